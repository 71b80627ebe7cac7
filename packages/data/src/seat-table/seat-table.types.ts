import type { Standing } from '../council/standing.js';
import type { Party } from '../party/party.types.js';
import type { Problem } from '../problem.js';
import type { Heading, Sheet } from '../read/sheet.js';
import type { SeatTableRow } from './seat-table.columns.js';

/** What a seat table is made from: the rows as read, and what the reading found out on the way. */
export interface SeatTableReading {
  readonly rows: readonly SeatTableRow[];
  readonly problems: readonly Problem[];
  /** The fields whose figures are percentages. */
  readonly percent: ReadonlySet<string>;
  /** The header that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a feed says about the whole. A `Sheet` is one. */
export type SeatTableMeta = Pick<Sheet, 'title' | 'source' | 'updated'>;

/** What the element's attributes say about the seats. */
export interface SeatTableOptions {
  /** A party, by any of its names. */
  readonly focus?: string | undefined;
}

/** One seat, ward or council. `outcome` is told from the side of the table's `focus`, where it has one: what its party lost is lost, whoever gained it. */
export interface Seat extends Standing, Omit<SeatTableRow, 'name' | 'control' | 'previous' | 'swing'> {
  /** Stable over refreshes: its code, else its name, with a number behind it where it stands twice. */
  readonly key: string;
  readonly name: string;
  /** Whose hold, gain or loss it is; `null` for all other outcomes. */
  readonly by: Party | null;
  /** From `change`, else the seats after less the seats before. `null`: not known. */
  readonly change: number | null;
  /** What has to be said about the change: what it is measured against, and how sure it is. */
  readonly mark: string | null;
  /** Percentage points with their sign, or as written. */
  readonly swing: number | string | null;
  /** With what has to be said about a row that has no change to mark. */
  readonly note: string | null;
}

/** The figures that may be added up. */
export type Summable = 'seatsBefore' | 'seatsAfter' | 'change' | 'won' | 'contested';

/** Sums, and of how many seats; they are those of all where `known` is as many as there are. */
export interface Sum {
  readonly sums: readonly number[];
  readonly known: number;
}

/** Seats that were fought: who had them, who has them, and by how much. */
export interface SeatTable extends Heading {
  /** In the order of the data. */
  readonly seats: readonly Seat[];
  readonly declared: number;
  /** Any row says who had it before. */
  readonly hasPrevious: boolean;
  /** From whose side the story is told; `null`: from nobody's. */
  readonly focus: Party | null;
  /** Whose figures they are, by field, where the header says it: "Lab change". */
  readonly parties: Readonly<Partial<Record<string, Party>>>;
  /** The figures are one party's in all rows, as the header says or the focus: they may be added up. */
  readonly isOneParty: boolean;
  /** What there is to say about the changes, each once, in the order of the rows. */
  readonly marks: readonly string[];
  /** The changes are not all against the same time: they must not be added up. */
  readonly isMixed: boolean;
  /** The fields whose figures are percentages. */
  readonly percent: ReadonlySet<string>;
  /** The header that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}
