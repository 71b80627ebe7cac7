import type { Swatch } from '@rosette/data';
import type { Locale } from '../locale.js';
import { CAPITALS } from './font.js';
import { BESIDE_CHIP, legendLayout, SMALL } from './legend.layout.js';
import type { Box, Shape } from './picture.types.js';
import { filledOrWash, markOfChange, rect, text, textAcross } from './shapes.js';
import type { Theme } from './theme.js';
import { NAME_LEADING } from './wrap.js';

/** A colour, who it is, and how many. */
interface LegendRow {
  readonly name: string;
  readonly strong?: boolean | undefined;
  /** `null`: what was worked out, which has no colour. */
  readonly swatch: Swatch | null;
  readonly value: string;
  /** Another figure, such as the share. */
  readonly other?: string | undefined;
  /** Since last time; `null`: not known. */
  readonly change?: number | null | undefined;
}

/** A legend, with what its figures are called. */
export interface Legend {
  readonly rows: readonly LegendRow[];
  readonly headings: {
    readonly value: string;
    readonly share?: string | undefined;
    readonly change?: string | undefined;
  };
}

export interface LegendShape {
  readonly columns?: number;
  /** No row is taller, in pixels. */
  readonly tallest: number;
  /** The figures stand below the name, where the box is too narrow for both. */
  readonly stacked?: boolean;
}

/** Rows of a colour, a name and figures, in one or more columns. */
export function legend(
  { rows, headings }: Legend,
  area: Box,
  shape: LegendShape,
  theme: Theme,
  locale: Locale,
): readonly Shape[] {
  const { ink, quiet, hairline } = theme;
  const { width, tall, chip, styles, ...layout } = legendLayout({ rows, headings }, area, shape, locale);
  const { nameTall, figuresFrom, changes, triangle, valueEnd, otherEnd, changeStart } = layout;
  const { value, figure } = styles;
  const shapes: Shape[] = [];
  const base = area.y + SMALL * CAPITALS;
  const isThere = { share: rows.some(({ other }) => other), change: changes.some(Boolean) };
  for (const x of layout.headings) {
    const heading = (line: string | undefined, end: number): void => {
      if (line) shapes.push(text(line, x + end, base, { size: SMALL, fill: quiet, anchor: 'end' }));
    };
    heading(headings.value, valueEnd);
    if (isThere.share) heading(headings.share, otherEnd);
    if (isThere.change) heading(headings.change, width);
  }
  layout.rows.forEach(({ x, y, isFirst, name: { style, lines } }, place) => {
    const row = rows[place];
    if (!row) return;
    if (!isFirst) shapes.push(rect(x, y, width, 1, { fill: hairline }));
    shapes.push(filledOrWash(x, y + (nameTall - chip) / 2, chip, chip, row.swatch, theme));
    lines.forEach((line, at) => {
      const down = (at - (lines.length - 1) / 2) * style.size * NAME_LEADING;
      shapes.push(textAcross(line, x + chip + BESIDE_CHIP, y + down, nameTall, { ...style, fill: ink }));
    });
    const put = (line: string | undefined, end: number, set: typeof value): void => {
      const from = y + figuresFrom;
      const room = tall - figuresFrom;
      if (line) shapes.push(textAcross(line, x + end, from, room, { ...set, fill: ink, anchor: 'end' }));
    };
    put(row.value, valueEnd, value);
    put(row.other, otherEnd, figure);
    put(changes[place], width, figure);
    if (row.change)
      shapes.push(
        markOfChange(row.change, x + changeStart, y + figuresFrom, tall - figuresFrom, triangle, quiet),
      );
  });
  return shapes;
}
