import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFeed } from '../read/feed.js';
import { readObjects } from '../read/objects.js';
import { readRows } from '../schema/read-rows.js';
import { seatTableColumns, type SeatTableRow } from './seat-table.columns.js';
import { sumSeats, toSeatTable } from './seat-table.js';
import type { SeatTable, SeatTableReading } from './seat-table.types.js';

const text = fc
  .oneof(
    fc.constantFrom(
      'Lab',
      'CON',
      'NOC',
      'LAB min',
      'Lab hold',
      'gain',
      'Lost',
      'Lab gain from Con',
      'TBC',
      'Total',
      'Ely',
      '1,234',
      'likely',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((one) => one.replace(/\s+/g, ' ').trim() || null);
const count = fc.option(fc.nat(200));
const row: fc.Arbitrary<Omit<SeatTableRow, 'at'>> = fc.record({
  name: text,
  code: text,
  control: text,
  previous: text,
  result: text,
  seatsBefore: count,
  seatsAfter: count,
  change: fc.option(fc.integer({ min: -99, max: 99 })),
  basis: text,
  won: count,
  contested: count,
  majority: count,
  majorityBefore: count,
  swing: text,
  status: text,
  href: fc.constant(null),
  note: text,
});
const reading: fc.Arbitrary<SeatTableReading> = fc.array(row, { maxLength: 30 }).map((rows) => ({
  rows: rows.map((one, index) => ({ ...one, at: index + 2 })),
  problems: [],
  percent: new Set<string>(),
  columns: { change: 'Lab change' },
}));

function assertTrue({ seats, declared, marks, focus, isMixed }: SeatTable): void {
  assert.equal(declared, seats.filter(({ control }) => control.kind !== 'not-declared').length);
  assert.equal(new Set(seats.map(({ key }) => key)).size, seats.length, 'keys are unique');
  assert.equal(new Set(marks).size, marks.length);
  for (const { outcome, by, control, previous, seatsBefore, seatsAfter, change, mark } of seats) {
    assert.equal(
      by !== null,
      /^(hold|gain|loss)$/.test(outcome) && (outcome !== 'loss' || previous !== null),
    );
    if (outcome === 'hold') assert.equal(control.slug, previous?.slug);
    if (outcome === 'gain' && focus) assert.notEqual(previous?.slug, focus.slug);
    if (seatsBefore === null || seatsAfter === null) assert.ok(change === null || Number.isFinite(change));
    assert.ok(mark === null || marks.includes(mark));
    if (change === null) assert.equal(mark, null);
  }
  for (const field of ['seatsBefore', 'seatsAfter', 'change', 'won', 'contested'] as const) {
    const values = seats.flatMap((seat) => seat[field] ?? []);
    const sum = values.reduce((all, value) => all + value, 0);
    assert.deepEqual(sumSeats(seats, [field]), { sums: [sum], known: values.length });
  }
  const bases = seats.flatMap(({ change, basis }) => (change === null ? [] : [basis]));
  assert.equal(
    isMixed,
    bases.some((basis) => basis !== bases[0]),
  );
}

describe('a seat table, whatever is in it', () => {
  it('never throws, and what it says is in the rows', () => {
    fc.assert(
      fc.property(reading, fc.option(text), (given, focus) =>
        assertTrue(toSeatTable(given, {}, { focus: focus ?? undefined })),
      ),
      { numRuns: 1500 },
    );
  });

  it('shows every row, or names it', () => {
    fc.assert(
      fc.property(reading, (given) => {
        const { seats, problems } = toSeatTable(given);
        const shown = new Set(seats.map(({ at }) => at));
        const named = new Set(problems.map((one) => one.row));
        for (const { at } of given.rows) assert.ok(shown.has(at) || named.has(at), `row ${at}`);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws over a feed or a page’s own data', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (body) => {
        const sheet = readFeed(`Council,Control,Before,Lab change\n${body}`, '', seatTableColumns);
        assertTrue(toSeatTable(readRows(sheet, seatTableColumns), sheet));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(fc.anything()), (data) => {
        const sheet = readObjects(data);
        assertTrue(toSeatTable(readRows(sheet, seatTableColumns), sheet));
      }),
      { numRuns: 500 },
    );
  });
});
