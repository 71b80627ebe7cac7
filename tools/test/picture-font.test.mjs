import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { licence, moduleText, target } from '../picture-font.mjs';

test('the letters of pictures are those of the font', async () => {
  assert.ok(
    readFileSync(target, 'utf8') === (await moduleText()),
    'node tools/picture-font.mjs writes something else than packages/elements/src/base/picture/public-sans.ts',
  );
});

test('the licence of the font is beside them, whole', () => {
  const text = readFileSync(licence.to, 'utf8');
  assert.equal(text, readFileSync(licence.from, 'utf8'));
  assert.match(text, /SIL OPEN FONT LICENSE Version 1\.1/);
  // What is made of the font may then have any name.
  assert.doesNotMatch(text.split('-----')[0] ?? '', /Reserved Font Name/);
});
