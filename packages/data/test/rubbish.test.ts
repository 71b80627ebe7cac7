import { feedAddress, readFeed, readGrid, readObjects, readRows } from '@rosette/data';
import type { ReadOptions, Sheet } from '@rosette/data';
import { checkFeed, rowSchema } from '@rosette/data/schema.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readHref, readNumber } from '../src/read/values.js';
import { seatColumns } from './columns.js';

const RUNS = { numRuns: 400 };

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Labour',
    'Green',
    '1,326',
    '−18',
    '48%',
    'tbc',
    'n/a',
    '(3)',
    '1.326',
    '12.326 %',
    '1 326*',
    '#e4003b',
    'javascript:1',
    'a,b',
    '"',
    '\n',
    'Source: x',
    '12',
  ),
  fc.string(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
);
const header = fc.constantFrom(
  'Party',
  'Seats',
  'Net',
  'party name',
  'Votes (%)',
  'Before',
  'Electorate',
  'Colour',
  'Link',
  'Note',
  '',
  '__proto__',
);
const grid = fc
  .tuple(fc.array(header, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }))
  .map(([first, rest]) => [first, ...rest]);
const objects = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.dictionary(fc.oneof(header, fc.string()), cell) },
    { weight: 1, arbitrary: fc.anything() },
  ),
);
const csvCell = fc.oneof(
  fc.constantFrom('Labour', '"1,326"', '3', '', '"', 'tbc', '"a\nb"', '48%', ' x '),
  fc.string(),
);
const csv = fc
  .tuple(
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(fc.array(csvCell, { maxLength: 5 }), { maxLength: 10 }),
  )
  .map(([separator, end, rows]) =>
    [['Party', 'Seats', 'Net'], ...rows].map((row) => row.join(separator)).join(end),
  );
const options = fc.record(
  {
    columns: fc.oneof(fc.string(), fc.constantFrom('party=Note', 'value=Net;x=y', '=', 'party')),
    prefer: fc.dictionary(fc.constantFrom('value', 'change', '__proto__', 'x'), fc.string()),
  },
  { requiredKeys: [] },
);

function isBlankRow(cells: readonly unknown[]): boolean {
  return [...cells].every(
    (value) => value === undefined || value === null || (typeof value === 'string' && !value.trim()),
  );
}

/** Everything that has to hold of a sheet, however it came about. */
function holds(sheet: Sheet, given: ReadOptions | undefined): void {
  const checked = readRows(sheet, seatColumns, given);
  const read = new Set(checked.rows.map(({ at }) => at));
  const named = new Set(checked.problems.map(({ row }) => row));
  const whole = checked.problems.some(({ code }) => /^feed-|^column-(?:missing|unknown)$/.test(code));
  for (const { at, cells } of sheet.rows) {
    assert.ok(read.has(at) || named.has(at) || whole || isBlankRow(cells), `row ${at} is lost`);
  }
  for (const row of checked.rows) {
    assert.deepEqual(Object.keys(row).sort(), ['at', ...Object.keys(seatColumns)].sort());
    assert.ok(typeof row.party === 'string' && row.party);
    for (const value of [row.value, row.change, row.previous, row.electorate])
      assert.ok(value === null || Number.isFinite(value));
    assert.ok((row.electorate ?? 0) >= 0);
    assert.ok(row.colour === null || /^#[\da-f]{6}$/.test(row.colour));
    assert.ok(
      row.href === null || /^(?:https?|mailto):$/.test(new URL(row.href, 'https://page.example/').protocol),
    );
  }
  for (const { message, found } of checked.problems) {
    assert.ok(message && !message.includes('\n'));
    assert.ok((found ?? '').length <= 80);
  }
}

describe('rubbish: nothing throws, and every row is read or named', () => {
  it('text', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), options, (text, type, given) =>
        holds(readFeed(text, type, seatColumns), given),
      ),
      RUNS,
    ));
  it('bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, type) =>
        holds(readFeed(bytes, type), undefined),
      ),
      RUNS,
    ));
  it('CSV', () =>
    fc.assert(
      fc.property(csv, options, (text, given) => holds(readFeed(text, '', seatColumns), given)),
      { numRuns: 1000 },
    ));
  it('JSON', () =>
    fc.assert(
      fc.property(fc.json(), options, (text, given) => holds(readFeed(text, 'application/json'), given)),
      RUNS,
    ));
  it('grids', () =>
    fc.assert(
      fc.property(grid, options, (cells, given) => holds(readGrid(cells, { columns: seatColumns }), given)),
      { numRuns: 1000 },
    ));
  it('objects', () =>
    fc.assert(
      fc.property(objects, options, (rows, given) => holds(readObjects(rows), given)),
      { numRuns: 1000 },
    ));
  it('anything', () =>
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true }), (data) =>
        holds(readObjects(data, seatColumns), undefined),
      ),
      RUNS,
    ));
  it('envelopes', () => {
    const envelope = fc.record(
      {
        title: fc.anything(),
        unit: fc.anything(),
        source: fc.anything(),
        updated: fc.anything(),
        rows: fc.oneof(objects, fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(envelope, (data) => holds(readObjects(data), undefined)),
      RUNS,
    );
  });
  it('addresses', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (text) => assert.equal(feedAddress(text), text.trim()),
      ),
      RUNS,
    ));
});

