import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { folder, root, runs, SOURCE } from './run.js';

const page = readFileSync(`${root}docs/command-line.md`, 'utf8');
const put = folder();

/** Every file that the page shows, in one folder. */
const files = [...page.matchAll(/<!-- file: (\S+) -->\s+```\w+\n([^]*?)```/g)].map(([, name, body]) =>
  put(name!, body!),
);
const commands = [
  ...page.matchAll(/<!-- runs, with status (\d) -->\s+```console\n\$ rosette (.*)\n([^]*?)```/g),
];

describe('what docs/command-line.md shows is what comes', () => {
  for (const [, status, args, output] of commands) {
    test(args!, async () => {
      const answer = await runs([...SOURCE, ...args!.split(' ')], '', dirname(files[0]!));
      assert.deepEqual(answer, { status: Number(status), stdout: output, stderr: '' });
    });
  }

  test('and there is something to be tried', () => assert.ok(files.length > 2 && commands.length > 2));
});
