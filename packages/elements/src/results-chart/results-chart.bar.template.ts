import type { ResultEntry } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { partyClass } from '../base/party-sheet.js';
import { neededText, type ResultsDrawing } from './results-chart.figures.js';
import type { Bar, ResultsLayout } from './results-chart.layout.js';

type Drawn = TemplateResult | typeof nothing;

/** The classes of a shape: its party's colour, one of five patterns, and whether there is anything to see. */
export const fillClass = ({ party, colour, derived }: ResultEntry, place: number, width: number): string =>
  `fill ${partyClass(party, colour)} ${derived ? 'derived' : `k${place % 5}`} ${width ? '' : 'none'}`;

/** A line at the end of so many percent. */
export const lineTemplate = (at: number | null, kind = 'line'): Drawn =>
  at === null ? nothing : html`<svg class=${kind} aria-hidden="true" width="${at}%"></svg>`;

/** "1,385 needed", where the line of the majority begins; "50%" where a stack has none. */
export function markTemplate(drawing: ResultsDrawing): Drawn {
  const { results, layout, words, locale } = drawing;
  const { mark } = layout;
  if (mark === null) return nothing;
  const text = results.majority ? locale.say(words.needed, { n: neededText(drawing) }) : locale.share(0.5);
  return html`<div class="mark ${mark > 50 ? 'before' : ''}" aria-hidden="true">
    <svg width="${mark}%"></svg><span>${text}</span>
  </div>`;
}

/** One bar from zero, its label at its end, and the lines that go through all rows. */
export function barTemplate(
  { zero, mark }: ResultsLayout,
  { start, width, below }: Bar,
  fill: string,
  text: unknown,
): TemplateResult {
  // Always the same elements, so that a bar can move from its old length to its new one.
  return html`<div class="axis">
    ${lineTemplate(mark)} ${lineTemplate(zero, 'zero')} ${lineTemplate(start, 'gap')}
    <svg class="bar ${fill}" part="bar" aria-hidden="true" width="${width}%"></svg>
    <span class="label ${below ? 'below' : ''}">${text}</span>
  </div>`;
}
