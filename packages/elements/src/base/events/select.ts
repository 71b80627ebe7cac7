import type { Council } from '@rosette/data';

/**
 * A person has picked something, or let it go. Bubbles and crosses shadow roots; not cancelable. Never fired for what a program
 * does.
 */
export class RosetteSelectEvent extends Event {
  constructor(
    /** What is picked now, as its widget's model has it; `null`: nothing. */
    readonly item: Council | null,
  ) {
    super('rosette-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-select': RosetteSelectEvent;
  }
}
