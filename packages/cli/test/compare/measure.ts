// How good a layout is, by the same measures for every layout: see docs/command-line.md.
import { cellsAround, centreOf, isTouching } from '../../src/hexmap/cells.js';
import type { Area, Cell, Point } from '../../src/hexmap/hexmap.types.js';
import { project } from '../../src/hexmap/project.js';

type Pair = readonly [one: string, other: string];

interface Measures {
  /** Pairs of areas that share a boundary, and how many of them touch on the grid. */
  readonly pairs: number;
  readonly kept: number;
  /** Pairs that touch, whether they share a boundary or not. */
  readonly touching: number;
  /** In cell widths. */
  readonly displacement: number;
  /** The root mean square distance of the cells from their middle, in cell widths: how wide the whole is. */
  readonly radius: number;
  /** Of pairs on different latitudes, the share whose order from south to north is not turned round. */
  readonly north: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function centred(points: readonly Point[]): Point[] {
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}

/**
 * The mean distance between cells and true places, once the map has been moved, turned and scaled (by one factor in all directions) to lie
 * as near to the cells as it can, by least squares.
 */
function displacement(places: readonly Point[], cells: readonly Point[]): number {
  const [from, to] = [centred(places), centred(cells)];
  let [size, along, across] = [0, 0, 0];
  from.forEach(({ x, y }, at) => {
    size += x * x + y * y;
    along += x * to[at]!.x + y * to[at]!.y;
    across += x * to[at]!.y - y * to[at]!.x;
  });
  const [a, b] = [along / size, across / size];
  return mean(from.map(({ x, y }, at) => Math.hypot(a * x - b * y - to[at]!.x, b * x + a * y - to[at]!.y)));
}

export function measure(
  areas: readonly Area[],
  layout: ReadonlyMap<string, Cell>,
  pairs: readonly Pair[],
): Measures {
  const cells = areas.map(({ code }) => layout.get(code)!);
  const centres = cells.map(centreOf);
  const taken = new Set(cells.map(({ q, r }) => `${q},${r}`));
  const kept = pairs.filter(([one, other]) => isTouching(layout.get(one)!, layout.get(other)!));
  const touched = cells.map((cell) => cellsAround(cell).filter(({ q, r }) => taken.has(`${q},${r}`)).length);
  const ordered = areas.flatMap((one, a) =>
    areas.flatMap((other, b) => (other.lat > one.lat ? [cells[b]!.r >= cells[a]!.r] : [])),
  );
  return {
    pairs: pairs.length,
    kept: kept.length,
    touching: touched.reduce((sum, count) => sum + count, 0) / 2,
    displacement: displacement(project(areas), centres),
    radius: Math.sqrt(mean(centred(centres).map(({ x, y }) => x * x + y * y))),
    north: ordered.filter(Boolean).length / ordered.length,
  };
}
