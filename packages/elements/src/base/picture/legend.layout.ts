import type { Locale } from '../locale.js';
import { narrowed } from './bars.layout.js';
import { measure } from './font.js';
import type { Legend, LegendShape } from './legend.js';
import type { Box, TextStyle } from './picture.types.js';
import { fitBox, type Fitted } from './wrap.js';

const COLUMN_GAP = 56;
const GAP = 22;
/** Of headings, in pixels. */
export const SMALL = 17;
const HEAD = SMALL * 1.6;
/** Between a colour and its name. */
export const BESIDE_CHIP = 12;

/** Where everything of a legend stands, in pixels; places in a row are from its start. */
export interface LegendLayout {
  readonly rows: readonly {
    readonly x: number;
    readonly y: number;
    readonly isFirst: boolean;
    readonly name: Fitted;
  }[];
  readonly headings: readonly number[];
  readonly width: number;
  readonly tall: number;
  /** Of a row, the part with the name and that with the figures. */
  readonly nameTall: number;
  readonly figuresFrom: number;
  readonly chip: number;
  readonly styles: { readonly value: TextStyle; readonly figure: TextStyle };
  readonly changes: readonly string[];
  readonly triangle: number;
  readonly valueEnd: number;
  readonly otherEnd: number;
  readonly changeStart: number;
}

/** Type and columns: from the end of a row its figures, and what is left for the name. */
export function legendLayout(
  { rows, headings }: Legend,
  area: Box,
  { columns = 1, tallest, stacked = false }: LegendShape,
  locale: Locale,
): LegendLayout {
  const perColumn = Math.ceil(rows.length / columns);
  const tall = Math.min((area.height - HEAD) / perColumn, tallest);
  const room = (area.width - COLUMN_GAP * (columns - 1)) / columns;
  // Figures below a name have half of the row.
  const line = stacked ? tall * 0.5 : tall;
  const size = Math.max(SMALL + 1, Math.min(line * (stacked ? 0.68 : 0.54), 34));
  const chip = size * 0.82;
  const values = rows.map((row) => row.value);
  const large = {
    size: Math.max(SMALL + 2, Math.min(line * (stacked ? 0.8 : 0.6), 44)),
    bold: true,
    tabular: true,
  };
  const value = narrowed(values, large, room * 0.45);
  const figure: TextStyle = { size: Math.max(SMALL, size * 0.9), tabular: true };
  const small: TextStyle = { size: SMALL };
  const widest = (texts: readonly string[], style: TextStyle, heading = '', more = 0): number => {
    const most = Math.max(0, ...texts.map((text) => measure(text, style)));
    return most && Math.max(measure(heading, small), most + more);
  };
  const changes = rows.map(({ change }) => (typeof change === 'number' ? locale.change(change) : ''));
  const triangle = figure.size * 0.5;
  const changeWidth = widest(changes, figure, headings.change, triangle * 1.5);
  const others = rows.map(({ other }) => other ?? '');
  const otherWidth = widest(others, figure, headings.share);
  const valueWidth = widest(values, value, headings.value);
  const figures = [valueWidth, otherWidth, changeWidth].filter(Boolean);
  // Below a name its figures begin where it does.
  const needed = chip + BESIDE_CHIP + figures.reduce((sum, each) => sum + each + GAP, -GAP);
  const width = stacked ? Math.min(room, needed) : room;
  const changeStart = width - changeWidth;
  const otherEnd = changeWidth ? changeStart - GAP : width;
  const valueEnd = otherWidth ? otherEnd - otherWidth - GAP : otherEnd;
  const nameWidth = stacked ? room : valueEnd - valueWidth - GAP;
  const nameSizes = [1, 0.85, 0.72, 0].map((part) => Math.max(size * part, SMALL));
  const nameTall = stacked ? tall - line : tall;
  const nameIn = ({ name, strong }: Legend['rows'][number], sizes: readonly number[]): Fitted =>
    fitBox(name, nameWidth - chip - BESIDE_CHIP, nameTall, sizes, { bold: strong });
  // All in the type of the longest, but for one that has to be cut off or in the smallest.
  const most = Math.min(
    ...rows.map((row) => nameIn(row, nameSizes).style.size).filter((each) => each > SMALL),
  );
  return {
    rows: rows.map((row, place) => ({
      x: area.x + Math.floor(place / perColumn) * (room + COLUMN_GAP),
      y: area.y + HEAD + (place % perColumn) * tall,
      isFirst: place % perColumn === 0,
      name: nameIn(
        row,
        nameSizes.filter((each) => each <= most),
      ),
    })),
    headings: Array.from(
      { length: Math.min(columns, rows.length) },
      (_, at) => area.x + at * (room + COLUMN_GAP),
    ),
    ...{ width, tall, nameTall, figuresFrom: stacked ? nameTall * 0.92 : 0, chip, styles: { value, figure } },
    ...{ changes, triangle, valueEnd, otherEnd, changeStart },
  };
}
