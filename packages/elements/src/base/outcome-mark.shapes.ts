import type { Outcome } from '@rosette/data';

/** A shape for each outcome that is news, in a square of eight. */
export const SHAPES: Readonly<Partial<Record<Outcome, string>>> = {
  gain: 'M0 7h8L4 0z',
  loss: 'M0 0h8L4 7z',
  new: 'M4 0l4 4-4 4-4-4z',
};

/** The disc of what was held, for who tells of that too. */
export const HELD = 'M4 .5a3.5 3.5 0 0 0 0 7 3.5 3.5 0 0 0 0-7z';
