// What docs/elements/winner-cards.md says that machines can read, as a parser of microformats reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mf2 } from 'microformats-parser';

const page = readFileSync(new URL('../../docs/elements/winner-cards.md', import.meta.url), 'utf8');
const [, table] = /<!-- h-card -->\s*```html\n([\s\S]*?)```/.exec(page) ?? [];

test('the table of the documentation is an h-card to who reads the source of a page', () => {
  const { items } = mf2(`<rosette-winner-cards>${table}</rosette-winner-cards>`, {
    baseUrl: 'https://www.example.org/',
  });
  assert.equal(items.length, 1);
  const [{ type, properties }] = items;
  assert.deepEqual(type, ['h-card']);
  assert.deepEqual(
    [properties.name, properties['job-title'], properties.org, properties.url],
    [['Ada Example'], ['Chair'], ['Labour'], ['https://www.example.org/people/ada']],
  );
  const [photo] = properties.photo;
  assert.equal(photo.value ?? photo, 'https://www.example.org/people/ada.jpg');
});
