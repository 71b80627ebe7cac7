import { readControl } from '../council/control.js';
import { focusOf } from '../council/focus.js';
import { isNoCouncil, LEFT_OUT, remembered, sayer, standingOf } from '../council/standing.js';
import type { Party } from '../party/party.types.js';
import type { Problem } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import { readNumber } from '../read/values.js';
import { partyBefore } from './party-before.js';
import { withResult } from './result.js';
import type { SeatTableRow } from './seat-table.columns.js';
import type {
  Seat,
  SeatTable,
  SeatTableMeta,
  SeatTableOptions,
  SeatTableReading,
  Sum,
  Summable,
} from './seat-table.types.js';

/** What needs no word of caution. */
const IS_SURE = /^(?:verified|confirmed|official|final|declared|gwiriwyd|swyddogol)$/i;

type Draft = Omit<Seat, 'by'>;

/**
 * The model of a seat table: what became of each seat, ward or council, and of its figures, from rows as read. Pure, and never throws.
 *
 * Every row that says which seat it is and who has it is shown, also where one seat stands twice: it may have more members than one.
 * Who had it, who has it and what that makes are read as for council control. Nothing is added up that is not known to be of a kind.
 *
 * Problems that the reading brought come first in `problems`. To these are added `cell-missing` (a row with neither name nor code),
 * `cell-invalid` (words that do not say who has it or had it, or contradict them), `row-ignored` (a total, a source), `row-duplicate`, `figure-conflict` (a
 * change that is not the difference of the figures beside it, and nothing says why; more won than were up), and `option-invalid` (a party
 * that nobody knows).
 */
export function toSeatTable(
  { rows, columns, percent, problems: found }: SeatTableReading,
  meta: SeatTableMeta = {},
  options: SeatTableOptions = {},
): SeatTable {
  const problems = [...found];
  const read = remembered(readControl);
  const counts = new Map<string, number>();
  const drafts = rows.flatMap((row) => draftOf(row, read, columns, counts, problems) ?? []);
  const focus = focusOf(drafts, options.focus, problems);
  const seats = drafts.map((draft) => ({ ...draft, ...sideOf(draft, focus) }));
  const changes = seats.filter(({ change }) => change !== null);
  const marks = [...new Set(changes.map(({ mark }) => mark))];
  const parties = Object.fromEntries(
    Object.entries(columns).flatMap(([field, header]) => {
      const [party] = partyBefore(header);
      return party ? [[field, party]] : [];
    }),
  );
  return {
    ...headingOf(meta),
    seats,
    declared: seats.filter(({ outcome }) => outcome !== 'not-declared').length,
    hasPrevious: seats.some(({ previous }) => previous),
    focus,
    parties,
    isOneParty: Boolean(focus ?? parties['change'] ?? parties['seatsAfter'] ?? parties['won']),
    marks: marks.flatMap((mark) => mark ?? []),
    // How sure they are, they may differ in.
    isMixed: new Set(changes.map(({ basis }) => basis)).size > 1,
    percent,
    columns,
    problems,
  };
}

function draftOf(
  row: SeatTableRow,
  read: typeof readControl,
  columns: Readonly<Record<string, string>>,
  counts: Map<string, number>,
  problems: Problem[],
): Draft | undefined {
  const { seatsBefore, seatsAfter, won, contested, basis, status } = row;
  const say = sayer(row, columns, problems);
  const name = row.name ?? row.code;
  if (!name) return void say('name', 'cell-missing', 'a name or a code', LEFT_OUT);
  if (!row.code && isNoCouncil(name, row.control ?? row.result))
    return void say('name', 'row-ignored', 'a seat', LEFT_OUT);
  const isAwaited = Boolean(row.result) && read(row.result).control?.kind === 'not-declared';
  const found = standingOf({ ...row, control: row.control ?? row.result }, read, say, isAwaited);
  if (!found) return undefined;
  const standing = isAwaited || !row.control ? found : withResult(found, row.result, read, say);

  const own = (row.code ?? name).toLowerCase();
  const count = (counts.get(own) ?? 0) + 1;
  counts.set(own, count);
  if (count > 1) say(row.code ? 'code' : 'name', 'row-duplicate', 'none twice', '; both are shown');

  const difference = seatsBefore === null || seatsAfter === null ? null : seatsAfter - seatsBefore;
  const change = row.change ?? difference;
  if (change !== difference && difference !== null && !basis && !row.note)
    say('change', 'figure-conflict', `${difference}, or a basis that says why not`, '; both are shown');
  if (won !== null && contested !== null && won > contested)
    say('won', 'figure-conflict', `${contested} or fewer won`, '; both are shown');

  const doubt = status && !IS_SURE.test(status) ? status : null;
  const about = [basis, basis && doubt ? `(${doubt})` : doubt].filter(Boolean).join(' ') || null;
  const isMarked = change !== null;
  return {
    ...row,
    ...standing,
    key: count > 1 ? `${own}#${count}` : own,
    name,
    change,
    mark: isMarked ? about : null,
    swing: (row.swing && readNumber(row.swing)) ?? row.swing,
    note: isMarked ? row.note : [row.note, doubt].filter(Boolean).join('; ') || null,
  };
}

/** Whose hold, gain or loss it is. */
function sideOf({ outcome, control, previous }: Draft, focus: Party | null): Pick<Seat, 'outcome' | 'by'> {
  if (outcome === 'gain' && focus && previous?.slug === focus.slug) return { outcome: 'loss', by: previous };
  if (outcome === 'loss') return { outcome, by: previous };
  return { outcome, by: outcome === 'hold' || outcome === 'gain' ? control : null };
}

/**
 * Adds figures up, each by itself, of the seats that have all of them: what was before and what came after are of the same seats.
 * Of no seat, each sum is 0 and `known` too.
 */
export function sumSeats(seats: readonly Seat[], fields: readonly Summable[]): Sum {
  const known = seats.filter((seat) => fields.every((field) => seat[field] !== null));
  const sums = fields.map((field) => known.reduce((sum, seat) => sum + (seat[field] ?? 0), 0));
  return { sums, known: known.length };
}
