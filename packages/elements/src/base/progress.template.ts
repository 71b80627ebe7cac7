import { html, type TemplateResult } from 'lit/html.js';
import type { Locale } from './locale.js';

/** "98 of 124 declared", and a bar that shows what has been said. */
export function progressTemplate(declared: number, expected: number, locale: Locale): TemplateResult {
  const text = locale.say(locale.base.declared, { n: declared, m: expected });
  return html`<div class="declared">
    <small>${text}</small>
    <div class="progress" part="progress" aria-hidden="true">
      <svg width="${Math.min(declared / expected, 1) * 100}%"></svg>
    </div>
  </div>`;
}
