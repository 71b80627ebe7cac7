import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readFeed } from '../read/feed.js';
import { readObjects } from '../read/objects.js';
import { figureColumns } from './figure.columns.js';
import { figureNotes } from './figure.docs.js';
import { toFigure } from './figure.js';
import { readFigure } from './read-figure.js';
import type { Figure, FigureOptions, FigureQuery } from './figure.types.js';

const totals = readFileSync(new URL('../../../england-2016/totals.csv', import.meta.url));
const england = readFeed(totals, 'text/csv', figureColumns);

function figure(rows: unknown, query: FigureQuery = {}, options: FigureOptions = {}): Figure {
  const sheet = readObjects(rows);
  return toFigure(readFigure(sheet, query), sheet, options);
}
const of = (value: unknown, whole: unknown, options: FigureOptions = {}): Figure =>
  figure([{ value, of: whole }], {}, options);
const messages = ({ problems }: Figure): string[] => problems.map(({ message }) => message);

describe('selecting', () => {
  const select = (query: FigureQuery) => toFigure(readFigure(england, query), england);
  const table: [query: FigureQuery, name: string | null, value: number | null, whole: number | null][] = [
    [{ select: 'Labour; councils' }, 'Labour', 58, 124],
    [{ select: 'Labour; councillors' }, 'Labour', 1326, 2769],
    [{ select: 'labour party ; Councils' }, 'Labour', 58, 124],
    [{ select: 'Labour', unit: 'councils' }, 'Labour', 58, 124],
    [{ select: 'No overall control; councils' }, 'No overall control', 24, 124],
    [{ select: 'No overall control; councillors' }, 'No overall control', null, 2769],
    [{ select: 'Labour; councils', of: '100' }, 'Labour', 58, 100],
    [{ select: 'Labour; councils', of: 'Total' }, 'Labour', 58, 124],
    [{ select: 'Conservative; councils', of: 'Labour' }, 'Conservative', 38, 58],
    [{ select: 'Labour; councils', of: 'councillors' }, 'Labour', 58, 1326],
  ];
  for (const [query, name, value, whole] of table)
    it(JSON.stringify(query), () => {
      const found = select(query);
      assert.deepEqual([found.name, found.value, found.of], [name, value, whole]);
      assert.deepEqual(found.problems, []);
    });

  it('the change goes with its column', () => {
    assert.equal(select({ select: 'Labour; councillors' }).change, -18);
    assert.equal(select({ select: 'Liberal Democrat; councils' }).change, 1);
    assert.equal(select({ select: 'Green; councillors' }).change, null);
  });

  it('names a row that is not there, and those that are', () => {
    const found = select({ select: 'Labor; councils' });
    assert.deepEqual([found.found, found.value], [false, null]);
    assert.deepEqual(
      found.problems.map(({ code, severity }) => [code, severity]),
      [['row-missing', 'error']],
    );
    assert.equal(
      messages(found)[0],
      "expected select with a row out of Labour, Conservative, Liberal Democrat, UKIP, Green, Residents, Independent, Liberal, Respect, No overall control, TOTAL, found 'Labor'",
    );
  });

  it('names a column that is not there, and those that are', () => {
    const found = select({ select: 'Labour; seats' });
    assert.equal(found.found, false);
    assert.equal(
      messages(found)[0],
      "expected select with a column out of party, councillors, councillors_change, councils, councils_change, source, status, note, found 'seats'",
    );
  });

  it('names what it is of that is nothing of the kind', () => {
    const found = select({ select: 'Labour; councils', of: 'everything' });
    assert.deepEqual([found.value, found.of, found.problems[0]?.code], [58, null, 'option-invalid']);
    assert.match(
      messages(found)[0] ?? '',
      /^expected of with a number, a column out of party, .*, or a row out of Labour, .*'everything'$/,
    );
  });

  it('asks for a row where there are several', () => {
    assert.equal(select({}).found, false);
    assert.match(messages(select({}))[0] ?? '', /a row out of Labour, .*, found nothing$/);
  });

  it('needs no row where there is one, with a total or without', () => {
    const rows = [
      { party: 'Labour', councils: 58, seats: 1326 },
      { party: 'Total', councils: 124, seats: 2769 },
    ];
    assert.deepEqual([figure(rows).value, figure(rows).of], [1326, 2769]);
    assert.equal(figure(rows, { select: 'councils' }).value, 58);
    assert.equal(figure([{ won: 3, 'out of': 4 }]).of, 4);
    assert.equal(figure([{ won: 3 }]).name, null);
  });

  it('goes by the names that the page says', () => {
    const rows = [
      { Region: 'West', Ward: 'A', Papers: 7 },
      { Region: 'East', Ward: 'B', Papers: 9 },
    ];
    assert.equal(figure(rows, { select: 'East', columns: 'value=Papers' }).value, 9);
    assert.equal(figure(rows, { select: 'B; Papers', columns: 'name=Ward' }).value, 9);
  });

  it('takes the first of two rows with one name, and says so', () => {
    const found = figure(
      [
        { party: 'Labour', seats: 3 },
        { party: 'The Labour Party', seats: 4 },
      ],
      { select: 'Labour' },
    );
    assert.equal(found.value, 3);
    assert.deepEqual(messages(found), ["expected one row, found '2 of Labour'; the first is shown"]);
  });

  it('what cannot be read is no figure, and other rows are no business of it', () => {
    const rows = [
      { party: 'Labour', seats: 'tbc' },
      { party: 'Green', seats: 4 },
    ];
    const bad = figure(rows, { select: 'Labour' });
    assert.deepEqual(
      [bad.found, messages(bad)],
      [false, ["row 1, column seats: expected a number, found 'tbc'"]],
    );
    const good = figure(rows, { select: 'Green' });
    assert.deepEqual([good.value, good.problems], [4, []]);
  });
});

