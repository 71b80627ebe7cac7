import type { Locale } from '../locale.js';
import { measure } from './font.js';
import type { Box, Shape } from './picture.types.js';
import { rect, textAcross } from './shapes.js';
import type { Theme } from './theme.js';

const HEIGHT = 12;

/** "98 of 124 declared", with a bar that shows it, at the top of a box; and the rest of the box. */
export function progressBar(
  declared: number,
  expected: number,
  area: Box,
  { ink, wash }: Theme,
  locale: Locale,
): { readonly shapes: readonly Shape[]; readonly rest: Box } {
  const style = { size: 24, bold: true };
  const line = locale.say(locale.base.declared, { n: declared, m: expected });
  const { x, y, width } = area;
  const from = x + measure(line, style) + 22;
  const long = x + width - from;
  const tall = 26;
  const done = Math.min(declared / expected, 1) * long;
  const middle = y + (tall - HEIGHT) / 2;
  const shapes = [textAcross(line, x, y, tall, { ...style, fill: ink })];
  // Beside a long text there is no room for a bar that says anything.
  const bars =
    long > 80
      ? [rect(from, middle, long, HEIGHT, { fill: wash }), rect(from, middle, done, HEIGHT, { fill: ink })]
      : [];
  const used = tall + 26;
  return {
    shapes: [...shapes, ...bars],
    rest: { x, y: y + used, width, height: Math.max(1, area.height - used) },
  };
}
