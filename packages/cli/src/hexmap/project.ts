import type { Area, Point } from './hexmap.types.js';

const RADIANS = Math.PI / 180;
/** A cosine may differ by its last bit from one machine to another, and a layout must not. */
const PRECISION = 1e6;

/** Longitudes counted from the widest gap between them, so that areas on both sides of the date line stay together. */
function unrolled(longitudes: readonly number[]): number[] {
  const turned = longitudes.map((lon) => ((lon % 360) + 360) % 360);
  const sorted = [...turned].sort((a, b) => a - b);
  let start = sorted[0] ?? 0;
  let widest = start + 360 - (sorted.at(-1) ?? 0);
  for (let at = 1; at < sorted.length; at++) {
    const gap = sorted[at]! - sorted[at - 1]!;
    if (gap > widest) [widest, start] = [gap, sorted[at]!];
  }
  return turned.map((lon) => (lon < start ? lon + 360 : lon) - start);
}

/**
 * The areas on a plane, in degrees of latitude: equirectangular, true to scale along the middle parallel. Good for a country; near a
 * pole east and west are drawn out.
 */
export function project(areas: readonly Area[]): Point[] {
  const middle = areas.reduce((sum, { lat }) => sum + lat, 0) / areas.length;
  const narrowing = Math.round(Math.cos(middle * RADIANS) * PRECISION) / PRECISION;
  const longitudes = unrolled(areas.map(({ lon }) => lon));
  return areas.map(({ lat }, at) => ({ x: longitudes[at]! * narrowing, y: lat }));
}
