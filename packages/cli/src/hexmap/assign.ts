import munkres from 'munkres';
import { centreOf, ROW_HEIGHT } from './cells.js';
import type { Cell, Point } from './hexmap.types.js';

/** The cells to choose from: those within this many cell widths of an area, and more if they are too few. */
const REACH = 3;

/** At least as many cells as there are points, about them. */
function cellsAbout(points: readonly Point[], reach = REACH): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { x, y } of points) {
    for (let r = Math.ceil((y - reach) / ROW_HEIGHT); r * ROW_HEIGHT <= y + reach; r++) {
      for (let q = Math.floor(x - reach); q <= x + reach; q++) cells.set(`${q},${r}`, { q, r });
    }
  }
  return cells.size < points.length ? cellsAbout(points, reach * 2) : [...cells.values()];
}

/** The square of how far a point would be moved. */
function displacement({ x, y }: Point, cell: Cell): number {
  const centre = centreOf(cell);
  const [east, north] = [centre.x - x, centre.y - y];
  return east * east + north * north;
}

/** A cell of its own for every point, chosen so that the sum of the squared displacements is the least that there is. */
export function assignCells(points: readonly Point[]): Cell[] {
  const cells = cellsAbout(points);
  const costs = points.map((point) => cells.map((cell) => displacement(point, cell)));
  const own: Cell[] = [];
  for (const [at, chosen] of munkres(costs)) own[at] = cells[chosen]!;
  return own;
}
