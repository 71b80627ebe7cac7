import type { ShareTarget } from '../share/share-targets.js';

/**
 * A person shares something: has pressed a link, copied an address, or handed it to the system's share sheet. Bubbles and crosses
 * shadow roots; not cancelable. Where it went from there nobody can know.
 */
export class RosetteShareEvent extends Event {
  constructor(
    /** By which way. An event's `target` is the element, so it has another name here. */
    readonly via: ShareTarget | 'system',
    /** The address that is shared. */
    readonly address: string,
    /** The words that were selected, if a quotation is shared; else `null`. */
    readonly quotation: string | null,
  ) {
    super('rosette-share', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rosette-share': RosetteShareEvent;
  }
}
