import type { Councils, Results } from '@rosette/data';
import { localeFor } from './base/locale.js';
import { councilMessages } from './council-control/council-control.messages.js';
import { councilSentence } from './council-control/council-control.sentence.js';
import type { ResultsView } from './results-chart/results-chart.layout.js';
import { resultsMessages } from './results-chart/results-chart.messages.js';
import { resultsSentence } from './results-chart/results-chart.sentence.js';

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
