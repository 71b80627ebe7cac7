import type { Welsh } from '../base/messages.js';

/** Headings that only a picture needs: on the page, what stands in a row is said by the row. */
const en = {
  councils: 'Councils',
  share: 'Share',
  change: 'Change',
};

const cy: Welsh<typeof en> = {
  councils: 'Cynghorau',
  share: 'Cyfran',
  change: 'Newid',
};

export const councilPictureMessages = { en, cy };
