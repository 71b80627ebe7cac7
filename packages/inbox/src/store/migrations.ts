import { Migrator, type Kysely, type Migration } from 'kysely';
import type { Tables } from './tables.js';

/** In the order of their names. One that has been released is never changed: another is added. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-sendings': {
    async up(db) {
      await db.schema
        .createTable('sendings')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('fingerprint', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('fields', 'text', (column) => column.notNull())
        .addColumn('phone', 'text')
        .addColumn('consents', 'text', (column) => column.notNull())
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('sent_at', 'text', (column) => column.notNull())
        .addColumn('decided_at', 'text')
        .addColumn('mail_due_at', 'text')
        .addColumn('mail_tries', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createIndex('sendings_newest')
        .on('sendings')
        .columns(['kind', 'state', 'received_at', 'id'])
        .execute();
      await db.schema
        .createIndex('sendings_mail_due')
        .on('sendings')
        .column('mail_due_at')
        .where('mail_due_at', 'is not', null)
        .execute();
    },
  },
  '002-once': {
    async up(db) {
      await db.schema
        .createTable('erased')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('puzzles')
        .addColumn('puzzle', 'text', (column) => column.primaryKey())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('until', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('secrets')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
    },
  },
};

/** Brings the tables up to date. Several processes may begin at once: the engine's own lock lets one of them do it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    migrationTableName: 'rosette_migrations',
    migrationLockTableName: 'rosette_migrations_lock',
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
