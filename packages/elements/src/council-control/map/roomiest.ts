import type { Point } from './hex-grid.js';

/** A closed line, as GeoJSON has it: the first point stands at its end again. */
export type Ring = readonly Point[];
/** An outline and its holes. */
export type Polygon = readonly Ring[];

/** Whether a point lies inside, by counting the lines to its right. */
export function isInside(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    let from = ring[0];
    for (const to of ring) {
      if (
        from &&
        from[1] > y !== to[1] > y &&
        x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]
      )
        inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** How far the nearest line is from a point inside, or 0 as soon as that is sure to be no more than `enough`. */
function roomAt(polygon: Polygon, x: number, y: number, enough: number): number {
  if (!isInside(polygon, x, y)) return 0;
  let least = Infinity;
  for (const ring of polygon) {
    let from = ring[0];
    for (const to of ring) {
      if (!from) continue;
      const dx = to[0] - from[0];
      const dy = to[1] - from[1];
      const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      least = Math.min(least, (from[0] + t * dx - x) ** 2 + (from[1] + t * dy - y) ** 2);
      if (least <= enough ** 2) return 0;
      from = to;
    }
  }
  return Math.sqrt(least);
}

/** Where a horizontal line is inside: the middles of its stretches. */
function middlesOn(polygon: Polygon, y: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of polygon) {
    let from = ring[0];
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y)
        crossings.push(from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]));
      from = to;
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((x, place) => (place % 2 ? [((crossings[place - 1] ?? x) + x) / 2] : []));
}

const LINES = 6;
const STEPS = 4;
const ROUNDS = 3;

/**
 * The roomiest spot of a polygon, for a mark or letters: the middle of a bay is no part of its coast. Looks on a few lines across,
 * for there is always something inside on those, then around the best spot, closer each time.
 */
export function roomiest(polygon: Polygon): {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
} {
  const outline = polygon[0] ?? [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, radius: 0 };
  const look = (x: number, y: number): void => {
    const radius = roomAt(polygon, x, y, best.radius);
    if (radius > best.radius) best = { x, y, radius };
  };
  for (let line = 0; line < LINES; line++) {
    const y = top + ((line + 0.5) / LINES) * (bottom - top);
    for (const x of middlesOn(polygon, y)) look(x, y);
  }
  let [spanX, spanY] = [(right - left) / 2, (bottom - top) / 2];
  for (let round = 0; round < ROUNDS; round++) {
    const { x, y } = best;
    for (let i = 0; i <= STEPS; i++)
      for (let j = 0; j <= STEPS; j++) look(x + (i / STEPS - 0.5) * spanX, y + (j / STEPS - 0.5) * spanY);
    [spanX, spanY] = [spanX / 3, spanY / 3];
  }
  return best;
}

/** A ring's area, whichever way round it runs. */
export const ringArea = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], place) => {
      const [x1, y1] = ring[place + 1] ?? ring[0] ?? [0, 0];
      return sum + x * y1 - x1 * y;
    }, 0),
  ) / 2;
