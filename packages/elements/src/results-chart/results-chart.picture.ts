import type { ResultEntry, Results } from '@rosette/data';
import { LEAST_ROW, rowsFor } from '../base/picture/bars.layout.js';
import { barChart, type BarRow } from '../base/picture/bars.js';
import { measure } from '../base/picture/font.js';
import { emptyPicture, pictureFrame, pictureOf } from '../base/picture/frame.js';
import { legend } from '../base/picture/legend.js';
import type { Box, Picture, PictureRequest, Shape } from '../base/picture/picture.types.js';
import { progressBar } from '../base/picture/progress.js';
import { rect, text } from '../base/picture/shapes.js';
import { swatchOf, type Theme } from '../base/picture/theme.js';
import { wholeBar } from '../base/picture/whole-bar.js';
import { entryName, figureTexts, neededText } from './results-chart.figures.js';
import { folded, type Folded } from './results-chart.fold.js';
import { resultsLayout, type ResultsMeasure, type ResultsView } from './results-chart.layout.js';
import { resultsMessages, type ResultsMessages } from './results-chart.messages.js';
import { unitHeading } from './results-chart.sentence.js';

/** What else the chart says about its picture. */
export interface ResultsPictureRequest extends PictureRequest {
  readonly view?: ResultsView | undefined;
  readonly measure?: ResultsMeasure | undefined;
  /** With the labels that the page replaces. */
  readonly words?: ResultsMessages | undefined;
}

interface Drawing extends ResultsPictureRequest, Folded {
  readonly words: ResultsMessages;
  readonly theme: Theme;
  readonly area: Box;
}

/** A results chart as a picture: bars, one stacked bar, or the change since last time. */
export function resultsPicture(results: Results, request: ResultsPictureRequest): Picture {
  if (!results.entries.length) return emptyPicture(request);
  const frame = pictureFrame(request);
  const { theme } = frame;
  const { locale, size, view } = request;
  const words = request.words ?? locale.words('results-chart', resultsMessages);
  const { declared, expected } = results;
  const progress =
    declared !== null && expected ? progressBar(declared, expected, frame.area, theme, locale) : null;
  const area = progress?.rest ?? frame.area;
  const most =
    view === 'stack'
      ? roomBelowStack(area, size).rows
      : rowsFor(area.height, LEAST_ROW[size], hasTotal(results));
  const drawing = { ...request, ...folded(results, most), words, theme, area };
  return pictureOf(request, frame, [
    ...(progress?.shapes ?? []),
    ...(view === 'stack' ? stack : rows)(drawing),
  ]);
}

/** The measures, the large one first, as in the chart. */
function measuresOf({ results, measure }: Drawing): readonly ResultsMeasure[] {
  if (results.percent || results.total === null) return ['count'];
  return measure === 'share' ? ['share', 'count'] : ['count', 'share'];
}

const headingOf = (measure: ResultsMeasure, { results: { unit, percent }, words }: Drawing): string =>
  measure === 'share' || (percent && !unit) ? words.share : unit ? unitHeading(unit, words) : words.number;

const hasTotal = ({ percent, total, entries }: Results): boolean =>
  !percent && total !== null && entries.length > 1;

const neededOf = (drawing: Drawing): string =>
  drawing.locale.say(drawing.words.needed, { n: neededText(drawing) });

/** What a row shows, in whatever view. */
function rowOf(entry: ResultEntry, drawing: Drawing) {
  const { results, rest, count, words, locale } = drawing;
  const [leader] = results.leaders;
  return {
    name: entry === rest && count ? locale.say(words.moreNames, { n: count }) : entryName(entry, drawing),
    strong: drawing.view !== 'change' && results.leaders.includes(entry) && entry.value === leader?.value,
    swatch: entry.derived ? null : swatchOf(drawing, entry.party, entry.colour),
  };
}

