import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNCILLORS, codes, keys, results, type Given } from '../testing/given.js';

describe('total', () => {
  it('is the page’s, before a total row of the feed, before the sum', () => {
    const rows: Given[] = [...COUNCILLORS, ['TOTAL', 2769]];
    assert.deepEqual(
      [results(rows, { total: 3000 }).total, results(rows, { total: 3000 }).totalFrom],
      [3000, 'option'],
    );
    assert.deepEqual([results(rows).total, results(rows).totalFrom], [2769, 'row']);
    assert.deepEqual([results(COUNCILLORS).total, results(COUNCILLORS).totalFrom], [2546, 'sum']);
  });

  it('is a row called Total, All, Sum, Cyfanswm or Grand total, which is no bar', () => {
    for (const label of [
      'Total',
      'TOTAL:',
      'All',
      'All parties',
      'Sum',
      'Cyfanswm',
      'Grand total',
      'Totals',
      'All seats',
    ]) {
      const found = results([...COUNCILLORS, [label, 2769]]);
      assert.equal(found.total, 2769, label);
      assert.deepEqual(keys(found), ['labour', 'conservative', 'liberal-democrat', 'all-others'], label);
    }
  });

  it('falls back where the total row is empty or 0, and names a second one', () => {
    assert.equal(results([...COUNCILLORS, ['Total', null]]).totalFrom, 'sum');
    assert.equal(results([...COUNCILLORS, ['Total', 0]]).totalFrom, 'sum');
    const twice = results([...COUNCILLORS, ['Total', 2769], ['All', 9999]]);
    assert.equal(twice.total, 2769);
    assert.equal(twice.problems[0]?.message, "row 6: expected none twice, found 'All'; left out");
  });

  it('is 100 where the values are percentages', () => {
    const found = results(
      [
        ['Labour', 48],
        ['Conservative', 30],
      ],
      {},
      true,
    );
    assert.deepEqual([found.total, found.totalFrom, found.percent], [100, 'percent', true]);
    assert.equal(found.entries.at(-1)?.value, 22);
  });

  it('is not known while a value is missing or negative and nobody gives it', () => {
    const missing = results([...COUNCILLORS, ['Green', null]]);
    assert.deepEqual([missing.total, missing.totalFrom], [null, null]);
    assert.ok(missing.entries.every((entry) => entry.share === null));
    assert.equal(
      results([
        ['Labour', -18],
        ['UKIP', 25],
      ]).total,
      null,
    );
  });

  it('is not known where all are zero', () => {
    const zero = results([
      ['Labour', 0],
      ['Green', 0],
    ]);
    assert.equal(zero.total, null);
    assert.deepEqual(
      zero.entries.map((entry) => entry.share),
      [null, null],
    );
    assert.deepEqual(zero.leaders, []);
  });

  it('is read as cells are, and named as it is written', () => {
    assert.equal(results(COUNCILLORS, { total: '2,769' }).total, 2769);
    for (const [total, found] of [
      ['', 'nothing'],
      ['2.769', "'2.769'"],
      ['all', "'all'"],
    ] as const)
      assert.equal(
        results(COUNCILLORS, { total }).problems[0]?.message,
        `expected total of 1 or more, found ${found}`,
      );
    assert.equal(
      results(COUNCILLORS, { declared: '' }).problems[0]?.message,
      'expected declared of 0 or more, found nothing',
    );
  });

  it('names what nobody can draw', () => {
    const odd = results(COUNCILLORS, { view: 'pie', measure: 'percent', sort: 'null' });
    assert.deepEqual(
      odd.problems.map(({ code, severity, message }) => [code, severity, message]),
      [
        ['option-invalid', 'notice', "expected view as bars|stack|change, found 'pie'"],
        ['option-invalid', 'notice', "expected measure as count|share, found 'percent'"],
        ['option-invalid', 'notice', "expected sort as value|none, found 'null'"],
      ],
    );
    assert.deepEqual(results(COUNCILLORS, { view: 'stack', measure: 'share', sort: 'none' }).problems, []);
  });

  it('names an option that is no total', () => {
    for (const total of [0, -5, NaN, Infinity]) {
      const found = results(COUNCILLORS, { total });
      assert.equal(found.totalFrom, 'sum');
      assert.equal(found.problems[0]?.code, 'option-invalid');
      assert.equal(found.problems[0]?.message, `expected total of 1 or more, found ${total}`);
    }
  });
});

