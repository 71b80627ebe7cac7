import type { Swatch } from './party.types.js';

/** The pages that shapes are drawn on: white, and the near black of a dark theme. */
export const PAGE_LIGHT = '#ffffff';
export const PAGE_DARK = '#121212';

/** What WCAG 2.2 asks of text (SC 1.4.3) and of shapes (SC 1.4.11). */
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;

const channels = (colour: string): number[] =>
  (colour.match(/\w\w/g) ?? []).map((pair) => parseInt(pair, 16));

/** Relative luminance, 0 (black) to 1 (white). https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two `#rrggbb`, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/** The nearest colour on the way to black, on a dark page to white, that stands out from the page as a shape must. */
function standOut(fill: string, page: string): string {
  const end = page === PAGE_LIGHT ? 0 : 255;
  let colour = fill;
  for (let step = 0.05; contrast(colour, page) < SHAPE_CONTRAST; step += 0.05) {
    const mixed = channels(fill).map((channel) =>
      Math.round(channel + (end - channel) * step)
        .toString(16)
        .padStart(2, '0'),
    );
    colour = '#' + mixed.join('');
  }
  return colour;
}

/**
 * A fill with what makes it readable on a page: an ink of at least 4.5:1, and an outline of at least 3:1 against the
 * page. White ink where it reaches 4.5:1, else black, which then always does: what is too light for one is not too
 * dark for the other (the worst fill gives 4.58:1 to both).
 */
export function swatch(fill: string, page: string = PAGE_LIGHT): Swatch {
  const ink = contrast(fill, PAGE_LIGHT) >= TEXT_CONTRAST ? PAGE_LIGHT : '#000000';
  return { fill, ink, edge: standOut(fill, page) };
}

/** A light theme's fill for a dark page: itself where it stands out, else as much lighter as it takes. */
export function darkFill(fill: string): string {
  return standOut(fill, PAGE_DARK);
}
