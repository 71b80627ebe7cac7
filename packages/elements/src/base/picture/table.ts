import type { Swatch } from '@rosette/data';
import { CAPITALS, measure } from './font.js';
import type { Box, Shape } from './picture.types.js';
import { filledOrWash, markOfChange, path, rect, text, textAcross } from './shapes.js';
import { afterGap, changeGap, noteSize, tableLayout, type TableType } from './table.layout.js';
import type { Theme } from './theme.js';
import { NAME_LEADING } from './wrap.js';

/** What stands in one place of a table. */
export interface TableCell {
  readonly text: string;
  readonly bold?: boolean | undefined;
  /** A party's colour before its name. */
  readonly swatch?: Swatch | undefined;
  /** A shape before the word, as path data in a square of eight; in outline where it is another's. */
  readonly mark?: string | undefined;
  readonly isHollow?: boolean | undefined;
  /** A second figure, behind an arrow. */
  readonly after?: string | undefined;
  /** A gain or a loss, with ▲ or ▼ before its figure. */
  readonly change?: number | undefined;
  /** A small letter behind it, which is explained below the table. */
  readonly note?: string | undefined;
}

export interface TableColumn {
  readonly heading: string;
  /** Of the columns that there is no room for, the one with the largest is left out first. */
  readonly need: number;
  /** Its cells end where the column does, and are on one line. */
  readonly isFigure: boolean;
  readonly cells: readonly TableCell[];
}

/** What a table has drawn, and where: the end of its rows, and of all, with a last row apart. */
interface TableDrawn {
  /** The columns that there was room for. */
  readonly columns: readonly TableColumn[];
  readonly shapes: readonly Shape[];
  readonly end: number;
  readonly bottom: number;
  readonly size: number;
}

/**
 * A table with a line between its rows, in the largest type in which it fits.
 *
 * @param apart - The last row is the sum of the others, below a line of its own, and so many pixels away.
 */
export function columnsTable(
  columns: readonly TableColumn[],
  area: Box,
  type: TableType,
  theme: Theme,
  apart?: number,
): TableDrawn {
  const { ink, quiet, hairline } = theme;
  const { shown, size, tall, head, chip } = tableLayout(columns, area, type);
  const rows = columns[0]?.cells.length ?? 0;
  const top = area.y + head;
  const last = apart === undefined ? rows : rows - 1;
  const topOf = (row: number): number => top + row * tall + (row === last ? (apart ?? 0) : 0);
  const shapes: Shape[] = [rect(area.x, top, area.width, 2, { fill: ink })];
  for (let row = 1; row < rows; row++)
    shapes.push(
      row === last
        ? rect(area.x, topOf(row), area.width, 2, { fill: ink })
        : rect(area.x, topOf(row), area.width, 1, { fill: hairline }),
    );
  for (const { column, x, width, heading, names } of shown) {
    const { isFigure, cells } = column;
    const anchor = isFigure ? 'end' : 'start';
    const edge = isFigure ? x + width : x;
    heading.lines.forEach((line, at) => {
      const up = (heading.lines.length - 1 - at) * type.heading * NAME_LEADING;
      shapes.push(
        text(line, edge, top - type.heading * 0.6 - up, { size: type.heading, fill: quiet, anchor }),
      );
    });
    cells.forEach((cell, row) => {
      const y = topOf(row);
      if (!cell.text) return;
      if (isFigure) shapes.push(...figureShapes(cell, x + width, y, tall, size, theme));
      else shapes.push(...nameShapes(cell, names[row]?.lines ?? [], x, y, tall, size, chip, theme));
    });
  }
  return {
    columns: shown.map(({ column }) => column),
    shapes,
    end: top + last * tall,
    bottom: top + rows * tall + (apart ?? 0),
    size,
  };
}

function nameShapes(
  { swatch, mark, isHollow, bold }: TableCell,
  lines: readonly string[],
  x: number,
  y: number,
  tall: number,
  size: number,
  chip: number,
  theme: Theme,
): readonly Shape[] {
  const { ink } = theme;
  const side = size * 0.78;
  const from = x + (swatch || mark ? chip : 0);
  const box = { x, y: y + (tall - side) / 2, width: side, height: side };
  return [
    ...(swatch ? [filledOrWash(box.x, box.y, side, side, swatch, theme)] : []),
    ...(mark ? [path(mark, box, side / 8, isHollow ? { stroke: ink, thick: 2 } : { fill: ink })] : []),
    ...lines.map((line, at) => {
      const down = (at - (lines.length - 1) / 2) * size * NAME_LEADING;
      return textAcross(line, from, y + down, tall, { size, bold, fill: ink });
    }),
  ];
}

/** From its end: the note, the figure, and what stands before it. */
function figureShapes(
  { text: line, after, change, note }: TableCell,
  end: number,
  y: number,
  tall: number,
  size: number,
  { ink, quiet }: Theme,
): readonly Shape[] {
  const style = { size, tabular: true };
  const small = { size: noteSize(size) };
  const shapes: Shape[] = [];
  let x = end;
  if (note) {
    const base = y + (tall + size * CAPITALS) / 2 - size * 0.3;
    shapes.push(text(note, x, base, { ...small, fill: quiet, anchor: 'end' }));
    x -= measure(note, small) + 3;
  }
  const put = (figure: string): void => {
    shapes.push(textAcross(figure, x, y, tall, { ...style, fill: ink, anchor: 'end' }));
    x -= measure(figure, style);
  };
  if (after !== undefined) {
    put(after);
    const [wide, gap] = [size * 0.62, (afterGap(size) - size * 0.62) / 2];
    const arrow = { x: x - gap - wide, y: y + (tall - size * 0.4) / 2, width: wide, height: size * 0.4 };
    shapes.push(path('M0 4h12M8 0l4.4 4L8 8', arrow, wide / 12.4, { stroke: quiet, thick: 1.8 }));
    x -= afterGap(size);
  }
  put(line);
  if (change) shapes.push(markOfChange(change, x - changeGap(size), y, tall, size * 0.46, quiet));
  return shapes;
}
