import { partyName, type Party, type Seat, type SeatTable, type Sum, type Swatch } from '@rosette/data';
import { rowsFor } from '../base/picture/bars.layout.js';
import { emptyPicture, pictureFrame, pictureOf } from '../base/picture/frame.js';
import type { Picture, PictureRequest, PictureSize, Shape } from '../base/picture/picture.types.js';
import { block, heightOf, text } from '../base/picture/shapes.js';
import { columnsTable, type TableCell, type TableColumn } from '../base/picture/table.js';
import { swatchOf } from '../base/picture/theme.js';
import { fit } from '../base/picture/wrap.js';
import { HELD, SHAPES } from '../base/outcome-mark.shapes.js';
import { seatLayout, seatTotals, WHOLE, type Column, type SeatLayout } from './seat-table.layout.js';
import { seatTableMessages, type SeatTableMessages } from './seat-table.messages.js';
import { seatTablePictureMessages } from './seat-table.picture.messages.js';
import { headingText, markText, outcomeText } from './seat-table.words.js';

/** What else the seat table says about its picture. */
export interface SeatTablePictureRequest extends PictureRequest {
  /** Those that are shown, in their order; without it, all. */
  readonly seats?: readonly Seat[] | undefined;
  /** With the labels that the page replaces. */
  readonly words?: SeatTableMessages | undefined;
}

interface Drawing extends SeatTablePictureRequest {
  readonly model: SeatTable;
  readonly words: SeatTableMessages;
  readonly layout: SeatLayout;
  /** Of all that are shown in the page, also of those for which there is no room. */
  readonly totals: SeatLayout['totals'];
  readonly count: number;
}

/** No row is less tall, in pixels, and none taller. */
const ROW: Readonly<Record<PictureSize, { readonly least: number; readonly most: number }>> = {
  wide: { least: 31, most: 62 },
  square: { least: 50, most: 92 },
};
const NOTE = { wide: 17, square: 20 };

/** Who had each seat and who has it, what became of it, and by how much. */
export const seatTablePicture = (model: SeatTable, request: SeatTablePictureRequest): Picture =>
  pictureWith(model, request, true);

/** @param hasSums - With a row of totals, where there is anything to stand in it. */
function pictureWith(model: SeatTable, request: SeatTablePictureRequest, hasSums: boolean): Picture {
  const { size, locale } = request;
  const words = request.words ?? locale.words('seat-table', seatTableMessages);
  const layout = seatLayout(model, WHOLE, (party) => partyName(party, locale.lang).label);
  const seats = request.seats ?? layout.shown;
  if (!seats.length) return emptyPicture(request);
  const totals = hasSums ? seatTotals(layout.columns, seats, model) : [];
  const hasTotals = totals.some((total) => total);
  const drawing = { ...request, model, words, layout, totals, count: seats.length };
  const frame = pictureFrame(request);
  const { theme, area } = frame;
  const most = rowsFor(area.height, ROW[size].least) - Number(hasTotals);
  const isAll = seats.length <= most;
  const kept = isAll ? seats : seats.slice(0, Math.max(1, most - 1));
  const notes = noteOf(drawing, kept);
  const note = notes ? fit(notes, area.width, [NOTE[size]], 3) : undefined;
  const noteTall = note ? heightOf(note) + NOTE[size] : 0;
  const more = seats.length - kept.length;
  const moreTall = more ? ROW[size].least : 0;
  const table = columnsTable(
    columnsOf(drawing, kept, hasTotals),
    { ...area, height: area.height - noteTall - moreTall },
    { most: ROW[size].most, ...(size === 'wide' ? { type: [28, 26, 24, 22, 20, 18, 17], heading: 17 } : { type: [32, 30, 28, 26, 24, 22, 20, 18], heading: 20 }) },
    theme,
    hasTotals ? moreTall : undefined,
  ); // prettier-ignore
  // There may be no room for the columns that they stand in.
  if (hasTotals && !table.columns.some(({ isFigure, cells }) => isFigure && cells.at(-1)?.text))
    return pictureWith(model, request, false);
  const rest = locale.words('seat-table-picture', seatTablePictureMessages);
  const line: readonly Shape[] = more
    ? [
        text(locale.say(rest.more, { n: more }), area.x, table.end + moreTall * 0.72, {
          size: Math.max(table.size * 0.9, 18),
          fill: theme.quiet,
        }),
      ]
    : [];
  return pictureOf(request, frame, [
    ...table.shapes,
    ...line,
    ...(note
      ? block(note, area.x, table.bottom + (hasTotals ? 0 : moreTall) + NOTE[size], { fill: theme.quiet })
      : []),
  ]);
}

