import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql, SqliteDialect, type SqliteDatabase } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrations.js';
import { SqlStore } from './sql-store.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** How long a process waits for another that is writing. */
const BUSY_MS = 5000;

/**
 * The embedded store: one file, no server. Several processes on the same machine may use it; a network drive may not carry it.
 * `:memory:` is a store for a test.
 */
export async function openSqlite(file: string): Promise<Store> {
  if (file !== ':memory:') makeRoom(file);
  try {
    return await open(file);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

async function open(file: string): Promise<Store> {
  const database = new Database(file);
  database.pragma(`busy_timeout = ${BUSY_MS}`);
  database.pragma('journal_mode = WAL');
  // WAL's usual NORMAL may lose what it has already confirmed when the power goes.
  database.pragma('synchronous = FULL');
  // What is erased is overwritten, not only unlinked.
  database.pragma('secure_delete = ON');
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: database as unknown as SqliteDatabase }),
  });
  await migrated(db);
  // The log is written into the file and emptied. While another process reads, it is left for the next time.
  const empty = async (): Promise<void> => void (await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db));
  return new SqlStore(db, { forget: empty, closing: empty });
}

/**
 * Makes the folder, and sees whether it and the file take what is written: the engine opens a file that it may only read, and would then
 * refuse whatever is sent. Throws an error that says why not.
 */
function makeRoom(file: string): void {
  const folder = dirname(file);
  let at = folder;
  try {
    mkdirSync(folder, { recursive: true });
    // The engine's log stands beside the file.
    rmdirSync(mkdtempSync(join(folder, '.rosette-inbox-')));
    at = file;
    closeSync(openSync(file, 'a'));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`${at} cannot be written to: ${REASONS[code] ?? message}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder; give a file in it',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'it can only be read',
  ENOSPC: 'there is no room left',
};

/** The migrator has no lock on this engine: whoever comes second finds the table there, and looks again. */
async function migrated(db: Kysely<Tables>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await migrate(db);
    } catch (error) {
      if (tries === 10 || !/already exists|locked|busy|UNIQUE/i.test(String(error))) throw error;
      await sleep(50 * tries + Math.random() * 100);
    }
  }
}
