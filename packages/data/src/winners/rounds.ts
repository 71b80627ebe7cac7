import type { ProblemCode } from '../problem.js';
import type { CountedRow, Margin, Round, VoteTally } from './winners.types.js';

/** Says what is wrong with a field of a row. */
export type Say = (field: keyof CountedRow, code: ProblemCode, expected: string, then?: string) => void;

/** Without the dust of binary fractions: 43.2 of 100 is 0.432, not 0.43200000000000005. */
const clean = (x: number): number => Number(x.toPrecision(12));

/** A percentage as a share of 1, `null` for what can be none. `least`: what is below it is a share already, or a slip. */
export function shareOf(row: CountedRow, field: PercentField, say: Say, least = 0): number | null {
  const value = row[field];
  if (value === null || (value >= least && value <= 100)) return value === null ? null : clean(value / 100);
  say(field, 'cell-invalid', `a percentage from ${least} to 100`);
  return null;
}

type PercentField = 'firstShare' | 'share' | 'runnerUpFirstShare' | 'runnerUpShare' | 'turnout';

/** The counts of a row that are known. */
export function roundsOf(row: CountedRow, say: Say): readonly Round[] {
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

/** How far a share with one decimal may be from what it was rounded from. */
const ROUNDED = 0.000_51;

/**
 * How far ahead the winner was in the round that decided: the last one, where that is not of first preferences without a majority. Where
 * nobody but the two had votes, as in a final round, the points are worked out from them, which is exact; else they are the difference of the
 * percentages.
 */
export function marginOf(row: CountedRow, rounds: readonly Round[], say: Say): Margin | null {
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
  const ahead = between(winner.votes, runnerUp?.votes);
  const apart = between(winner.share, runnerUp?.share);
  const both = Number(winner.votes) + Number(runnerUp?.votes);
  const isOfTwo = ahead !== null && Math.abs(Number(winner.votes) / both - Number(winner.share)) < ROUNDED;
  const votes = ahead ?? row.majority;
  const points = apart === null ? null : clean((isOfTwo ? ahead / both : apart) * 100);
  return votes === null && points === null ? null : { kind, votes, points };
}
