// What makes a picture bad. The unit is arbitrary: two areas that surely share a boundary and do not touch are 1. Found by trial on
// the 326 English districts and on 124 of them. The share of neighbours kept in the 326 hangs on none of them: FURTHER, ASTRAY, AWAY or
// CONTACT half as large again moved it by 2 in 100 or less.

/** Likely neighbours that do not touch, and every cell between them. */
const APART = 1;
const FURTHER = 0.3;
/** The square of how far a link's end is from where it should be; that of a link which hardly counts, by this share. */
const ASTRAY = 0.12;
const LOOSE = 0.1;
/** The square of how far an area is from where it would stand if there were no grid. */
const AWAY = 0.12;
/** Two areas touch, whichever they are: a smoother coast. */
const CONTACT = -0.1;
/** A free place, by the number of areas around it: the open coast is free, an inlet costs, a hole costs most. */
const HOLES = [0, 0, 0, 0, 1.2, 1.4, 2];
/** The square of the distance of two cells that touch is 1, but for rounding; that of the next is 3. */
const TOUCHING = 1.01;

export function targetPrice(east: number, north: number): number {
  return AWAY * (east * east + north * north);
}

export function contactPrice(touched: number): number {
  return CONTACT * touched;
}

export function holePrice(areasAround: number): number {
  return HOLES[areasAround]!;
}

/** The price of a link whose end stands at `east`, `north` and should stand at `dx`, `dy`. */
export function linkPrice(east: number, north: number, dx: number, dy: number, weight: number): number {
  const astray = (east - dx) * (east - dx) + (north - dy) * (north - dy);
  const price = ASTRAY * (LOOSE + weight) * astray;
  const apart = east * east + north * north;
  return apart < TOUCHING ? price : price + weight * (APART + FURTHER * (Math.sqrt(apart) - 1));
}
