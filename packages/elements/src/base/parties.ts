import { addParties as add, type PartyInput } from '@rosette/data/parties.js';
import { redraw } from './redraw.js';

/**
 * Adds parties for all widgets of the page, or changes those of the table; the widgets draw again. A later call wins over an
 * earlier one. What cannot be read is left out, and named in one warning.
 */
export function addParties(parties: readonly PartyInput[]): void {
  const problems = add(parties);
  if (problems.length) console.warn(`Rosette: ${problems.map(({ message }) => message).join('; ')}`);
  redraw();
}