describe('the model of a figure', () => {
  it('has its share, never rounded', () => {
    assert.equal(of(58, 124).share, 58 / 124);
    assert.equal(of(0, 124).share, 0);
    assert.equal(of(124, 124).share, 1);
    assert.equal(of('', 124).share, null);
    assert.equal(of(58, null).share, null);
    assert.equal(of(-18, 124).share, null);
    assert.equal(of(12.5, 30).share, 12.5 / 30);
  });

  it('takes what it is of from the words where the data does not say', () => {
    assert.equal(figure([{ value: 58 }], {}, { of: 124 }).of, 124);
    assert.equal(of(58, 124, { of: 200 }).of, 124);
  });

  it('a percentage is a share of 100', () => {
    const found = of('47.9%', null, { majority: true });
    assert.deepEqual([found.percent, found.of, found.value, found.share], [true, 100, 47.9, 0.479]);
    assert.deepEqual(found.majority, { needed: 50, reached: false, short: null });
    assert.equal(of('50%', null, { majority: true }).majority?.reached, false);
    assert.equal(of('50.1%', null, { majority: true }).majority?.reached, true);
  });

  it('more than the whole stays as it is, and is named', () => {
    const found = of(130, 124);
    assert.deepEqual([found.value, found.of], [130, 124]);
    assert.deepEqual(messages(found), ['expected no more than 124, found 130; shown as it is']);
    assert.deepEqual(messages(of(124, 124)), []);
  });

  it('a whole or a majority that cannot be is named, and left out', () => {
    assert.deepEqual([of(58, 0).of, of(58, 0).problems[0]?.code], [null, 'option-invalid']);
    assert.deepEqual([of(58, -1).of, of(58, -1).share], [null, null]);
    for (const majority of [NaN, -5, '', 'most']) assert.equal(of(58, 124, { majority }).majority, null);
    assert.equal(of(58, 124, { majority: '1,063' }).majority?.needed, 1063);
    assert.deepEqual(messages(of(58, 124, { majority: -3 })), ['expected majority above 0, found -3']);
  });

  it('is so many short of a majority, or has it', () => {
    const short = (value: number, whole: number, majority: number | true = true) => {
      const found = of(value, whole, { majority }).majority;
      return found && [found.needed, found.reached, found.short];
    };
    assert.deepEqual(short(58, 124), [63, false, 5]);
    assert.deepEqual(short(62, 124), [63, false, 1]);
    assert.deepEqual(short(63, 124), [63, true, null]);
    assert.deepEqual(short(62, 125), [63, false, 1]);
    assert.deepEqual(short(63, 125), [63, true, null]);
    assert.deepEqual(short(232, 650, 326), [326, false, 94]);
    assert.deepEqual(short(326, 650, 326), [326, true, null]);
    assert.equal(of(58, null, { majority: true }).majority, null);
    assert.equal(of(58, 124).majority, null);
  });

  it('has its change from its own column, or from the figure last time', () => {
    assert.equal(figure([{ value: 58, change: '−1' }]).change, -1);
    assert.equal(figure([{ value: 31.1, previous: 30.2 }]).change, 0.9);
    assert.equal(figure([{ value: 58 }]).change, null);
  });

  it('is not there where there is no row', () => {
    assert.equal(figure([]).found, false);
    assert.equal(of('', 124).found, true);
  });

  it('never throws, whatever comes in, and never calls a minority a majority', () => {
    const cell = fc.oneof(
      fc.constantFrom('58', '124', '', 'tbc', 'n/a', '47.9%', '£3,200', '−18', 'Labour', 'Total'),
      fc.double(),
      fc.integer(),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.anything(),
    );
    const rows = fc.array(
      fc.record(
        { name: cell, value: cell, of: cell, change: cell, previous: cell, colour: cell },
        { requiredKeys: [] },
      ),
      { maxLength: 5 },
    );
    const text = fc.option(
      fc.oneof(fc.constantFrom('Labour', 'Labour; value', 'of', ';', 'Total'), fc.string()),
      {
        nil: undefined,
      },
    );
    const amount = fc.option(fc.oneof(fc.double(), fc.integer()), { nil: undefined });
    fc.assert(
      fc.property(
        rows,
        fc.record({ select: text, of: text, unit: text, columns: text }),
        amount,
        amount,
        (data, query, whole, majority) => {
          const found = figure(data, query, { of: whole, majority: majority ?? true });
          assert.equal(found.value === null || Number.isFinite(found.value), true);
          assert.ok(found.of === null || found.of > 0);
          assert.ok(found.share === null || (found.share >= 0 && !Number.isNaN(found.share)));
          if (majority === undefined && found.majority?.reached && found.of)
            assert.ok((found.value ?? 0) > found.of / 2);
          if (!found.found && data.length) assert.ok(found.problems.length > 0, JSON.stringify(data));
        },
      ),
    );
  });
});

describe('the documentation of its columns', () => {
  it('has a word and an example that is read for each', () => {
    assert.deepEqual(Object.keys(figureNotes), Object.keys(figureColumns));
    const row = Object.fromEntries(
      Object.entries(figureNotes).map(([field, { example }]) => [field, example]),
    );
    const found = figure([row]);
    assert.deepEqual(found.problems, []);
    assert.deepEqual(
      [found.name, found.value, found.of, found.change, found.colour],
      ['Labour', 58, 124, 1, '#e4003b'],
    );
  });
});
