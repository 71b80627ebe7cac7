import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readObjects } from '../read/objects.js';
import { readRows } from '../schema/read-rows.js';
import { winnerColumns } from './winners.columns.js';
import { winnerNotes } from './winners.docs.js';
import { toWinners } from './winners.js';

it('every example of the columns is read without a problem', () => {
  const row = Object.fromEntries(Object.entries(winnerNotes).map(([field, { example }]) => [field, example]));
  const { winners, problems } = toWinners(readRows(readObjects([row]), winnerColumns));
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(winnerNotes), Object.keys(winnerColumns));
  assert.equal(winners[0]?.margin?.votes, 315529);
});
