import type { StoredSending } from './store.js';

/** The tables as they are, in both engines: text and integers only, so that both hold the same. */
export interface Tables {
  sendings: SendingRow;
  erased: { id: string; at: string };
  puzzles: { puzzle: string; id: string; until: string };
  secrets: { name: string; value: string };
}

export interface SendingRow {
  id: string;
  kind: StoredSending['kind'];
  state: StoredSending['state'];
  reason: StoredSending['reason'];
  fingerprint: string;
  received_at: string;
  /** JSON. */
  fields: string;
  phone: string | null;
  /** JSON. */
  consents: string;
  page: string;
  lang: string;
  sent_at: string;
  decided_at: string | null;
  mail_due_at: string | null;
  mail_tries: number;
}

export const toRow = (sending: StoredSending): SendingRow => ({
  id: sending.id,
  kind: sending.kind,
  state: sending.state,
  reason: sending.reason,
  fingerprint: sending.fingerprint,
  received_at: sending.receivedAt,
  fields: JSON.stringify(sending.values),
  phone: sending.phone,
  consents: JSON.stringify(sending.consents),
  page: sending.page,
  lang: sending.lang,
  sent_at: sending.sentAt,
  decided_at: sending.decidedAt,
  // A message is owed from the moment the sign-up is there: a process that dies in between loses none.
  mail_due_at: sending.state === 'unconfirmed' ? sending.receivedAt : null,
  mail_tries: 0,
});

export const fromRow = (row: SendingRow): StoredSending => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  reason: row.reason,
  fingerprint: row.fingerprint,
  receivedAt: row.received_at,
  values: JSON.parse(row.fields) as StoredSending['values'],
  phone: row.phone,
  consents: JSON.parse(row.consents) as StoredSending['consents'],
  page: row.page,
  lang: row.lang,
  sentAt: row.sent_at,
  decidedAt: row.decided_at,
});
