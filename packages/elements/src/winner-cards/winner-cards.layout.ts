import type { VoteTally, Winner } from '@rosette/data';

/** How long the bars of one round are, in percent of the card's width. 0: there is nothing to draw. */
export interface RoundLayout {
  readonly winner: number;
  readonly runnerUp: number;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Turns the rounds of one card into lengths, from zero. Shares are drawn of 100, so that cards can be compared; where one is missing, the
 * votes, the most of the card as long as the card is wide. Where one of these is missing too there are no bars: half of two would be none.
 */
export function roundsLayout({ rounds }: Pick<Winner, 'rounds'>): readonly RoundLayout[] {
  const tallies = rounds.flatMap(({ winner, runnerUp }) => (runnerUp ? [winner, runnerUp] : [winner]));
  const by = (['share', 'votes'] as const).find((one) => tallies.every((tally) => tally[one] !== null));
  const whole = by === 'votes' ? Math.max(...tallies.map(({ votes }) => votes ?? 0)) || 1 : 1;
  const width = (tally: VoteTally | null): number => (by ? round(((tally?.[by] ?? 0) / whole) * 100) : 0);
  return rounds.map(({ winner, runnerUp }) => ({ winner: width(winner), runnerUp: width(runnerUp) }));
}
