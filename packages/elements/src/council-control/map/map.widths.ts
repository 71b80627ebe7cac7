import { unsafeCSS } from 'lit';
import { WIDTHS } from './signs.layout.js';

/**
 * What comes into sight, and what goes, as the map is wider. Not a `css` literal: a single one with something filled in would bring
 * the whole of Lit's `css` into the CDN files; and by itself, because a file that has `unsafeCSS` is not minified.
 */
export const widthRules = unsafeCSS(
  WIDTHS.map(
    (width) =>
      `@container (inline-size>=${width}px){.from-${width}{display:inline}.to-${width}{display:none}}`,
  ).join(''),
);
