import type { Swatch } from '@rosette/data';
import type { Locale } from '../locale.js';
import { barsLayout, HEADING, type BarsLayout } from './bars.layout.js';
import { CAPITALS, measure } from './font.js';
import type { Box, Shape } from './picture.types.js';
import { filledOrWash, markOfChange, path, rect, text, textAcross } from './shapes.js';
import type { Theme } from './theme.js';
import { NAME_LEADING } from './wrap.js';

/** One row of a bar chart, in words and lengths. */
export interface BarRow {
  readonly name: string;
  /** Who leads. */
  readonly strong?: boolean | undefined;
  /** `null`: what was worked out, which has no colour. */
  readonly swatch: Swatch | null;
  /** In large type. */
  readonly value: string;
  /** At the end of the bar. */
  readonly label?: string | undefined;
  /** Since last time; `null`: not known. */
  readonly change?: number | null | undefined;
  /** In percent of the axis from its start. */
  readonly start: number;
  readonly width: number;
  /** From zero towards the start, with its label there. */
  readonly below?: boolean | undefined;
}

export interface BarChart {
  readonly rows: readonly BarRow[];
  /** Where zero is, in percent of the axis. */
  readonly zero: number;
  readonly headings: {
    readonly name: string;
    readonly value: string;
    readonly label?: string;
    readonly change?: string;
  };
  readonly total?: { readonly name: string; readonly value: string } | undefined;
  /** A line through all rows, in percent of the axis, and what it says. */
  readonly mark?: { readonly at: number; readonly text: string } | undefined;
}

/** Name, figure, bar and change, row by row: bars from zero, each with its label at its end. */
export function barChart(chart: BarChart, area: Box, theme: Theme, locale: Locale): readonly Shape[] {
  const layout = barsLayout(chart, area, locale);
  const { top, tall, at } = layout;
  const { rows, zero } = chart;
  const height = rows.length * tall;
  return [
    ...headingShapes(chart, layout, area, theme),
    ...rows.flatMap((row, place) => rowShapes(row, place, layout, area, theme)),
    // Zero, where something is on either side of it.
    ...(zero > 0 ? [rect(at(zero) - 1, top, 2, height, { fill: theme.ink })] : []),
    ...totalShapes(chart, layout, area, theme),
  ];
}

/** What the columns are called, and the line through all rows with its words. */
function headingShapes(
  { rows, headings, zero, mark }: BarChart,
  { at, top, tall, valueEnd, end, changeStart, hasChange }: BarsLayout,
  area: Box,
  { ink, quiet }: Theme,
): readonly Shape[] {
  const small = { size: HEADING };
  const shapes: Shape[] = [];
  const base = area.y + HEADING * CAPITALS;
  const heading = (line: string | undefined, x: number, anchor: 'start' | 'end'): void => {
    if (line) shapes.push(text(line, x, base, { ...small, fill: quiet, anchor }));
  };
  heading(headings.name, area.x, 'start');
  heading(headings.value, valueEnd, 'end');
  let [from, to] = [Infinity, -Infinity];
  if (mark) {
    const line = at(mark.at);
    const width = measure(mark.text, { ...small, bold: true });
    // Before the line, out of the way of the last column, where the first heading leaves room for it.
    const isRoom = at(zero) + measure(headings.label ?? '', small) + 2 * HEADING < line - width;
    from = isRoom || line + width > end ? line - width : line;
    to = from + width;
    const height = rows.length * tall;
    shapes.push(text(mark.text, from, base, { ...small, fill: ink, bold: true }));
    shapes.push(
      path(`M0 0V${height}`, { x: line, y: top, width: 0, height }, 1, {
        stroke: ink,
        thick: 2,
        dash: [5, 5],
      }),
    );
  }
  // The words at the line come first: what the other figures are can be seen.
  const isFree = (start: number, stop: number): boolean => stop + HEADING < from || to + HEADING < start;
  const label = headings.label ?? '';
  if (isFree(at(zero), at(zero) + measure(label, small))) heading(label, at(zero), 'start');
  if (hasChange && isFree(Math.min(changeStart, end - measure(headings.change ?? '', small)), end))
    heading(headings.change, end, 'end');
  return shapes;
}

function rowShapes(
  row: BarRow,
  place: number,
  { top, tall, bar, at, names, labels, changes, styles, triangle, ...layout }: BarsLayout,
  area: Box,
  theme: Theme,
): readonly Shape[] {
  const { ink, quiet, hairline } = theme;
  const { valueEnd, changeStart, end } = layout;
  const y = top + place * tall;
  const { style = { size: 0 }, lines = [] } = names[place] ?? {};
  const shapes: Shape[] = place ? [rect(area.x, y, area.width, 1, { fill: hairline })] : [];
  lines.forEach((line, at) => {
    const down = (at - (lines.length - 1) / 2) * style.size * NAME_LEADING;
    shapes.push(textAcross(line, area.x, y + down, tall, { ...style, fill: ink }));
  });
  shapes.push(textAcross(row.value, valueEnd, y, tall, { ...styles.value, fill: ink, anchor: 'end' }));
  const from = at(row.start);
  const width = at(row.start + row.width) - from;
  if (width)
    shapes.push(filledOrWash(from, y + (tall - bar) / 2, Math.max(width, 1.5), bar, row.swatch, theme));
  if (row.label) {
    const anchor = row.below ? 'end' : 'start';
    shapes.push(textAcross(row.label, labels[place] ?? 0, y, tall, { ...styles.label, fill: ink, anchor }));
  }
  const change = changes[place];
  if (change) shapes.push(textAcross(change, end, y, tall, { ...styles.label, fill: ink, anchor: 'end' }));
  if (row.change) shapes.push(markOfChange(row.change, changeStart, y, tall, triangle, quiet));
  return shapes;
}

function totalShapes(
  { rows, total }: BarChart,
  { top, tall, valueEnd, styles }: BarsLayout,
  area: Box,
  { ink }: Theme,
): readonly Shape[] {
  if (!total) return [];
  const y = top + rows.length * tall;
  const style = { size: Math.min(styles.label.size, styles.value.size), fill: ink };
  return [
    rect(area.x, y, area.width, 2, { fill: ink }),
    textAcross(total.name, area.x, y, tall * 0.8, style),
    textAcross(total.value, valueEnd, y, tall * 0.8, { ...style, bold: true, tabular: true, anchor: 'end' }),
  ];
}
