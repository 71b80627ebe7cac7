import { partyName, seatTableColumns, writeCsv, type Party, type Seat, type SeatTable } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { SeatTableMessages } from './seat-table.messages.js';
import { outcomeText } from './seat-table.words.js';

/** The rows that are shown as CSV, under the headers of the data, so that a sheet made of it is read as this one was; and what became of each. */
export function seatTableCsv(
  { columns, focus }: SeatTable,
  shown: readonly Seat[],
  words: SeatTableMessages,
  locale: Locale,
): string {
  const fields = Object.keys(seatTableColumns).filter(
    (field) => columns[field] && field !== 'result',
  ) as (keyof typeof seatTableColumns)[];
  const label = (party: Party): string =>
    party.kind === 'not-declared' ? '' : partyName(party, locale.lang).label;
  const cell = (seat: Seat, field: keyof typeof seatTableColumns): string | number | null => {
    const { control, leading, previous, outcome } = seat;
    if (field === 'control') return label(control) + (leading ? ` (${label(leading)})` : '');
    if (field === 'previous') return outcome === 'new' ? outcome : previous && label(previous);
    return seat[field];
  };
  return writeCsv([
    [...fields.map((field) => columns[field] ?? ''), columns['result'] ?? words.outcome],
    ...shown.map((seat) => [
      ...fields.map((field) => cell(seat, field)),
      outcomeText(seat, focus, words, locale),
    ]),
  ]);
}
