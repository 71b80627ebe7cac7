import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNCILLORS, codes, keys, results, type Given } from '../testing/given.js';

describe('order', () => {
  const rows: Given[] = [
    ['Respect', null],
    ['Not declared', 3],
    ['Others', 90],
    ['Green', 4],
    ['UKIP', 4],
    ['Labour', 0],
    ['NOC', 24],
  ];

  it('is by value; others, what has not declared and what is not known last; equal ones as in the feed', () => {
    assert.deepEqual(keys(results(rows)), [
      'no-overall-control',
      'green',
      'ukip',
      'labour',
      'others',
      'not-declared',
      'respect',
    ]);
  });

  it('is the feed’s with sort none, the derived row last', () => {
    const feed = ['liberal-democrat', 'labour', 'conservative'];
    const found = results([COUNCILLORS[2]!, COUNCILLORS[1]!, COUNCILLORS[0]!], { sort: 'none', total: 2769 });
    assert.deepEqual(keys(found), [...feed, 'all-others']);
    assert.equal(found.leaders[0]?.key, 'labour', 'leaders are largest first all the same');
  });
});

describe('leaders', () => {
  it('are parties and independents with more than zero', () => {
    const found = results([
      ['Others', 90],
      ['NOC', 24],
      ['Not declared', 60],
      ['Independent', 8],
      ['Labour', 5],
      ['Respect', 0],
      ['UKIP', null],
    ]);
    assert.deepEqual(
      found.leaders.map((entry) => entry.key),
      ['independent', 'labour'],
    );
  });
});

describe('majority', () => {
  it('is more than half of the total', () => {
    const councils: Given[] = [
      ['Labour', 63],
      ['Conservative', 61],
    ];
    const found = results(councils, { majority: true });
    assert.deepEqual([found.majority?.needed, found.majority?.holder?.key], [63, 'labour']);
    const tie = results(
      [
        ['Labour', 62],
        ['Conservative', 62],
      ],
      { majority: true },
    );
    assert.deepEqual([tie.majority?.needed, tie.majority?.holder], [63, null]);
    const odd = results(
      [
        ['Labour', 18],
        ['Conservative', 17],
      ],
      { majority: true },
    );
    assert.deepEqual([odd.majority?.needed, odd.majority?.holder?.key], [18, 'labour']);
  });

  it('of percentages is half, exceeded', () => {
    const half = results(
      [
        ['Labour', 50],
        ['Con', 50],
      ],
      { majority: true },
      true,
    );
    assert.deepEqual([half.majority?.needed, half.majority?.holder], [50, null]);
    assert.equal(
      results(
        [
          ['Labour', 50.1],
          ['Con', 49.9],
        ],
        { majority: true },
        true,
      ).majority?.holder?.key,
      'labour',
    );
  });

  it('is a number where the page gives one', () => {
    const found = results(COUNCILLORS, { majority: 1326 });
    assert.deepEqual([found.majority?.needed, found.majority?.holder?.key], [1326, 'labour']);
    assert.equal(results(COUNCILLORS, { majority: 1327 }).majority?.holder, null);
    assert.deepEqual(codes(results(COUNCILLORS, { majority: -1 })), ['option-invalid']);
    assert.equal(results(COUNCILLORS, { majority: -1 }).majority, null);
  });

  it('is never held by no overall control, others, what has not declared or the derived row', () => {
    for (const label of ['No overall control', 'Others', 'Not yet declared']) {
      const found = results(
        [
          [label, 100],
          ['Labour', 24],
        ],
        { majority: true },
      );
      assert.equal(found.majority?.needed, 63);
      assert.equal(found.majority?.holder, null, label);
    }
    assert.equal(results([['Labour', 24]], { total: 124, majority: true }).majority?.holder, null);
  });

  it('is not asked for without the option, nor known without a total', () => {
    assert.equal(results(COUNCILLORS).majority, null);
    assert.equal(results([...COUNCILLORS, ['Green', null]], { majority: true }).majority, null);
  });

  it('is not half of what has been counted so far', () => {
    const night: Given[] = [
      ['Labour', 40],
      ['Conservative', 20],
    ];
    assert.equal(results(night, { majority: true, declared: 60, expected: 124 }).majority, null);
    assert.equal(
      results(night, { majority: true, declared: 60, expected: 124, total: 124 }).majority?.needed,
      63,
    );
    assert.equal(results(night, { majority: true, declared: 124, expected: 124 }).majority?.needed, 31);
  });
});
