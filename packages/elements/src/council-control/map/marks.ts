import type { Outcome } from '@rosette/data';
import { symbolDiamond, symbolTriangle } from 'd3-shape';
import { pen } from './pen.js';

/** Outcomes that have a mark; a council that stays as it was has none. */
export type MarkedOutcome = Extract<Outcome, 'gain' | 'loss' | 'new'>;

export const MARKED: readonly Outcome[] = ['gain', 'loss', 'new'] satisfies MarkedOutcome[];

/** The mark of an outcome around a point, as path data: a triangle up for a gain, down for a loss, a diamond for a new council. */
export function markPath(outcome: MarkedOutcome, x: number, y: number, radius: number): string {
  const { context, text } = pen([x, y], outcome === 'loss' ? -1 : 1);
  // The area of a triangle whose corners are so far from its middle; a diamond of that area looks as large.
  const area = (radius ** 2 * Math.sqrt(27)) / 4;
  (outcome === 'new' ? symbolDiamond : symbolTriangle).draw(context, area);
  return text();
}
