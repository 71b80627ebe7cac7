import type { Outcome } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SHAPES } from './outcome-mark.shapes.js';

/**
 * The shape before the word.
 *
 * @param stayed - That of what stayed as it was; without it there is none.
 */
export function markOf(outcome: Outcome, stayed?: string): TemplateResult | typeof nothing {
  const shape = SHAPES[outcome] ?? stayed;
  return shape
    ? html`<svg class="sign" viewBox="0 0 8 8" aria-hidden="true"><path d=${shape} /></svg>`
    : nothing;
}
