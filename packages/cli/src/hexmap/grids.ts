import type { Cell, Point } from './hexmap.types.js';

/** The four grids of HexJSON: which rows stand half a cell to the right, or which columns half a cell higher. */
export const GRIDS = ['odd-r', 'even-r', 'odd-q', 'even-q'] as const;

export type Grid = (typeof GRIDS)[number];

/** The points as a grid wants them. Columns are rows on their side, so that one search does for both. */
export function turnedFor(grid: Grid, points: readonly Point[]): readonly Point[] {
  return grid.endsWith('q') ? points.map(({ x, y }) => ({ x: y, y: x })) : points;
}

/** A cell of `odd-r`, on points turned for the grid, as the grid counts it. The even grids begin at 1, so that what stood aside still does. */
export function cellOn(grid: Grid, { q, r }: Cell): Cell {
  const line = grid.startsWith('even') ? r + 1 : r;
  return grid.endsWith('q') ? { q: line, r: q } : { q, r: line };
}
