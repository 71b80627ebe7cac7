import type { Winner } from '@rosette/data';

/** How long the bars of one round are, in percent of the card's width. 0: there is nothing to draw. */
export interface RoundLayout {
  readonly winner: number;
  readonly runnerUp: number;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Turns the rounds of one card into lengths, from zero. Shares are drawn of 100, so that cards can be compared; where one is missing, all
 * are votes, the most of the card as long as the card is wide. Never both on one card, for that would be two scales.
 */
export function roundsLayout({ rounds }: Pick<Winner, 'rounds'>): readonly RoundLayout[] {
  const tallies = rounds.flatMap(({ winner, runnerUp }) => [winner, runnerUp ?? []].flat());
  const by = tallies.every(({ share }) => share !== null) ? 'share' : 'votes';
  const whole = by === 'share' ? 1 : Math.max(...tallies.map(({ votes }) => votes ?? 0)) || 1;
  return rounds.map(({ winner, runnerUp }) => ({
    winner: round(((winner[by] ?? 0) / whole) * 100),
    runnerUp: round(((runnerUp?.[by] ?? 0) / whole) * 100),
  }));
}
