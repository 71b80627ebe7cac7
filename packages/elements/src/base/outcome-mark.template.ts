import type { Outcome } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit';

/** A shape for each outcome that is news. */
const SHAPES: Readonly<Partial<Record<Outcome, string>>> = {
  gain: 'M0 7h8L4 0z',
  loss: 'M0 0h8L4 7z',
  new: 'M4 0l4 4-4 4-4-4z',
};

/** The disc of what was held, for who tells of that too. */
export const HELD = 'M4 .5a3.5 3.5 0 0 0 0 7 3.5 3.5 0 0 0 0-7z';

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
