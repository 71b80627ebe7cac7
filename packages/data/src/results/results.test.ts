import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTime } from '../testing/cpu-time.js';
import { COUNCILLORS, codes, keys, reading, results } from '../testing/given.js';
import { readCsv } from '../read/csv.js';
import { readRows } from '../schema/read-rows.js';
import { resultColumns } from './results.columns.js';
import { toResults } from './results.js';

describe('rows', () => {
  it('"No overall control" without a value is set aside with a notice; with one it is a row', () => {
    const without = results([...COUNCILLORS, ['No overall control', null]]);
    assert.deepEqual(codes(without), ['row-ignored']);
    assert.equal(
      without.problems[0]?.message,
      "row 5: expected a party, found 'No overall control'; left out",
    );
    assert.equal(without.totalFrom, 'sum', 'it does not make the total unknown');
    const councils = results([
      ['Labour', 58],
      ['No overall control', 24],
    ]);
    assert.deepEqual(keys(councils), ['labour', 'no-overall-control']);
    assert.deepEqual(codes(councils), []);
  });

  it('below the total that have no figure are notes of the sheet; above it they are parties yet to come', () => {
    const found = results([
      ['Labour', 7],
      ['Green', null],
      ['Total', 18],
      ['* Two recounts', null],
      ['Source: the returning officer', null],
      ['Independent', 1],
    ]);
    assert.deepEqual(keys(found), ['labour', 'independent', 'green']);
    assert.deepEqual(codes(found), ['row-ignored', 'row-ignored']);
  });

  it('that are notes, with or without a total: a source is no party that has not declared', () => {
    const notes = [
      '* Two recounts',
      '† After a by-election',
      'Source: BBC',
      'Notes: from the hall',
      'Nodyn: o’r neuadd',
    ];
    for (const note of notes) {
      const found = results([
        ['Labour', 7],
        [note, null],
        ['Green', null],
      ]);
      assert.deepEqual(keys(found), ['labour', 'green'], note);
      assert.deepEqual(codes(found), ['row-ignored'], note);
    }
    const whole = results([...COUNCILLORS, ['Source: BBC', null]]);
    assert.equal(whole.total, 2546, 'every party has a figure, so the shares are known');
    // With a figure it is somebody who stood, whatever the name.
    assert.deepEqual(
      keys(
        results([
          ['Labour', 7],
          ['*Green', 3],
        ]),
      ),
      ['labour', 'green'],
    );
  });

  it('of turnout, majority, swing and electorate are none: nobody stood as the turnout, and it would win', () => {
    for (const label of ['Turnout', 'MAJORITY', 'Swing', 'Electorate', 'Nifer a bleidleisiodd', 'Mwyafrif']) {
      const found = results([...COUNCILLORS, [label, 5190]]);
      assert.deepEqual(keys(found), keys(results(COUNCILLORS)), label);
      assert.equal(found.total, 2546, label);
      assert.deepEqual(codes(found), ['row-ignored'], label);
    }
  });

  it('that repeat the header are none: its second line, and a long table’s', () => {
    const rows = 'Party,Seats,\nParty,2016,2012\nLabour,12,10\nParty,Seats,\nConservative,3,5';
    const sheet = readCsv(rows, { columns: resultColumns });
    const found = toResults(readRows(sheet, resultColumns));
    assert.deepEqual(keys(found), ['labour', 'conservative']);
    assert.equal(found.total, 15);
    assert.ok(found.problems.some(({ code, row }) => code === 'row-ignored' && row === 2));
  });

  it('that repeat a header which is itself a word for a total are named too', () => {
    const sheet = readCsv('All,Seats\nLabour,12\nAll,Seats\nConservative,3', { columns: resultColumns });
    const found = toResults(readRows(sheet, resultColumns, { columns: 'party=All' }));
    assert.deepEqual(keys(found), ['labour', 'conservative']);
    assert.ok(found.problems.some(({ code, row }) => code === 'row-ignored' && row === 3));
  });

  it('below a total that stands first are parties, with a figure or without', () => {
    assert.deepEqual(
      keys(
        results([
          ['Total', 18],
          ['Green', 3],
          ['Labour', null],
          ['UKIP', null],
        ]),
      ),
      ['green', 'labour', 'ukip'],
    );
  });

  it('of one party twice are both kept, with keys of their own, and named', () => {
    const found = toResults(
      {
        ...reading([
          ['Labour', 5],
          ['Lab', 3],
          ['labour 2', 1],
          ['PP53', 2],
        ]),
        columns: { party: 'Party' },
      },
      {},
      { sort: 'none' },
    );
    assert.deepEqual(keys(found), ['labour', 'labour#2', 'labour-2', 'labour#3']);
    assert.deepEqual(codes(found), ['row-duplicate', 'row-duplicate']);
    assert.deepEqual(found.problems[0], {
      code: 'row-duplicate',
      severity: 'notice',
      message: "row 3, column Party: expected none twice, found 'Lab'; both are shown",
      row: 3,
      column: 'Party',
      found: 'Lab',
    });
  });

  it('keep what is written, the note and the row’s colour', () => {
    const [entry] = results([['LAB ', 5, { note: 'One recount', colour: '#123456' }]]).entries;
    assert.deepEqual([entry?.written, entry?.note, entry?.colour], ['LAB ', 'One recount', '#123456']);
  });

  it('without a value are not known, and not 0', () => {
    const [zero, missing] = results(
      [
        ['Labour', null],
        ['Respect', 0],
      ],
      { total: 10 },
    ).entries;
    assert.deepEqual([zero?.value, zero?.share], [0, 0]);
    assert.deepEqual([missing?.value, missing?.share], [null, null]);
  });

  it('may be negative', () => {
    const found = results([
      ['Con', -48],
      ['LD', 45],
    ]);
    assert.deepEqual(
      found.entries.map((entry) => entry.value),
      [45, -48],
    );
    assert.deepEqual(
      found.leaders.map((entry) => entry.key),
      ['liberal-democrat'],
    );
  });
});

