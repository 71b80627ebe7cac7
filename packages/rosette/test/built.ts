import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileFacts } from '../build/integrity.js';

/** The package, with a slash behind it. */
export const here = fileURLToPath(new URL('../', import.meta.url));
export const packages = fileURLToPath(new URL('../../', import.meta.url));
export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly sideEffects?: boolean;
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default?: string }>>;
  readonly [field: string]: unknown;
}

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

export const packageJson = (folder: string): PackageJson => readJson(`${packages}${folder}/package.json`);

/** A file that `pnpm build` has made. */
export function built(file: string): string {
  if (!existsSync(`${here}${file}`))
    throw new Error(`packages/rosette/${file} is not there: run pnpm build first.`);
  return readFileSync(`${here}${file}`, 'utf8');
}

export const integrity = (): Record<string, FileFacts> =>
  (JSON.parse(built('cdn/integrity.json')) as { files: Record<string, FileFacts> }).files;

/** Every file below a folder, with `/` between the parts. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();

/** Runs an ES module in a Node of its own, without the conditions of this test run, and returns what it prints. */
export function runModule(code: string, cwd = here): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  }).trim();
}
