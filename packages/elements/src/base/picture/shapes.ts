import type { Swatch } from '@rosette/data';
import { CAPITALS, DESCENT, measure } from './font.js';
import type { Box, Ink, PathShape, RectShape, Shape, TextShape, TextStyle } from './picture.types.js';
import type { Theme } from './theme.js';
import type { Fitted } from './wrap.js';

/** Lines stand so many sizes apart. */
const LEADING = 1.22;

export const rect = (x: number, y: number, width: number, height: number, ink: Ink): RectShape => ({
  kind: 'rect',
  ...{ x, y, width, height },
  ...ink,
});

export const path = (d: string, box: Box, scale: number, ink: Ink): PathShape => ({
  kind: 'path',
  d,
  ...box,
  scale,
  ...ink,
});

type Setting = TextStyle & Pick<TextShape, 'fill'> & Partial<Pick<TextShape, 'anchor'>>;

/** A line on its baseline. */
export const text = (line: string, x: number, y: number, style: Setting): TextShape => ({
  kind: 'text',
  anchor: 'start',
  ...style,
  ...{ text: line, x, y },
});

/** A line whose capitals stand in the middle between top and bottom. */
export const textAcross = (line: string, x: number, y: number, height: number, style: Setting): TextShape =>
  text(line, x, y + (height + style.size * CAPITALS) / 2, style);

/** How tall a block of lines is, from the top of its capitals to what hangs below the last line. */
export const heightOf = ({ style, lines }: Fitted): number =>
  lines.length ? style.size * (CAPITALS + DESCENT + (lines.length - 1) * LEADING) : 0;

/** A block of lines, the top of whose capitals is at `y`. */
export const block = (
  { style, lines }: Fitted,
  x: number,
  y: number,
  look: Omit<Setting, 'size'>,
): readonly TextShape[] =>
  lines.map((line, place) =>
    text(line, x, y + style.size * (CAPITALS + place * LEADING), { ...look, ...style }),
  );

/** A party's shape, with an outline inside it where its colour does not stand out from the ground. */
function filled(x: number, y: number, width: number, height: number, { fill, edge }: Swatch): RectShape {
  if (fill === edge || width < 4) return rect(x, y, width, height, { fill: width < 4 ? edge : fill });
  const thick = 2;
  return rect(x + thick / 2, y + thick / 2, width - thick, height - thick, { fill, stroke: edge, thick });
}

/** The same of a colour, or of what was worked out and has none. */
export const filledOrWash = (
  x: number,
  y: number,
  width: number,
  height: number,
  swatch: Swatch | null,
  { wash, quiet }: Theme,
): RectShape =>
  swatch
    ? filled(x, y, width, height, swatch)
    : rect(x, y, width, height, { fill: wash, stroke: quiet, thick: 1.5, dash: [4, 4] });

/** ▲ or ▼, drawn, in the middle of a row. */
export function markOfChange(
  change: number,
  x: number,
  y: number,
  tall: number,
  size: number,
  fill: string,
): PathShape {
  const height = (size * 7) / 8;
  const box = { x, y: y + (tall - height) / 2, width: size, height };
  return path(change < 0 ? 'M0 0h8L4 7z' : 'M0 7h8L4 0z', box, size / 8, { fill });
}

/** What a shape takes up; of a line of text, from the top of its capitals to what hangs below. */
export function boxOf(shape: Shape): Box {
  if (shape.kind !== 'text') {
    const { x, y, width, height } = shape;
    return { x, y, width, height };
  }
  const width = measure(shape.text, shape);
  const before = { start: 0, middle: width / 2, end: width }[shape.anchor];
  const top = shape.size * CAPITALS;
  // Nothing of a figure does.
  const below = /^[\d%£+−–.]+$/.test(shape.text) ? 0 : shape.size * DESCENT;
  return { x: shape.x - before, y: shape.y - top, width, height: top + below };
}

/** The same, read from the right. Maps and marks stay as they are, in their new place. */
export function mirrored(shapes: readonly Shape[], width: number): readonly Shape[] {
  const ends = { start: 'end', middle: 'middle', end: 'start' } as const;
  return shapes.map((shape) =>
    shape.kind === 'text'
      ? { ...shape, x: width - shape.x, anchor: ends[shape.anchor] }
      : { ...shape, x: width - shape.x - shape.width },
  );
}