/** Bars, or changes from zero. */
function rows(drawing: Drawing): readonly Shape[] {
  const { results, words, locale, area, theme } = drawing;
  const isChange = drawing.view === 'change';
  const [first = 'count', second] = measuresOf(drawing);
  const values = figureTexts(first, drawing);
  const others = second ? figureTexts(second, drawing) : [];
  const layout = resultsLayout(results, isChange ? 'change' : 'bars');
  const changeHeading = results.percent ? words.points : words.change;
  const isSoFar = results.totalFrom === 'sum' && results.counting;
  return barChart(
    {
      rows: results.entries.map((entry, place): BarRow => ({
        ...rowOf(entry, drawing),
        ...(layout.bars[place] ?? { start: 0, width: 0 }),
        value: values[place] ?? '–',
        label: isChange ? (entry.change === null ? '–' : locale.change(entry.change)) : (others[place] ?? ''),
        change: !isChange && results.hasChange ? entry.change : undefined,
      })),
      zero: layout.zero,
      headings: {
        name: results.entries.some(({ party }) => party.known && party.kind === 'party')
          ? words.party
          : words.name,
        value: headingOf(first, drawing),
        label: isChange ? changeHeading : second ? headingOf(second, drawing) : '',
        change: changeHeading,
      },
      total: hasTotal(results)
        ? { name: isSoFar ? words.totalSoFar : words.total, value: locale.count(results.total ?? 0) }
        : undefined,
      mark: layout.mark === null ? undefined : { at: layout.mark, text: neededOf(drawing) },
    },
    area,
    theme,
    locale,
  );
}

const MARK = { height: 34, size: 20 };

/** Where the stacked bar and the rows below it stand, and how many rows there is room for. */
function roomBelowStack({ x, y, width, height }: Box, size: PictureRequest['size']) {
  const isWide = size === 'wide';
  const high = Math.min(height * 0.28, isWide ? 96 : 150);
  const top = y + MARK.height + high + 30;
  const below = { x, y: top, width, height: Math.max(1, y + height - top) };
  const columns = isWide ? 2 : 1;
  return {
    bar: { x, y: y + MARK.height, width, height: high },
    below,
    columns,
    rows: columns * rowsFor(below.height, LEAST_ROW[size] * 1.04),
  };
}

/** One bar for the whole, and its parts below it. */
function stack(drawing: Drawing): readonly Shape[] {
  const { results, area, theme, locale, size } = drawing;
  const { bar, below, columns } = roomBelowStack(area, size);
  const [first = 'count', second] = measuresOf(drawing);
  const values = figureTexts(first, drawing);
  const others = second ? figureTexts(second, drawing) : [];
  const layout = resultsLayout(results, 'stack');
  const shapes: Shape[] = [];
  const parts = results.entries.map((entry, place) => ({
    ...rowOf(entry, drawing),
    ...(layout.bars[place] ?? { start: 0, width: 0 }),
    value: values[place] ?? '–',
    other: others[place] ?? undefined,
    change: results.hasChange ? entry.change : undefined,
  }));
  shapes.push(...wholeBar(parts, bar, theme, layout.mark ?? -1));
  if (layout.mark !== null) {
    const line = results.majority ? neededOf(drawing) : locale.share(0.5);
    const style = { size: MARK.size, bold: true, fill: theme.ink };
    const at = bar.x + (layout.mark / 100) * bar.width;
    const half = measure(line, style) / 2;
    const middle = Math.min(at, bar.x + bar.width - half);
    shapes.push(text(line, middle, bar.y - 14, { ...style, anchor: 'middle' }));
    shapes.push(rect(at - 1.5, bar.y - 8, 3, bar.height + 16, { fill: theme.ink }));
  }
  const { words } = drawing;
  const headings = {
    value: headingOf(first, drawing),
    share: second && headingOf(second, drawing),
    change: results.percent ? words.points : words.change,
  };
  return [
    ...shapes,
    ...legend(
      { rows: parts, headings },
      below,
      { columns, tallest: size === 'wide' ? 66 : 78 },
      theme,
      locale,
    ),
  ];
}
