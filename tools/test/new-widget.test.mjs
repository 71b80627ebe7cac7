// `pnpm new` makes a widget that passes lint, the type check and its tests at once, in a copy of the repository.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'rosette-new-'));
after(() => rmSync(copy, { recursive: true }));

const left = /(^|\/)(\.git|\.tools|dist|cdn|test-output|coverage|bench|demo)$/;
cpSync(root, copy, {
  recursive: true,
  verbatimSymlinks: true,
  filter: (path) => !left.test(path) && path !== join(root, 'node_modules'),
});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

function run(command, ...args) {
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    ENGINES: 'chromium',
    ONLY: 'key-seats',
    // The runner of this test tells its children to report to it.
    NODE_TEST_CONTEXT: undefined,
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('pnpm new key-seats makes a widget that is whole', () => {
  const made = run('node', 'tools/new-widget.mjs', 'key-seats');
  assert.equal(made.status, 0, made.output);
  for (const [command, ...args] of [
    ['tsc', '--noEmit', '-p', 'tsconfig.json'],
    ['eslint', 'packages', '--max-warnings', '0'],
    ['prettier', '--check', 'packages', 'docs'],
    ['node', 'tools/test-node.mjs', 'key-seats'],
    ['node', 'tools/test-node.mjs', 'cli/test/widgets'],
    ['wtr'],
  ]) {
    const { status, output } = run(command, ...args);
    assert.equal(status, 0, `${command} ${args.join(' ')}\n${output}`);
    if (command === 'wtr') assert.match(output, /^[1-9]\d* passed, 0 failed$/m);
  }
});

test('it refuses a name that is taken, and one that is no name', () => {
  for (const name of ['results-chart', 'Results', 'a b', '', '../x']) {
    assert.equal(run('node', 'tools/new-widget.mjs', name).status, 1, name);
  }
});
