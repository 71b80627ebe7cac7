import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations.js';
import { SqlStore } from './sql-store.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** How many connections one process holds. Three processes stay well below a server's usual 100. */
const CONNECTIONS = 10;

/** The store for those who have outgrown one machine: `postgres://user:password@host/database`. */
export async function openPostgres(address: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    application_name: 'rosette-inbox',
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  return new SqlStore(db);
}
