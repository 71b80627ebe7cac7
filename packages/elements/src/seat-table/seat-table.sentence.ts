import type { SeatTable } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { SeatTableMessages } from './seat-table.messages.js';

/** The one sentence that says what the widget shows. */
export const seatTableSentence = (
  { entries }: SeatTable,
  words: SeatTableMessages,
  { say }: Locale,
): string => say(words.summary, { n: entries.length, name: entries[0]?.name ?? '' });
