import type { Results } from '@rosette/data';

export type ResultsView = 'bars' | 'stack' | 'change';
export type ResultsMeasure = 'count' | 'share';

export interface ResultsLayoutOptions {
  readonly view: ResultsView;
  readonly measure: ResultsMeasure;
}

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

/** Container widths (em) from which a label may appear in a segment: the style sheet has a rule for each but the first. */
export const FITS = [17, 26, 40, 64] as const;

/**
 * The narrowest container (one of `FITS`, in em) in which a label fits into a segment; `undefined`: it fits in none.
 *
 * @param width - The segment's share of the container, in percent.
 * @param label - How much room the label takes, in em.
 */
export const fitsFrom = (width: number, label: number): number | undefined =>
  FITS.find((container) => (container * width) / 100 >= label);

const round = (x: number): number => Math.round(x * 1000) / 1000 || 0;

/** The largest number, 0 at least; of more than a call takes arguments, too. */
export const mostOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/** Turns a result into lengths. The axis always holds zero, and never starts above it. */
export function resultsLayout(
  { entries, total, majority }: Results,
  { view, measure }: ResultsLayoutOptions,
): ResultsLayout {
  const stacked = view === 'stack';
  const by = view === 'change' ? 'change' : measure === 'share' && total && !stacked ? 'share' : 'value';
  const needed =
    !majority || by === 'change' ? null : by === 'share' ? majority.needed / (total ?? 1) : majority.needed;
  // What cannot be part of a whole (not known, or below zero) has no segment in a stack; the table says it.
  const values = entries.map((entry) => (stacked ? Math.max(0, entry[by] ?? 0) : (entry[by] ?? 0)));
  const sum = stacked ? values.reduce((a, b) => a + b, 0) : 0;
  const low = -mostOf(values.map((value) => -value));
  const high = Math.max(needed ?? 0, stacked ? (total ?? 0) : 0, stacked ? sum : mostOf(values));
  const axis = high - low || 1;
  const length = (x: number): number => round((x / axis) * 100);
  const mark = needed ?? (stacked ? (total || axis) / 2 : null);
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