describe('numbers and addresses', () => {
  it('every number comes back however it is grouped, signed and marked', () => {
    const mark = fc.constantFrom(',', ' ', '\u00a0', '\u2009', '\u202f', "'", '');
    const tail = fc.constantFrom('', '%', '*', '[1]', ' ', '¹');
    fc.assert(
      fc.property(
        fc.integer({ min: -9e8, max: 9e8 }),
        mark,
        tail,
        fc.constantFrom('-', '−', '–'),
        (number, group, behind, minus) => {
          const digits = String(Math.abs(number)).replace(/\B(?=(?:\d{3})+$)/g, group);
          assert.equal(readNumber(`${number < 0 ? minus : ''}${digits}${behind}`), number);
        },
      ),
    );
  });
  it('no address that could run is read, whatever stands around and inside its scheme', () => {
    const noise = fc.string({
      unit: fc.constantFrom(' ', '\t', '\n', '\r', '\0', '\x01', '\u00a0', '\ufeff'),
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('javascript', 'JavaScript', 'data', 'vbscript'),
        noise,
        noise,
        fc.nat(4),
        (scheme, before, inside, at) => {
          const address = readHref(`${before}${scheme.slice(0, at)}${inside}${scheme.slice(at)}:alert(1)`);
          assert.ok(!address || /^https?:$/.test(new URL(address, 'https://page.example/').protocol));
        },
      ),
    );
  });
});

describe('the zod schema agrees with the reader', () => {
  const written = fc.oneof(
    cell,
    fc.string({
      unit: fc.constantFrom(..."0123456789,. '’£+-−–()%*[]¹/nNaA?…#\t\u00a0\u202fe"),
      maxLength: 9,
    }),
    fc.constantFrom(
      '£-1,200',
      '(£1,200)',
      '- 18',
      '48 per cent',
      '#E4003b',
      '/results',
      'www.a.b',
      '–0',
      'http://',
      '9007199254740991[12]',
      '−9,007,199,254,740,992',
      2 ** 53,
      -(2 ** 53),
    ),
    // Numbers that JSON does not have are the one thing in which the two differ: text is read of any.
  );
  const plain = written.filter(
    (one) => typeof one !== 'bigint' && !(typeof one === 'number' && !Number.isFinite(one)),
  );
  const row = fc.record(
    Object.fromEntries(Object.keys(seatColumns).map((field) => [field, plain])) as Record<
      string,
      typeof plain
    >,
  );
  const schema = rowSchema(seatColumns);

  it('a row has a problem where, and only where, the schema has an issue', () =>
    fc.assert(
      fc.property(row, (one) => {
        const { rows, problems } = readRows(
          readObjects([{ ...one, party: one['party'] ?? '' }, { party: 'B' }]),
          seatColumns,
        );
        const named = problems.filter((problem) => problem.row === 1).map(({ column }) => column);
        const issues = schema.safeParse(one).error?.issues.map(({ path }) => String(path[0])) ?? [];
        if (Object.values(one).every((value) => isBlankRow([value]))) return;
        assert.deepEqual([...new Set(issues)].sort(), named.sort());
        assert.equal(
          rows.some(({ at }) => at === 1),
          !issues.includes('party'),
        );
      }),
      { numRuns: 5000 },
    ));
  it('checkFeed names the same problems, in the same words', () =>
    fc.assert(
      fc.property(csv, options, (text, given) => {
        const reading = readRows(readFeed(text, '', seatColumns), seatColumns, given);
        const checked = checkFeed(text, seatColumns, given);
        assert.deepEqual(checked.rows, reading.rows);
        const sorted = (list: typeof checked.problems): string[] => list.map(({ message }) => message).sort();
        assert.deepEqual(sorted(checked.problems), sorted(reading.problems));
      }),
      { numRuns: 1000 },
    ));
});
