import type { Problem } from '../problem.js';
import type { Heading } from '../read/sheet.js';

/** Which figure of a sheet is meant, in the words of the page. */
export interface FigureQuery {
  /** The `columns` attribute: `name=Region; value=Won`. */
  readonly columns?: string | undefined;
  /** The row, and the column: "Labour; Councils". */
  readonly select?: string | undefined;
  /** What it is of: a number, a column, or a row. */
  readonly of?: string | undefined;
  /** What is counted. A column of that name is the figure's, where `select` names none. */
  readonly unit?: string | undefined;
  /** The row stays where its figure cannot be read, because there are words to stand in its place. */
  readonly keepUnread?: boolean | undefined;
}

/** What the page says about a figure besides. */
export interface FigureOptions {
  readonly unit?: string | undefined;
  /** What it is of where the data does not say so, as in the page's own text. */
  readonly of?: number | null | undefined;
  /** How many make a majority; `true`: more than half. */
  readonly majority?: number | string | true | undefined;
  /** What the page wrote where the figure should be, and nobody can read as a number: "£1.2m". */
  readonly unread?: string | undefined;
}

/** How many make a majority, and how many are missing for it. */
export interface FigureMajority {
  /** How many are needed. Of percentages and fractions: half, which has to be exceeded. */
  readonly needed: number;
  readonly reached: boolean;
  /** `null` where it cannot be counted, or nothing is missing. */
  readonly short: number | null;
}

/** One number that matters. */
export interface Figure extends Heading {
  /** The data has a row for it, whatever is in it. */
  readonly found: boolean;
  /** The row it is from: "Labour". */
  readonly name: string | null;
  readonly unit: string | null;
  /** `null`: not known, which is never 0. */
  readonly value: number | null;
  /** What stands in place of the value, as it was written; `null`: the value is known, or nobody says it. */
  readonly unread: string | null;
  /** The value is a percentage itself, and the share with it. */
  readonly percent: boolean;
  /** What it is of; may be less than the value, where the data says so. */
  readonly of: number | null;
  /** 0 to 1, and more where the value is more than the whole; `null`: not known, or below zero. */
  readonly share: number | null;
  /** Against last time. */
  readonly change: number | null;
  readonly majority: FigureMajority | null;
  readonly colour: string | null;
  readonly problems: readonly Problem[];
}
