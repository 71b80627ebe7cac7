import type { Problem } from '../problem.js';

/** What a page says about the columns of its sheet. */
export interface ReadOptions {
  /** The `columns` attribute: `party=Party name; value=Won`. */
  readonly columns?: string | undefined;
  /**
   * A header to take before all others, by field: `{ value: 'councillors' }` where that is counted. No problem if it is not
   * there. Its companions go with it: "councillors change" or "change in councillors" is then taken as `change`.
   * Of a column that each party may have, the party whose it is to be, by any of its names.
   */
  readonly prefer?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A sheet, read by a schema. */
export interface Reading<R> {
  /** The rows that could be read, in the order of the sheet. */
  readonly rows: readonly R[];
  /** What could not. Every row of the sheet is in `rows`, named here, or blank; or the reason why none could be read is. */
  readonly problems: readonly Problem[];
  /** The fields whose numbers are percentages: every filled cell says `%`, or the header does. */
  readonly percent: ReadonlySet<string>;
  /** The header that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
}
