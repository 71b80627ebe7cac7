import type { Area, Direction } from './area-map.types.js';

/** A direction as a step on the screen, where y grows downwards. */
export const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The cosine of 55°: between hexes there are 60° to the next one. */
const WIDEST = 0.57;

/**
 * The next area on a side: near, and rather straight ahead than near. An area at 45° has to be twice as near as one straight ahead;
 * what lies further aside than 55° is another direction's. Of two that are alike, the first in the list.
 */
export function nearestTowards(areas: readonly Area[], from: Area, direction: Direction): Area | undefined {
  const [right, down] = steps[direction];
  let best: Area | undefined;
  let least = Infinity;
  for (const area of areas) {
    const [dx, dy] = [area.x - from.x, area.y - from.y];
    const ahead = dx * right + dy * down;
    if (ahead <= 0 || ahead < WIDEST * Math.hypot(dx, dy)) continue;
    // The distance over the square of the angle's cosine.
    const cost = Math.hypot(dx, dy) ** 3 / ahead ** 2;
    if (cost < least - 1e-6) [best, least] = [area, cost];
  }
  return best;
}

/** From the top down, and in a row from the left. */
export const inReadingOrder = (a: Area, b: Area): number => a.y - b.y || a.x - b.x;
