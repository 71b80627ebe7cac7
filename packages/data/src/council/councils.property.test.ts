import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readObjects } from '../read/objects.js';
import { readFeed } from '../read/feed.js';
import { readRows } from '../schema/read-rows.js';
import { readControl } from './control.js';
import { councilKey } from './council-key.js';
import { councilColumns } from './councils.columns.js';
import type { CouncilRow } from './councils.columns.js';
import { toCouncils } from './councils.js';
import type { CouncilOptions, Councils, CouncilsReading } from './councils.types.js';

const words = fc.constantFrom(
  ...[
    'Lab',
    'CON',
    'LD/IND',
    'NOC',
    'Ind',
    'OTH',
    'TBC',
    'Loughton Residents',
    'no change',
    'hold',
    'gain',
    'min',
    'plurality',
  ],
  ...[
    'from',
    'lose to',
    '(',
    ')',
    '-',
    '/',
    'new council',
    'majority',
    'counting',
    'Llafur',
    'yn cipio oddi ar',
    '1,234',
    'No election',
  ],
);
/** What people may write, and what nobody would. */
const control = fc.oneof(
  fc.constantFrom('Lab', 'CON', 'NOC', 'LAB min', 'CON GAIN FROM NOC', 'Lab HOLD', 'no change', '', 'TBC'),
  fc.array(words, { maxLength: 5 }).map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const name = fc.oneof(
  fc.constantFrom('Dudley', 'Dudley Council', 'St. Helens', 'Saint Helens', 'Total', 'Source: BBC', '???'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const code = fc.oneof(
  fc.constantFrom('E08000027', 'e08000027', 'E07000223', 'E0700022', 'HRT'),
  fc.string({ maxLength: 9 }),
);
const declared = fc.oneof(fc.constantFrom('no', 'yes', '02:14', '06/05/2016 02:14', 'late'), fc.string());

/** What a reader gives: text that is not empty, or `null`. */
const text = (some: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
  some.map((one) => one.replace(/\s+/g, ' ').trim() || null);
const row: fc.Arbitrary<Omit<CouncilRow, 'at'>> = fc.record({
  name: text(name),
  code: fc.oneof(fc.constant(null), text(code)),
  control: text(control),
  previous: text(control),
  seats: fc.option(fc.nat()),
  declared: fc.option(text(declared)).map((one) => one ?? null),
  href: fc.constant(null),
  note: fc.option(fc.string()),
});
const reading: fc.Arbitrary<CouncilsReading> = fc
  .array(row, { maxLength: 40 })
  .map((rows) => ({ rows: rows.map((one, index) => ({ ...one, at: index + 2 })), problems: [] }));
const options: fc.Arbitrary<CouncilOptions> = fc.record({
  focus: fc.option(fc.oneof(control, fc.string()), { nil: undefined }),
  expected: fc.option(fc.oneof(fc.double(), fc.integer({ min: -5, max: 500 })), { nil: undefined }),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function assertTiesOut(model: Councils): void {
  const { tallies, councils, outcomes, total, declared, byKey } = model;
  assert.equal(sum(tallies.map(({ now }) => now)), total, 'all tallies are all councils');
  assert.equal(sum(Object.values(outcomes)), total, 'and so are all outcomes');
  assert.equal(declared + outcomes['not-declared'], total);
  assert.equal(byKey.size, councils.length);
  assert.equal(
    tallies.find(({ party }) => party.kind === 'not-declared')?.now ?? 0,
    outcomes['not-declared'],
  );
  const known = councils.filter(({ previous }) => previous).length;
  assert.equal(
    sum(tallies.map(({ before }) => before ?? 0)),
    known,
    'before: all of those where it is known',
  );
  for (const { party, now, before, gained, lost, held, awaited } of tallies) {
    const own = councils.filter(({ control: { slug } }) => slug === party.slug);
    const others = own.filter(({ outcome }) => /^(new|unknown|not-declared)$/.test(outcome)).length;
    const missing = party.kind === 'not-declared' ? total - councils.length : 0;
    assert.equal(held + gained + others + missing, now, party.slug);
    if (before !== null) assert.equal(held + lost + awaited, before, party.slug);
  }
}

describe('council control', () => {
  it('never throws, and its tallies tie out', () => {
    fc.assert(
      fc.property(reading, options, (given, chosen) => assertTiesOut(toCouncils(given, {}, chosen))),
      { numRuns: 1500 },
    );
  });

  it('shows every row, or names it', () => {
    fc.assert(
      fc.property(reading, (given) => {
        const { councils, byKey, problems } = toCouncils(given);
        const shown = new Set(councils.map(({ at }) => at));
        const named = new Set(problems.map((problem) => problem.row));
        for (const { at } of given.rows) assert.ok(shown.has(at) || named.has(at), `row ${at}`);
        for (const { key, name: shownAs, at } of councils) {
          const source = given.rows[at - 2];
          assert.equal(shownAs, source?.name ?? source?.code);
          assert.equal(byKey.get(key)?.at, at);
          assert.notEqual(key, '');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of the same rows, and of each council whatever the order of the others', () => {
    fc.assert(
      fc.property(reading, (given) => {
        const once = toCouncils(given);
        assert.deepEqual(toCouncils(given), once);
        const shown = new Set(once.councils.map(({ at }) => at));
        const rows = given.rows.filter(({ at }) => shown.has(at));
        const { councils, problems } = toCouncils({ ...given, rows });
        // Of two rows of one council the later is shown; and a name that two councils have may be one's without the other.
        fc.pre(!problems.some((problem) => problem.code === 'row-duplicate'));
        const turned = toCouncils({ ...given, rows: [...rows].reverse() });
        for (const council of councils) assert.deepEqual(turned.byKey.get(council.key), council);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws over a feed, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (body) => {
        const sheet = readFeed(`Council,Control,Previous\n${body}`, '', councilColumns);
        assertTiesOut(toCouncils(readRows(sheet, councilColumns), sheet));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(fc.anything()), (data) => {
        const sheet = readObjects(data);
        assertTiesOut(toCouncils(readRows(sheet, councilColumns), sheet));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words', () => {
  it('are always read as something: a party with a name, or nobody', () => {
    fc.assert(
      fc.property(control, (written) => {
        const found = readControl(written);
        for (const party of [found.control, found.leading, found.previous])
          assert.ok(party === null || (party.slug && party.names.en.label), written);
        assert.ok(!found.leading || /^(party|independent)$/.test(found.leading.kind), written);
        assert.ok(!found.leading || found.control?.kind === 'no-overall-control', written);
      }),
      { numRuns: 3000 },
    );
  });

  it('of a name make a key that is never empty, the same in any case, and its own key', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 })),
        (written) => {
          fc.pre(/\S/.test(written));
          const key = councilKey(written);
          assert.notEqual(key, '');
          assert.equal(councilKey(` ${written}  `), key);
          if (/^[ -~]+$/.test(written)) assert.equal(councilKey(written.toUpperCase()), key);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
