import type { ProblemCode } from '../problem.js';
import type { WinnerRow } from './winners.columns.js';
import type { Margin, Round, VoteTally } from './winners.types.js';

/** Says what is wrong with a field of a row. */
export type Say = (field: keyof WinnerRow, code: ProblemCode, expected: string, then?: string) => void;

/** Without the dust of binary fractions: 43.2 of 100 is 0.432, not 0.43200000000000005. */
const clean = (x: number): number => Number(x.toPrecision(12));

/** A percentage as a share of 1, `null` for what can be none. `least`: what is below it is a share already, or a slip. */
export function shareOf(row: WinnerRow, field: PercentField, say: Say, least = 0): number | null {
  const value = row[field];
  if (value === null || (value >= least && value <= 100)) return value === null ? null : clean(value / 100);
  say(field, 'cell-invalid', `a percentage from ${least} to 100`);
  return null;
}

type PercentField = 'firstShare' | 'share' | 'runnerUpFirstShare' | 'runnerUpShare' | 'turnout';

/** The counts of a row that are known. */
export function roundsOf(row: WinnerRow, say: Say): readonly Round[] {
  const rounds: Round[] = [];
  const add = (kind: Round['kind'], winner: VoteTally, runnerUp: VoteTally): void => {
    if (isKnown(winner)) rounds.push({ kind, winner, runnerUp: isKnown(runnerUp) ? runnerUp : null });
  };
  add(
    'first',
    { votes: row.firstVotes, share: shareOf(row, 'firstShare', say) },
    { votes: row.runnerUpFirstVotes, share: shareOf(row, 'runnerUpFirstShare', say) },
  );
  add(
    rounds.length ? 'final' : 'only',
    { votes: row.votes, share: shareOf(row, 'share', say) },
    { votes: row.runnerUpVotes, share: shareOf(row, 'runnerUpShare', say) },
  );
  return rounds;
}

const isKnown = ({ votes, share }: VoteTally): boolean => votes !== null || share !== null;

/**
 * How far ahead the winner was in the round that decided: the last one, where that is not of first preferences without a majority. In a
 * final round of two the points are worked out from the votes, which are exact; else they are the difference of the percentages.
 */
export function marginOf(row: WinnerRow, rounds: readonly Round[], say: Say): Margin | null {
  const last = rounds.at(-1);
  const decided = last && (last.kind !== 'first' || (last.winner.share ?? 0) > 0.5);
  if (!decided) return row.majority === null ? null : { kind: 'only', votes: row.majority, points: null };
  const { kind, winner, runnerUp } = last;
  const between = (one: number | null, other: number | null | undefined): number | null => {
    if (one === null || other == null) return null;
    if (one >= other) return one - other;
    say('runnerUp', 'cell-invalid', 'fewer votes than the winner’s', '; no majority is shown');
    return null;
  };
  const votes = between(winner.votes, runnerUp?.votes) ?? row.majority;
  const apart = between(winner.share, runnerUp?.share);
  const both = (winner.votes ?? 0) + (runnerUp?.votes ?? 0);
  const isOfTwo =
    kind === 'final' &&
    winner.votes !== null &&
    runnerUp?.votes != null &&
    Math.abs(winner.votes / both - (winner.share ?? 0)) < 0.005;
  const points = apart === null ? null : clean((isOfTwo && votes !== null ? votes / both : apart) * 100);
  return votes === null && points === null ? null : { kind, votes, points };
}
