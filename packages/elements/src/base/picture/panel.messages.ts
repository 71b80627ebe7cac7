import type { Welsh } from '../messages.js';

const en = {
  choose: 'Save as',
  wide: 'Wide, 1200 × 675',
  square: 'Square, 1080 × 1080',
  svg: 'SVG, for print',
  saved: 'Saved: {file}',
  /** The browser lets nobody make an image of what was drawn. */
  refused: 'This browser makes no PNG here, so it was saved as SVG: {file}',
};

const cy: Welsh<typeof en> = {
  choose: 'Cadw fel',
  wide: 'Llydan, 1200 × 675',
  square: 'Sgwâr, 1080 × 1080',
  svg: 'SVG, i’w argraffu',
  saved: 'Wedi’i gadw: {file}',
  refused: 'Nid yw’r porwr hwn yn gwneud PNG yma, felly fe’i cadwyd fel SVG: {file}',
};

/** The words of the list of pictures, by language; a page that adds a language has them under `picture`. */
export const panelMessages = { en, cy };