describe('shares', () => {
  it('are of the total, and never re-normalised', () => {
    const found = results(COUNCILLORS, { total: 2769 });
    assert.equal(found.entries[0]?.share, 1326 / 2769);
    assert.equal(found.entries[1]?.share, 842 / 2769);
  });

  it('stay as they are where the rows are more than the total, and a problem says so', () => {
    const found = results(COUNCILLORS, { total: 1000 });
    assert.equal(found.entries[0]?.share, 1.326);
    assert.deepEqual(codes(found), ['total-exceeded']);
    assert.equal(found.problems[0]?.message, 'expected no more than 1000 in all, found 2546');
    assert.equal(
      found.entries.some((entry) => entry.derived),
      false,
    );
  });
});

describe('remainder', () => {
  it('is a row of its own, marked as derived, behind the others', () => {
    const found = results(COUNCILLORS, { total: 2769 });
    const rest = found.entries.at(-1)!;
    assert.deepEqual(
      [rest.key, rest.written, rest.derived, rest.value, rest.change, rest.party.kind],
      ['all-others', null, true, 223, null, 'others'],
    );
    assert.equal(found.entries.filter((entry) => entry.derived).length, 1);
  });

  it('is there beside an "Others" row of the feed, and is not that row', () => {
    const found = results([...COUNCILLORS, ['Others', 100]], { total: 2769 });
    assert.deepEqual(keys(found).slice(-2), ['others', 'all-others']);
    assert.equal(found.entries.at(-1)?.value, 123);
  });

  it('is not worked out while a value is not known: the rest may be its', () => {
    const found = results([...COUNCILLORS, ['Green', null]], { total: 2769 });
    assert.equal(
      found.entries.some((entry) => entry.derived),
      false,
    );
    assert.equal(found.entries[0]?.share, 1326 / 2769, 'shares of a given total are known all the same');
    assert.equal(found.entries.at(-1)?.share, null);
  });

  it('is not worked out from negative values, nor for an empty feed', () => {
    assert.equal(
      results(
        [
          ['Labour', -18],
          ['UKIP', 25],
        ],
        { total: 100 },
      ).entries.length,
      2,
    );
    assert.deepEqual(results([], { total: 100 }).entries, []);
  });

  it('is found below more percentages than a call takes arguments', () => {
    const many = Array.from({ length: 150_000 }, (_, place): [string, number] => [`P${place}`, 0.0001]);
    assert.equal(results(many, {}, true).total, 100);
  });

  it('is not what rounding has left of percentages, nor is an excess', () => {
    const short = results(
      [
        ['Labour', 47],
        ['Con', 31],
        ['LD', 14],
        ['UKIP', 7],
      ],
      {},
      true,
    );
    assert.equal(short.entries.length, 4);
    // Half a unit of each may be lost to rounding, and not a whole one.
    const rest = results(
      [
        ['Labour', 49],
        ['Con', 49],
      ],
      {},
      true,
    );
    assert.deepEqual(rest.entries.at(-1)?.derived && rest.entries.at(-1)?.value, 2);
    const over = results(
      [
        ['Labour', 47.3],
        ['Con', 31.4],
        ['LD', 21.4],
      ],
      {},
      true,
    );
    assert.deepEqual(codes(over), []);
    const more = results(
      [
        ['Labour', 60],
        ['Con', 50],
      ],
      {},
      true,
    );
    assert.deepEqual(codes(more), ['total-exceeded']);
  });

  it('is exact with decimal fractions', () => {
    assert.equal(
      results(
        [
          ['Labour', 48.1],
          ['Con', 30.2],
        ],
        { total: 100 },
      ).entries.at(-1)?.value,
      21.7,
    );
  });
});
