import type { Log } from './log.js';
import type { Mailer } from './mail/mailer.js';
import type { Store } from './store/store.js';

/** So many within so many seconds. */
export interface Rate {
  readonly most: number;
  readonly seconds: number;
}

/** How many days something is kept; `null`: until somebody erases it. */
export interface Retention {
  readonly signups: number | null;
  readonly replies: number | null;
  /** Sign-ups whose email address was never confirmed. */
  readonly unconfirmed: number;
  /** Rejected replies, and what may be a robot's. */
  readonly refused: number;
}

export interface InboxOptions {
  readonly store: Store;
  /** The inbox's own address, for the links in its messages and pages: `https://inbox.branch.example`. */
  readonly publicAddress: string;
  /**
   * Origins whose pages may send: `https://branch.example`. `*`: any. Without it: pages on this machine (`http://localhost`,
   * `http://127.0.0.1`, any port).
   */
  readonly allow?: readonly string[] | undefined;
  /** Addresses to which a form without JavaScript may be taken afterwards; the first is for forms that name none. */
  readonly thanks?: readonly string[] | undefined;
  /** Sendings per address; 60 in 10 minutes, for a stall's visitors may share one. `false`: no limit. */
  readonly rate?: Rate | false | undefined;
  /** The largest body in bytes; 64 KiB. */
  readonly bodyBytes?: number | undefined;
  /** How long a body may take, in milliseconds; 10 s. */
  readonly bodyTime?: number | undefined;
  /** Demands the solution of an ALTCHA puzzle with each sending. `cost`: rounds of PBKDF2 per attempt; 5,000. */
  readonly altcha?: { readonly cost?: number } | undefined;
  /** With it, whoever gives an email address is asked by message to confirm it. */
  readonly mailer?: Mailer | undefined;
  /** Opens the admin page. Without it there is none. */
  readonly adminToken?: string | undefined;
  readonly retention?: Partial<Retention> | undefined;
  readonly log?: Log | undefined;
  /** The address that a request comes from, for the rate limit; kept nowhere. Whose address is not known is not limited. */
  readonly addressOf?: ((request: Request, env: unknown) => string | undefined) | undefined;
  readonly now?: (() => Date) | undefined;
}

type Optional = 'altcha' | 'mailer' | 'adminToken';

/** The options with their defaults. */
export type Settings = {
  readonly [O in keyof Omit<InboxOptions, Optional | 'retention'>]-?: NonNullable<InboxOptions[O]>;
} & Pick<InboxOptions, Optional> & { readonly retention: Retention };

const LOOPBACK = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'];

export const settings = (options: InboxOptions): Settings => ({
  ...options,
  allow: options.allow?.length ? options.allow : LOOPBACK,
  thanks: options.thanks ?? [],
  rate: options.rate ?? { most: 60, seconds: 600 },
  bodyBytes: options.bodyBytes ?? 64 * 1024,
  bodyTime: options.bodyTime ?? 10_000,
  retention: { signups: null, replies: null, unconfirmed: 14, refused: 30, ...options.retention },
  log: options.log ?? (() => undefined),
  addressOf: options.addressOf ?? (() => undefined),
  now: options.now ?? (() => new Date()),
});
