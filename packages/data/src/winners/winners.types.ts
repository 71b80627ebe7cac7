import type { Party } from '../party/party.types.js';
import type { Problem } from '../problem.js';
import type { Heading, Sheet } from '../read/sheet.js';
import type { WinnerRow } from './winners.columns.js';

/** What people elected are made from: the rows as read, and what the reading found out on the way. */
export interface WinnersReading {
  readonly rows: readonly WinnerRow[];
  readonly problems: readonly Problem[];
  /** The header that each field was found under. Without `name` among them nobody is known to be elected, or not to be. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A row whose votes are a number; words in their place say that nobody else stood. */
export type CountedRow = Omit<WinnerRow, 'votes'> & {
  readonly votes: number | null;
  readonly uncontested: boolean;
};

/** What a feed says about the whole. A `Sheet` is one. */
export type WinnersMeta = Pick<Sheet, 'title' | 'source' | 'updated'>;

/** Somebody, and for whom they stood. */
export interface Person {
  readonly name: string;
  readonly party: Party | null;
}

/** What somebody had in a round. `null`: not known, and never 0. */
export interface VoteTally {
  readonly votes: number | null;
  /** Of that round's votes, 0 to 1. Never worked out: a sheet may not have all candidates. */
  readonly share: number | null;
}

/** One count. Shares of first preferences and of a final round are of different votes, and are not to be compared. */
export interface Round {
  /** `only`: there was one count, or the sheet knows of one. */
  readonly kind: 'first' | 'final' | 'only';
  readonly winner: VoteTally;
  readonly runnerUp: VoteTally | null;
}

/** How far ahead, in the round that decided. */
export interface Margin {
  readonly kind: Round['kind'];
  readonly votes: number | null;
  /** Percentage points. */
  readonly points: number | null;
}

/** One office, and who was elected to it. */
export interface Winner {
  /** `null`: not declared yet. */
  readonly name: string | null;
  readonly party: Party | null;
  readonly office: string | null;
  /** `re-elected`: the previous holder is the same person. */
  readonly outcome: 'elected' | 're-elected' | 'not-declared';
  /** For the party: whether it had the office before. `null`: not known, or one independent after another. */
  readonly change: 'hold' | 'gain' | null;
  /** Nobody else stood, and there was no vote. */
  readonly uncontested: boolean;
  /** First preferences before the final round. None where the votes are not known, or not confirmed. */
  readonly rounds: readonly Round[];
  readonly runnerUp: Person | null;
  readonly margin: Margin | null;
  readonly previous: Person | null;
  /** Whether the previous holder stood again. */
  readonly stood: boolean | null;
  /** 0 to 1. */
  readonly turnout: number | null;
  readonly photo: string | null;
  readonly credit: string | null;
  readonly href: string | null;
  readonly note: string | null;
  /** The row as its author counts it. */
  readonly at: number;
}

/** How many were elected for a party. */
export interface WinnerTally {
  readonly party: Party;
  readonly won: number;
  /** Of these, from another party. */
  readonly gained: number;
}

/** People elected. */
export interface Winners extends Heading {
  /** In the order of the data, those not declared included. */
  readonly winners: readonly Winner[];
  readonly declared: number;
  /** The most first. Who stood for no party that is known is in none of them. */
  readonly tallies: readonly WinnerTally[];
  /** Anybody's votes are known: only then is it news that somebody's are not. */
  readonly hasVotes: boolean;
  readonly problems: readonly Problem[];
}
