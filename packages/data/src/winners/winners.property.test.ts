import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readObjects } from '../read/objects.js';
import { readRows } from '../schema/read-rows.js';
import { winnerColumns } from './winners.columns.js';
import { toWinners } from './winners.js';

const fields = Object.keys(winnerColumns);
/** What people, and machines, put into cells. */
const rubbish = fc.oneof(
  fc.constantFrom(
    '',
    'A',
    'B',
    'Elm',
    'Labour',
    'Con',
    't',
    'f',
    'yes',
    'no',
    'Total',
    '<b>',
    'n/a',
    '𝒜 (Lab)',
    '()',
    'javascript:alert(1)',
  ),
  fc.string(),
  fc.nat(200),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({}),
);
const sheets = fc.array(fc.dictionary(fc.constantFrom(...fields), rubbish, { maxKeys: 12 }), {
  maxLength: 12,
});

it('never throws, and of rubbish makes nothing that is not so', () => {
  fc.assert(
    fc.property(sheets, (rows) => {
      const sheet = readObjects(rows);
      const reading = readRows(sheet, winnerColumns);
      const { winners, declared, tallies, problems } = toWinners(reading, sheet);
      assert.equal(declared, winners.filter(({ name }) => name).length);
      assert.ok(tallies.reduce((sum, { won }) => sum + won, 0) <= declared);
      assert.ok(tallies.every(({ won, gained }) => gained <= won));
      const hasElected = reading.rows.some(({ elected }) => elected !== null);
      const places = new Set(winners.map(({ at }) => at));
      const named = new Set(problems.map(({ row }) => row));
      for (const row of reading.rows) {
        // A row has its card, or a word, or is of somebody who was not elected.
        if (reading.columns['name'] !== undefined && !hasElected)
          assert.ok(places.has(row.at) || named.has(row.at));
      }
      for (const one of winners) {
        assert.ok(one.name ?? one.office);
        assert.equal(one.name === null, one.outcome === 'not-declared');
        if (one.name === null)
          assert.deepEqual([one.rounds, one.margin, one.party, one.change], [[], null, null, null]);
        for (const { winner, runnerUp } of one.rounds) {
          for (const share of [winner.share, runnerUp?.share ?? null])
            assert.ok(share === null || (share >= 0 && share <= 1));
        }
        assert.ok(one.turnout === null || (one.turnout >= 0.01 && one.turnout <= 1));
        assert.ok((one.margin?.votes ?? 0) >= 0 && (one.margin?.points ?? 0) >= 0);
        assert.doesNotMatch(`${one.photo} ${one.href}`, /javascript:/i);
      }
    }),
    { numRuns: 1500 },
  );
});

it('says the same of the same rows, whatever their order', () => {
  fc.assert(
    fc.property(sheets, (rows) => {
      const once = toWinners(readRows(readObjects(rows), winnerColumns));
      assert.deepEqual(toWinners(readRows(readObjects(rows), winnerColumns)), once);
    }),
    { numRuns: 100 },
  );
});
