import { html, nothing, type TemplateResult } from 'lit';
import type { FrameView } from '../base/frame.template.js';
import { iconArrayTemplate } from '../base/icon-array.template.js';
import type { HeadlineFigureLayout } from './headline-figure.layout.js';
import {
  neededText,
  numberText,
  type FigureSpeech,
  type Piece,
  type Replacement,
} from './headline-figure.sentence.js';

/** The picture of a figure that stands by itself. */
export function arrayTemplate(
  { array, line }: HeadlineFigureLayout,
  speech: FigureSpeech,
  colour: string,
): TemplateResult | undefined {
  if (!array) return undefined;
  const { words, locale, figure } = speech;
  const { of, percent } = figure;
  const label =
    line === 'needed'
      ? locale.say(words.needed, { n: neededText(speech) })
      : line === 'whole'
        ? numberText(of ?? 0, speech)
        : words.half;
  const note = percent || array.each > 1 ? locale.say(words.each, { n: numberText(array.each, speech) }) : '';
  return iconArrayTemplate(array, colour, label, note);
}

const pieceTemplate = ({ text, part }: Piece): unknown =>
  part ? html`<span part=${part}>${text}</span>` : text;

/**
 * Words whose figures are what they are now: they are shown themselves, in the page's own looks, with what they leave out around
 * them. `null`: they are not, or something belongs in the middle of them.
 */
export function ownWords(now: readonly Replacement[], text: string): TemplateResult | null {
  const [first, last] = [now[0], now.at(-1)];
  const ends = [first?.kind === 'start' ? first : undefined, last];
  const isTrue = now.every((one) => ends.includes(one) || one.pieces[0]?.text === one.written);
  if (!isTrue || (last?.pieces.length && last.to < text.length)) return null;
  const [before, after] = ends.map((end) => end?.pieces.map(pieceTemplate));
  return html`${before}<slot></slot>${after}`;
}

/** A figure in a line of text: no box, no title, and nothing that a sentence would stumble over. */
export function inlineTemplate(
  { pause, toggle, announcement }: FrameView,
  words: unknown,
  gauge: HeadlineFigureLayout | undefined,
): TemplateResult {
  return html`<span class="gauge ${gauge?.array ? 'drawn' : ''}"
      ><slot name="summary">${words ?? html`<slot></slot>`}</slot></span
    >${pause ? html`<button part="pause" aria-label=${pause} @click=${toggle}></button>` : nothing}<span
      class="unseen"
      role="status"
      >${announcement}</span
    >`;
}
