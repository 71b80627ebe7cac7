import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findParty } from '../party/party.js';
import { netChange, tallyOf } from './tallies.js';
import { councils, counts, NIGHT } from '../testing/councils.js';

describe('tallies', () => {
  it('count now and before, and what was gained, lost, held and is awaited', () => {
    assert.deepEqual(counts(councils(NIGHT)), [
      ['Con', 3, 3, 1, 1, 1, 1],
      ['Lab', 2, 4, 1, 2, 1, 1],
      ['Ind', 1, 0, 1, 0, 0, 0],
      ['Oth', 1, 0, 1, 0, 0, 0],
      ['NOC', 2, 3, 1, 2, 1, 0],
      ['–', 2, 0, 0, 0, 0, 0],
    ]);
  });

  it('stand by how many there are now, then before; nobody’s and what has not declared come last', () => {
    const model = councils(
      'Council,Control,Previous\nA,NOC,Con\nB,NOC,Lab\nC,NOC,Lab\nD,NOC,Green\nE,LD,LD\nF,,LD',
    );
    assert.deepEqual(
      model.tallies.map(({ party, now }) => [party.short, now]),
      [
        ['LD', 1],
        ['Lab', 0],
        ['Con', 0],
        ['Grn', 0],
        ['NOC', 4],
        ['–', 1],
      ],
    );
  });

  it('have no before where no row says it', () => {
    const model = councils('Council,Control\nA,Lab\nB,NOC\nC,');
    assert.equal(model.hasPrevious, false);
    assert.deepEqual(
      model.tallies.map(({ before }) => before),
      [null, null, null],
    );
  });

  it('of a party that runs nothing can be asked for', () => {
    const model = councils(NIGHT);
    assert.equal(tallyOf(model, findParty('Lab')), model.tallies[1]);
    const green = tallyOf(model, findParty('Green'));
    assert.deepEqual([green.party.short, green.now, green.before, netChange(green)], ['Grn', 0, 0, 0]);
  });

  it('say the net change of what has declared', () => {
    const model = councils(NIGHT);
    assert.deepEqual(
      model.tallies.map((tally) => netChange(tally)),
      [0, -1, 1, 1, -1, 0],
    );
    assert.equal(netChange(tallyOf(councils('Council,Control\nA,Lab'), findParty('Lab'))), null);
    assert.equal(netChange(tallyOf(councils('Council,Control\nA,Lab gain'), findParty('Lab'))), 1);
  });
});
