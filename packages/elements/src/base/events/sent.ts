import type { Receipt, Values } from '@rosette/data';

/**
 * The receiver has confirmed that it has what a person sent; for what was kept on the device, that may be a later visit.
 * Bubbles and crosses shadow roots; not cancelable.
 */
export class RosetteSentEvent extends Event {
  constructor(
    /** What was sent, by field name. */
    readonly values: Values,
    /** What the receiver answered. */
    readonly receipt: Receipt,
  ) {
    super('rosette-sent', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-sent': RosetteSentEvent;
  }
}
