import type { Problem } from '@rosette/data';

/** Where an arrow key leads: as seen on the screen, whichever way the page is read. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** One council's place on a map. */
export interface Area {
  /** What a council is joined by: the GSS code, else a key of the name, as `Council.key` is. */
  readonly key: string;
  /** The name as the map has it. */
  readonly name: string;
  /** Its outline as SVG path data, in the map's units. */
  readonly path: string;
  /** Where a mark or letters stand: the middle of a hex, the roomiest spot of an area. */
  readonly x: number;
  readonly y: number;
  /** How far the nearest edge is from there. */
  readonly radius: number;
}

/** Areas that can be drawn, from a HexJSON file or from boundaries. */
export interface AreaMap {
  readonly kind: 'hexes' | 'boundaries';
  /** The size of the drawing, in its own units; it begins at 0, 0. */
  readonly width: number;
  readonly height: number;
  /** From the top down, and in a row from the left. */
  readonly areas: readonly Area[];
  /** The named boundaries of a HexJSON file, such as those of regions, as path data. */
  readonly borders: readonly string[];
  /** The next area in a direction; `undefined` at the edge. */
  neighbour(key: string, direction: Direction): string | undefined;
  /** The area under a point, in the map's units. */
  areaAt(x: number, y: number): string | undefined;
  readonly problems: readonly Problem[];
}
