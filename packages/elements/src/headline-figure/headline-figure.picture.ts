import { darkFill, figureText, PAGE_DARK, PAGE_LIGHT, swatch, type Figure, type Swatch } from '@rosette/data';
import { cellsPath, type Cell, type IconArray } from '../base/icon-array.layout.js';
import { CAPITALS, measure } from '../base/picture/font.js';
import { emptyPicture, pictureFrame, pictureOf } from '../base/picture/frame.js';
import type { Box, Picture, PictureRequest, Shape } from '../base/picture/picture.types.js';
import { block, heightOf, path, text } from '../base/picture/shapes.js';
import type { Theme } from '../base/picture/theme.js';
import { balanced, fit, type Fitted } from '../base/picture/wrap.js';
import { headlineFigureLayout } from './headline-figure.layout.js';
import { headlineFigureMessages } from './headline-figure.messages.js';
import { labelsOf, replacements, valueText, type FigureSpeech } from './headline-figure.sentence.js';

/** What else the headline figure says about its picture. */
export interface FigurePictureRequest extends PictureRequest {
  /** How the page speaks of it; without that, by row and unit, or by `text`. */
  readonly speech?: FigureSpeech | undefined;
  /** A sentence around the figure: "58 of 124 councils with a Labour majority". */
  readonly text?: string | undefined;
  /** Says what has changed since last time, as `change` does in the tag; where the page speaks of it, that says so. */
  readonly changes?: boolean | undefined;
}

const SETTINGS = {
  wide: {
    title: [30, 28, 26],
    number: 210,
    words: [54, 48, 43, 38, 34, 30],
    more: [34, 30, 27, 24],
    small: 22,
    most: 4,
    cell: 9,
    head: 0.58,
  },
  square: {
    title: [36, 33, 30],
    number: 300,
    words: [66, 60, 54, 48, 42, 37],
    more: [42, 38, 34, 30],
    small: 27,
    most: 5,
    cell: 14,
    head: 0.62,
  },
} as const;

/** How many squares stand in a row: whichever makes them largest. Tens can be counted. */
const COLUMNS = [10, 20, 30, 40, 50, 60, 80] as const;

/** One number, as large as it can be, with its words, its share and a square for each. */
export function figurePicture(figure: Figure, request: FigurePictureRequest): Picture {
  if (!figure.found) return emptyPicture(request);
  const { size, title } = request;
  const speech = request.speech ?? speechOf(figure, request);
  const settings = SETTINGS[size];
  // The figure is the headline: what would stand above it stands in small type, or in what follows it.
  const frame = pictureFrame({ ...request, title: '', summary: '' });
  const { theme, area } = frame;
  const kicker = title ? fit(title, area.width, settings.title, 2, { bold: true }) : undefined;
  const below = kicker ? heightOf(kicker) + settings.title[0] * 1.1 : 0;
  const body = { ...area, y: area.y + below, height: area.height - below };
  const hasArray = headlineFigureLayout(figure).array !== null;
  const said = saidOf(speech);
  const head = headShapes(
    said,
    { ...body, height: hasArray ? body.height * settings.head : body.height },
    request,
    theme,
  );
  const gap = settings.number * 0.16;
  const shapes = [...(kicker ? block(kicker, area.x, area.y, { fill: theme.quiet }) : []), ...head.shapes];
  if (!hasArray) return pictureOf(request, frame, shapes);
  const rest = { ...body, y: body.y + head.height + gap, height: body.height - head.height - gap };
  const look = { fill: fillOf(figure, request, theme), theme, ...settings };
  return pictureOf(request, frame, [
    ...shapes,
    ...arrayShapes(speech, rest, look, Boolean(request.mirrored)),
  ]);
}

function speechOf(
  figure: Figure,
  { locale, text = '', changes = false }: FigurePictureRequest,
): FigureSpeech {
  const words = locale.words('headline-figure', headlineFigureMessages);
  const marks = figureText(text, figure.value);
  const written = marks.find(({ kind }) => kind === 'value')?.written ?? '';
  return { figure, words, locale, text, marks, written, shares: true, changes };
}

/** The figure; what is said of it, which is the whole sentence where that does not begin with it; and what is added to the page's words. */
interface Said {
  readonly number: string;
  readonly words: string;
  readonly more: string;
}

function saidOf(speech: FigureSpeech): Said {
  const { text } = speech;
  const number = valueText(speech);
  let [at, words, more] = [0, '', ''];
  for (const { kind, from, to, pieces } of replacements(speech)) {
    words += text.slice(at, from);
    at = to;
    const put = pieces.map(([piece]) => piece).join('');
    if (kind === 'end') more = put;
    else words += put;
  }
  const whole = (words + text.slice(at)).replace(/\s+/g, ' ').trim();
  return {
    number,
    words: whole.startsWith(number) ? whole.slice(number.length).trim() : whole,
    more: more.replace(/^[,\s]+/, ''),
  };
}

/** Figures stand so far inside their width, in sizes: large ones would seem to be indented. */
const BEARING = 0.04;

