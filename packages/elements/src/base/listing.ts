import type { Outcome } from '@rosette/data';

/** So many are found at a glance: nothing to search, and nothing to scroll. */
export const FEW = 12;

/** In the order of news. */
export const OUTCOMES: readonly Outcome[] = [
  'gain',
  'loss',
  'new',
  'hold',
  'no-change',
  'unknown',
  'not-declared',
];

/** A text without case, accents and punctuation, and with "&" as a word: what is typed is looked for in it. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a list is sorted by. */
type SortValue = number | string | null;

/**
 * A list in another order. What is not known stands last, whichever way; what is equal stays in the order of its names.
 *
 * @param valueOf - What it is sorted by; asked once of each. @param nameOf - Its name, as `searchKey` makes it.
 */
export function sortedBy<T>(
  items: readonly T[],
  valueOf: (item: T) => SortValue,
  nameOf: (item: T) => string,
  down: boolean,
): readonly T[] {
  const values = new Map(items.map((item) => [item, valueOf(item)]));
  return [...items].sort((a, b) => {
    const [x, y] = [values.get(a) ?? null, values.get(b) ?? null];
    if (x === y) return nameOf(a) < nameOf(b) ? -1 : 1;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === down ? 1 : -1;
  });
}
