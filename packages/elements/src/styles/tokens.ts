import { css } from './text.js';

/**
 * The scale that every widget is drawn on. `em`, never `rem`: host pages shrink their root. What a page may set from
 * outside is called `--rosette-…`; the rest is ours to change. Space goes in steps of a quarter em; lead type is 1.25em.
 * Forced colours need no rule: the browser sets lines and grounds itself.
 */
export const tokens = css`
  :host {
    /* Never under 12 px, however small the page. */
    --r-caption: max(12px, 0.8125em);
    --r-figure: 2.5em;
    /* Small text keeps the page's own colour: a lighter one would not have 4.5:1 on every page. */
    --r-quiet: var(--rosette-quiet, currentColor);
    --r-hairline-colour: var(--rosette-hairline, color-mix(in srgb, currentColor 24%, #0000));
    --r-wash: var(--rosette-wash, color-mix(in srgb, currentColor 8%, #0000));
    --r-row: var(--rosette-row, 2.5em);
  }
`;
