import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { ResultRow } from './results.columns.js';
import { toResults } from './results.js';
import type { ResultsOptions, ResultsReading } from './results.types.js';

const label = fc.oneof(
  fc.constantFrom(
    'Labour',
    'Lab',
    'Con',
    'Green',
    'NOC',
    'Others',
    'Total',
    'Independent',
    'Not declared',
    'labour 2',
    '',
  ),
  fc.string(),
);
/** What a reader gives: never NaN, nor infinite. */
const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
const row = (value: fc.Arbitrary<number | null>): fc.Arbitrary<ResultRow> =>
  fc.record({
    party: label,
    value,
    change: fc.option(figure),
    previous: fc.option(figure),
    colour: fc.constant(null),
    note: fc.option(fc.string()),
    at: fc.nat(),
  });
const readingOf = (value: fc.Arbitrary<number | null>): fc.Arbitrary<ResultsReading> =>
  fc.record({
    rows: fc.array(row(value), { maxLength: 30 }),
    problems: fc.constant([]),
    percent: fc.constantFrom(new Set<string>(), new Set(['value'])),
  });
const number = fc.oneof(fc.double(), fc.integer());
const options: fc.Arbitrary<ResultsOptions> = fc.record({
  unit: fc.option(fc.string(), { nil: undefined }),
  total: fc.option(number, { nil: undefined }),
  majority: fc.option(fc.oneof(number, fc.constant(true as const)), { nil: undefined }),
  declared: fc.option(number, { nil: undefined }),
  expected: fc.option(number, { nil: undefined }),
  sort: fc.constantFrom('value', 'none', undefined),
});

it('never throws, shows every row or says where it went, and keeps every value as it is', () => {
  fc.assert(
    fc.property(readingOf(fc.option(figure)), options, (reading, given) => {
      const { entries, problems } = toResults(reading, {}, given);
      const own = entries.filter((entry) => !entry.derived);
      const totals = reading.rows.filter(({ party }) =>
        /^\W*(total|sum|all|cyfanswm)\W*$/i.test(party),
      ).length;
      const ignored = problems.filter((problem) => problem.code === 'row-ignored').length;
      assert.equal(own.length + totals + ignored, reading.rows.length);
      for (const entry of own) {
        const source = reading.rows.find(
          (one) => one.party === entry.written && Object.is(one.value, entry.value),
        );
        assert.ok(source, entry.key);
        assert.ok(entry.share === null || !Number.isNaN(entry.share));
      }
      assert.equal(new Set(entries.map((entry) => entry.key)).size, entries.length, 'keys are unique');
    }),
    { numRuns: 1000 },
  );
});

it('has shares that add up to 1 with the remainder, whenever the total is the sum or more', () => {
  const seats = readingOf(fc.nat({ max: 5000 })).map((reading) => ({
    ...reading,
    percent: new Set<string>(),
  }));
  fc.assert(
    fc.property(seats, fc.nat({ max: 5000 }), (reading, extra) => {
      const rows = reading.rows.filter((one) => !/total/i.test(one.party));
      const sum = rows.reduce((total, one) => total + one.value!, 0);
      fc.pre(sum + extra > 0 && rows.length > 0);
      const { entries, problems } = toResults({ ...reading, rows }, {}, { total: sum + extra });
      const shares = entries.reduce((total, entry) => total + entry.share!, 0);
      assert.ok(Math.abs(shares - 1) < 1e-9, `${shares}`);
      assert.equal(
        entries.some((entry) => entry.derived),
        extra > 0,
      );
      assert.ok(!problems.some((problem) => problem.code === 'total-exceeded'));
    }),
    { numRuns: 500 },
  );
});

it('never re-normalises: a share is the value over the total, whatever the others are', () => {
  fc.assert(
    fc.property(
      readingOf(fc.option(fc.integer({ min: -100, max: 5000 }))),
      fc.integer({ min: 1, max: 5000 }),
      (reading, total) => {
        for (const { value, share } of toResults(reading, {}, { total }).entries) {
          assert.equal(share, value === null ? null : value / total);
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('keeps the order of the feed among equals, and the same order for the same feed', () => {
  fc.assert(
    fc.property(readingOf(fc.option(fc.integer({ min: 0, max: 3 }))), (reading) => {
      const once = toResults(reading).entries;
      assert.deepEqual(toResults(reading).entries, once);
      const places = new Map(
        toResults(reading, {}, { sort: 'none' }).entries.map((entry, place) => [entry.key, place]),
      );
      once.forEach((entry, index) => {
        const next = once[index + 1];
        if (!next || next.derived || next.value !== entry.value || next.party.kind !== entry.party.kind)
          return;
        assert.ok(places.get(entry.key)! < places.get(next.key)!, `${entry.key} before ${next.key}`);
      });
    }),
    { numRuns: 500 },
  );
});
