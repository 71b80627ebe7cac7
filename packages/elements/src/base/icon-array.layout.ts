/** A cell, or a part of one: where it begins, and how wide it is. All are `CELL` high. */
export type Cell = readonly [x: number, y: number, width: number];

/** Where everything stands in an array of cells: plain numbers, in units of which a cell has ten. */
export interface IconArray {
  /** How many one cell stands for. */
  readonly each: number;
  /** All are in one row, of cells that are larger where they are few. */
  readonly isRow: boolean;
  readonly width: number;
  readonly height: number;
  /** How wide it should be drawn, in em, where there is room. */
  readonly em: number;
  readonly filled: readonly Cell[];
  readonly empty: readonly Cell[];
  /** A line between the cells below the mark and those above it, as x and y in turn; `null`: nothing is marked. */
  readonly line: readonly (readonly [x: number, y: number])[] | null;
  /** Where the line's label stands, in percent: from the top, beside the rows; of a single row from its start, below. */
  readonly at: number;
}

export const CELL = 10;
const PITCH = 14;
/** Between ten columns and the next ten, and between five rows and the next five: so that cells can be counted. */
const APART = 5;
/** Above and below a single row, for the line through it. */
const OVER = 3;
/** The most cells that stand for one each; and how many there are at most, where they stand for more. */
const MOST = 1000;
const SCALED = 400;

/** 1, 2 or 5 with noughts: the least that is not below. */
function roundUp(n: number): number {
  const ten = 10 ** Math.floor(Math.log10(n) + 1e-9);
  return ten * ([1, 2, 5].find((digit) => digit * ten >= n * (1 - 1e-9)) ?? 10);
}

const tidy = (n: number): number => Math.round(n * 1000) / 1000;

/**
 * Lays out so many cells of a whole, in reading order: the first ones filled, the rest empty, a fraction as a part of a cell, so that nothing is
 * rounded. Up to ten cells stand in one row; more in rows of twenty, hundreds in rows of forty, with room after every tenth and every
 * fifth row. Above a thousand each cell stands for several. A value above the whole has cells beyond it. `null`: there is no picture of it,
 * as for what is not known, is below zero, or is of less than one.
 *
 * @param mark - After how many the line runs, such as half of them.
 */
export function iconArray(value: number | null, of: number | null, mark: number | null): IconArray | null {
  if (value === null || of === null || value < 0 || of < 1) return null;
  const most = Math.max(value, of);
  const each = most > MOST ? roundUp(most / SCALED) : 1;
  const [cells, done, marked] = [most, value, mark ?? -1].map((n) => tidy(n / each)) as [
    number,
    number,
    number,
  ];
  const count = Math.ceil(cells);
  const columns = count <= 10 ? count : count <= 200 ? 20 : 40;
  const isRow = count <= columns;

  const left = (column: number): number => column * PITCH + Math.floor(column / 10) * APART;
  const top = (row: number): number => (isRow ? OVER : row * PITCH + Math.floor(row / 5) * APART);
  const between = (from: number, to: number): Cell[] => {
    const found: Cell[] = [];
    for (let place = Math.floor(from); place < to; place++) {
      const start = Math.max(from - place, 0) * CELL;
      const end = Math.min(to - place, 1) * CELL;
      found.push([tidy(left(place % columns) + start), top(Math.floor(place / columns)), tidy(end - start)]);
    }
    return found;
  };

  const width = left(Math.min(columns, count) - 1) + CELL;
  const height = isRow ? CELL + 2 * OVER : top(Math.ceil(count / columns) - 1) + CELL;
  const row = Math.floor(marked / columns);
  const column = marked - row * columns;
  const part = column % 1;
  // Through the cell that the mark divides, else in the middle of the room between two.
  const x = part
    ? tidy(left(Math.floor(column)) + part * CELL)
    : column && (left(column) + left(column - 1) + CELL) / 2;
  const y = row && (top(row) + top(row - 1) + CELL) / 2;
  const below = (top(row) + CELL + top(row + 1)) / 2;
  const isMarked = marked > 0 && marked < cells;
  return {
    each,
    isRow,
    width,
    height,
    em: tidy((width / PITCH) * (count <= 10 ? 2 : columns === 20 ? 1.1 : 0.7)),
    filled: between(0, done),
    empty: between(done, cells),
    line: !isMarked
      ? null
      : isRow
        ? [
            [x, 0],
            [x, height],
          ]
        : column
          ? [
              [0, below],
              [x, below],
              [x, y],
              [width, y],
            ]
          : [
              [0, y],
              [width, y],
            ],
    at: tidy(isRow ? (x / width) * 100 : (y / height) * 100),
  };
}
