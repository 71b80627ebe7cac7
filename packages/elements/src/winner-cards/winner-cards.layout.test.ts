import { expect } from '@open-wc/testing';
import type { Round, VoteTally } from '@rosette/data';
import { roundsLayout } from './winner-cards.layout.js';

const tally = (votes: number | null, share: number | null = null): VoteTally => ({ votes, share });
const round = (winner: VoteTally, runnerUp: VoteTally | null = null): Round => ({
  kind: 'only',
  winner,
  runnerUp,
});
const widths = (...rounds: Round[]): number[][] =>
  roundsLayout({ rounds }).map(({ winner, runnerUp }) => [winner, runnerUp]);

describe('roundsLayout', () => {
  const table: [string, Round[], number[][]][] = [
    [
      'shares are of 100',
      [round(tally(9, 0.442), tally(7, 0.35)), round(tally(12, 0.568), tally(8, 0.432))],
      [
        [44.2, 35],
        [56.8, 43.2],
      ],
    ],
    [
      'votes are of the most on the card, in whichever round',
      [round(tally(50), tally(60)), round(tally(100), tally(80))],
      [
        [50, 60],
        [100, 80],
      ],
    ],
    [
      'one share missing: votes, in every round',
      [round(tally(50, 0.5), tally(25)), round(tally(100, 0.9))],
      [
        [50, 25],
        [100, 0],
      ],
    ],
    ['of both some missing: nothing', [round(tally(null, 0.5), tally(25))], [[0, 0]]],
    ['all zero: nothing, and no division by it', [round(tally(0), tally(0))], [[0, 0]]],
    ['a share of nothing is nothing', [round(tally(3, 0))], [[0, 0]]],
    ['no round, no bar', [], []],
  ];
  for (const [name, rounds, expected] of table)
    it(name, () => expect(widths(...rounds)).to.deep.equal(expected));
});