/** The figure, and its words beside it where there is room, else below. */
function headShapes(
  { number, words, more }: Said,
  { x, y, width, height }: Box,
  { size }: FigurePictureRequest,
  { ink, quiet }: Theme,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const settings = SETTINGS[size];
  const look = { size: settings.number, bold: true };
  const isBeside = size === 'wide' && measure(number, look) < width * 0.62;
  const most = isBeside ? width * 0.45 : width;
  const large = {
    ...look,
    size: Math.min(settings.number, (settings.number * most) / measure(number, look)),
  };
  const tall = large.size * CAPITALS;
  // A comma hangs below the figures.
  const gap = large.size * (isBeside ? 0.2 : /[,;]/.test(number) ? 0.27 : 0.19);
  const left = isBeside ? x + measure(number, large) - large.size * BEARING + gap : x;
  const room = width - (left - x);
  const between = settings.more[0] * 0.75;
  const free = isBeside ? Math.max(tall, height) : height - tall - gap;
  const tries = settings.words.map((size) => {
    const set = fit(words, room, [size], settings.most, { bold: true });
    // Never as large as the words, but for the smallest.
    const small = settings.more.filter((type, place) => type <= size * 0.72 || !settings.more[place + 1]);
    const added = fit(more, room, small, 2);
    return { set: balanced(words, room, set), added: balanced(more, room, added) };
  }); // prettier-ignore
  const addedHeight = (added: Fitted): number => (added.lines[0] ? heightOf(added) + between : 0);
  const isWhole = ({ lines }: Fitted): boolean => !lines.at(-1)?.endsWith('…');
  const fits = ({ set, added }: { readonly set: Fitted; readonly added: Fitted }): boolean =>
    isWhole(set) && isWhole(added) && heightOf(set) + addedHeight(added) <= free;
  const { set, added } = tries.find(fits) ??
    tries.at(-1) ?? { set: fit('', 0, [], 0), added: fit('', 0, [], 0) };
  const addedTall = addedHeight(added);
  const block1 = heightOf(set) + addedTall;
  // Beside the figure they stand in its middle.
  const from = isBeside ? y + Math.max(0, (tall - block1) / 2) : y + tall + gap;
  const numberTop = isBeside ? y + Math.max(0, (block1 - tall) / 2) : y;
  return {
    shapes: [
      text(number, x - large.size * BEARING, numberTop + tall, { ...large, fill: ink }),
      ...block(set, left, from, { fill: ink }),
      ...block(added, left, from + heightOf(set) + between, { fill: quiet }),
    ],
    height: isBeside ? Math.max(tall, block1) : tall + gap + block1,
  };
}

/** The page's own colour, else that of the row; of neither, that of the text. */
function fillOf({ colour }: Figure, request: FigurePictureRequest, { ink }: Theme): Swatch {
  const page = request.dark ? PAGE_DARK : PAGE_LIGHT;
  if (request.colour) return swatch(request.colour, page);
  return swatch(colour ? (request.dark ? darkFill(colour) : colour) : ink, page);
}

interface ArrayLook {
  readonly fill: Swatch;
  readonly theme: Theme;
  /** Type of the labels. */
  readonly small: number;
  /** A unit of the array is no more pixels. */
  readonly cell: number;
}

/** The same, beginning on the right. */
function turned(array: IconArray): IconArray {
  const { width, filled, empty, line } = array;
  const turn = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map(([x, y, wide]) => [width - x - wide, y, wide]);
  return {
    ...array,
    filled: turn(filled),
    empty: turn(empty),
    line: line && line.map(([x, y]) => [width - x, y]),
  };
}

/** A square for each, as large as they fit, with the line's label beside them and what a square is below. */
function arrayShapes(
  speech: FigureSpeech,
  box: Box,
  { fill, theme, small, cell }: ArrayLook,
  isRtl: boolean,
): readonly Shape[] {
  const style = { size: small };
  const tries = [undefined, ...COLUMNS].flatMap((columns) => {
    const { array } = headlineFigureLayout(speech.figure, columns);
    if (!array) return [];
    const { label, note } = labelsOf(speech, array.each);
    const aside = array.line ? measure(label, style) + small : 0;
    const below = note ? small * 1.7 : 0;
    const [wide, tall] = [(box.width - aside) / array.width, (box.height - below) / array.height];
    return [{ array, label, note, below, scale: Math.min(wide, tall, cell) }];
  });
  const [best] = [...tries].sort((a, b) => b.scale - a.scale);
  if (!best) return [];
  const { label, note, below, scale } = best;
  const array = isRtl ? turned(best.array) : best.array;
  const [width, height] = [array.width * scale, array.height * scale];
  // What is left stands half above it.
  const y = box.y + Math.max(0, (box.height - below - height) / 2);
  const place = { x: box.x, y, width, height };
  const drawn = (d: string, ink: Parameters<typeof path>[3]): readonly Shape[] =>
    d ? [path(d, place, scale, ink)] : [];
  return [
    ...drawn(cellsPath(array.empty), { stroke: theme.quiet, thick: 1.5 }),
    ...drawn(cellsPath(array.filled), { fill: fill.fill, stroke: fill.edge, thick: 1.5 }),
    ...(array.line
      ? [
          ...drawn(`M${array.line.join('L')}`, {
            stroke: theme.ink,
            thick: 3,
          }),
          text(label, place.x + width + small * 0.6, y + (array.at / 100) * height + (small * CAPITALS) / 2, {
            ...style,
            fill: theme.ink,
          }),
        ]
      : []),
    ...(note
      ? [text(note, place.x, y + height + small * (0.8 + CAPITALS), { ...style, fill: theme.quiet })]
      : []),
  ];
}
