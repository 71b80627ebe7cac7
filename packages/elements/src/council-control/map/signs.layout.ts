import type { Council, Party } from '@rosette/data';
import type { Area, AreaMap } from './area-map.types.js';
import { markPath, MARKED, type MarkedOutcome } from './marks.js';
import { tenth } from './pen.js';

/** Widths of the map, in pixels, from which something may come into sight; the style sheet has a rule for each. */
export const WIDTHS = [
  160, 200, 240, 280, 320, 360, 400, 440, 480, 520, 560, 600, 640, 720, 840, 960, 1120, 1280,
];

/** No letters and no marks are smaller, in pixels. */
const LETTERS = 12;
const MARK = 2.5;
/** How wide and how tall a capital is, in parts of the letters' size; the width with some room. */
const WIDE = 0.75;
const TALL = 0.72;
/** A mark on boundaries, whose areas are of all sizes, in their units. */
const ON_BOUNDARIES = 8;

/** A party's short name on hexes, which is seen from a width of the map on. */
export interface Codes {
  readonly from: number;
  /** Of the letters, in the map's units. */
  readonly size: number;
  readonly text: string;
  readonly places: readonly { readonly key: string; readonly x: number; readonly y: number }[];
}

/** Marks of one outcome, which are seen from a width of the map on; where codes come into sight, others take their place. */
export interface Marks {
  readonly outcome: MarkedOutcome;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly path: string;
}

/** What stands on the areas of one colour. */
export interface Signs {
  readonly codes: Codes | undefined;
  readonly marks: readonly Marks[];
}

/**
 * Marks of a party's areas, and on hexes its code. Their sizes go with the map; what would be too small to read at a width is not in
 * sight there.
 *
 * @param unit - A pixel in the map's units, where the map is so many pixels wide.
 */
export function signsOf(
  mapKind: AreaMap['kind'],
  unit: (pixels: number) => number,
  { kind, short }: Party,
  areas: readonly (readonly [Area, Council])[],
): Signs {
  const isHexes = mapKind === 'hexes';
  // All hexes have the same room.
  const room = areas[0]?.[0].radius ?? 0;
  // From the middle of the code to its corner. No shorter than most, so that "LD" is as large as its neighbours.
  const half = Math.hypot((Math.max(short.length, 3) * WIDE) / 2, TALL / 2) * LETTERS;
  const hasCode = isHexes && kind !== 'not-declared';
  const letters = hasCode ? WIDTHS.find((width) => half * unit(width) <= room) : undefined;
  const size = letters ? unit(letters) * LETTERS : 0;
  const alone = isHexes ? room * 0.55 : ON_BOUNDARIES;
  const from = WIDTHS.find((width) => alone >= MARK * unit(width)) ?? Infinity;
  const isAlone = from < (letters ?? Infinity);
  const pathOf = (outcome: MarkedOutcome, down: number, radius: number): string =>
    areas
      .filter(([, council]) => council.outcome === outcome)
      .map(([{ x, y }]) => markPath(outcome, x, y + down, radius))
      .join('');
  return {
    codes:
      letters === undefined
        ? undefined
        : {
            from: letters,
            size,
            text: short,
            places: areas.map(([{ key, x, y }, { outcome }]) => ({
              key,
              x,
              // Above the mark.
              y: tenth(y + size * (TALL / 2 - (MARKED.includes(outcome) ? 0.24 : 0))),
            })),
          },
    marks: (MARKED as readonly MarkedOutcome[])
      .flatMap((outcome) => [
        { outcome, from, to: letters, path: isAlone ? pathOf(outcome, 0, alone) : '' },
        {
          outcome,
          from: letters,
          to: undefined,
          path: letters ? pathOf(outcome, size * 0.62, size * 0.38) : '',
        },
      ])
      .filter(({ path }) => path),
  };
}
