import type { Welsh } from '../../base/messages.js';

const en = {
  /** Heard, not seen: how the map is used with a keyboard. */
  mapHint: 'Arrow keys: the neighbour on that side. Enter: pick. Escape: let go.',
  /** Of an area that no row speaks of. */
  mapNoRow: '{name}: not in these results',
};

const cy: Welsh<typeof en> = {
  mapHint: 'Bysellau saeth: y cymydog ar yr ochr honno. Enter: dewis. Escape: gollwng.',
  mapNoRow: '{name}: nid yw yn y canlyniadau hyn',
};

/** The words of the map, by language. */
export const mapMessages = { en, cy };
