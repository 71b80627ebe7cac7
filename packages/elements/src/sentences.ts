import type { Councils, Results, SeatTable } from '@rosette/data';
import { localeFor } from './base/locale.js';
import { councilMessages } from './council-control/council-control.messages.js';
import { councilSentence } from './council-control/council-control.sentence.js';
import { resultsMessages } from './results-chart/results-chart.messages.js';
import { resultsSentence } from './results-chart/results-chart.sentence.js';
import { seatTableMessages } from './seat-table/seat-table.messages.js';
import { seatTableSentence } from './seat-table/seat-table.sentence.js';

/** The sentence of a results chart without its page: for a program, or to send. `lang` is a language tag; English without it. */
export function sayResults(results: Results, lang = 'en'): string {
  const locale = localeFor(lang);
  const words = locale.words('results-chart', resultsMessages);
  return resultsSentence({ results, words, locale }, 'bars');
}

/** The sentence of council control without its page. */
export function sayCouncils(councils: Councils, lang = 'en'): string {
  const locale = localeFor(lang);
  return councilSentence(councils, locale.words('council-control', councilMessages), locale);
}

/** The sentence of a seat table without its page. */
export function saySeatTable(model: SeatTable, lang = 'en'): string {
  const locale = localeFor(lang);
  return seatTableSentence(model, locale.words('seat-table', seatTableMessages), locale);
}
