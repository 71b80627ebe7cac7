import type { Problem } from '@rosette/data';

/**
 * Something could not be read. Once for each new set of problems; what could be read is shown all the same.
 * Bubbles and crosses shadow roots; not cancelable.
 */
export class RosetteErrorEvent extends Event {
  constructor(
    /** All that is wrong now, the same as `element.problems`. */
    readonly problems: readonly Problem[],
  ) {
    super('rosette-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-error': RosetteErrorEvent;
  }
}
