// What the gallery pastes into its pages is what the package of figures has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { marginals, marginalsHead } from '../../packages/elements/src/testing/marginals-2016.ts';

test('the nine key marginals of the gallery are those of @rosette/england-2016', () => {
  const file = new URL('../../packages/england-2016/marginals.json', import.meta.url);
  const { rows } = JSON.parse(readFileSync(file, 'utf8'));
  const fields = ['name', 'control_before', 'control_after', 'labour_seats_before', 'labour_seats_after', 'labour_change', 'change_basis', 'labour_won', 'contested', 'status', 'note']; // prettier-ignore
  assert.equal(fields.length, marginalsHead.length);
  assert.deepEqual(
    marginals.map((row) => row.map((cell) => String(cell).replace('−', '-').replace('+', ''))),
    rows.map((row) => fields.map((field) => String(row[field] ?? ''))),
  );
});
