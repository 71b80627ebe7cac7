import type { Welsh } from '../base/messages.js';

const en = {
  /** The last line, where there is no room for all rows. */
  more: 'and {n} more',
};

const cy: Welsh<typeof en> = { more: 'a’r {n} arall' };

export const seatTablePictureMessages = { en, cy };
