import { sumSeats, type Outcome, type Party, type Seat, type SeatTable, type Sum } from '@rosette/data';
import { OUTCOMES, searchKey, sortedBy } from '../base/listing.js';

/** The columns of figures, and the fields that each shows, in their order. */
const FIGURES = {
  seats: ['seatsBefore', 'seatsAfter'],
  change: ['change'],
  won: ['won', 'contested'],
  majority: ['majorityBefore', 'majority'],
  swing: ['swing'],
} as const;

type FigureColumn = keyof typeof FIGURES;
type FigureField = (typeof FIGURES)[FigureColumn][number];
export type SeatColumn = 'place' | 'previous' | 'control' | 'outcome' | FigureColumn;

/** What a reader has asked to see. */
export interface SeatView {
  /** As typed. */
  readonly find: string;
  readonly outcome: Outcome | '';
  /** Without one: as in the data. */
  readonly sort: SeatColumn | '';
  /** From the last to the first. */
  readonly down: boolean;
}

/** Everything, as in the data. */
export const WHOLE: SeatView = { find: '', outcome: '', sort: '', down: false };

/** A column that the data has something for. */
export interface Column {
  readonly name: SeatColumn;
  /** Of a column of figures: the fields that the data has. */
  readonly fields: readonly FigureField[];
}

/** Where everything stands: what a template, or a picture, draws. */
export interface SeatLayout {
  readonly columns: readonly Column[];
  /** In their order. */
  readonly shown: readonly Seat[];
  /** One for each column; `null`: its figures are none that may be added up. */
  readonly totals: readonly (Sum | null)[];
  /** What there is to say of each change has a mark of its own; else it is said once, of all. */
  readonly isMarked: boolean;
  /** Some word is longer than any that is expected, and has to be broken where there is no room for it. */
  readonly isLong: boolean;
}

/** Longer than "Conservative", "Democratiaid" and "Northamptonshire". Where one is broken, all may be. */
const LONG_WORD = /[^\s-]{17}/;

/** @param labelOf - A party's name, by which they are sorted. */
export function seatLayout(model: SeatTable, view: SeatView, labelOf: (party: Party) => string): SeatLayout {
  const { seats, hasPrevious, marks } = model;
  const shown = shownOf(seats, view, labelOf);
  const names: SeatColumn[] = ['place', ...(hasPrevious ? (['previous'] as const) : []), 'control'];
  if (seats.some(({ outcome }) => outcome !== 'unknown')) names.push('outcome');
  const columns: Column[] = [
    ...names.map((name) => ({ name, fields: [] })),
    ...Object.entries(FIGURES).flatMap(([name, all]) => {
      const fields = all.filter((field) => seats.some((seat) => seat[field] !== null));
      return fields[0] ? [{ name: name as FigureColumn, fields }] : [];
    }),
  ];
  return {
    columns,
    shown,
    totals: seatTotals(columns, shown, model),
    isLong: seats.some(({ name, previous, control }) =>
      [name, previous && labelOf(previous), labelOf(control)].some((text) => LONG_WORD.test(text ?? '')),
    ),
    isMarked: seats.some(({ change, mark }) => change !== null && mark !== marks[0]),
  };
}

/** A sum under each column whose figures may be added up. */
export function seatTotals(
  columns: readonly Column[],
  shown: readonly Seat[],
  { isMixed, isOneParty, percent }: SeatTable,
): SeatLayout['totals'] {
  return columns.map(({ name, fields }) => {
    const isAlike =
      name === 'seats' || name === 'won' || (name === 'change' && !isMixed && !percent.has('change'));
    const isSummable = isAlike && (isOneParty || fields.every((field) => field === 'contested'));
    if (!isSummable || !shown[1]) return null;
    // Whatever is in these columns is counted in seats.
    const total = sumSeats(shown, fields as Parameters<typeof sumSeats>[1]);
    return total.known ? total : null;
  });
}

function shownOf(
  seats: readonly Seat[],
  { find, outcome, sort, down }: SeatView,
  labelOf: (party: Party) => string,
): readonly Seat[] {
  const key = searchKey(find);
  const words = key.split(' ');
  const name = (seat: Seat): string => searchKey(seat.name);
  // A code by its beginning, for the digits in it are in many others.
  const isFound = (seat: Seat): boolean =>
    words.every((word) => name(seat).includes(word)) ||
    Boolean(seat.code && searchKey(seat.code).startsWith(key));
  const found = seats.filter((seat) => (!outcome || seat.outcome === outcome) && (!key || isFound(seat)));
  if (!sort) return found;
  const value = (seat: Seat): string | number | null => {
    if (sort === 'place') return name(seat);
    if (sort === 'outcome') return OUTCOMES.indexOf(seat.outcome);
    if (sort === 'previous' || sort === 'control') return seat[sort] && labelOf(seat[sort]);
    // The later of two: what it is, not what it was; and how many were won, not of how many.
    const [first, second = first] = FIGURES[sort];
    const figure = sort === 'won' ? seat.won : (seat[second] ?? seat[first]);
    return typeof figure === 'string' ? parseFloat(figure) || null : figure;
  };
  return sortedBy(found, value, name, down);
}

/** Names and parties from their beginning, and the closest majority; of all other figures the largest first. */
export const beginsDown = (column: SeatColumn): boolean => column in FIGURES && column !== 'majority';
