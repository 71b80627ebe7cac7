import type { Results } from '@rosette/data';

export type ResultsView = 'bars' | 'stack' | 'change';
export type ResultsMeasure = 'count' | 'share';

/** One bar, or one segment of the stack, in percent of the axis from its start. */
export interface Bar {
  readonly start: number;
  /** 0: there is nothing to draw, because the figure is 0 or not known. */
  readonly width: number;
  /** It runs from zero towards the start of the line, and its label stands there too. */
  readonly below: boolean;
}

/** Where everything stands: plain numbers, which a template turns into shapes. */
export interface ResultsLayout {
  /** How much space a row may take, by how many there are. */
  readonly size: 'large' | 'medium' | 'small';
  /** Where zero is, in percent of the axis from its start: 0 unless something is below zero. */
  readonly zero: number;
  /** One for each entry, in the same order. */
  readonly bars: readonly Bar[];
  /** Where the majority is, in percent of the axis from its start; in a stack without one, the half. */
  readonly mark: number | null;
}

/** The least number, 0 at most, and the largest, 0 at least; of more than a call takes arguments, too. */
export const extentOf = (numbers: readonly number[]): readonly [low: number, high: number] =>
  numbers.reduce<readonly [number, number]>(
    ([low, high], x) => [Math.min(low, x), Math.max(high, x)],
    [0, 0],
  );

/**
 * Turns a result into lengths. The axis always holds zero, and never starts above it. Counts and shares, which are of one
 * total, have the same lengths.
 */
export function resultsLayout({ entries, total, majority }: Results, view: ResultsView): ResultsLayout {
  const stacked = view === 'stack';
  const by = view === 'change' ? 'change' : 'value';
  const needed = by === 'value' && majority ? majority.needed : 0;
  // What cannot be part of a whole (not known, or below zero) has no segment in a stack; the table says it.
  const values = entries.map((entry) => (stacked ? Math.max(0, entry[by] ?? 0) : (entry[by] ?? 0)));
  const sum = values.reduce((a, b) => a + b, 0);
  const [low, most] = extentOf(values);
  const high = Math.max(needed, ...(stacked ? [total ?? 0, sum] : [most]));
  const axis = high - low || 1;
  const length = (x: number): number => Number(((x / axis) * 100).toFixed(3));
  const mark = needed || (stacked ? (total || axis) / 2 : null);
  let end = 0;
  return {
    size: entries.length < 4 ? 'large' : entries.length < 13 ? 'medium' : 'small',
    zero: length(-low),
    bars: values.map((value) => {
      const start = stacked ? end : Math.min(value, 0) - low;
      end += value;
      return { start: length(start), width: length(Math.abs(value)), below: value < 0 };
    }),
    mark: mark === null ? null : length(mark - low),
  };
}
