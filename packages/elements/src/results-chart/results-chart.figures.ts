import { partyName, type ResultEntry, type Results } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { shareText } from '../base/share-text.js';
import {
  extentOf,
  type ResultsLayout,
  type ResultsMeasure,
  type ResultsView,
} from './results-chart.layout.js';
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

/** What a figure needs to be said. */
export type Speech = Pick<ResultsDrawing, 'results' | 'words' | 'locale'>;

/** A value as text: a count, or where the feed has percentages a percentage with the decimals that it came with, two at most. */
export const valueText = (value: number, speech: Speech): string =>
  speech.results.percent ? shareText(value / 100, speech, 2) : speech.locale.count(value);

/** The texts of a column of figures, with as many decimals in every row; `null`: not known. */
export function figureTexts(measure: ResultsMeasure, speech: Speech): readonly (string | null)[] {
  const { entries, percent } = speech.results;
  const shared = measure === 'share';
  if (!shared && !percent)
    return entries.map(({ value }) => (value === null ? null : valueText(value, speech)));
  const digits = shared ? 1 : 2;
  const shares = entries.map(({ value, share }) => (shared ? share : value && value / 100));
  const least = extentOf(
    shares.map((x) => `${+((x ?? 0) * 100).toFixed(digits)}`.split('.')[1]?.length ?? 0),
  )[1];
  return shares.map((x) => (x === null ? null : shareText(x, speech, digits, least)));
}

/** How many make a majority; where it is the half itself, which has to be exceeded, "over 50%". */
export function neededText(speech: Speech): string {
  const { majority, total, percent } = speech.results;
  const needed = majority?.needed ?? 0;
  const text = valueText(needed, speech);
  const isHalf = needed * 2 === total && (percent || total % 1 > 0);
  return isHalf ? speech.locale.say(speech.words.over, { share: text }) : text;
}

/** A party's name in the page's language, anybody else's as the feed has it. */
export const entryName = ({ derived, party }: ResultEntry, { words, locale }: Speech): string =>
  derived ? words.others : partyName(party, locale.lang).label;
