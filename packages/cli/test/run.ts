import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
/** What Node is told to run `rosette` from source, in whatever folder. */
export const SOURCE = ['--import', import.meta.resolve('tsx'), '--conditions=@rosette/source', BIN];

/** What a command left behind. */
export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node in a process of its own. Not `spawnSync`: a server of the test has to be able to answer. */
export async function runs(args: readonly string[], input = '', cwd = root): Promise<Answer> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', COLUMNS: '100' },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

/** Runs `rosette`, from source. */
export const rosette = (args: readonly string[], input?: string): Promise<Answer> =>
  runs([...SOURCE, ...args], input);

/** A folder that goes with the tests, and a way to put files there. */
export function folder(): (name: string, body: string | Uint8Array) => string {
  const path = mkdtempSync(join(tmpdir(), 'rosette-cli-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  return (name, body) => {
    writeFileSync(join(path, name), body);
    return join(path, name);
  };
}
