import type { Receipt } from '@rosette/data';
import { clock } from '../clock.js';

/** What goes over the network. */
export interface Posting {
  readonly action: string;
  /** Sent as JSON. */
  readonly body: unknown;
}

export type Answer =
  | { readonly is: 'received'; readonly receipt: Receipt }
  | { readonly is: 'refused'; readonly fields: readonly string[] }
  /** Try again, not before so many milliseconds. */
  | { readonly is: 'later'; readonly after: number };

/** A receiver that asks for a pause gets one, of ten minutes at most. */
const LONGEST_PAUSE = 600_000;

/** A body that a closing page can still send off; browsers allow 64 KiB. */
const KEEPALIVE = 60_000;

function pauseAsked(headers: Headers): number {
  const asked = headers.get('retry-after') ?? '';
  const milliseconds = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - clock.now();
  return Math.min(Math.max(milliseconds || 0, 0), LONGEST_PAUSE);
}

/** What a receiver may say, as far as anything here looks at it; it may be anything. */
interface Said {
  readonly status?: unknown;
  readonly receivedAt?: unknown;
  readonly errors?: unknown;
}

/** The fields that a problem in the manner of RFC 9457 names, by their name or by where they are in the body. */
const fieldsOf = ({ errors }: Said): readonly string[] =>
  (Array.isArray(errors) ? (errors as readonly ({ field?: unknown; pointer?: unknown } | null)[]) : []).map(
    (error) => String(error?.field ?? error?.pointer).replace(/.*\//, ''),
  );

/**
 * One attempt. An answer of success is a receipt, whatever is in it. Who is overloaded, or asks for patience, is asked again, and
 * so is who cannot be reached: a browser does not tell a broken line from a refusal to read the answer.
 */
export async function post({ action, body }: Posting, id: string, signal: AbortSignal): Promise<Answer> {
  const text = JSON.stringify(body);
  try {
    const response = await fetch(action, {
      method: 'POST',
      // No header beyond these: other services' answers to a preflight request allow few.
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: text,
      credentials: 'omit',
      keepalive: text.length < KEEPALIVE,
      signal,
    });
    const { status, ok, headers } = response;
    if (!ok && (status >= 500 || status === 408 || status === 425 || status === 429))
      return { is: 'later', after: pauseAsked(headers) };
    const said = ((await response.json().catch(() => 0)) ?? 0) as Said;
    if (!ok) return { is: 'refused', fields: fieldsOf(said) };
    const known = said.status === 'confirm-email' || said.status === 'duplicate' ? said.status : 'received';
    const receivedAt = String(said.receivedAt ?? new Date(clock.now()).toISOString());
    return { is: 'received', receipt: { id, status: known, receivedAt } };
  } catch {
    return { is: 'later', after: 0 };
  }
}
