import type { Box, Picture, PictureRequest, Shape, TextStyle } from './picture.types.js';
import { SIZES } from './picture.types.js';
import { block, heightOf, mirrored, rect, text } from './shapes.js';
import { themeOf, type Theme } from './theme.js';
import { balanced, fit, type Fitted } from './wrap.js';

/** What stands around every picture: masthead, title and sentence above what is drawn, source, date and imprint below it. */
export interface PictureFrame {
  readonly theme: Theme;
  /** Where the widget draws. */
  readonly area: Box;
  /** The whole height beside title and sentence, where something stands there. */
  readonly aside: Box | undefined;
  readonly shapes: readonly Shape[];
}

/** The largest type first. Read on a phone, a picture is a third of its size. */
const SETTINGS = {
  wide: {
    margin: 52,
    title: [50, 46, 42, 38, 34],
    beside: [42, 38, 34, 30],
    summary: [28, 26, 24, 22],
    small: [20, 19, 18],
    most: 2,
  },
  square: {
    margin: 60,
    title: [60, 54, 48, 43, 38],
    beside: [],
    summary: [34, 31, 28, 26],
    small: [24, 22, 20],
    most: 3,
  },
} as const;

/** The bar at the upper edge. */
const FLAG = { width: 96, height: 14 };

/** What is drawn beside title and sentence takes no more of the width. */
const MOST_ASIDE = 0.44;

/**
 * The frame of a picture, and the room that it leaves.
 *
 * @param shape - Width by height of what is to stand beside title and sentence, from the top to the source.
 */
export function pictureFrame(request: PictureRequest, shape = 0): PictureFrame {
  const { size, masthead, title, summary, source, time, imprint, locale } = request;
  const { width, height } = SIZES[size];
  const { margin, most, ...sizes } = SETTINGS[size];
  const theme = themeOf(request);
  const { ink, quiet, hairline } = theme;
  const inner = width - 2 * margin;
  const [small] = sizes.small;
  const shapes: Shape[] = [rect(margin, 0, FLAG.width, FLAG.height, { fill: ink })];

  // From the bottom up. An imprint is never cut: the law wants all of it.
  let bottom = height - margin * 0.8;
  const foot = (line: string, lines: number): void => {
    const fitted = fit(line, inner, sizes.small, lines);
    bottom -= heightOf(fitted);
    shapes.push(...block(fitted, margin, bottom, { fill: quiet }));
    bottom -= small * 0.55;
  };
  const facts = [source && `${locale.base.source} ${source}`, time].filter(Boolean).join(' · ');
  if (imprint) foot(imprint, Infinity);
  if (facts) foot(facts, 2);
  if (imprint || facts) shapes.push(rect(margin, (bottom -= small * 0.15), inner, 1.5, { fill: hairline }));
  bottom -= margin * 0.5;

  let top = margin;
  const put = (fitted: Fitted, fill: string, after: number): void => {
    shapes.push(...block(fitted, margin, top, { fill }));
    if (fitted.lines[0]) top += heightOf(fitted) + after;
  };
  const gap = margin * 0.75;
  const asideWidth = Math.min(shape * (bottom - top), inner * MOST_ASIDE);
  const column = shape ? inner - asideWidth - gap : inner;
  if (masthead) put(fit(masthead, column, [small], 1, { bold: true }), quiet, small * 0.6);
  const begin = top;
  // Without a title the sentence is the headline.
  const [headline, sentence] = title ? [title, summary] : [summary, ''];
  const titles = shape ? sizes.beside : sizes.title;
  const lines = shape ? most + 1 : most;
  const set = (line: string, type: readonly number[], lines: number, bold = false): Fitted =>
    balanced(line, column, fit(line, column, type, lines, { bold }));
  put(set(headline, titles, lines, true), ink, sizes.summary[0] * 0.55);
  if (sentence) put(set(sentence, sizes.summary, lines + 2), ink, 0);
  top += gap * 0.75;
  return {
    theme,
    area: { x: margin, y: top, width: column, height: Math.max(bottom - top, 1) },
    aside: shape
      ? { x: margin + column + gap, y: begin, width: asideWidth, height: bottom - begin }
      : undefined,
    shapes,
  };
}

/** A frame with what was drawn in it. */
export function pictureOf(
  request: PictureRequest,
  { theme, shapes }: PictureFrame,
  drawn: readonly Shape[],
): Picture {
  const { size, locale, title, summary, source, time, imprint } = request;
  const all = [...shapes, ...drawn];
  return {
    ...SIZES[size],
    lang: locale.lang,
    title: title || summary,
    description: [summary, source && `${locale.base.source} ${source}`, time, imprint]
      .filter(Boolean)
      .join('\n'),
    ground: theme.ground,
    shapes: request.mirrored ? mirrored(all, SIZES[size].width) : all,
  };
}

/** What stands where there is nothing to draw yet. */
export function emptyPicture(request: PictureRequest): Picture {
  const frame = pictureFrame(request);
  const { x, y, height } = frame.area;
  const style: TextStyle = { size: 44, bold: true };
  return pictureOf(request, frame, [
    text(request.locale.base.empty, x, y + height / 2, { ...style, fill: frame.theme.quiet }),
  ]);
}
