import { measure } from './font.js';
import type { TextStyle } from './picture.types.js';

/** Lines that are no wider than they may be, of whole words where these fit. */
export function wrap(text: string, width: number, style: TextStyle): readonly string[] {
  const fits = (line: string): boolean => measure(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  // A line may end behind a hyphen, too.
  for (const [, space, word = ''] of text.trim().matchAll(/(\s*)([^\s-]*-+|[^\s-]+)/g)) {
    const longer = line && space ? `${line} ${word}` : line + word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Text in its lines, as large as it could be set. */
export interface Fitted {
  readonly style: TextStyle;
  readonly lines: readonly string[];
}

/** A line with "…" behind as much of it as fits. */
function cut(line: string, width: number, style: TextStyle): string {
  let kept = line;
  while (kept && measure(`${kept}…`, style) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

/**
 * Sets text in the largest of some sizes in which it takes no more than so many lines; where even the smallest takes more, the end is cut
 * off and says so.
 *
 * @param sizes - Largest first, in pixels.
 */
export function fit(
  text: string,
  width: number,
  sizes: readonly number[],
  most: number,
  look: Omit<TextStyle, 'size'> = {},
): Fitted {
  let fitted: Fitted = { style: { ...look, size: sizes[0] ?? 0 }, lines: [] };
  for (const size of sizes) {
    const style = { ...look, size };
    fitted = { style, lines: wrap(text, width, style) };
    // A word in two is worse than smaller type.
    const isWhole = text.split(/\s+|(?<=-)/).every((word) => measure(word, style) <= width);
    if (fitted.lines.length <= most && isWhole) return fitted;
  }
  const { style, lines } = fitted;
  if (lines.length <= most) return fitted;
  const kept = lines.slice(0, most);
  return { style, lines: [...kept.slice(0, -1), cut(lines.slice(most - 1).join(' '), width, style)] };
}

/** How far apart the lines of a name stand, in sizes: closer than those of a sentence. */
export const NAME_LEADING = 1.12;

/** Sets text in the largest of some sizes in which all of it, word by word, fits into a box; else in the smallest, cut off. */
export function fitBox(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
  look: Omit<TextStyle, 'size'> = {},
): Fitted & { readonly isWhole: boolean } {
  const words = text.trim().split(/\s+|(?<=-)/);
  let set = { ...fit('', width, sizes.slice(-1), 1, look), isWhole: false };
  for (const size of sizes) {
    const fitted = fit(text, width, [size], Math.max(1, Math.floor(height / (size * NAME_LEADING))), look);
    const isWhole =
      !fitted.lines.at(-1)?.endsWith('…') && words.every((word) => measure(word, fitted.style) <= width);
    set = { ...fitted, isWhole };
    if (isWhole) break;
  }
  return set;
}

/** The same text in the same number of lines, made about as long as each other, so that no word stands alone in the last. */
export function balanced(text: string, width: number, fitted: Fitted): Fitted {
  const { style, lines } = fitted;
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return fitted;
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, style).length <= lines.length) high = middle;
    else low = middle;
  }
  return { style, lines: wrap(text, high, style) };
}
