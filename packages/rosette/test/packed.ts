import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { built, packages, readJson, root, type PackageJson } from './built.js';

interface Packed {
  readonly folder: string;
  /** The tarball as it would be published. */
  readonly tarball: string;
}

/** A folder as a user has it: the packed packages in `node_modules`, their dependencies beside them. */
export interface Consumer {
  readonly folder: string;
  readonly packed: readonly Packed[];
  remove(): void;
}

const published = ['data', 'elements', 'rosette', 'cli', 'inbox', 'england-2016'];

/** Packs what would be published, and installs it without a network. */
export function makeConsumer(names = published): Consumer {
  built('cdn/integrity.json');
  const folder = mkdtempSync(join(tmpdir(), 'rosette-consumer-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const packed = names.map((name) => ({
      folder: name,
      tarball: pack(name, join(folder, 'tarballs', name)),
    }));
    for (const { folder: name, tarball } of packed) install(folder, name, tarball);
    return { folder, packed, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function pack(name: string, destination: string): string {
  mkdirSync(destination, { recursive: true });
  execFileSync('pnpm', ['pack', '--pack-destination', destination], {
    cwd: `${packages}${name}`,
    env: { ...process.env, PATH: [`${root}.tools/node_modules/.bin`, process.env['PATH']].join(delimiter) },
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const [tarball] = readdirSync(destination);
  if (!tarball) throw new Error(`pnpm pack made nothing of packages/${name}`);
  return join(destination, tarball);
}

function install(folder: string, name: string, tarball: string): void {
  const { name: installed } = readJson<PackageJson>(`${packages}${name}/package.json`);
  const target = join(folder, 'node_modules', installed);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  const { dependencies = {} } = readJson<PackageJson>(join(target, 'package.json')) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(dependencies).filter((each) => !/^(@rosette\/|rosette$)/.test(each))) {
    link(`${packages}${name}/node_modules/${dependency}`, join(folder, 'node_modules', dependency));
  }
}

/** Puts a package of the workspace into a consumer's `node_modules`. */
export function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    symlinkSync(from, to, 'junction');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
