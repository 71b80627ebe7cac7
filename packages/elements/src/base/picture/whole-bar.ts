import type { Swatch } from '@rosette/data';
import { measure } from './font.js';
import type { Box, Shape } from './picture.types.js';
import { filledOrWash, rect, textAcross } from './shapes.js';
import type { Theme } from './theme.js';

/** One part of a whole. */
export interface Segment {
  readonly swatch: Swatch | null;
  /** In percent of the whole, from its start. */
  readonly start: number;
  readonly width: number;
  /** Stands in it where there is room. */
  readonly value?: string | undefined;
}

const INSET = 14;

/**
 * One bar for the whole; what nobody has stays empty.
 *
 * @param mark - Where a line goes through it, in percent: no figure is put there.
 */
export function wholeBar(
  segments: readonly Segment[],
  { x, y, width, height }: Box,
  theme: Theme,
  mark = -1,
): readonly Shape[] {
  const shapes: Shape[] = [rect(x, y, width, height, { fill: theme.wash })];
  const line = x + (mark / 100) * width;
  for (const { swatch, start, width: part, value = '' } of segments) {
    if (!part) continue;
    const from = x + (start / 100) * width;
    // A gap between neighbours, whatever their colours.
    const long = Math.max((part / 100) * width - 2, 1);
    shapes.push(filledOrWash(from, y, long, height, swatch, theme));
    const style = { size: Math.min(height * 0.4, 48), bold: true };
    const wide = measure(value, style);
    const isCrossed = from <= line && line < from + wide + 2 * INSET;
    const begin = (isCrossed ? line : from) + INSET;
    if (value && begin + wide + INSET < from + long)
      shapes.push(textAcross(value, begin, y, height, { ...style, fill: swatch?.ink ?? theme.ink }));
  }
  return shapes;
}
