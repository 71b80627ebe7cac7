// Sign-ups per second, how long each takes, and what the process needs; and that none is lost under it.
//
//   pnpm build && pnpm bench:inbox
//   pnpm bench:inbox --connections 50 --seconds 30
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../src/store/open.js';
import { startPostgres } from './postgres.js';
import { PAGE, signup } from './running.js';
import { until } from './wait.js';

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

const { values } = parseArgs({
  options: { connections: { type: 'string', default: '200' }, seconds: { type: 'string', default: '10' } },
});
const connections = Number(values.connections);
const seconds = Number(values.seconds);

/** One sign-up over a connection that is kept; resolves with the status. */
function post(agent: Agent, address: string, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      Origin: PAGE,
      'Content-Length': Buffer.byteLength(text),
    };
    const sent = request(`${address}/signups`, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end(text);
  });
}

/** The most memory that a process has had, in MB; where the system says so. */
async function memory(pid: number | undefined): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes ? `${Math.round(Number(kilobytes) / 1024)} MB` : '–';
}

async function measure(name: string, store: string): Promise<void> {
  const child = spawn(process.execPath, [BIN, '--port', '0', '--rate', 'off', '--allow', PAGE], {
    env: { ...process.env, ROSETTE_INBOX_STORE: store },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (!log.includes('"started"')) log += chunk.toString();
  });
  const address = await until('the inbox', () => /"started","address":"([^"]+)"/.exec(log)?.[1]);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const round = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      const text = JSON.stringify(signup({ id: randomUUID() }));
      const start = performance.now();
      if ((await post(agent, address, text)) === 201) times.push(performance.now() - start);
      else failed++;
    }
  };
  const all = (duration: number): Promise<unknown> =>
    Promise.all(Array.from({ length: connections }, () => round(performance.now() + duration)));
  await all(2000);
  const warm = times.splice(0).length;
  const start = performance.now();
  await all(seconds * 1000);
  const took = (performance.now() - start) / 1000;
  const most = await memory(child.pid);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  agent.destroy();
  const opened = await openStore(store);
  const stored = (await opened.counts()).reduce((sum, { count }) => sum + count, 0);
  await opened.close();
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} ms`;
  const lost = times.length + warm - stored;
  const cells = [name, Math.round(times.length / took), at(0.5), at(0.99), most, failed, lost];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const folder = await mkdtemp(join(tmpdir(), 'rosette-load-'));
const server = await startPostgres();
process.stdout.write(
  `${connections} connections, ${seconds} s, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; sender, inbox and database on one machine\n\n` +
    '| store | sign-ups/s | p50 | p99 | memory at most | refused | lost |\n| --- | --- | --- | --- | --- | --- | --- |\n',
);
await measure('SQLite', join(folder, 'load.db'));
await measure('PostgreSQL', await server.database());
await server.stop();
await rm(folder, { recursive: true, force: true });
