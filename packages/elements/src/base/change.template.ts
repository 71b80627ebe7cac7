import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Locale } from './locale.js';

/** A gain or a loss: its figure with its sign, and a shape beside it. */
export function changeTemplate(change: number, locale: Locale): TemplateResult {
  const way = html`<svg class="way" viewBox="0 0 8 7" aria-hidden="true">
    <path d=${change < 0 ? 'M0 0h8L4 7z' : 'M0 7h8L4 0z'} />
  </svg>`;
  // Of itself a sign would stand behind its number in a line that runs from right to left.
  return html`${change ? way : nothing}<bdi dir="ltr">${locale.change(change)}</bdi>`;
}
