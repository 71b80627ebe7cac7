import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../src/store/open.js';
import { startPostgres } from './postgres.js';
import { killAll, startProcess } from './process.js';
import { signup, TOKEN } from './running.js';
import { until } from './wait.js';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
});
after(async () => {
  await killAll();
  await rm(folder, { recursive: true, force: true });
});

const json = { 'Content-Type': 'application/json', Origin: 'http://localhost:5173' };
const post = (address: string, body: object): Promise<Response> =>
  fetch(`${address}/signups`, { method: 'POST', headers: json, body: JSON.stringify(body) });

describe('rosette-inbox', () => {
  it('prints its page’s address with a token, and keeps the file for its owner', async () => {
    const file = join(folder, 'first.db');
    const { child, address, out, ended } = await startProcess(['--port', '0', '--store', file]);
    const [, page = ''] =
      /Your page\s+(\S+)/.exec(await until('the page’s address', () => out() || undefined)) ?? [];
    assert.match(page, /^http:\/\/127\.0\.0\.1:\d+\/admin\?token=[\da-f]{40}$/);
    assert.equal((await fetch(page, { redirect: 'manual' })).status, 303);
    assert.equal((await fetch(`${address}/admin`)).status, 401);
    assert.equal((await post(address, signup())).status, 201);
    if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o077, 0);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });

  it('reads secrets from the environment, and says what it cannot read', async () => {
    const env = { ROSETTE_INBOX_TOKEN: TOKEN, ROSETTE_INBOX_STORE: join(folder, 'env.db') };
    const { child, out, ended } = await startProcess(['--port', '0'], env);
    await until('the token', () => out().includes(TOKEN) || undefined);
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    await assert.rejects(startProcess(['--port', 'x']), /--port: expected a number, found 'x'/);
    await assert.rejects(startProcess(['--sotre', 'x']), /sotre/);
  });

  it('says that a port is in use, and leaves whoever has it alone', async () => {
    const store = join(folder, 'port.db');
    const { child, address, ended } = await startProcess(['--port', '0', '--store', store]);
    const { port } = new URL(address);
    await assert.rejects(
      startProcess(['--port', port, '--store', join(folder, 'port2.db')]),
      new RegExp(`ended with 1: rosette-inbox: port ${port} is in use; choose another with --port\\n$`),
    );
    assert.equal((await fetch(`${address}/health`)).status, 200);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });

  it('finishes what is under way before it stops, and takes nothing new', async () => {
    const file = join(folder, 'graceful.db');
    const { child, address, log, ended } = await startProcess(['--port', '0', '--store', file]);
    const body = signup();
    const text = JSON.stringify(body);
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write(
      `POST /signups HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n`,
    );
    socket.write(text.slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGTERM');
    await until('the word that it stops', () => log().includes('"stopping"') || undefined);
    await assert.rejects(fetch(`${address}/health`));
    const from = performance.now();
    socket.write(text.slice(20));
    assert.equal(await ended, 0);
    assert.ok(performance.now() - from < 6000, 'it waited for a connection on which nothing was under way');
    assert.match(answer, /^HTTP\/1\.1 201/);
    const store = await openStore(file);
    assert.ok(await store.find(body.id));
    await store.close();
  });

  it('logs lines of JSON that say nothing about people', async () => {
    const { child, address, log, ended } = await startProcess([
      '--port',
      '0',
      '--store',
      join(folder, 'log.db'),
    ]);
    await post(address, signup({ values: { email_address: 'secret.person@example.org', own: 'secret' } }));
    await fetch(`${address}/secret.person@example.org?secret=1`);
    await fetch(`${address}/confirm/secret/secret`);
    child.kill('SIGTERM');
    await ended;
    const lines = log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; route?: string });
    assert.ok(lines.some(({ route }) => route === '/signups'));
    assert.doesNotMatch(log(), /secret/);
  });
});

describe('without its database', () => {
  it('says 503 and when to come back, stays alive, and goes on when the database is there again', async () => {
    const server = await startPostgres();
    const database = await server.database();
    const { child, address, log, ended } = await startProcess(['--port', '0'], {
      ROSETTE_INBOX_STORE: database,
    });
    assert.equal((await fetch(`${address}/health`)).status, 200);
    await server.pause();
    const body = signup();
    const response = await post(address, body);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '10');
    assert.equal((await fetch(`${address}/health`)).status, 503);
    assert.doesNotMatch(log(), /mair@|postgres:postgres/);
    await server.resume();
    await until(
      'the inbox is well again',
      async () => (await fetch(`${address}/health`)).status === 200 || undefined,
    );
    assert.equal((await post(address, body)).status, 201);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    await server.stop();
  });
});
