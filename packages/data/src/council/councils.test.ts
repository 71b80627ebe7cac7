import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addParties, forgetParties } from '../party/add-parties.js';
import { findParty } from '../party/party.js';
import { toCouncils } from './councils.js';
import { tallyOf } from './tallies.js';
import { councils, stories, messages, codes, NIGHT } from '../testing/councils.js';

describe('what became of a council', () => {
  it('follows from who runs it and who ran it', () => {
    const model = councils(`Council,Control,Previous
Redditch,Labour,Labour
Bristol,Labour,No overall control
Elsewhere,Labour,Conservative
Dudley,No overall control,Labour
Portsmouth,No overall control,No overall control
Rutland,Independent,Ind
Halton,Labour,
Norwich,,Labour
Newland,Conservative,new council`);
    assert.deepEqual(stories(model), [
      'Redditch Lab hold Lab',
      'Bristol NOC gain Lab',
      'Elsewhere Con gain Lab',
      'Dudley Lab loss NOC',
      'Portsmouth NOC no-change NOC',
      'Rutland Ind hold Ind',
      'Halton ? unknown Lab',
      'Norwich Lab not-declared –',
      'Newland ? new Con',
    ]);
    assert.deepEqual(model.outcomes, {
      hold: 2,
      gain: 2,
      loss: 1,
      'no-change': 1,
      new: 1,
      unknown: 1,
      'not-declared': 1,
    });
    assert.deepEqual(messages(model), []);
  });

  it('may be said in the control’s own words', () => {
    const model = councils(`Council,Result
Dudley,Lab lose to NOC
Watford,LD GAIN FROM NOC
Redditch,LAB HOLD
Portsmouth,NOC no change
Bristol,Labour gain
Newland,Lab (new council)`);
    assert.deepEqual(stories(model), [
      'Dudley Lab loss NOC',
      'Watford NOC gain LD',
      'Redditch Lab hold Lab',
      'Portsmouth NOC no-change NOC',
      'Bristol ? gain Lab',
      'Newland ? new Lab',
    ]);
    assert.deepEqual([model.hasPrevious, messages(model)], [true, []]);
  });

  it('with "no change" is whoever ran it before', () => {
    const model = councils(`Council,Before,Control
Redditch,Lab,no change
Portsmouth,NOC,hold
Dudley,Lab,lose to NOC
Halton,,no change`);
    assert.deepEqual(stories(model), [
      'Redditch Lab hold Lab',
      'Portsmouth NOC no-change NOC',
      'Dudley Lab loss NOC',
    ]);
    assert.deepEqual(messages(model), [
      "row 5, column Control: expected who runs it, found 'no change'; the row is left out",
    ]);
  });

  it('is what the one cell says, where the column before contradicts it, and that is named', () => {
    const model = councils(`Council,Control,Previous
Watford,LD GAIN FROM NOC,Lab
Redditch,LAB HOLD,NOC
Bristol,Labour gain,Labour
Halton,Lab gain from NOC,No overall control`);
    assert.deepEqual(stories(model), [
      'Watford NOC gain LD',
      'Redditch Lab hold Lab',
      'Bristol ? gain Lab',
      'Halton NOC gain Lab',
    ]);
    assert.deepEqual(messages(model), [
      "row 2, column Previous: expected who ran it before, as the control has it, found 'Lab'",
      "row 3, column Previous: expected who ran it before, as the control has it, found 'NOC'",
      "row 4, column Previous: expected who ran it before, as the control has it, found 'Labour'",
    ]);
  });

  it('keeps who leads where nobody has a majority, and nowhere else', () => {
    const model = councils(
      'Council,Control,Previous\nA,LAB min,Lab\nB,CON/LD/IND,NOC\nC,Lab,LAB min\nD,NOC,',
    );
    assert.deepEqual(
      model.councils.map(({ leading, outcome }) => [leading?.short, outcome]),
      [
        ['Lab', 'loss'],
        ['Con', 'no-change'],
        [undefined, 'gain'],
        [undefined, 'unknown'],
      ],
    );
  });

  it('is of a party that nobody knows as of any other', () => {
    const model = councils(`Council,Control,Previous
Epping Forest,Loughton Residents,loughton residents
Castle Point,Canvey First,Con`);
    assert.deepEqual(
      model.councils.map(({ control, outcome }) => [control.names.en.label, control.known, outcome]),
      [
        ['Loughton Residents', false, 'hold'],
        ['Canvey First', false, 'gain'],
      ],
    );
    assert.deepEqual(messages(model), []);
  });

  it('is of a party that the page has added', () => {
    addParties([
      { name: 'Canvey Island Independent Party', short: 'CIIP', colour: '#123456', aliases: ['CIIP'] },
    ]);
    try {
      const [council] = councils('Council,Control,Previous\nCastle Point,CIIP plurality,CIIP').councils;
      assert.deepEqual(
        [council?.leading?.short, council?.leading?.known, council?.outcome],
        ['CIIP', true, 'loss'],
      );
    } finally {
      forgetParties();
    }
  });

  it('is not known before it is declared, whatever the control says', () => {
    const model = councils('Council,Control,Previous,Declared\nA,Lab,Con,no\nB,Lab,Con,yes\nC,TBC,Con,15:00');
    assert.deepEqual(stories(model), ['A Con not-declared –', 'B Con gain Lab', 'C Con not-declared –']);
    assert.deepEqual(
      model.councils.map(({ declared }) => declared),
      [null, null, null],
    );
    assert.deepEqual(messages(model), []);
  });
});

