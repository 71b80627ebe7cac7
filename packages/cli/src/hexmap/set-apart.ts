import type { Point } from './hexmap.types.js';

/** How many steps the longer side of the picture is divided into: 1 metre in 1,000 kilometres. */
const STEPS = 1e6;
/** How far apart, in steps, areas are set that share a place. */
const NUDGE = 1e-3;

/**
 * The same points in steps from the south-western corner, rounded, so that no two are nearer than arithmetic can tell. Those that share a
 * place are drawn out into a small square, so that each has a place of its own.
 */
export function setApart(points: readonly Point[]): Point[] {
  const [west, east] = rangeOf(points.map(({ x }) => x));
  const [south, north] = rangeOf(points.map(({ y }) => y));
  const step = Math.max(east - west, north - south) / STEPS || 1;
  const sharing = new Map<string, number[]>();
  const rounded = points.map(({ x, y }, at) => {
    const point = { x: Math.round((x - west) / step), y: Math.round((y - south) / step) };
    const spot = `${point.x},${point.y}`;
    const group = sharing.get(spot);
    if (group) group.push(at);
    else sharing.set(spot, [at]);
    return point;
  });
  for (const group of sharing.values()) {
    const side = Math.ceil(Math.sqrt(group.length));
    group.forEach((at, order) => {
      const row = Math.floor(order / side);
      // Every other row half a step aside, as on the hex grid.
      rounded[at]!.x += ((order % side) + (row % 2) / 2) * NUDGE;
      rounded[at]!.y += row * NUDGE;
    });
  }
  return rounded;
}

function rangeOf(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}
