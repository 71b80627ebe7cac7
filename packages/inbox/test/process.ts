import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from './wait.js';

const SOURCE = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=@rosette/source',
  fileURLToPath(new URL('../src/bin.ts', import.meta.url)),
];
/** The program as it is published, which starts in a fraction of the time. */
export const BUILT = [fileURLToPath(new URL('../dist/bin.js', import.meta.url))];

/** `rosette-inbox` as a process of its own. */
export interface InboxProcess {
  readonly child: ChildProcess;
  readonly address: string;
  readonly out: () => string;
  readonly log: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

const running = new Set<ChildProcess>();
// A test that fails leaves nobody behind.
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Starts the program as a person does, and waits until it listens. */
export async function startProcess(
  args: readonly string[],
  env: Record<string, string> = {},
  program: readonly string[] = SOURCE,
): Promise<InboxProcess> {
  const child = spawn(process.execPath, [...program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve(signal ?? code);
    });
  });
  const address = await until('the inbox listens', () => {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${log}`);
    return /"event":"started","address":"([^"]+)"/.exec(log)?.[1];
  });
  return { child, address, out: () => out, log: () => log, ended };
}

/** Ends whatever a test has started and not ended. */
export async function killAll(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  while (running.size) await new Promise((resolve) => setTimeout(resolve, 10));
}
