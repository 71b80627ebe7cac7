import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../src/store/open.js';
import type { Store, StoredSending } from '../src/store/store.js';
import { startPostgres, type TestServer } from './postgres.js';

const NOW = '2026-05-06T10:00:00.000Z';

let count = 0;
const uuid = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;

const sending = (more: Partial<StoredSending> = {}): StoredSending => ({
  id: uuid(),
  kind: 'signup',
  state: 'received',
  reason: null,
  fingerprint: 'f',
  receivedAt: NOW,
  values: { given_name: 'Siân', email_address: 'sian@example.org' },
  phone: null,
  consents: [],
  page: 'https://branch.example/join',
  lang: 'cy',
  sentAt: NOW,
  decidedAt: null,
  ...more,
});

/** The same for both engines: what holds in one holds in the other. */
function behaves(engine: string, place: () => Promise<string>): void {
  describe(`the store on ${engine}`, () => {
    let address = '';
    let store: Store;
    const others: Store[] = [];
    const another = async (): Promise<Store> => {
      const one = await openStore(address);
      others.push(one);
      return one;
    };
    before(async () => {
      address = await place();
      store = await openStore(address);
    });
    after(async () => {
      for (const one of [store, ...others]) await one.close();
    });

    it('gives back what it was given', async () => {
      const one = sending({
        phone: '+447700900123',
        values: { text: '"\'\\ %_; DROP TABLE sendings; -- \u{1f339} \u2028', constructor: 'x' },
        consents: [
          {
            purpose: 'email',
            given: true,
            controller: 'B',
            words: 'Yes',
            lang: 'en',
            at: NOW,
            page: 'https://b.example/',
          },
        ],
      });
      assert.deepEqual(await store.add(one), { is: 'new' });
      assert.deepEqual(await store.find(one.id), one);
    });

    it('keeps one of many with the same key that come at once, by two processes', async () => {
      const second = await another();
      const one = sending();
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) => (index % 2 ? second : store).add(one)),
      );
      assert.equal(answers.filter(({ is }) => is === 'new').length, 1);
      assert.equal(answers.filter((answer) => answer.is === 'known' && answer.same).length, 39);
      const other = await second.add({ ...one, fingerprint: 'another' });
      assert.deepEqual(other, { is: 'known', same: false, state: 'received', receivedAt: NOW });
    });

    it('tells every call of a batch its own result', async () => {
      const many = Array.from({ length: 450 }, () => sending());
      const first = await Promise.all(many.map((one) => store.add(one)));
      assert.ok(first.every(({ is }) => is === 'new'));
      const again = await Promise.all([...many, sending()].map((one) => store.add(one)));
      assert.deepEqual(again.map(({ is }) => is).filter((is) => is === 'new').length, 1);
      assert.equal(again.at(-1)?.is, 'new');
    });

    it('keeps the good of a batch that one bad sending spoils', async () => {
      const good = [sending(), sending(), sending()];
      const bad = { ...sending(), receivedAt: null as unknown as string };
      const results = await Promise.allSettled(
        [good[0]!, bad, good[1]!, good[2]!].map((one) => store.add(one)),
      );
      assert.deepEqual(
        results.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
      );
      for (const { id } of good) assert.ok(await store.find(id));
    });

    it('lists newest first, page by page, each once, even when many came in the same millisecond', async () => {
      const page = 'https://branch.example/many';
      const all = Array.from({ length: 25 }, (_, index) =>
        sending({ page, receivedAt: `2026-05-06T11:00:00.00${index % 3}Z` }),
      );
      await Promise.all(all.map((one) => store.add(one)));
      const seen: StoredSending[] = [];
      for (;;) {
        const next = await store.list({ page, before: seen.at(-1), limit: 7 });
        seen.push(...next);
        if (next.length < 7) break;
      }
      assert.equal(new Set(seen.map(({ id }) => id)).size, 25);
      assert.deepEqual(
        seen.map(({ receivedAt }) => receivedAt),
        seen
          .map(({ receivedAt }) => receivedAt)
          .sort()
          .reverse(),
      );
    });

    it('finds by a part of a field, whatever the case, and takes no wildcard for one', async () => {
      const one = sending({ values: { email_address: 'Odd%Name_1@example.org' }, phone: '+442920180000' });
      await store.add(one);
      const ids = async (text: string) => (await store.list({ text, limit: 500 })).map(({ id }) => id);
      assert.deepEqual(await ids('odd%name_1@EXAMPLE'), [one.id]);
      assert.deepEqual(await ids('+442920180000'), [one.id]);
      assert.deepEqual(await ids('odd_name'), []);
      assert.deepEqual(await ids('o%1@'), []);
      assert.deepEqual(await ids("' OR 1=1 --"), []);
      const two = sending({ values: { given_name: 'Élodie', family_name: 'O"Brien\\Smith' } });
      await store.add(two);
      assert.deepEqual(await ids('Élodie'), [two.id]);
      assert.deepEqual(await ids('o"brien\\s'), [two.id]);
    });

    it('moves only from where it may', async () => {
      const one = sending({ kind: 'reply', state: 'held' });
      await store.add(one);
      assert.equal(await store.move(one.id, ['approved'], 'rejected', NOW), false);
      assert.equal(await store.move(one.id, ['held'], 'approved', NOW), true);
      assert.equal((await store.find(one.id))?.state, 'approved');
      assert.equal((await store.find(one.id))?.decidedAt, NOW);
    });

    it('erases for good, and is not brought back by a form that sends again', async () => {
      const one = sending();
      await store.add(one);
      assert.deepEqual(await store.erase([one.id, uuid()], NOW), [one.id]);
      assert.equal(await store.find(one.id), undefined);
      assert.deepEqual(await store.add(one), { is: 'known', same: true, state: 'erased', receivedAt: NOW });
      assert.equal(await store.find(one.id), undefined);
    });

    it('gives each message to one process, again when that one died, and to none when it is settled', async () => {
      const second = await another();
      const page = 'https://branch.example/mail';
      const due = Array.from({ length: 12 }, () => sending({ state: 'unconfirmed', page }));
      await Promise.all(due.map((one) => store.add(one)));
      const until = '2026-05-06T10:01:00.000Z';
      const [a, b] = await Promise.all([store.claim(NOW, until, 50), second.claim(NOW, until, 50)]);
      assert.deepEqual([...a, ...b].map(({ id }) => id).sort(), due.map(({ id }) => id).sort());
      assert.deepEqual(await store.claim(NOW, until, 50), []);
      const again = await store.claim(until, '2026-05-06T10:02:00.000Z', 50);
      assert.equal(again.length, 12);
      assert.ok(again.every(({ tries }) => tries === 2));
      for (const { id } of again) await store.settle(id, null);
      assert.deepEqual(await store.claim('2027-01-01T00:00:00.000Z', until, 50), []);
    });

    it('deletes what is older than it may be, and nothing else', async () => {
      const page = 'https://branch.example/old';
      const old = '2026-01-01T00:00:00.000Z';
      const goes = sending({ page, receivedAt: old, state: 'unconfirmed' });
      const stays = [sending({ page, receivedAt: old }), sending({ page, state: 'unconfirmed' })];
      for (const one of [goes, ...stays]) await store.add(one);
      assert.equal(
        await store.sweep([{ states: ['unconfirmed'], before: '2026-03-01T00:00:00.000Z' }], NOW),
        1,
      );
      const left = await store.list({ page, limit: 10 });
      assert.deepEqual(left.map(({ id }) => id).sort(), stays.map(({ id }) => id).sort());
    });

    it('lets a puzzle be used for one sending only', async () => {
      assert.equal(await store.spend('p1', 'a', NOW), true);
      assert.equal(await store.spend('p1', 'a', NOW), true);
      assert.equal(await store.spend('p1', 'b', NOW), false);
    });

    it('has one secret for all processes', async () => {
      const second = await another();
      const [one, other] = await Promise.all([store.secret('s'), second.secret('s')]);
      assert.match(one, /^[\da-f]{64}$/);
      assert.equal(one, other);
      assert.notEqual(one, await store.secret('another'));
    });
  });

  it(`five processes on ${engine} may start on an empty database at once`, async () => {
    const address = await place();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(address)));
    const one = sending();
    const answers = await Promise.all(stores.map((store) => store.add(one)));
    assert.equal(answers.filter(({ is }) => is === 'new').length, 1);
    for (const store of stores) await store.close();
  });
}

