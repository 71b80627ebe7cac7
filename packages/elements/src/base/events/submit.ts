import type { ConsentRecord, Values } from '@rosette/data';

/**
 * A person has pressed the button, and what they wrote is good. Before anything is kept or sent: `preventDefault()` stops it.
 * Bubbles and crosses shadow roots.
 */
export class RosetteSubmitEvent extends Event {
  constructor(
    /** What will be sent, by field name; a field that was left empty is not in it. */
    readonly values: Values,
    /** The consents that were given, with the words that were on the page. */
    readonly consents: readonly ConsentRecord[],
  ) {
    super('rosette-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-submit': RosetteSubmitEvent;
  }
}
