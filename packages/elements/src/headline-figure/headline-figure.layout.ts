import type { Figure } from '@rosette/data';
import { iconArray, type IconArray } from '../base/icon-array.layout.js';

/** Where everything stands: plain numbers, which a template turns into shapes. */
export interface HeadlineFigureLayout {
  /** `null`: there is no picture, for it is not known what the figure is of, or it cannot be a part of it. */
  readonly array: IconArray | null;
  /** How much is filled, in percent: for a gauge in a line of text. */
  readonly filled: number;
  /** Where the line is, in percent; below zero, where there is none. */
  readonly at: number;
}

/**
 * The line is at the majority where one is asked for, else at half, so that it can be seen what has not got there; none where all
 * or nothing is filled.
 *
 * @param columns - How many squares stand in a row, at most, where that is not left to their number.
 */
export function headlineFigureLayout(
  { value, of, share, majority, percent }: Figure,
  columns?: number,
): HeadlineFigureLayout {
  const needed = majority?.needed ?? 0;
  // The one that makes the majority stands behind the line.
  const last = !percent && Number.isInteger(value) && Number.isInteger(needed) ? needed - 1 : needed;
  const mark = majority ? last : share && share < 1 ? (of ?? 0) / 2 : -1;
  const percentOf = (x: number): number => Math.round(x * 1e5) / 1e3;
  return {
    array: iconArray(value, of, mark, columns),
    filled: percentOf(share ?? 0),
    at: percentOf(mark / (of ?? 1)),
  };
}