let folder = '';
let server: TestServer;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
  server = await startPostgres();
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

behaves('SQLite', () => Promise.resolve(join(folder, `${++count}.db`)));
behaves('PostgreSQL', () => server.database());

describe('the SQLite file', () => {
  it('has no byte of what was erased, nor has its log', async () => {
    const file = join(folder, 'erased.db');
    const store = await openStore(file);
    const one = sending({ values: { email_address: 'forget.me@example.org' } });
    await store.add(one);
    const bytes = async () =>
      Buffer.concat([await readFile(file), await readFile(`${file}-wal`).catch(() => Buffer.of())]);
    assert.ok((await bytes()).includes('forget.me'));
    await store.erase([one.id], NOW);
    assert.ok(!(await bytes()).includes('forget.me'));
    await store.close();
    assert.ok(!(await bytes()).includes('forget.me'));
  });

  it('that nothing can be written to is refused at the start, not when somebody signs up', async () => {
    const shut = join(folder, 'shut');
    const file = join(shut, 'inbox.db');
    await mkdir(shut);
    await (await openStore(file)).close();
    /** Root may write anywhere. */
    const refusal = async (path: string): Promise<string> => {
      const isRoot = process.geteuid?.() === 0;
      if (isRoot) process.seteuid?.(65534);
      try {
        await (await openStore(path)).close();
        return 'taken';
      } catch (error) {
        return (error as Error).message;
      } finally {
        if (isRoot) process.seteuid?.(0);
      }
    };
    await chmod(folder, 0o777);
    await chmod(file, 0o444);
    await chmod(shut, 0o777);
    assert.equal(await refusal(file), `${file} cannot be written to: access is denied`);
    await chmod(file, 0o666);
    await chmod(shut, 0o555);
    assert.equal(await refusal(file), `${shut} cannot be written to: access is denied`);
    await chmod(shut, 0o777);
    assert.match(await refusal(shut), /shut cannot be written to: it is a folder; give a file in it$/);
    for (const name of await readdir(shut)) await chmod(join(shut, name), 0o666);
    assert.equal(await refusal(file), 'taken');
  });

  it('that is none is named', async () => {
    const file = join(folder, 'letter.db');
    await writeFile(file, 'Dear Chancellor,\n'.repeat(100));
    await assert.rejects(
      openStore(file),
      (error: Error) => error.message === `${file}: file is not a database`,
    );
  });

  it('has everything in the one file once it is closed', async () => {
    const file = join(folder, 'closed.db');
    const store = await openStore(file);
    await store.add(sending({ values: { email_address: 'all.here@example.org' } }));
    await store.close();
    assert.ok((await readFile(file)).includes('all.here'));
  });
});
