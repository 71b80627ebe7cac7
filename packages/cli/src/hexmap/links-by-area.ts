import type { Link } from './hexmap.types.js';

/** The links of all areas in one row: those of area `a` stand from `first[a]` up to `first[a + 1]`, so that each link is there twice. */
export interface LinksByArea {
  readonly first: Int32Array;
  /** The area at the other end, and where it should stand as seen from this one. */
  readonly to: Int32Array;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly weight: Float64Array;
}

/** The links as each of their ends sees them. */
export function linksByArea(count: number, links: readonly Link[]): LinksByArea {
  const own = Array.from({ length: count }, (): Link[] => []);
  for (const link of links) {
    own[link.a]!.push(link);
    own[link.b]!.push({ ...link, a: link.b, b: link.a, dx: -link.dx, dy: -link.dy });
  }
  const first = new Int32Array(count + 1);
  own.forEach((links, area) => (first[area + 1] = first[area]! + links.length));
  const all = own.flat();
  return {
    first,
    to: Int32Array.from(all, ({ b }) => b),
    dx: Float64Array.from(all, ({ dx }) => dx),
    dy: Float64Array.from(all, ({ dy }) => dy),
    weight: Float64Array.from(all, ({ weight }) => weight),
  };
}