describe('the whole', () => {
  it('counts those that are expected and have no row as not declared', () => {
    const model = councils('Council,Control,Previous\nA,Lab,Con\nB,,Con', { expected: 124 });
    assert.deepEqual([model.declared, model.total, model.councils.length], [1, 124, 2]);
    assert.equal(tallyOf(model, findParty('not declared')).now, 123);
    assert.deepEqual([model.outcomes['not-declared'], messages(model)], [123, []]);
  });

  it('counts all that are there, where fewer were expected, and says so', () => {
    const model = councils('Council,Control\nA,Lab\nB,Con', { expected: 1 });
    assert.deepEqual([model.declared, model.total], [2, 2]);
    assert.deepEqual(codes(model), ['option-invalid']);
    assert.equal(messages(model)[0], 'expected 2 councils or more as expected, found 1');
  });

  it('counts all that are there, where more are expected than can be counted to', () => {
    for (const expected of [2 ** 53, 9_016_802_173_770_522, 1e300]) {
      const model = councils('Council,Control\nA,Lab\nB,Con', { expected });
      assert.equal(model.total, 2);
      assert.equal(messages(model).length, 1);
    }
  });

  it('has nothing to say where as many are there as were expected', () => {
    assert.deepEqual(messages(councils('Council,Control\nA,Lab\nB,Con', { expected: 2 })), []);
    assert.deepEqual(messages(councils('Council,Control\nA,Lab', { expected: 0 })), [
      'expected 1 councils or more as expected, found 0',
    ]);
  });

  it('reads what is expected as it reads cells', () =>
    assert.equal(councils('Council,Control\nA,Lab', { expected: '1,024' }).total, 1024));

  it('has no expectation of what is no number of councils, and names it', () => {
    for (const expected of [-1, 1.5, NaN, Infinity, '', 'all']) {
      const model = councils('Council,Control\nA,Lab', { expected });
      assert.deepEqual([model.total, codes(model)], [1, ['option-invalid']], `${expected}`);
    }
  });

  it('is told from the side of a party, by any of its names', () => {
    for (const focus of ['Labour', 'lab', 'PP53', 'Llafur', 'the Labour Party'])
      assert.equal(councils(NIGHT, { focus }).focus, findParty('Labour'), focus);
    assert.equal(councils(NIGHT, { focus: 'Green' }).focus, findParty('Green'), 'known, if it runs nothing');
    assert.equal(councils('Council,Control\nA,Canvey First', { focus: 'canvey first' }).focus?.known, false);
    for (const focus of [undefined, '', ' ']) {
      const model = councils(NIGHT, { focus });
      assert.deepEqual([model.focus, codes(model)], [null, []]);
    }
  });

  it('is told from nobody’s side where nobody knows the party, and says so', () => {
    for (const focus of ['Labor Day', 'NOC', 'Others', 'not declared']) {
      const model = councils(NIGHT, { focus });
      assert.deepEqual([model.focus, codes(model)], [null, ['option-invalid']], focus);
    }
  });

  it('has title, source and time from the feed', () => {
    const model = councils(
      JSON.stringify({
        title: 'Council control',
        source: { name: 'BBC', href: 'https://www.bbc.co.uk/' },
        updated: '2016-05-06T04:30:00Z',
        rows: [{ council: 'Dudley', control: 'NOC', declared: '2016-05-06T03:05Z' }],
      }),
    );
    assert.deepEqual(
      [model.title, model.source?.name, model.updated?.toISOString()],
      ['Council control', 'BBC', '2016-05-06T04:30:00.000Z'],
    );
    assert.equal(toCouncils({ rows: [], problems: [] }, { updated: 'last Friday' }).updated, null);
  });
});
