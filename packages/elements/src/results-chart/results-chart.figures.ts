import { partyName, type ResultEntry, type Results } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { mostOf, type ResultsLayout, type ResultsMeasure, type ResultsView } from './results-chart.layout.js';
import type { ResultsMessages } from './results-chart.messages.js';

/** All that the chart is drawn from. */
export interface ResultsDrawing {
  readonly results: Results;
  readonly layout: ResultsLayout;
  readonly view: ResultsView;
  /** The measure in large type, and behind it the other one where it says anything else. */
  readonly measures: readonly ResultsMeasure[];
  readonly noTable: boolean;
  readonly patterns: boolean;
  /** The rows are those of the last drawing, in the same order: bars may move to their new lengths. */
  readonly moves: boolean;
  readonly words: ResultsMessages;
  readonly locale: Locale;
}

/** What a reader takes from a share is on which side of nothing, half and all it is. */
const SIDES = [0, 0.5, 1];

/**
 * A share as text. Rounding never takes it across nothing, half or all: 0.04% is "under 0.1%", 49.96% stays 49.96%, and
 * 99.98% is "over 99.9%".
 *
 * @param share - Of 1.
 * @param digits - Decimals at most.
 * @param least - Decimals in any case, for a column of figures.
 */
export function shareText(
  share: number,
  words: Pick<ResultsMessages, 'under' | 'over'>,
  locale: Locale,
  digits = 1,
  least = 0,
): string {
  const write = (x: number): string => locale.share(x, digits, least);
  const beside = (message: string, x: number): string => locale.say(message, { share: write(x) });
  const text = write(share);
  const side = SIDES.find((at) => at !== share && write(at) === text);
  const step = 10 ** (-digits - 2);
  if (side === 0 && share > 0) return beside(words.under, step);
  if (side === 1 && share < 1) return beside(words.over, 1 - step);
  if (side !== 0.5) return text;
  return digits < 4
    ? shareText(share, words, locale, digits + 1, least)
    : beside(share < 0.5 ? words.under : words.over, side);
}

/** A value as text: a count, or where the feed has percentages a percentage with the decimals that it came with, two at most. */
export function valueText(
  value: number,
  { percent }: Pick<Results, 'percent'>,
  words: ResultsMessages,
  locale: Locale,
): string {
  return percent ? shareText(value / 100, words, locale, 2) : locale.count(value);
}

/** The texts of a column of figures, with as many decimals in every row; `null`: not known. */
export function figureTexts(
  measure: ResultsMeasure,
  { results: { entries, percent }, words, locale }: ResultsDrawing,
): readonly (string | null)[] {
  const shared = measure === 'share';
  if (!shared && !percent) return entries.map(({ value }) => (value === null ? null : locale.count(value)));
  const digits = shared ? 1 : 2;
  const shares = entries.map(({ value, share }) => (shared ? share : value && value / 100));
  const least = mostOf(shares.map((x) => `${+((x ?? 0) * 100).toFixed(digits)}`.split('.')[1]?.length ?? 0));
  return shares.map((x) => (x === null ? null : shareText(x, words, locale, digits, least)));
}

/** How many make a majority; where it is the half itself, which has to be exceeded, "over 50%". */
export function neededText(results: Results, words: ResultsMessages, locale: Locale): string {
  const { majority, total, percent } = results;
  const needed = majority?.needed ?? 0;
  const text = valueText(needed, results, words, locale);
  const half = needed * 2 === total && (percent || !Number.isInteger(total));
  return half ? locale.say(words.over, { share: text }) : text;
}

/** A party's name in the page's language, anybody else's as the feed has it. */
export function entryName(
  { derived, party, written }: ResultEntry,
  { words, locale }: Pick<ResultsDrawing, 'words' | 'locale'>,
): string {
  if (derived) return words.others;
  return party.known || written === null ? partyName(party, locale.lang).label : written;
}

/** Not all that are expected have declared, as far as anybody says. */
export const isCounting = ({ declared, expected }: Results): boolean =>
  declared !== null && expected !== null && declared < expected;
