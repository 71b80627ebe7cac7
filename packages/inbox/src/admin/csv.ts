import { stringify } from 'csv-stringify/sync';
import type { Listing, State, Store, StoredSending } from '../store/store.js';

const PAGE = 500;
const KNOWN = ['given_name', 'family_name', 'email_address', 'postal_code', 'phone_number', 'choice', 'text'];

/** Every sending of a listing, newest first, a page at a time. */
async function* pages(store: Store, listing: Omit<Listing, 'limit' | 'before'>) {
  let before: StoredSending | undefined;
  for (;;) {
    const page = await store.list({ ...listing, before, limit: PAGE });
    if (page.length) yield page;
    if (page.length < PAGE) return;
    before = page.at(-1);
  }
}

/**
 * Sendings as CSV for a spreadsheet: UTF-8 with its mark, and an apostrophe before whatever a spreadsheet would take for a formula. A person's
 * consents stand in words and as the whole record.
 */
export function csvOf(
  store: Store,
  listing: { kind: StoredSending['kind']; states?: readonly State[] },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rows = lines(store, listing);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await rows.return(undefined);
    },
  });
}

async function* lines(
  store: Store,
  listing: Omit<Listing, 'limit' | 'before'>,
): AsyncGenerator<string, undefined> {
  // A page's own fields get columns of their own, so their names have to be known first.
  const own = new Set<string>();
  for await (const page of pages(store, listing))
    for (const { values } of page)
      for (const name of Object.keys(values)) if (!KNOWN.includes(name)) own.add(name);
  const fields = [...KNOWN, ...[...own].sort()];
  const facts = ['phone_e164', 'consents', 'consent_record', 'page', 'lang', 'sent_at', 'decided_at'];
  yield text([['id', 'received_at', 'state', ...fields, ...facts]], true);
  for await (const page of pages(store, listing)) yield text(page.map((sending) => cells(sending, fields)));
}

const cells = (sending: StoredSending, fields: readonly string[]): readonly string[] => [
  sending.id,
  sending.receivedAt,
  sending.state,
  // A form may have a field called `constructor`, which every other object has already.
  ...fields.map((name) => (Object.hasOwn(sending.values, name) ? (sending.values[name] ?? '') : '')),
  sending.phone ?? '',
  sending.consents.map(({ purpose }) => purpose).join('; '),
  sending.consents.length ? JSON.stringify(sending.consents) : '',
  sending.page,
  sending.lang,
  sending.sentAt,
  sending.decidedAt ?? '',
];

const text = (rows: readonly (readonly string[])[], bom = false): string =>
  stringify(rows as string[][], { bom, escape_formulas: true, record_delimiter: 'windows' });
