/** A point in the map's units; y grows downwards, as on a screen. */
export type Point = readonly [x: number, y: number];

/** From a hex's middle to a corner, and straight across it from side to side, in the map's units. */
export const CORNER = 10;
export const ACROSS = CORNER * Math.sqrt(3);

/** Where hexes stand. */
export interface HexGrid {
  /** The middle of the hex in column `q` and row `r`. */
  middle(q: number, r: number): Point;
  /** A corner, counted clockwise: edge 1 of a HexJSON file goes from corner 0 to corner 1, and is the first from the top. */
  corner(index: number, middle: Point, radius?: number): Point;
}

/**
 * The grid of a HexJSON layout. Rows are counted upwards; the name says which rows stand half a hex to the right (`-r`, with a
 * corner at the top), or which columns half a hex higher (`-q`, with a side at the top). Odd and even are those of the number in
 * the file, below zero too.
 */
export function hexGrid(layout: string): HexGrid {
  const isFlat = layout.endsWith('q');
  const moved = layout.startsWith('odd') ? 1 : 0;
  const half = (n: number): number => (Math.abs(n % 2) === moved ? ACROSS / 2 : 0);
  return {
    middle: (q, r) =>
      isFlat ? [q * CORNER * 1.5, -r * ACROSS - half(q)] : [q * ACROSS + half(r), -r * CORNER * 1.5],
    corner(index, [x, y], radius = CORNER) {
      const angle = ((index * 2 - (isFlat ? 4 : 3)) * Math.PI) / 6;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    },
  };
}
