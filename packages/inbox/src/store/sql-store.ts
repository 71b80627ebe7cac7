import { sql, type Kysely } from 'kysely';
import { randomHex } from '../crypto.js';
import { inBatches } from './batch.js';
import type { Added, Expiry, Listing, State, Store, StoredSending } from './store.js';
import { fromRow, toRow, type Tables } from './tables.js';

/** Rows of one statement; both engines allow more parameters than these have. */
const BATCH = 200;
/** How long an erased sending's key is remembered: longer than a form keeps what it could not send. */
const REMEMBERED_DAYS = 30;

/**
 * Whether an error is about the rows, or about rows that others were writing: SQLSTATE classes 22 (data), 23 (integrity) and 40
 * (deadlock), and SQLite's names for the like.
 */
const isOfRow = (error: unknown): boolean =>
  /^(?:(?:22|23|40)\w{3}|SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)\w*)$/.test(
    String((error as { code?: unknown } | null)?.code),
  );

/** What differs between the engines. */
export interface Engine {
  /** Called after an erasure: what was erased must not linger in a log of the database. */
  forget?(): Promise<void>;
  /** Called before the connections are closed. */
  closing?(): Promise<void>;
}

/** The store over any engine that knows `ON CONFLICT` and `RETURNING`. Uniqueness is the primary key's business, not ours. */
export class SqlStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;
  readonly add: (sending: StoredSending) => Promise<Added>;

  constructor(db: Kysely<Tables>, engine: Engine = {}) {
    this.#db = db;
    this.#engine = engine;
    this.add = inBatches((sendings) => this.#addAll(sendings), BATCH, isOfRow);
  }

  async #addAll(sendings: readonly StoredSending[]): Promise<readonly Added[]> {
    const ids = sendings.map(({ id }) => id);
    const erased = await this.#db.selectFrom('erased').selectAll().where('id', 'in', ids).execute();
    const erasedAt = new Map(erased.map(({ id, at }) => [id, at]));
    // In one order for all processes: two that insert the same keys crosswise would wait for each other.
    const rows = sendings.filter(({ id }) => !erasedAt.has(id)).map(toRow);
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    const added = new Set<string>();
    if (rows.length) {
      const insert = this.#db
        .insertInto('sendings')
        .values(rows)
        .onConflict((on) => on.column('id').doNothing());
      for (const { id } of await insert.returning('id').execute()) added.add(id);
    }
    // Of two with one key in the same batch, the first is the new one.
    const isNew = sendings.map(({ id }) => added.delete(id));
    const known = await this.#known(ids.filter((_, index) => !isNew[index]));
    return sendings.map(({ id, fingerprint, receivedAt }, index): Added => {
      if (isNew[index]) return { is: 'new' };
      const at = erasedAt.get(id);
      if (at) return { is: 'known', same: true, state: 'erased', receivedAt: at };
      const row = known.get(id);
      // Erased in this very moment.
      if (!row) return { is: 'known', same: true, state: 'erased', receivedAt };
      return {
        is: 'known',
        same: row.fingerprint === fingerprint,
        state: row.state,
        receivedAt: row.received_at,
      };
    });
  }

  async #known(ids: readonly string[]) {
    if (!ids.length) return new Map<string, never>();
    const rows = await this.#db
      .selectFrom('sendings')
      .select(['id', 'fingerprint', 'state', 'received_at'])
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find(id: string): Promise<StoredSending | undefined> {
    const row = await this.#db.selectFrom('sendings').selectAll().where('id', '=', id).executeTakeFirst();
    return row && fromRow(row);
  }

  async list({ kind, states, text, page, before, limit }: Listing): Promise<readonly StoredSending[]> {
    let query = this.#db.selectFrom('sendings').selectAll();
    if (kind) query = query.where('kind', '=', kind);
    if (states) query = query.where('state', 'in', states);
    if (page) query = query.where('page', '=', page);
    if (text) {
      // As it stands in the JSON of the fields.
      const written = JSON.stringify(text).slice(1, -1);
      const pattern = `%${written.replace(/[\\%_]/g, '\\$&')}%`;
      query = query.where((at) =>
        at.or([
          at('phone', '=', text),
          // SQLite's `lower` leaves É as it is: what both sides have been through is the same on both.
          sql<boolean>`lower(${sql.ref('fields')}) like lower(${pattern}) escape '\\'`,
        ]),
      );
    }
    if (before)
      query = query.where((at) =>
        at.or([
          at('received_at', '<', before.receivedAt),
          at.and([at('received_at', '=', before.receivedAt), at('id', '<', before.id)]),
        ]),
      );
    const rows = await query.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
    return rows.map(fromRow);
  }

  async counts() {
    const rows = await this.#db
      .selectFrom('sendings')
      .select(['kind', 'state', ({ fn }) => fn.countAll().as('count')])
      .groupBy(['kind', 'state'])
      .execute();
    return rows.map(({ kind, state, count }) => ({ kind, state, count: Number(count) }));
  }

  async move(id: string, from: readonly State[], to: State, at: string): Promise<boolean> {
    const moved = await this.#db
      .updateTable('sendings')
      .set({ state: to, decided_at: at, ...(to === 'unconfirmed' ? {} : { mail_due_at: null }) })
      .where('id', '=', id)
      .where('state', 'in', from)
      .returning('id')
      .execute();
    return moved.length > 0;
  }

  async erase(ids: readonly string[], at: string): Promise<readonly string[]> {
    if (!ids.length) return [];
    const erased = await this.#db.transaction().execute(async (db) => {
      const gone = await db.deleteFrom('sendings').where('id', 'in', ids).returning('id').execute();
      const keys = gone.map(({ id }) => ({ id, at }));
      if (keys.length)
        await db
          .insertInto('erased')
          .values(keys)
          .onConflict((on) => on.doNothing())
          .execute();
      return keys.map(({ id }) => id);
    });
    if (erased.length) await this.#engine.forget?.();
    return erased;
  }

  async sweep(expiries: readonly Expiry[], now: string): Promise<number> {
    let count = 0;
    for (const { states, kind, before } of expiries) {
      let query = this.#db
        .deleteFrom('sendings')
        .where('state', 'in', states)
        .where('received_at', '<', before);
      if (kind) query = query.where('kind', '=', kind);
      count += (await query.returning('id').execute()).length;
    }
    const forgotten = new Date(Date.parse(now) - REMEMBERED_DAYS * 86_400_000).toISOString();
    await this.#db.deleteFrom('erased').where('at', '<', forgotten).execute();
    await this.#db.deleteFrom('puzzles').where('until', '<', now).execute();
    if (count) await this.#engine.forget?.();
    return count;
  }

  async owe(id: string, at: string): Promise<void> {
    await this.#db.updateTable('sendings').set({ mail_due_at: at }).where('id', '=', id).execute();
  }

  async claim(now: string, until: string, limit: number) {
    const due = await this.#db
      .selectFrom('sendings')
      .select(['id', 'mail_due_at'])
      .where('mail_due_at', '<=', now)
      .where('state', '=', 'unconfirmed')
      .orderBy('mail_due_at')
      .limit(limit)
      .execute();
    const claimed = [];
    for (const { id, mail_due_at } of due) {
      const row = await this.#db
        .updateTable('sendings')
        .set((at) => ({ mail_due_at: until, mail_tries: at('mail_tries', '+', 1) }))
        .where('id', '=', id)
        .where('mail_due_at', '=', mail_due_at)
        .where('state', '=', 'unconfirmed')
        .returningAll()
        .executeTakeFirst();
      if (row) claimed.push({ ...fromRow(row), tries: row.mail_tries });
    }
    return claimed;
  }

  async settle(id: string, dueAt: string | null): Promise<void> {
    await this.#db.updateTable('sendings').set({ mail_due_at: dueAt }).where('id', '=', id).execute();
  }

  async spend(puzzle: string, id: string, until: string): Promise<boolean> {
    await this.#db
      .insertInto('puzzles')
      .values({ puzzle, id, until })
      .onConflict((on) => on.column('puzzle').doNothing())
      .execute();
    const holder = await this.#db
      .selectFrom('puzzles')
      .select('id')
      .where('puzzle', '=', puzzle)
      .executeTakeFirst();
    return holder?.id === id;
  }

  async secret(name: string): Promise<string> {
    const value = randomHex();
    await this.#db
      .insertInto('secrets')
      .values({ name, value })
      .onConflict((on) => on.column('name').doNothing())
      .execute();
    const row = await this.#db
      .selectFrom('secrets')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return row.value;
  }

  async ping(): Promise<void> {
    await this.#db.selectFrom('secrets').select('name').limit(1).execute();
  }

  async close(): Promise<void> {
    await this.#engine.closing?.();
    await this.#db.destroy();
  }
}
