import type { Link, Point } from './hexmap.types.js';

/** Links that hardly count still hold the whole together. */
const LEAST_PULL = 0.05;
const SWEEPS = 400;
/** After the links have settled, areas that stand closer than one cell push each other away. */
const PUSHES = 120;
const PUSH = 0.5;

/** The scale at which the links, as they are, come closest to the lengths that they should have. */
function scaleOf(start: readonly Point[], links: readonly Link[]): number {
  let [wanted, squared] = [0, 0];
  for (const { a, b, dx, dy, weight } of links) {
    const [east, north] = [start[b]!.x - start[a]!.x, start[b]!.y - start[a]!.y];
    wanted += (LEAST_PULL + weight) * (east * dx + north * dy);
    squared += (LEAST_PULL + weight) * (east * east + north * north);
  }
  return squared ? wanted / squared : 1;
}

/**
 * Where the areas would stand if every one took the room of one cell: crowded cities are drawn out, wide country is drawn in, and
 * every link keeps its direction. The least-squares answer to "stand by each neighbour in its true direction, at its distance on the
 * grid", found by Gauss–Seidel sweeps in the order of the areas; then what still overlaps is pushed apart.
 */
export function spread(start: readonly Point[], links: readonly Link[]): Point[] {
  // The sweeps are good at what lies near and slow at the whole, which has to be about right before them.
  const scale = scaleOf(start, links);
  const x = Float64Array.from(start, (point) => point.x * scale);
  const y = Float64Array.from(start, (point) => point.y * scale);
  const pulls = pullsOf(start.length, links);
  for (let sweep = 0; sweep < SWEEPS; sweep++) relax(x, y, pulls, 1);
  for (let push = 0; push < PUSHES; push++) {
    relax(x, y, pulls, 0.3);
    pushApart(x, y);
  }
  return Array.from(x, (east, at) => ({ x: east, y: y[at]! }));
}

interface Pull {
  readonly to: number;
  readonly dx: number;
  readonly dy: number;
  readonly strength: number;
}

function pullsOf(count: number, links: readonly Link[]): Pull[][] {
  const pulls = Array.from({ length: count }, (): Pull[] => []);
  for (const { a, b, dx, dy, weight } of links) {
    const strength = LEAST_PULL + weight;
    pulls[a]!.push({ to: b, dx: -dx, dy: -dy, strength });
    pulls[b]!.push({ to: a, dx, dy, strength });
  }
  return pulls;
}

/** Moves every area towards where its neighbours want it, by a share of the way. */
function relax(x: Float64Array, y: Float64Array, pulls: readonly Pull[][], share: number): void {
  pulls.forEach((own, at) => {
    let [east, north, total] = [0, 0, 0];
    for (const { to, dx, dy, strength } of own) {
      east += (x[to]! + dx) * strength;
      north += (y[to]! + dy) * strength;
      total += strength;
    }
    if (!total) return;
    x[at]! += (east / total - x[at]!) * share;
    y[at]! += (north / total - y[at]!) * share;
  });
}

function pushApart(x: Float64Array, y: Float64Array): void {
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      let [east, north] = [x[b]! - x[a]!, y[b]! - y[a]!];
      let apart = east * east + north * north;
      if (apart >= 1) continue;
      // On one and the same place: any direction will do, if it is always the same.
      if (apart < 1e-12) [east, north, apart] = [1e-6, 0, 1e-12];
      apart = Math.sqrt(apart);
      const push = ((1 - apart) / apart / 2) * PUSH;
      x[a]! -= east * push;
      y[a]! -= north * push;
      x[b]! += east * push;
      y[b]! += north * push;
    }
  }
}
