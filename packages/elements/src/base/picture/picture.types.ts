import type { Party, Swatch } from '@rosette/data';
import type { Locale } from '../locale.js';

/** The two shapes that are posted: 1200 × 675 px and 1080 × 1080 px. */
export type PictureSize = 'wide' | 'square';

export const SIZES: Readonly<Record<PictureSize, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
};

/** A box in the picture's pixels, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a shape is coloured. Colours are `#rrggbb`. */
export interface Ink {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  /** Of the stroke, in pixels. */
  readonly thick?: number | undefined;
  /** Lengths of dash and gap, in pixels. */
  readonly dash?: readonly number[] | undefined;
  /** Of the fill, 0 to 1. */
  readonly opacity?: number | undefined;
}

export interface RectShape extends Box, Ink {
  readonly kind: 'rect';
}

/** Path data in units of its own: `scale` pixels each, from the top left corner of its box. */
export interface PathShape extends Box, Ink {
  readonly kind: 'path';
  readonly d: string;
  readonly scale: number;
}

/** How text is set. */
export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean | undefined;
  /** Digits of one width, for figures in a column. */
  readonly tabular?: boolean | undefined;
}

/** One line of text on its baseline. */
export interface TextShape extends TextStyle {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which end of the text `x` is. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

export type Shape = RectShape | PathShape | TextShape;

/** A picture as plain shapes, in the order in which they are drawn: what SVG and canvas are made from. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  /** For who does not see it. */
  readonly title: string;
  readonly description: string;
  readonly ground: string;
  readonly shapes: readonly Shape[];
}

/** What every picture is asked for, whatever it shows. All texts are in the language of `locale`. */
export interface PictureRequest {
  readonly size: PictureSize;
  readonly dark: boolean;
  readonly locale: Locale;
  /** Right to left: what stands on one side stands on the other. */
  readonly mirrored?: boolean | undefined;
  readonly title: string;
  /** The sentence that says what it shows. */
  readonly summary: string;
  /** Whose picture it is, such as the name of a site. */
  readonly masthead?: string | undefined;
  /** Who published the figures. */
  readonly source?: string | undefined;
  /** When they are from, in words. */
  readonly time?: string | undefined;
  /** Who is answerable for it, as electoral law asks of campaigns. */
  readonly imprint?: string | undefined;
  /** `#rrggbb` of what is filled, where the page says it. */
  readonly colour?: string | undefined;
  /** A party's colours where the page has changed them. */
  readonly paint?: ((party: Party) => Swatch | undefined) | undefined;
}
