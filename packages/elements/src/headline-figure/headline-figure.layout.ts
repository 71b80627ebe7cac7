import type { Figure } from '@rosette/data';
import { iconArray, type IconArray } from '../base/icon-array.layout.js';

/** Where everything stands: plain numbers, which a template turns into shapes. */
export interface HeadlineFigureLayout {
  /** `null`: there is no picture, for it is not known what the figure is of, or it cannot be a part of it. */
  readonly array: IconArray | null;
  /** What the line through the array, or across the words, says. */
  readonly line: 'half' | 'needed' | 'whole' | null;
  /** How much is filled, in percent; where the value is more than the whole, all. */
  readonly filled: number;
  /** Where the line is, in percent. */
  readonly at: number;
}

/**
 * The line is at the majority where one is asked for, else at half, so that it can be seen what has not got there; none where all
 * or nothing is filled. Of more than the whole, it is where the whole ends.
 */
export function headlineFigureLayout({ value, of, majority, percent }: Figure): HeadlineFigureLayout {
  const isOver = value !== null && of !== null && value > of;
  const isPart = value !== null && of !== null && value > 0 && value < of;
  const line = isOver ? 'whole' : majority ? 'needed' : isPart ? 'half' : null;
  const needed = majority?.needed ?? 0;
  // The one that makes the majority stands behind the line.
  const after = !percent && [value, needed].every(Number.isInteger) ? needed - 1 : needed;
  const mark = line === 'whole' ? of : line === 'needed' ? after : line && of !== null ? of / 2 : null;
  const array = iconArray(value, of, mark);
  const most = Math.max(value ?? 0, of ?? 0) || 1;
  const shareOf = (n: number | null): number => (array ? Math.round(((n ?? 0) / most) * 1e5) / 1000 : 0);
  return { array, line: array && line, filled: shareOf(value), at: shareOf(mark) };
}
