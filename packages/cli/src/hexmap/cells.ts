import type { Cell, Point } from './hexmap.types.js';

/** The distance between two rows, where the distance between two cells of a row is 1. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** 1 in the odd rows, which stand half a cell to the right; also below zero. */
function isOdd(r: number): 0 | 1 {
  return (r & 1) as 0 | 1;
}

/** The middle of a cell. Two cells that touch are 1 apart. */
export function centreOf({ q, r }: Cell): Point {
  return { x: q + isOdd(r) / 2, y: r * ROW_HEIGHT };
}

/** The six cells around a cell, anticlockwise from the east. */
export function cellsAround({ q, r }: Cell): Cell[] {
  const west = q - 1 + isOdd(r);
  return [
    { q: q + 1, r },
    { q: west + 1, r: r + 1 },
    { q: west, r: r + 1 },
    { q: q - 1, r },
    { q: west, r: r - 1 },
    { q: west + 1, r: r - 1 },
  ];
}

/** Whether two cells share an edge. */
export function isTouching(one: Cell, other: Cell): boolean {
  return cellsAround(one).some(({ q, r }) => q === other.q && r === other.r);
}

/** The same picture moved so that its lowest row is 0 and its leftmost column is 0. */
export function moveToOrigin(cells: readonly Cell[]): Cell[] {
  const bottom = cells.reduce((least, { r }) => Math.min(least, r), Infinity);
  // Moved by an odd number of rows, the rows that stood to the right are the even ones: everything goes half a cell to the left.
  const moved = cells.map(({ q, r }) => ({ q: isOdd(bottom) ? q - 1 + isOdd(r) : q, r: r - bottom }));
  const left = moved.reduce((least, { q }) => Math.min(least, q), Infinity);
  return moved.map(({ q, r }) => ({ q: q - left, r }));
}
