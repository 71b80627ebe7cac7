import type { Outcome } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit';

/** A shape for each outcome that is news; what stayed as it was has none. */
const SHAPES: Readonly<Partial<Record<Outcome, string>>> = {
  gain: 'M0 7h8L4 0z',
  loss: 'M0 0h8L4 7z',
  new: 'M4 0l4 4-4 4-4-4z',
};

/** The shape before the word. */
export const markOf = (outcome: Outcome): TemplateResult | typeof nothing =>
  SHAPES[outcome]
    ? html`<svg class="sign" viewBox="0 0 8 8" aria-hidden="true"><path d=${SHAPES[outcome]} /></svg>`
    : nothing;
