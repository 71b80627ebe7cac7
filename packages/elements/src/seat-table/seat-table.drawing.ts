import type { SeatTable } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { SeatColumn, SeatLayout, SeatView } from './seat-table.layout.js';
import type { SeatTableMessages } from './seat-table.messages.js';

/** All that the table is drawn from. */
export interface SeatDrawing {
  readonly model: SeatTable;
  readonly layout: SeatLayout;
  readonly view: SeatView;
  readonly words: SeatTableMessages;
  readonly locale: Locale;
  readonly acts: SeatActs;
  /** What became of the last copy; `undefined`: there is no button for it. */
  readonly copied: string | undefined;
}

/** What a reader can do. */
interface SeatActs {
  find(text: string): void;
  outcome(outcome: SeatView['outcome']): void;
  sort(column: SeatColumn): void;
  reset(): void;
  copy(): void;
}
