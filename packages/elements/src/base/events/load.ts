/**
 * New data is on screen. Bubbles and crosses shadow roots; not cancelable. Not fired for a refresh that brought nothing new.
 */
export class RosetteLoadEvent extends Event {
  constructor(
    /** The rows as they were read, each as its widget's columns describe it. */
    readonly rows: readonly unknown[],
    /** When the figures are from, if the data says so. */
    readonly updated: Date | null,
  ) {
    super('rosette-load', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-load': RosetteLoadEvent;
  }
}
