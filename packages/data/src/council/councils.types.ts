import type { Party } from '../party/party.types.js';
import type { Problem } from '../problem.js';
import type { Heading, Sheet } from '../read/sheet.js';
import type { CouncilRow } from './councils.columns.js';

/** What council control is made from: the rows as read, and what the reading found out on the way. */
export interface CouncilsReading {
  readonly rows: readonly CouncilRow[];
  readonly problems: readonly Problem[];
  /** The header that each field was found under, for naming it in a problem. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** What a feed says about the whole. A `Sheet` is one. */
export type CouncilsMeta = Pick<Sheet, 'title' | 'source' | 'updated'>;

/**
 * What became of a council.
 * - `hold`: the same party (or independents) as before
 * - `gain`: a party that did not run it before
 * - `loss`: a party ran it, and now nobody has a majority
 * - `no-change`: no overall control, as before
 * - `new`: the council was not there before
 * - `unknown`: declared, and nothing says who ran it before
 * - `not-declared`
 */
export type Outcome = 'hold' | 'gain' | 'loss' | 'no-change' | 'new' | 'unknown' | 'not-declared';

/** One council. */
export interface Council {
  /** Stable over refreshes, and what a map's areas are joined by: the GSS code, else a key of the name. */
  readonly key: string;
  readonly name: string;
  /** GSS code, such as E07000223. */
  readonly code: string | null;
  /** Who runs it: a party, independents, `no-overall-control` or `not-declared`. */
  readonly control: Party;
  /** The largest party, or who runs it as a minority, where nobody has a majority and the data says it ("LAB min", "Con plurality"). */
  readonly leading: Party | null;
  /** Who ran it before; `null`: not known, or a new council. */
  readonly previous: Party | null;
  readonly outcome: Outcome;
  readonly seats: number | null;
  /** When it declared. */
  readonly declared: Date | null;
  readonly href: string | null;
  readonly note: string | null;
  /** The row as its author counts it. */
  readonly at: number;
}

/** How one party, no overall control, or those that have not declared, stand in all councils. */
export interface Tally {
  readonly party: Party;
  /** Councils now: all tallies together are all councils. */
  readonly now: number;
  /** Councils before, of those where it is known; `null` where no row says who ran it before. */
  readonly before: number | null;
  /** Of `now`: those that it did not run before. */
  readonly gained: number;
  /** Of `before`: those that it does not run any more. Councils that have not declared are not lost. */
  readonly lost: number;
  readonly held: number;
  /** Of `before`: those that have not declared. Where it is known who ran every council, `before` is `held`, `lost` and these. */
  readonly awaited: number;
}

/** Which party runs which council. */
export interface Councils extends Heading {
  /** In the order of the data; each council once. */
  readonly councils: readonly Council[];
  /** The same, by `key`. */
  readonly byKey: ReadonlyMap<string, Council>;
  /** Parties by number of councils, then independents and others, no overall control, not declared last. */
  readonly tallies: readonly Tally[];
  /** How many councils each outcome has; together they are `total`. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly declared: number;
  /** How many councils there are, those that have not declared included. */
  readonly total: number;
  /** Any row says who ran it before. */
  readonly hasPrevious: boolean;
  /** From whose side the story is told; `null`: from nobody's. */
  readonly focus: Party | null;
  readonly problems: readonly Problem[];
}

/** What the element's attributes say about the councils. */
export interface CouncilOptions {
  /** A party, by any of its names. */
  readonly focus?: string | undefined;
  /** How many councils are expected to declare, where the data does not have all of them. */
  readonly expected?: number | string | undefined;
}
