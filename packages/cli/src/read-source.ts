import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { feedAddress } from '@rosette/data';
import { Failure, reasonOf } from './failure.js';

/** A feed as it came, before anything is known about it. */
export interface Source {
  /** As it was typed; "standard input" for `-`. */
  readonly name: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  /** What a page should know about the place, not about what stands there. */
  readonly notes: readonly string[];
}

/** Milliseconds that a feed may take; the same as in a page. */
const TIMEOUT = 20_000;
/** Some page that a feed may be asked from: who answers only their own pages shows it. */
const ORIGIN = 'https://page.example';

/**
 * Reads a file, `-` (standard input), or an http(s) address, that of a Google Sheet included.
 * @throws {Failure} if there is nothing to be read.
 */
export async function readSource(from: string): Promise<Source> {
  if (/^https?:/i.test(from)) return readAddress(from);
  if (/^[a-z]{2,}:\/\//i.test(from))
    throw new Failure(`${from} cannot be read: an address begins with https:// or http://`);
  try {
    return from === '-'
      ? { name: 'standard input', body: await buffer(process.stdin), contentType: '', notes: [] }
      : { name: from, body: await readFile(from), contentType: typeOf(from), notes: [] };
  } catch (error) {
    throw new Failure(`${from} cannot be read: ${reasonOf(error)}`);
  }
}

function typeOf(file: string): string {
  return /\.(csv|tsv|txt)$/i.test(file) ? 'text/csv' : '';
}

async function readAddress(from: string): Promise<Source> {
  const address = feedAddress(from);
  if (!URL.canParse(address)) throw new Failure(`${from} is not an address`);
  let response: Response;
  let body: Uint8Array;
  try {
    response = await fetch(address, { headers: { origin: ORIGIN }, signal: AbortSignal.timeout(TIMEOUT) });
    body = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { name, message, cause } = error as Error;
    const why = name === 'TimeoutError' ? `no answer within ${TIMEOUT / 1000} seconds` : message;
    throw new Failure(`${address} cannot be read: ${cause instanceof Error ? cause.message || why : why}`);
  }
  if (!response.ok) throw new Failure(`${address} answered ${response.status} ${response.statusText}`.trim());
  const contentType = response.headers.get('content-type') ?? '';
  return { name: from, body, contentType, notes: notesOn(address, from, response) };
}

function notesOn(address: string, from: string, { headers }: Response): string[] {
  const allowed = headers.get('access-control-allow-origin');
  return [
    ...(address === from.trim() ? [] : [`read as ${address}`]),
    ...(allowed === '*' || allowed === ORIGIN
      ? []
      : ['only pages of its own site can read this address (no Access-Control-Allow-Origin: *)']),
    ...(/^http:/i.test(address) ? ['pages on https cannot read an address on http'] : []),
  ];
}
