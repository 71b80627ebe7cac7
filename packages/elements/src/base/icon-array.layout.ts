/** A cell, or a part of one: where it begins, and how wide it is. All are `CELL` high. */
export type Cell = readonly [x: number, y: number, width: number];

/** Where everything stands in an array of cells: plain numbers, in units of which a cell has ten. */
export interface IconArray {
  /** How many one cell stands for. */
  readonly each: number;
  readonly width: number;
  readonly height: number;
  /** How wide it should be drawn, in em, where there is room. */
  readonly em: number;
  readonly filled: readonly Cell[];
  readonly empty: readonly Cell[];
  /** A line between the cells below the mark and those above it; `null` where nothing is marked, or all are in one row. */
  readonly line: readonly (readonly [x: number, y: number])[] | null;
  /** Where the line ends, for its label: from the top, in percent. */
  readonly at: number;
}

export const CELL = 10;
const PITCH = 14;
/** Between ten columns and the next ten, and between five rows and the next five: so that cells can be counted. */
const APART = 5;
/** The most cells that stand for one each; and how many there are at most, where they stand for more. */
const MOST = 1000;
const SCALED = 400;

/** 1, 2 or 5 with noughts: the least that is not below. */
function roundUp(n: number): number {
  const ten = 10 ** Math.floor(Math.log10(n));
  return ten * ([1, 2, 5].find((digit) => digit * ten >= n) ?? 10);
}

const tidy = (n: number): number => Math.round(n * 1000) / 1000;
const placeOf = (n: number, group: number): number => n * PITCH + Math.floor(n / group) * APART;
const left = (column: number): number => placeOf(column, 10);
const top = (row: number): number => placeOf(row, 5);

/**
 * Lays out so many cells of a whole, in reading order: the first ones filled, the rest empty, a fraction as a part of a cell, so that nothing is
 * rounded. Up to ten cells stand in one row; more in rows of twenty, hundreds in rows of forty, with room after every tenth column and
 * every fifth row. Above a thousand each cell stands for several. `null`: there is no picture of it, as of what is not known, below
 * zero, or more than the whole.
 *
 * @param mark - After how many the line runs, such as half of them.
 * @param columns - How many stand in a row, at most, where there is room of another shape.
 */
export function iconArray(
  value: number | null,
  of: number | null,
  mark: number | null,
  columns?: number,
): IconArray | null {
  if (value === null || of === null || value < 0 || value > of || of < 1) return null;
  const each = of > MOST ? roundUp(of / SCALED) : 1;
  const cells = tidy(of / each);
  const done = tidy(value / each);
  const count = Math.ceil(cells);
  columns ??= count <= 10 ? count : count <= 200 ? 20 : 40;
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
  const height = top(Math.ceil(count / columns) - 1) + CELL;
  const marked = tidy((mark ?? 0) / each);
  const row = Math.floor(marked / columns);
  const column = marked % columns;
  // In the middle of the room between two.
  const above = (n: number): number => (top(n) + top(n - 1) + CELL) / 2;
  const y = above(row);
  const low = column ? above(row + 1) : y;
  // Through the cell that the mark divides.
  const part = column % 1;
  const x = part
    ? tidy(left(Math.floor(column)) + part * CELL)
    : column && (left(column) + left(column - 1) + CELL) / 2;
  return {
    each,
    width,
    height,
    em: tidy((width / PITCH) * (count <= 10 ? 2 : columns === 20 ? 1.1 : 0.7)),
    filled: between(0, done),
    empty: between(done, cells),
    line:
      marked > 0 && marked < cells && count > columns
        ? [
            [0, low],
            [x, low],
            [x, y],
            [width, y],
          ]
        : null,
    at: Math.max(0, tidy((y / height) * 100)),
  };
}

/** Each cell as an outline that stays inside it, as path data. */
export const cellsPath = (cells: readonly Cell[]): string =>
  cells
    .map(([x, y, width]) => `M${x + 0.5} ${y + 0.5}h${Math.max(width - 1, 0)}v${CELL - 1}H${x + 0.5}z`)
    .join('');
