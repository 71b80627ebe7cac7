import { problem, type Problem } from '@rosette/data';
import { readAreas } from './areas.js';
import type { Grid } from './grids.js';
import { toHexJson } from './hexjson.js';
import { layOut } from './lay-out.js';

/** What `rosette hexmap` makes of a list of areas. */
export interface Hexmap {
  /** The layout, as the text of a HexJSON file; nothing where no row could be read. */
  readonly hexjson: string | undefined;
  /** How many areas are in it. */
  readonly areas: number;
  /** What could not be read, and is not in the layout; and what is, but should be looked at. */
  readonly problems: readonly Problem[];
  /** Every row of the list is in the layout. */
  readonly isWhole: boolean;
}

/** How a list is read and laid out. */
export interface HexmapOptions {
  readonly grid?: Grid | undefined;
  /** Which columns to read: `lat=Y; lon=X`. */
  readonly columns?: string | undefined;
}

/** More would take minutes, and hardly be read as a map. */
const MOST = 1500;

/** Lays the areas of a CSV or JSON feed out on a hex grid, 1,500 at most. Never throws. */
export function hexmap(body: string | Uint8Array, { grid = 'odd-r', columns }: HexmapOptions = {}): Hexmap {
  const { areas, problems, isWhole } = readAreas(body, columns);
  if (areas.length > MOST) {
    const many = problem('feed-failed', `no more than ${MOST} areas`, areas.length, {}, '; none is laid out');
    return { hexjson: undefined, areas: 0, problems: [...problems, many], isWhole: false };
  }
  const hexjson = areas.length ? toHexJson(areas, layOut(areas, grid), grid) : undefined;
  return { hexjson, areas: areas.length, problems, isWhole };
}
