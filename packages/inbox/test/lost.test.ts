import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../src/store/open.js';
import { startPostgres, type TestServer } from './postgres.js';
import { killAll, startProcess, type InboxProcess } from './process.js';
import { PAGE, signup } from './running.js';

const SIGNUPS = 1000;
const SENDERS = 40;

/** A line that drops, delays, and cuts requests and answers, to whichever of several inboxes is there. */
async function badLine(targets: () => readonly number[]): Promise<{ address: string; close(): void }> {
  const sockets = new Set<Socket>();
  let turn = 0;
  const server = createServer((near) => {
    sockets.add(near);
    near.on('error', () => undefined).on('close', () => sockets.delete(near));
    const luck = Math.random();
    if (luck < 0.08) return void near.destroy();
    const ports = targets();
    const far = connect(ports[turn++ % ports.length] ?? 1, '127.0.0.1');
    sockets.add(far);
    far.on('error', () => near.destroy()).on('close', () => (near.destroy(), sockets.delete(far)));
    near.on('close', () => far.destroy());
    // The request arrives and its answer never does: the case that makes duplicates.
    if (luck < 0.2) far.on('data', () => near.destroy());
    else if (luck < 0.28) far.once('data', (chunk: Buffer) => near.end(chunk.subarray(0, 40)));
    else far.pipe(near);
    if (luck > 0.94) near.once('data', (chunk: Buffer) => far.end(chunk.subarray(0, 200)));
    else if (luck > 0.88) near.on('data', (chunk: Buffer) => void setTimeout(() => far.write(chunk), 150));
    else near.pipe(far);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Sends as the form does: the same key and body, again and again, until there is a receipt. */
async function sendUntilReceived(address: string, body: object): Promise<number> {
  for (let tries = 1; ; tries++) {
    try {
      const response = await fetch(`${address}/signups`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: PAGE, Connection: 'close' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(5000),
      });
      if (response.ok && ((await response.json()) as { id?: string }).id) return tries;
      assert.ok(response.status >= 500 || response.status === 408, `refused with ${response.status}`);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
    }
    if (tries > 300) throw new Error('no receipt after 300 tries');
    await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 50));
  }
}

async function survives(store: string, processes: number): Promise<void> {
  const start = (): Promise<InboxProcess> =>
    startProcess(['--port', '0', '--rate', 'off', '--allow', PAGE], { ROSETTE_INBOX_STORE: store });
  const inboxes = await Promise.all(Array.from({ length: processes }, start));
  const line = await badLine(() => inboxes.map(({ address }) => Number(new URL(address).port)));
  const ids = Array.from({ length: SIGNUPS }, () => randomUUID() as string);
  const left = [...ids];
  let tries = 0;
  const sender = async (): Promise<void> => {
    for (let id = left.pop(); id; id = left.pop()) {
      const body = signup({ id, values: { email_address: `${id}@example.org` } });
      const needed = await sendUntilReceived(line.address, body);
      tries += needed;
    }
  };
  let kills = 0;
  const killer = async (): Promise<void> => {
    for (const share of [0.75, 0.5, 0.25]) {
      while (left.length > SIGNUPS * share) await new Promise((resolve) => setTimeout(resolve, 5));
      const victim = inboxes[kills % processes];
      victim?.child.kill('SIGKILL');
      assert.equal(await victim?.ended, 'SIGKILL');
      inboxes[kills++ % processes] = await start();
    }
  };
  await Promise.all([killer(), ...Array.from({ length: SENDERS }, sender)]).finally(() => line.close());
  for (const { child } of inboxes) child.kill('SIGTERM');
  for (const { ended } of inboxes) assert.equal(await ended, 0);
  const opened = await openStore(store);
  const stored = (await opened.list({ limit: SIGNUPS * 2 })).map(({ id }) => id);
  await opened.close();
  assert.deepEqual(stored.sort(), ids.sort());
  assert.equal(kills, 3);
  assert.ok(tries > SIGNUPS * 1.1, `the line was too good: ${tries} tries`);
}

let folder = '';
let server: TestServer;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
  server = await startPostgres();
});
after(async () => {
  await killAll();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('1,000 sign-ups over a bad line, to inboxes that are killed in the middle, are each stored exactly once', () => {
  it('on SQLite with one process', () => survives(join(folder, 'one.db'), 1));
  it('on SQLite with three processes', () => survives(join(folder, 'three.db'), 3));
  it('on PostgreSQL with three processes', async () => survives(await server.database(), 3));
});
