import { measure } from './font.js';
import type { Box } from './picture.types.js';
import type { TableCell, TableColumn } from './table.js';
import { fit, fitBox, NAME_LEADING, type Fitted } from './wrap.js';

/** The type of a table, in pixels. */
export interface TableType {
  /** Largest first. */
  readonly type: readonly number[];
  readonly heading: number;
  /** No row is taller. */
  readonly most: number;
}

/** Where everything of a table stands, in pixels. */
export interface TableLayout {
  readonly shown: readonly {
    readonly column: TableColumn;
    readonly x: number;
    readonly width: number;
    readonly heading: Fitted;
    /** Of a column of names, each in its lines. */
    readonly names: readonly Fitted[];
  }[];
  readonly size: number;
  /** Of a row, and above the first. */
  readonly tall: number;
  readonly head: number;
  /** A colour or a shape, with the room behind it. */
  readonly chip: number;
}

/** Before a second figure, for the arrow; before a change, for its triangle; and the letter behind it. */
export const afterGap = (size: number): number => size * 1.1;
export const changeGap = (size: number): number => size * 0.66;
export const noteSize = (size: number): number => Math.max(size * 0.62, 13);

const chipOf = (size: number): number => size * 1.12;
const gapOf = (size: number): number => size * 0.95;

function figureWidth({ text, after, change, note }: TableCell, size: number): number {
  const style = { size, tabular: true };
  return (
    measure(text, style) +
    (after === undefined ? 0 : measure(after, style) + afterGap(size)) +
    (change ? changeGap(size) : 0) +
    (note ? measure(note, { size: noteSize(size) }) + 3 : 0)
  );
}

const longest = (
  text: string,
  style: { readonly size: number; readonly bold?: boolean | undefined },
): number => Math.max(0, ...text.split(/\s+|(?<=-)/).map((word) => measure(word, style)));

/**
 * The largest type in which every word of every column fits, names on as many lines as a row has room for; where there is none, the
 * column that is needed least is left out.
 */
export function tableLayout(
  columns: readonly TableColumn[],
  area: Box,
  { type, ...look }: TableType,
): TableLayout {
  let left = [...columns];
  for (;;) {
    for (const size of type) {
      const layout = tryLayout(left, area, size, look, false);
      if (layout) return layout;
    }
    if (left.length < 3) break;
    const least = Math.max(...left.map(({ need }) => need));
    left = left.filter(({ need }) => need !== least);
  }
  return tryLayout(left, area, type.at(-1) ?? 17, look, true) as TableLayout;
}

function tryLayout(
  columns: readonly TableColumn[],
  area: Box,
  size: number,
  { heading, most }: Omit<TableType, 'type'>,
  isForced: boolean,
): TableLayout | undefined {
  const [chip, gap] = [chipOf(size), gapOf(size)];
  const small = { size: heading };
  const rows = Math.max(1, columns[0]?.cells.length ?? 0);
  const two = heading * (1.4 + NAME_LEADING);
  const least = (area.height - two) / rows;
  const lines = Math.max(1, Math.floor((Math.min(least, most) * 0.86) / (size * NAME_LEADING)));
  if (!isForced && size * 1.36 > least) return undefined;
  const sizes = columns.map(({ heading: head, cells, isFigure }) => {
    const extra = (cell: TableCell): number => (cell.swatch || cell.mark ? chip : 0);
    const wide = cells.map((cell) =>
      isFigure ? figureWidth(cell, size) : measure(cell.text, { size, bold: cell.bold }) + extra(cell),
    );
    const narrow = cells.map((cell) =>
      isFigure || lines < 2 ? 0 : longest(cell.text, { size, bold: cell.bold }) + extra(cell),
    );
    const word = longest(head, small);
    const natural = Math.max(measure(head, small), ...wide);
    return { natural, least: Math.max(word, ...(isFigure || lines < 2 ? wide : narrow)) };
  });
  const room = area.width - gap * (columns.length - 1);
  const sum = (key: 'natural' | 'least'): number => sizes.reduce((all, each) => all + each[key], 0);
  const widths = sizes.map(({ natural, least: narrowest }) => {
    if (sum('natural') <= room) return natural;
    if (sum('least') > room) return (natural * room) / sum('natural');
    // What is left goes to each by what it would like to have.
    const part = (room - sum('least')) / (sum('natural') - sum('least') || 1);
    return narrowest + (natural - narrowest) * part;
  });
  if (!isForced && sum('least') > room) return undefined;
  const names = columns.map(({ cells, isFigure }, place) =>
    isFigure
      ? []
      : cells.map((cell) => {
          const from = cell.swatch || cell.mark ? chip : 0;
          return fitBox(
            cell.text,
            (widths[place] ?? 0) - from + 0.5,
            lines * size * NAME_LEADING + 0.5,
            [size],
            {
              bold: cell.bold,
            },
          );
        }),
  );
  if (!isForced && names.some((column) => column.some(({ isWhole }) => !isWhole))) return undefined;
  const spare =
    Math.max(0, room - widths.reduce((all, each) => all + each, 0)) / Math.max(1, columns.length - 1);
  let x = area.x;
  const shown = columns.map((column, place) => {
    const width = widths[place] ?? 0;
    const start = x;
    x += width + gap + spare;
    return { column, x: start, width, heading: fit(column.heading, Math.max(width, longest(column.heading, small)), [heading], 2), names: names[place] ?? [] };
  }); // prettier-ignore
  const isTwo = shown.some(({ heading: { lines: set } }) => set.length > 1);
  const head = isTwo ? two : heading * 1.6;
  return { shown, size, chip, head, tall: Math.min((area.height - head) / rows, most) };
}
