import type { Party } from '../party/party.types.js';
import type { Problem } from '../problem.js';
import type { Heading, Sheet } from '../read/sheet.js';
import type { ResultRow } from './results.columns.js';

/** What a result is made from: the rows as read, and what the reading found out on the way. */
export interface ResultsReading {
  readonly rows: readonly ResultRow[];
  readonly problems: readonly Problem[];
  /** The fields whose every filled cell said `%`. */
  readonly percent: ReadonlySet<string>;
  /** The header that each field was found under, for naming it in a problem. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** What a feed says about the whole. A `Sheet` is one. */
export type ResultsMeta = Pick<Sheet, 'title' | 'unit' | 'source' | 'updated'>;

/** What the element's attributes say about the figures. */
export interface ResultsOptions {
  /** What is counted: "councillors". Wins over the feed's own. */
  readonly unit?: string | undefined;
  /** What the shares are of. Without it: a total row of the feed, 100 for percentages, else the sum. */
  readonly total?: number | string | undefined;
  /**
   * How many make a majority; `true`: more than half of the total. While fewer have declared than are expected, `true`
   * needs `total` as well, for half of what has been counted so far is no majority.
   */
  readonly majority?: number | string | true | undefined;
  /** "98 of 124 declared". */
  readonly declared?: number | string | undefined;
  readonly expected?: number | string | undefined;
  /** Largest first (`value`), or as in the data (`none`). */
  readonly sort?: string | undefined;
  /** How it is drawn, which changes no figure: a word that nobody knows is named here. */
  readonly view?: string | undefined;
  readonly measure?: string | undefined;
}

/** One bar. */
export interface ResultEntry {
  /** Stable over refreshes: the party's slug, with a number behind it where a party stands twice. */
  readonly key: string;
  /** As written in the feed; `null` for the derived row. A known party is shown by its name in the page's language. */
  readonly written: string | null;
  readonly party: Party;
  /** Worked out by us, not in the feed: "all others". */
  readonly derived: boolean;
  /** `null`: not known (not declared). Never shown as 0. May be negative where the feed's is. */
  readonly value: number | null;
  /** Share of `Results.total`, 0 to 1 and more; `null` where either is not known. Never re-normalised. */
  readonly share: number | null;
  /** Against last time, from `change`, else `value − previous`. `null`: not known. */
  readonly change: number | null;
  readonly note: string | null;
  /** The row's own colour (`#rrggbb`), which wins over the party's. */
  readonly colour: string | null;
}

export interface Majority {
  /** How many are needed. Of percentages, and of a total that is no whole number: half, which has to be exceeded. */
  readonly needed: number;
  /** The entry that has it, if one has: a party or independents, never no overall control, others, or what we worked out. */
  readonly holder: ResultEntry | null;
}

/** A result: who has how many, of what. */
export interface Results extends Heading {
  readonly unit: string | null;
  /**
   * In the order of display: by value, then others, the derived row, what has not declared, and rows whose value is
   * not known; or as in the feed, with the derived row last.
   */
  readonly entries: readonly ResultEntry[];
  /**
   * What the shares are of. `null`, and with it every share, when it is not known: nobody gives it, and a row's value is
   * missing or negative, or nothing is above zero.
   */
  readonly total: number | null;
  readonly totalFrom: 'option' | 'row' | 'percent' | 'sum' | null;
  /** The values are percentages themselves (every cell said `%`). */
  readonly percent: boolean;
  /** Largest first, of parties and independents with more than zero: what a sentence speaks of. */
  readonly leaders: readonly ResultEntry[];
  readonly majority: Majority | null;
  /** May be more than `expected` where the page says so. */
  readonly declared: number | null;
  readonly expected: number | null;
  /** Not all that are expected have declared, as far as anybody says. */
  readonly counting: boolean;
  /** Any change is known. */
  readonly hasChange: boolean;
  readonly problems: readonly Problem[];
}
