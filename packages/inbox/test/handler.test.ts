import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createInbox, type InboxOptions, type LogEvent, type Store } from '../src/index.js';
import { openStore } from '../src/node.js';
import { PAGE, reply, signup } from './running.js';

const DAY_MS = 86_400_000;

/** An inbox without a server, whose clock the test turns. */
async function handler(options: Partial<InboxOptions> = {}) {
  const store = await openStore(':memory:');
  const logged: LogEvent[] = [];
  let now = new Date('2026-05-06T10:00:00Z');
  const inbox = createInbox({
    store,
    publicAddress: 'https://inbox.branch.example',
    allow: [PAGE],
    now: () => now,
    log: (event) => void logged.push(event),
    ...options,
  });
  const post = (body: object, path = '/signups'): Promise<Response> =>
    inbox.fetch(
      new Request(`https://inbox.branch.example${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: PAGE },
        body: JSON.stringify(body),
      }),
    );
  const passDays = (days: number): void => void (now = new Date(now.getTime() + days * DAY_MS));
  return { store, inbox, post, passDays, logged };
}

describe('the handler alone', () => {
  it('answers requests without a server, and so on an edge worker', async () => {
    const { post, store } = await handler();
    const response = await post(signup());
    assert.equal(response.status, 201);
    assert.equal((await store.list({ limit: 9 })).length, 1);
    await store.close();
  });

  it('limits whose address it is told, and nobody else', async () => {
    const statuses = async (addressOf?: () => string): Promise<number[]> => {
      const { post, store } = await handler({ rate: { most: 1, seconds: 600 }, addressOf });
      const both = [(await post(signup())).status, (await post(signup())).status];
      await store.close();
      return both;
    };
    assert.deepEqual(await statuses(() => '192.0.2.1'), [201, 429]);
    assert.deepEqual(await statuses(), [201, 201]);
  });

  it('needs nothing of Node', async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@rosette/source', 'worker'],
      logLevel: 'silent',
    });
    const foreign = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    assert.deepEqual(foreign, []);
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.some((file) => file.includes('hono')));
    assert.deepEqual(
      inputs.filter((file) => /libsql|node_modules\/pg|nodemailer|node-server/.test(file)),
      [],
    );
  });

  it('says 503 where the store fails, in a problem and in a page, and quotes nothing', async () => {
    const failing = new Proxy({} as Store, {
      get: () => () => Promise.reject(new Error('duplicate key mair@example.org')),
    });
    const { inbox, logged } = await handler({ store: failing });
    for (const accept of ['application/json', 'text/html']) {
      const response = await inbox.fetch(
        new Request('https://inbox.branch.example/signups', {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: accept },
          body: 'email_address=mair@example.org',
        }),
      );
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '10');
      assert.doesNotMatch(await response.text(), /mair@|duplicate/);
    }
    await inbox.work();
    assert.ok(logged.some(({ event }) => event === 'error'));
    assert.doesNotMatch(JSON.stringify(logged), /mair@|duplicate/);
  });
});

describe('retention', () => {
  it('deletes each kind when its time is over, and not before', async () => {
    const { store, inbox, post, passDays, logged } = await handler({
      retention: { signups: 90, replies: 60 },
      mailer: { send: () => Promise.resolve() },
    });
    const bodies = {
      unconfirmed: signup(),
      signup: signup({ values: { phone_number: '07700 900123' } }),
      suspect: signup({ values: { phone_number: '07700 900123', website: 'x' } }),
      reply: reply(),
    };
    const left = async (): Promise<string[]> => {
      await inbox.work();
      const ids = (await store.list({ limit: 9 })).map(({ id }) => id);
      return Object.entries(bodies)
        .filter(([, { id }]) => ids.includes(id))
        .map(([name]) => name);
    };
    for (const [name, body] of Object.entries(bodies))
      assert.equal((await post(body, name === 'reply' ? '/replies' : '/signups')).status, 201);
    assert.deepEqual(await left(), ['unconfirmed', 'signup', 'suspect', 'reply']);
    passDays(13.9);
    assert.deepEqual(await left(), ['unconfirmed', 'signup', 'suspect', 'reply']);
    passDays(0.2);
    assert.deepEqual(await left(), ['signup', 'suspect', 'reply']);
    passDays(16);
    assert.deepEqual(await left(), ['signup', 'reply']);
    passDays(30);
    assert.deepEqual(await left(), ['signup']);
    passDays(30);
    assert.deepEqual(await left(), []);
    assert.equal(logged.filter(({ event }) => event === 'sweep').length, 4);
    await store.close();
  });

  it('keeps sign-ups and replies until they are erased, where nobody says how long', async () => {
    const { store, inbox, post, passDays } = await handler();
    await post(signup());
    await post(reply(), '/replies');
    passDays(5000);
    await inbox.work();
    assert.equal((await store.list({ limit: 9 })).length, 2);
    await store.close();
  });
});
