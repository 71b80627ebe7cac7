import { Delaunay } from 'd3-delaunay';
import type { Link, Point } from './hexmap.types.js';

/** An area nearer to the middle of a link than this share of half its length stands between the two: they do not meet. */
const BLOCKED = 0.4;
/** At this share the way between them is free. */
const FREE = 1.5;
/** The room that areas take grows from one to the next by no more than this, or there are gaps between them. */
const GROWTH = 1.4;
/** A link of this many times the usual distance around its ends is as good as any; */
const NEAR = 1.2;
/** one of this many is a leap over sea or over land that is not in the list. */
const FAR = 3;
/** How much of a leap is kept as a gap, and how far apart in cells two neighbours may stand. */
const GAP_KEPT = 0.5;
const WIDEST_GAP = 4;

/** Where a value stands between two others: 0 at the first or before it, 1 at the second or beyond. */
function between(from: number, to: number, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function distance(one: Point, other: Point): number {
  const [east, north] = [other.x - one.x, other.y - one.y];
  // No `**` and no `Math.hypot`: their last bit differs from one engine to another.
  return Math.sqrt(east * east + north * north);
}

/** Every area's neighbours in the Delaunay triangulation, in ascending order. */
function neighboursOf(points: readonly Point[]): number[][] {
  const around = points.map(() => new Set<number>());
  if (points.length < 2) return [[]];
  const join = (a: number, b: number) => {
    around[a]!.add(b);
    around[b]!.add(a);
  };
  const triangulation = Delaunay.from(
    points,
    ({ x }) => x,
    ({ y }) => y,
  );
  points.forEach((_, a) => {
    for (const b of triangulation.neighbors(a)) if (a !== b) join(a, b);
  });
  // What the triangulation leaves out, because it stands where another stands to the last bit, stays with what is nearest.
  around.forEach((found, a) => {
    if (!found.size) join(a, nearest(points, points[a]!, a));
  });
  return around.map((found) => [...found].sort((one, other) => one - other));
}

function nearest(points: readonly Point[], place: Point, ...except: number[]): number {
  let best = -1;
  let least = Infinity;
  points.forEach((point, at) => {
    if (except.includes(at)) return;
    const apart = distance(point, place);
    if (apart < least) [least, best] = [apart, at];
  });
  return best;
}

/** A low one of the values: the lower quartile, but this one in order at least. */
function lowOf(values: readonly number[], least: number): number {
  const at = Math.max(least, (values.length - 1) >> 2);
  return [...values].sort((a, b) => a - b)[Math.min(at, values.length - 1)] ?? Infinity;
}

/**
 * How far apart areas usually are, about each of them. An area that stands alone says nothing about how large it is, so what its
 * neighbours say goes before: from one area to the next the distance grows by `GROWTH` at most.
 */
function usualDistances(points: readonly Point[], neighbours: readonly number[][]): number[] {
  // Not the nearest alone, which may be a town inside its own district.
  const usual = points.map((point, a) =>
    lowOf(
      neighbours[a]!.map((b) => distance(point, points[b]!)),
      1,
    ),
  );
  for (let changed = true; changed;) {
    changed = false;
    neighbours.forEach((others, a) => {
      const around = others.map((b) => usual[b]!);
      const most = GROWTH * lowOf(around, 0);
      if (usual[a]! <= most) return;
      usual[a] = most;
      changed = true;
    });
  }
  return usual;
}

/**
 * Who is next to whom, by the Delaunay triangulation, and how likely the two share a boundary. Boundaries are not known here:
 * two things tell, both tried on the English districts. Where a third area stands close to the middle of the link, theirs is the land
 * in between. And a link much longer than the others around leads over sea, or over land that is not in the list.
 */
export function findLinks(points: readonly Point[]): Link[] {
  const neighbours = neighboursOf(points);
  const usual = usualDistances(points, neighbours);
  return neighbours.flatMap((others, a) =>
    others.filter((b) => b > a).flatMap((b) => linkOf(points, usual, a, b) ?? []),
  );
}

function linkOf(points: readonly Point[], usual: readonly number[], a: number, b: number): Link | undefined {
  const [from, to] = [points[a]!, points[b]!];
  const length = distance(from, to) || Number.MIN_VALUE;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const third = points[nearest(points, middle, a, b)];
  const clearance = third ? distance(third, middle) / (length / 2) : FREE;
  const leap = length / (Math.max(usual[a]!, usual[b]!) || length);
  const weight = between(BLOCKED, FREE, clearance) * (1 - between(NEAR, FAR, leap));
  // With no third area in the circle between them (a Gabriel graph) the two stay linked however far apart: these links hold all together.
  if (!weight && clearance < 1) return undefined;
  const apart = Math.min(WIDEST_GAP, 1 + GAP_KEPT * Math.max(0, leap - NEAR) * (1 - weight));
  const [dx, dy] = [((to.x - from.x) / length) * apart, ((to.y - from.y) / length) * apart];
  return { a, b, dx, dy, weight };
}
