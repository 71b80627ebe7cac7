/** A person has chosen an item of a widget. Never fired when a script chooses one. Bubbles and crosses shadow roots; not cancelable. */
export class RosetteSelectEvent<T = unknown> extends Event {
  constructor(
    /** What was chosen; `null` when the choice was taken back. */
    readonly item: T | null,
  ) {
    super('rosette-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-select': RosetteSelectEvent;
  }
}
