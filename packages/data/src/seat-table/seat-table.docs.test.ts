import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readObjects } from '../read/objects.js';
import { readRows } from '../schema/read-rows.js';
import { seatTableColumns } from './seat-table.columns.js';
import { seatTableNotes } from './seat-table.docs.js';
import { toSeatTable } from './seat-table.js';

it('every example of the columns is read without a problem', () => {
  const fields = Object.entries(seatTableNotes);
  const sheet = readObjects([Object.fromEntries(fields.map(([field, { example }]) => [field, example]))]);
  const reading = readRows(sheet, seatTableColumns);
  const { seats, problems } = toSeatTable(reading, sheet);
  assert.deepEqual(problems, []);
  assert.deepEqual([seats[0]?.outcome, seats[0]?.by?.slug], ['loss', 'conservative']);
  assert.deepEqual(Object.keys(seatTableNotes), Object.keys(seatTableColumns));
});
