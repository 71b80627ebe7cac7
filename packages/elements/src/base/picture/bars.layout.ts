import type { Locale } from '../locale.js';
import type { BarChart, BarRow } from './bars.js';
import { measure } from './font.js';
import type { Box, TextStyle } from './picture.types.js';
import { fitBox } from './wrap.js';

/** Of headings, in pixels. */
export const HEADING = 18;
const HEAD = HEADING * 1.7;
const GAP = 20;
/** Between a bar and its label. */
const BESIDE = 10;

/** No row is less tall, in pixels: what has no room is put together before it is drawn. */
export const LEAST_ROW = { wide: 34, square: 42 } as const;

/** How many rows there is room for, without the headings and the total. */
export const rowsFor = (height: number, least: number, hasTotal = false): number =>
  Math.max(1, Math.floor((height - HEAD) / least) - Number(hasTotal));

const clamp = (least: number, x: number, most: number): number => Math.max(least, Math.min(x, most));

const widest = (texts: readonly string[], style: TextStyle): number =>
  Math.max(0, ...texts.map((line) => measure(line, style)));

/** Smaller type for figures that would take the room of everything else. */
export function narrowed(texts: readonly string[], style: TextStyle, most: number): TextStyle {
  const wide = widest(texts, style);
  return wide > most ? { ...style, size: (style.size * most) / wide } : style;
}

/** Where everything of a bar chart stands, in pixels. */
export interface BarsLayout {
  readonly top: number;
  /** How tall a row and its bar are. */
  readonly tall: number;
  readonly bar: number;
  readonly styles: { readonly value: TextStyle; readonly label: TextStyle };
  readonly names: readonly FittedName[];
  readonly changes: readonly string[];
  /** The triangle before a change. */
  readonly triangle: number;
  /** Where the columns end or begin. */
  readonly valueEnd: number;
  readonly changeStart: number;
  readonly end: number;
  readonly hasChange: boolean;
  /** Where a percentage of the axis is. */
  at(percent: number): number;
  /** Where each label begins; of a bar that runs the other way, where it ends. */
  readonly labels: readonly number[];
}

/** Type, columns and lengths. The axis is as long as leaves room for every label at the end of its bar, and beside the line through all rows. */
export function barsLayout({ rows, headings, total, mark }: BarChart, area: Box, locale: Locale): BarsLayout {
  const tall = Math.min((area.height - HEAD) / (rows.length + (total ? 0.8 : 0)), 118);
  const figures = [...rows.map((row) => row.value), total?.value ?? ''];
  const value = narrowed(
    figures,
    { size: clamp(22, tall * 0.56, 58), bold: true, tabular: true },
    area.width * 0.3,
  );
  const label: TextStyle = { size: clamp(20, tall * 0.42, 34), tabular: true };
  const small: TextStyle = { size: HEADING };
  const names = fitNames(rows, area.width * 0.44, nameSizes(tall), tall);
  const nameWidth = Math.max(
    measure(headings.name, small),
    measure(total?.name ?? '', label),
    ...names.map(({ width }) => width),
  );
  const valueWidth = Math.max(widest(figures, value), measure(headings.value, small));
  const hasChange = rows.some(({ change }) => typeof change === 'number');
  const changes = rows.map(({ change }) => (typeof change === 'number' ? locale.change(change) : ''));
  const triangle = label.size * 0.5;
  const changeWidth = hasChange
    ? Math.max(widest(changes, label) + triangle * 1.5, measure(headings.change ?? '', small))
    : 0;
  const valueEnd = area.x + nameWidth + GAP + valueWidth;
  const end = area.x + area.width;
  const changeStart = end - changeWidth;
  const from = valueEnd + GAP;
  const to = hasChange ? changeStart - GAP : end;

  const widths = rows.map((row) => (row.label ? measure(row.label, label) + BESIDE : 0));
  const before = Math.max(0, ...rows.map((row, place) => (row.below ? (widths[place] ?? 0) : 0)));
  const room = to - from - before;
  const ends = rows.map(({ start, width, below }) => (below ? 0 : start + width));
  /** Where a label begins, from the start of the axis: past the line, where that would go through it. */
  const labelFrom = (place: number, scale: number): number => {
    const at = ((ends[place] ?? 0) * scale) / 100;
    const line = mark ? (mark.at * scale) / 100 : -1;
    return at <= line && line < at + (widths[place] ?? 0) + BESIDE ? line : at;
  };
  const isRoomy = (scale: number): boolean =>
    rows.every((row, place) => row.below || labelFrom(place, scale) + (widths[place] ?? 0) <= room);
  let scale = room;
  while (scale > 40 && !isRoomy(scale)) scale -= 4;
  const at = (percent: number): number => from + before + (percent * scale) / 100;
  return {
    ...{ top: area.y + HEAD, tall, bar: clamp(16, tall * 0.62, 62), styles: { value, label } },
    ...{ names, changes, triangle, valueEnd, changeStart, end, hasChange, at },
    labels: rows.map((row, place) =>
      row.below ? at(row.start) - BESIDE : at(0) + labelFrom(place, scale) + BESIDE,
    ),
  };
}

interface FittedName {
  readonly style: TextStyle;
  readonly lines: readonly string[];
  readonly width: number;
}

const nameSizes = (tall: number): readonly number[] => [
  clamp(21, tall * 0.46, 36),
  clamp(20, tall * 0.38, 30),
  clamp(19, tall * 0.3, 25),
  19,
];

/** Names on one line where they fit, else on as many as the row has room for; all in one size. */
function fitNames(
  rows: readonly BarRow[],
  most: number,
  sizes: readonly number[],
  tall: number,
): readonly FittedName[] {
  const tries = sizes.map((size) =>
    rows.map(({ name, strong }) => {
      const fitted = fitBox(name, most, tall * 0.96, [size], { bold: Boolean(strong) });
      return { ...fitted, width: widest(fitted.lines, fitted.style) };
    }),
  );
  return tries.find((names) => names.every(({ isWhole }) => isWhole)) ?? tries.at(-1) ?? [];
}
