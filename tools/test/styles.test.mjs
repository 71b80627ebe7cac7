// A custom property that nobody sets makes a declaration void without a word. Here it is said.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../packages/elements/src', import.meta.url));
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(file))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

const set = new Set(
  sources.flatMap(([, text]) => [...text.matchAll(/(--[a-z][\w-]*):/g)].map(([, name]) => name)),
);

test('every custom property that a style sheet takes without a fallback is set by one', () => {
  assert.ok(set.has('--r-row') && set.has('--p-fill'));
  for (const [file, text] of sources) {
    for (const [, name] of text.matchAll(/var\((--[a-z][\w-]*)\)/g)) {
      assert.ok(set.has(name), `${file} takes ${name}, which nobody sets`);
    }
  }
});
