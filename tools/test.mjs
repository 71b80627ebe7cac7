// Everything that has to hold before a change lands, in the order in which it fails fastest. Every step is one command that can be
// typed alone.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused files, exports and dependencies', 'knip', []],
  ['build', 'node', ['tools/build.mjs']],
  ['tests in Node', 'node', ['tools/test-node.mjs']],
  ['tests in browsers', 'node', ['tools/test-browsers.mjs']],
];

for (const [name, command, args] of steps) {
  const from = performance.now();
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) {
    console.error(`\n${name} failed: ${[command, ...args].join(' ')}`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
}
