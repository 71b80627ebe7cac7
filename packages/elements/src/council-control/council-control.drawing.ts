import type { Council, Councils, Outcome } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { CouncilColumn, CouncilView } from './council-control.layout.js';
import type { CouncilMessages } from './council-control.messages.js';
import type { CouncilRows } from './council-control.rows.js';

/** All that the widget is drawn from. */
export interface CouncilDrawing {
  readonly model: Councils;
  readonly reader: CouncilReader;
  /** There is a map, or the room for one. */
  readonly hasMap: boolean;
  /** The list is heard and printed only. */
  readonly noList: boolean;
  readonly words: CouncilMessages;
  readonly locale: Locale;
}

/** What a person has asked to see of the councils, what follows from it, and what they can do. */
export interface CouncilReader {
  readonly view: CouncilView;
  /** What the view shows, in its order. */
  readonly shown: readonly Council[];
  /** The council that is picked. */
  readonly picked: Council | null;
  readonly rows: CouncilRows;
  pick(key: string | null): void;
  /** Lets go from the council's own line, which goes with its button: the reader is put back into the list. */
  close(): void;
  /** While somebody types. The address is to wait until they are through: `note`. */
  find(text: string): void;
  /** The address of the page is to say what is looked for. */
  note(): void;
  toggle(party: string): void;
  outcome(outcome: Outcome | ''): void;
  reset(): void;
  sort(column: CouncilColumn): void;
  key(event: KeyboardEvent): void;
}
