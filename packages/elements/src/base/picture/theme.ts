import { darkFill, PAGE_DARK, PAGE_LIGHT, swatch, type Party, type Swatch } from '@rosette/data';
import type { PictureRequest } from './picture.types.js';

/** The colours of everything that is no party's. Text has 4.5:1 on the ground, lines 3:1 where they say something. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  /** Small print. */
  readonly quiet: string;
  readonly hairline: string;
  /** What nobody has, and what was worked out. */
  readonly wash: string;
}

const LIGHT: Theme = {
  ground: PAGE_LIGHT,
  ink: '#121212',
  quiet: '#595959',
  hairline: '#d4d4d4',
  wash: '#ececec',
};
const DARK: Theme = {
  ground: PAGE_DARK,
  ink: '#f4f4f4',
  quiet: '#b4b4b4',
  hairline: '#444444',
  wash: '#2a2a2a',
};

export const themeOf = ({ dark }: Pick<PictureRequest, 'dark'>): Theme => (dark ? DARK : LIGHT);

/** The colours of a party's shapes, or of a row that has its own (`#rrggbb`). */
export function swatchOf(
  { dark, paint }: Pick<PictureRequest, 'dark' | 'paint'>,
  party: Party,
  rowColour?: string | null,
): Swatch {
  if (rowColour) return dark ? swatch(darkFill(rowColour), PAGE_DARK) : swatch(rowColour);
  return paint?.(party) ?? (dark ? party.dark : party.light);
}