describe('change', () => {
  it('is the feed’s, else value − previous, else not known', () => {
    const found = results([
      ['Labour', 10, { change: -2, previous: 99 }],
      ['Con', 9.1, { previous: 8.2 }],
      ['LD', null, { previous: 3 }],
      ['Green', 1],
    ]);
    assert.deepEqual(
      found.entries.map((entry) => entry.change),
      [-2, 0.9, null, null],
    );
    assert.equal(found.hasChange, true);
    assert.equal(results([['Green', 1]]).hasChange, false);
  });

  it('of 0 is a change that is known', () => {
    assert.equal(results([['Labour', 58, { change: 0 }]]).hasChange, true);
  });
});

describe('the whole', () => {
  it('has title, unit, source and time from the feed; the page’s unit wins', () => {
    const meta = {
      title: 'Local elections 2016',
      unit: 'seats',
      source: { name: 'BBC' },
      updated: '2016-05-06T02:14:00Z',
    };
    const found = toResults(reading(COUNCILLORS), meta, { unit: 'councillors' });
    assert.deepEqual([found.title, found.unit, found.source], [meta.title, 'councillors', meta.source]);
    assert.equal(found.updated?.toISOString(), '2016-05-06T02:14:00.000Z');
    assert.equal(toResults(reading(COUNCILLORS), meta).unit, 'seats');
    assert.equal(toResults(reading(COUNCILLORS), { updated: 'last Friday' }).updated, null);
    assert.equal(toResults(reading(COUNCILLORS), { updated: '2016-13-45' }).updated, null);
  });

  it('has declared and expected, and names what cannot be', () => {
    const found = results(COUNCILLORS, { declared: 98, expected: 124 });
    assert.deepEqual([found.declared, found.expected, codes(found)], [98, 124, []]);
    const more = results(COUNCILLORS, { declared: 125, expected: 124 });
    assert.deepEqual([more.declared, more.expected, codes(more)], [125, null, ['option-invalid']]);
    assert.equal(more.problems.at(-1)?.message, 'expected expected of 125 or more, found 124');
    assert.deepEqual(codes(results(COUNCILLORS, { declared: -1 })), ['option-invalid']);
  });

  it('keeps the problems of the reading, first', () => {
    const problem = { code: 'cell-invalid', severity: 'error', message: 'row 7' } as const;
    const found = toResults({
      ...reading([
        ['Labour', 5],
        ['Lab', 3],
      ]),
      problems: [problem],
    });
    assert.deepEqual([found.problems[0], found.problems.length], [problem, 2]);
  });

  it('is empty for no rows', () => {
    const empty = results([]);
    assert.deepEqual(
      [
        empty.entries,
        empty.total,
        empty.totalFrom,
        empty.leaders,
        empty.majority,
        empty.hasChange,
        empty.problems,
      ],
      [[], null, null, [], null, false, []],
    );
    assert.equal(results([], {}, true).total, null);
  });
});

it('takes a feed of one party over and over in linear time', () => {
  const rows = Array.from({ length: 20_000 }, () => ['Labour', 1] as const);
  const took = cpuTime(() => {
    const { entries } = results(rows);
    assert.equal(new Set(entries.map(({ key }) => key)).size, rows.length);
  });
  assert.ok(took < 3000);
});
