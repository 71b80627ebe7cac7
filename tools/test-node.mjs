// The tests that need no browser: `pnpm test:node`, or `pnpm test:node results` for those whose path contains the word.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folders = [
  'packages/data/src',
  'packages/data/test',
  'packages/england-2016/test',
  'packages/rosette/test',
  'packages/cli/src',
  'packages/cli/test',
  'packages/inbox/test',
  'demo/test',
  'tools/test',
];
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('-'));

function testsIn(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.test\.(ts|mjs)$/.test(file));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const files = folders.flatMap(testsIn).filter((file) => words.every((word) => file.includes(word)));
if (files.length === 0) {
  console.error(`no test matches ${words.join(' ')}`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--conditions=@rosette/source',
    '--test',
    '--test-concurrency=2',
    ...flags,
    ...files.sort(),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
