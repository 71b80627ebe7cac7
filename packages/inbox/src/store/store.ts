import type { ConsentRecord, Values } from '@rosette/data';

/** What was sent. */
export type Kind = 'signup' | 'reply';

/**
 * Where a sending stands.
 * - sign-up: `received`; with double opt-in `unconfirmed`, then `confirmed`
 * - reply: `held`, then `approved` or `rejected`
 * - either: `suspect`, which may be a robot's; kept apart until somebody has looked
 */
export type State = 'received' | 'unconfirmed' | 'confirmed' | 'held' | 'approved' | 'rejected' | 'suspect';

/** A sending as it is kept. Times are ISO 8601 in UTC, all of one length, so that they sort as text. */
export interface StoredSending {
  readonly id: string;
  readonly kind: Kind;
  readonly state: State;
  /** Why it is suspect. */
  readonly reason: 'honeypot' | 'quick' | null;
  /** SHA-256 of what was sent, to tell a repetition from another body under the same key. */
  readonly fingerprint: string;
  readonly receivedAt: string;
  readonly values: Values;
  /** E.164. */
  readonly phone: string | null;
  readonly consents: readonly ConsentRecord[];
  readonly page: string;
  readonly lang: string;
  /** When the person pressed the button, by their own clock. */
  readonly sentAt: string;
  /** When the person confirmed, or the reply was approved or rejected. */
  readonly decidedAt: string | null;
}

/** What became of `Store.add`. */
export type Added =
  | { readonly is: 'new' }
  /** The key is taken: by the same sending, or by another (`same: false`). `state` is `erased` where somebody had it erased. */
  | {
      readonly is: 'known';
      readonly same: boolean;
      readonly state: State | 'erased';
      readonly receivedAt: string;
    };

/** Which sendings to list: newest first. */
export interface Listing {
  readonly kind?: Kind | undefined;
  readonly states?: readonly State[] | undefined;
  /** Part of any field, whatever the case; or a telephone number in E.164. */
  readonly text?: string | undefined;
  /** Sent from this page. */
  readonly page?: string | undefined;
  /** Only what is older than this one. */
  readonly before?: Pick<StoredSending, 'receivedAt' | 'id'> | undefined;
  readonly limit: number;
}

/** Which states are given up once they are older than a moment. */
export interface Expiry {
  readonly states: readonly State[];
  readonly kind?: Kind | undefined;
  readonly before: string;
}

/**
 * Where sendings are kept. Every method is safe with several processes on one database; a promise that has resolved
 * has been written for good.
 */
export interface Store {
  /** Keeps a sending unless its key is known. */
  add(sending: StoredSending): Promise<Added>;
  find(id: string): Promise<StoredSending | undefined>;
  list(listing: Listing): Promise<readonly StoredSending[]>;
  /** How many there are, by kind and state, those with none left out. */
  counts(): Promise<readonly { readonly kind: Kind; readonly state: State; readonly count: number }[]>;
  /** Moves a sending from one of some states to another; `false` where it is in none of them. */
  move(id: string, from: readonly State[], to: State, at: string): Promise<boolean>;
  /** Deletes for good. Their keys are remembered, so that a form which sends one again does not bring it back. Gives those deleted. */
  erase(ids: readonly string[], at: string): Promise<readonly string[]>;
  /** Deletes what is too old to be kept, and keys and puzzles that nobody can use any more. Gives how many sendings. */
  sweep(expiries: readonly Expiry[], now: string): Promise<number>;

  /** Marks a sign-up's confirmation message as due. */
  owe(id: string, at: string): Promise<void>;
  /** Takes sign-ups whose message is due; nobody else takes them before `until`. */
  claim(
    now: string,
    until: string,
    limit: number,
  ): Promise<readonly (StoredSending & { readonly tries: number })[]>;
  /** A message has been sent (`null`), or is due again. */
  settle(id: string, dueAt: string | null): Promise<void>;

  /** Uses up a puzzle for one sending; `false` where another has used it. */
  spend(puzzle: string, id: string, until: string): Promise<boolean>;
  /** A secret that all processes on this database share: made when first asked for. 64 hex digits. */
  secret(name: string): Promise<string>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
