import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';
import type { Store } from './store.js';

/** Opens the store at an address: `postgres://…`, or a file for SQLite. */
export function openStore(address: string): Promise<Store> {
  return /^postgres(?:ql)?:\/\//i.test(address) ? openPostgres(address) : openSqlite(address);
}
