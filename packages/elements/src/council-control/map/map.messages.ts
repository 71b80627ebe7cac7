import type { Welsh } from '../../base/messages.js';

const en = {
  map: 'Map: {title}',
  /** Heard, not seen: how the map is used with a keyboard. */
  mapHint: 'Arrow keys: the neighbour on that side. Enter: pick. Escape: let go.',
  /** Of an area that no row speaks of. */
  mapNoRow: '{name}: not in these results',
};

const cy: Welsh<typeof en> = {
  map: 'Map: {title}',
  mapHint: 'Bysellau saeth: y cymydog ar yr ochr honno. Enter: dewis. Escape: gollwng.',
  mapNoRow: '{name}: nid yw yn y canlyniadau hyn',
};

/** The words of the map. A page replaces any of them on the `messages` of the element. */
export type MapMessages = { readonly [K in keyof typeof en]: (typeof en)[K] };

/** By language. They come with what draws the map, and a page that adds a language has them among those of council control. */
export const mapMessages = { en, cy };
