import type { Council, Councils, Outcome } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { CouncilColumn, CouncilView, Span } from './council-control.layout.js';
import type { CouncilMessages } from './council-control.messages.js';

/** All that the widget is drawn from. */
export interface CouncilDrawing {
  readonly model: Councils;
  readonly view: CouncilView;
  /** What the view shows, in its order. */
  readonly shown: readonly Council[];
  /** Which of these are on the page; `null`: all. */
  readonly span: Span | null;
  /** The council that is picked. */
  readonly picked: Council | null;
  /** The council whose row has the list's tab stop. */
  readonly stop: string | undefined;
  /** There is a map, or the room for one. */
  readonly hasMap: boolean;
  /** The list is heard and printed only. */
  readonly noList: boolean;
  readonly words: CouncilMessages;
  readonly locale: Locale;
  readonly acts: CouncilActs;
}

/** What a reader can do. */
export interface CouncilActs {
  pick(key: string | null): void;
  close(): void;
  find(text: string): void;
  /** The address of the page is to say what is looked for. */
  note(): void;
  toggle(party: string): void;
  outcome(outcome: Outcome | ''): void;
  reset(): void;
  sort(column: CouncilColumn): void;
  key(event: KeyboardEvent): void;
  scroll(): void;
}
