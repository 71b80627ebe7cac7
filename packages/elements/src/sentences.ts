import {
  figureText,
  type Councils,
  type Figure,
  type Results,
  type SeatTable,
  type Winners,
} from '@rosette/data';
import { localeFor } from './base/locale.js';
import { councilMessages } from './council-control/council-control.messages.js';
import { councilSentence } from './council-control/council-control.sentence.js';
import { headlineFigureMessages } from './headline-figure/headline-figure.messages.js';
import { figureSentence } from './headline-figure/headline-figure.sentence.js';
import type { ResultsView } from './results-chart/results-chart.layout.js';
import { resultsMessages } from './results-chart/results-chart.messages.js';
import { resultsSentence } from './results-chart/results-chart.sentence.js';
import { winnerMessages } from './winner-cards/winner-cards.messages.js';
import { winnersSentence } from './winner-cards/winner-cards.sentence.js';
import { seatTableMessages } from './seat-table/seat-table.messages.js';
import { seatTableSentence } from './seat-table/seat-table.sentence.js';

export type { ResultsView };

/** The sentence of a results chart without its page: for a program, or to send. `lang` is a language tag; English without it. */
export function sayResults(results: Results, lang = 'en', view: ResultsView = 'bars'): string {
  const locale = localeFor(lang);
  const words = locale.words('results-chart', resultsMessages);
  return resultsSentence({ results, words, locale }, view);
}

/** The sentence of council control without its page. */
export function sayCouncils(councils: Councils, lang = 'en'): string {
  const locale = localeFor(lang);
  return councilSentence(councils, locale.words('council-control', councilMessages), locale);
}

/** The sentence of winner cards without its page. */
export function sayWinners(winners: Winners, lang = 'en'): string {
  const locale = localeFor(lang);
  return winnersSentence(winners, locale.words('winner-cards', winnerMessages), locale);
}

/**
 * The sentence of a headline figure without its page: by the page's words, if it has any, else by row and unit; and with `changes`, what has
 * changed since last time.
 */
export function sayFigure(figure: Figure, lang = 'en', text = '', changes = false): string {
  const locale = localeFor(lang);
  const words = locale.words('headline-figure', headlineFigureMessages);
  const marks = figureText(text, figure.value);
  return figureSentence({ figure, words, locale, text, marks, written: '', shares: true, changes });
}

/** The sentence of a seat table without its page. */
export function saySeatTable(model: SeatTable, lang = 'en'): string {
  const locale = localeFor(lang);
  return seatTableSentence(model, locale.words('seat-table', seatTableMessages), locale);
}