/** What the changes are measured against, with the marks that they have; and of how many a sum is that is not of all. */
function noteOf(drawing: Drawing, kept: readonly Seat[]): string {
  const { model, layout, words, locale, totals, count } = drawing;
  const { marks } = model;
  const there = marks.filter((mark) => kept.some((seat) => seat.mark === mark && seat.change !== null));
  const each = there.map((mark) => (layout.isMarked ? `(${markText(marks.indexOf(mark))}) ` : '') + mark);
  const said = there.length ? [`${words.change}: ${each.join('; ')}.`] : [];
  totals.forEach((total, place) => {
    if (!total || total.known === count) return;
    const partly = locale.say(words.partly, { n: total.known, m: count });
    said.push(`${words.total}, ${headingOf(layout.columns[place] as Column, drawing)}: ${partly}.`);
  });
  if (said[0] && model.isMixed && totals.some((total) => total)) said.push(words.mixed);
  return said.join(' ');
}

/** There may be no room for the party's seats, beside which it would be plain whose change it is. */
const headingOf = (column: Column, { model, words, locale }: Drawing): string =>
  headingText(
    column,
    column.name === 'change' ? { ...model, parties: { ...model.parties, seatsAfter: undefined } } : model,
    words,
    locale,
  );

/** Least needed last: what there is no room for is left out from there. */
const NEED = ['place', 'control', 'outcome', 'previous', 'change', 'majority', 'seats', 'swing', 'won'];
/** More columns than that are no picture. */
const MOST = { wide: 6, square: 5 };

function columnsOf(drawing: Drawing, kept: readonly Seat[], hasTotals: boolean): readonly TableColumn[] {
  const { layout, totals } = drawing;
  const need = ({ name }: Column): number => NEED.indexOf(name);
  const needed = [...layout.columns].sort((a, b) => need(a) - need(b)).slice(0, MOST[drawing.size]);
  return layout.columns
    .filter((column) => needed.includes(column))
    .map((column) => ({
      heading: headingOf(column, drawing),
      need: need(column),
      isFigure: column.fields.length > 0,
      cells: [
        ...kept.map((seat) => cellOf(seat, column, drawing)),
        ...(hasTotals ? [totalCell(column, totals[layout.columns.indexOf(column)], drawing)] : []),
      ],
    }));
}

/** What stands below a column: its sum, if it has one, and what the row is below the names. */
function totalCell(column: Column, total: Sum | null | undefined, drawing: Drawing): TableCell {
  if (column.name === 'place') return { text: drawing.words.total, bold: true };
  return total ? figureCell(total.sums, column, drawing) : { text: '' };
}

function cellOf(seat: Seat, column: Column, drawing: Drawing): TableCell {
  const { model, words, locale } = drawing;
  const { name, previous, control, outcome, by } = seat;
  const party = (of: Party | null): TableCell =>
    of && of.kind !== 'not-declared'
      ? { text: partyName(of, locale.lang).label, swatch: swatchOf(drawing, of) as Swatch }
      : { text: '–' };
  switch (column.name) {
    case 'place':
      return { text: name, bold: true };
    case 'previous':
      return party(previous);
    case 'control':
      return party(control);
    case 'outcome': {
      const isOther = Boolean(model.focus && by && by.slug !== model.focus.slug);
      const mark = SHAPES[outcome] ?? (outcome === 'hold' ? HELD : undefined);
      return { text: outcomeText(seat, model.focus, words, locale), mark, isHollow: isOther };
    }
    default:
      return seatFigures(seat, column, drawing);
  }
}

function seatFigures(seat: Seat, column: Column, drawing: Drawing): TableCell {
  const { layout, model } = drawing;
  const cell = figureCell(
    column.fields.map((field) => seat[field]),
    column,
    drawing,
  );
  const isMarked = column.name === 'change' && seat.change !== null && layout.isMarked && seat.mark;
  return isMarked ? { ...cell, note: markText(model.marks.indexOf(isMarked)) } : cell;
}

/** As in the table: one figure; or two of which the first was before the other, or is some of it. */
function figureCell(
  figures: readonly (number | string | null)[],
  { name }: Column,
  { model, words, locale }: Drawing,
): TableCell {
  const [first = null, second] = figures;
  if (figures.every((figure) => figure === null)) return { text: '–' };
  const write = (figure: number | string | null): string =>
    typeof figure !== 'number'
      ? (figure ?? '–')
      : model.percent.has(name)
        ? locale.share(figure / 100, 2)
        : locale.count(figure);
  if (name === 'swing' || name === 'change') {
    if (typeof first !== 'number') return { text: String(first) };
    return { text: locale.change(first), change: first };
  }
  if (second === undefined) return { text: write(first) };
  if (name === 'won') return { text: locale.say(words.share, { n: write(first), m: write(second) }) };
  return { text: write(first), after: write(second) };
}
