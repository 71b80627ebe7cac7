import type { Problem } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Locale } from './locale.js';
import { problemLines } from './problems.js';

/** What the frame draws. Everything has been decided by the element. */
export interface FrameView {
  readonly locale: Locale;
  readonly title: string | null | undefined;
  /** A text, or a text with parts of its own. */
  readonly summary: unknown;
  /** What the widget draws; `undefined`: nothing. */
  readonly picture: TemplateResult | undefined;
  /** Why nothing is drawn, in a calm word. */
  readonly state: string | undefined;
  /** Still waiting. */
  readonly busy: boolean;
  /** The page's own content is on show. */
  readonly lightDom: boolean;
  readonly source: string | undefined;
  readonly href: string | undefined;
  /** When the figures are from. */
  readonly time: string | undefined;
  /** There where something refreshes: what the button says, and does. */
  readonly pause: string | undefined;
  readonly toggle: () => void;
  /** Opens the list of pictures that can be saved; `undefined`: there is none. */
  readonly save: ((event: Event) => unknown) | undefined;
  /** What has changed, to be heard once. */
  readonly announcement: string | undefined;
  /** For whoever builds the page; `undefined`: not asked for. */
  readonly debug: readonly Problem[] | undefined;
}

/** `undefined` where there is nothing to say. */
function noteLine({
  locale,
  source,
  href,
  time,
  pause,
  toggle,
  save,
}: FrameView): TemplateResult | undefined {
  if (!(source || time || pause || save)) return undefined;
  // Without an address it is no link.
  return html`<div part="note">
    ${source && html`<p>${locale.base.source} <a part="source" href=${href ?? nothing}>${source}</a></p>`}
    ${time && html`<p part="time">${time}</p>`}
    ${pause && html`<button part="pause" @click=${toggle}>${pause}</button>`}
    ${save && html`<button part="save" aria-expanded="false" @click=${save}>${locale.base.save}</button>`}
  </div>`;
}

/** In English, as the problems are. */
const debugPanel = (problems: readonly Problem[]): TemplateResult =>
  html`<div part="debug" lang="en">
    <b>Problems in the data: ${problems.length || 'none'}</b>
    <ul>
      ${problemLines(problems).map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;

/** The figure around every widget. In reading order: title, sentence, picture (with its table, which `title` names), small print. */
export function frameTemplate(view: FrameView): TemplateResult {
  const { locale, picture, state, lightDom, busy, title, summary, debug } = view;
  return html`<figure class="frame" part="figure" lang=${locale.lang} aria-busy=${busy}>
    <figcaption part="title" id="title"><slot name="title">${title}</slot></figcaption>
    <slot name="summary">${summary && html`<p part="summary">${summary}</p>`}</slot>
    ${picture && html`<div part="picture">${picture}</div>`} ${state && html`<p part="state">${state}</p>`}
    ${busy && !lightDom ? html`<div class="skeleton"></div>` : nothing}
    <slot ?hidden=${!lightDom}></slot>
    ${noteLine(view)}
    <div class="unseen" role="status">${view.announcement}</div>
    ${debug && debugPanel(debug)}
  </figure>`;
}
