import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FrameView } from '../base/frame.template.js';
import { iconArrayTemplate } from '../base/icon-array.template.js';
import type { HeadlineFigureLayout } from './headline-figure.layout.js';
import { labelsOf, type FigureSpeech } from './headline-figure.sentence.js';

/** The picture of a figure that stands by itself. */
export function arrayTemplate(
  { array }: HeadlineFigureLayout,
  speech: FigureSpeech,
  colour: string,
): TemplateResult | undefined {
  if (!array) return undefined;
  const { label, note } = labelsOf(speech, array.each);
  return iconArrayTemplate(array, colour, label, note);
}

/** A figure in a line of text: no box, no title, and nothing that a sentence would stumble over. */
export const inlineTemplate = (
  { pause, toggle, announcement }: FrameView,
  words: unknown,
  gauge: HeadlineFigureLayout | undefined,
): TemplateResult =>
  html`<span class=${gauge?.array ? 'gauge' : ''}
      ><slot name="summary">${words ?? html`<slot></slot>`}</slot></span
    >${pause ? html`<button part="pause" aria-label=${pause} @click=${toggle}>‖</button>` : nothing}<span
      class="unseen"
      role="status"
      >${announcement}</span
    >`;

/** Draws lengths into a line of text: no other way does where no style attribute is allowed. */
export function fillGauge(
  { style }: HTMLElement,
  { filled, at }: HeadlineFigureLayout,
  colour: string,
): void {
  style.setProperty('--filled', `${filled}%`);
  style.setProperty('--at', `${at}%`);
  style.setProperty('--fill', colour);
}
