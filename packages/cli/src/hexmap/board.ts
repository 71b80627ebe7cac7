import { cellsAround, centreOf } from './cells.js';
import type { Cell, Link, Point } from './hexmap.types.js';
import { linksByArea } from './links-by-area.js';
import type { LinksByArea } from './links-by-area.js';
import { contactPrice, holePrice, linkPrice, targetPrice } from './prices.js';
import type { Random } from './random.js';

/** Free cells around the first picture that areas may move to. */
const MARGIN = 3;
/** No area, and no place. */
const NONE = -1;

/**
 * Areas on a rectangle of the hex grid, and what every move of one changes in the price of the picture. A place is a cell's index.
 * Typed arrays throughout: a layout of 400 areas tries millions of moves.
 */
export class Board {
  private readonly grid: readonly Cell[];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** By place, the six places around it. */
  private readonly around: Int32Array;
  /** By place, the area on it, and how many areas stand around it. */
  private readonly areaAt: Int32Array;
  private readonly crowd: Int32Array;
  /** By area, its place. */
  private readonly placeOf: Int32Array;
  private readonly links: LinksByArea;
  private readonly targets: readonly Point[];
  private last: readonly [area: number, from: number] = [NONE, NONE];

  constructor(start: readonly Cell[], targets: readonly Point[], links: readonly Link[]) {
    const [west, east] = rangeOf(start.map(({ q }) => q));
    const [south, north] = rangeOf(start.map(({ r }) => r));
    const width = east - west + 1;
    const placeAt = ({ q, r }: Cell) =>
      q < west || q > east || r < south || r > north ? NONE : (r - south) * width + q - west;
    const size = width * (north - south + 1);
    this.grid = Array.from({ length: size }, (_, at) => ({
      q: west + (at % width),
      r: south + Math.floor(at / width),
    }));
    const centres = this.grid.map(centreOf);
    this.x = Float64Array.from(centres, ({ x }) => x);
    this.y = Float64Array.from(centres, ({ y }) => y);
    this.around = Int32Array.from(this.grid.flatMap((cell) => cellsAround(cell).map(placeAt)));
    this.links = linksByArea(start.length, links);
    this.targets = targets;
    this.areaAt = new Int32Array(size);
    this.crowd = new Int32Array(size);
    this.placeOf = new Int32Array(start.length);
    this.restore(Int32Array.from(start, placeAt));
  }

  cells(): Cell[] {
    return Array.from(this.placeOf, (place) => this.grid[place]!);
  }

  /** The place of every area, to come back to with `restore`. */
  places(): Int32Array {
    return this.placeOf.slice();
  }

  restore(places: Int32Array): void {
    this.areaAt.fill(NONE);
    this.crowd.fill(0);
    this.placeOf.set(places);
    places.forEach((place, area) => {
      this.areaAt[place] = area;
      this.crowdAround(place, 1);
    });
  }

  /** A place beside an area's own or beside that of one of its neighbours, if it is on the board. */
  placeNear(area: number, random: Random): number | undefined {
    const { first, to } = this.links;
    const count = first[area + 1]! - first[area]!;
    const pick = Math.floor(random() * (count + 2));
    const beside = pick < count ? to[first[area]! + pick]! : area;
    const place = this.around[this.placeOf[beside]! * 6 + Math.floor(random() * 6)]!;
    return place === NONE || place === this.placeOf[area] ? undefined : place;
  }

  /** The area on a place; `undefined` where it is free. */
  areaOn(place: number): number | undefined {
    const area = this.areaAt[place]!;
    return area === NONE ? undefined : area;
  }

  /** The next place in one of six directions; `undefined` beyond the edge of the board. */
  beside(place: number, direction: number): number | undefined {
    const next = this.around[place * 6 + direction]!;
    return next === NONE ? undefined : next;
  }

  /** The free places that areas enclose on all sides, in ascending order. */
  lakes(): number[] {
    const isOpen = new Uint8Array(this.grid.length);
    const reached: number[] = [];
    const reach = (place: number) => {
      if (isOpen[place] || this.areaAt[place] !== NONE) return;
      isOpen[place] = 1;
      reached.push(place);
    };
    for (let at = 0; at < this.around.length; at++) if (this.around[at] === NONE) reach(Math.floor(at / 6));
    for (let place = reached.pop(); place !== undefined; place = reached.pop())
      for (let side = place * 6; side < place * 6 + 6; side++)
        if (this.around[side] !== NONE) reach(this.around[side]!);
    return [...this.areaAt.keys()].filter((place) => this.areaAt[place] === NONE && !isOpen[place]);
  }

  /** Moves an area to a place, swapping it with the one that stands there. Gives the change in price. */
  move(area: number, place: number): number {
    const from = this.placeOf[area]!;
    const other = this.areaAt[place]!;
    const before = this.priceOf(area, NONE) + (other === NONE ? 0 : this.priceOf(other, area));
    this.last = [area, from];
    const holes = this.put(area, place);
    const after = this.priceOf(area, NONE) + (other === NONE ? 0 : this.priceOf(other, area));
    return after - before + holes;
  }

  /** Takes the last move back. */
  undo(): void {
    this.put(...this.last);
  }

  /** Gives the change in the price of the free places. */
  private put(area: number, place: number): number {
    const from = this.placeOf[area]!;
    const other = this.areaAt[place]!;
    this.placeOf[area] = place;
    if (other !== NONE) {
      this.areaAt[place] = area;
      this.areaAt[from] = other;
      this.placeOf[other] = from;
      return 0;
    }
    this.areaAt[from] = NONE;
    const left = holePrice(this.crowd[from]!) + this.crowdAround(from, -1);
    const taken = holePrice(this.crowd[place]!);
    this.areaAt[place] = area;
    return left - taken + this.crowdAround(place, 1);
  }

  /** Counts an area in or out with the places around it, and gives the change in the price of the free ones. */
  private crowdAround(place: number, by: 1 | -1): number {
    let change = 0;
    for (let side = place * 6; side < place * 6 + 6; side++) {
      const beside = this.around[side]!;
      if (beside === NONE) continue;
      const count = this.crowd[beside]!;
      this.crowd[beside] = count + by;
      if (this.areaAt[beside] === NONE) change += holePrice(count + by) - holePrice(count);
    }
    return change;
  }

  /** The price of an area where it stands, without its link to one other. */
  private priceOf(area: number, except: number): number {
    const { first, to, dx, dy, weight } = this.links;
    const place = this.placeOf[area]!;
    const [x, y] = [this.x[place]!, this.y[place]!];
    const target = this.targets[area]!;
    let price = targetPrice(x - target.x, y - target.y) + contactPrice(this.crowd[place]!);
    for (let at = first[area]!; at < first[area + 1]!; at++) {
      if (to[at] === except) continue;
      const end = this.placeOf[to[at]!]!;
      price += linkPrice(this.x[end]! - x, this.y[end]! - y, dx[at]!, dy[at]!, weight[at]!);
    }
    return price;
  }
}

function rangeOf(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values) - MARGIN, Math.max(...values) + MARGIN];
}
