/**
 * How the cells of a column are read.
 * - `text`: any text, its white space collapsed; empty, `n/a` and `–` are `null`
 * - `number`: a number as people write it (`1,326`, `1 326`, `−18`, `+45`, `48%`, `£1,200`); empty, `n/a` and `–` are `null`
 * - `count`: such a number that is not below zero
 * - `colour`: `#rgb` or `#rrggbb`, given as `#rrggbb` in lower case
 * - `href`: an http(s), mailto or relative address; nothing that could run
 */
export type ColumnKind = 'text' | 'number' | 'count' | 'colour' | 'href';

/** One field of a thing, and the headers under which people keep it. */
export interface Column {
  readonly kind: ColumnKind;
  /** Each row needs it: a row in which it is empty, or cannot be read, is refused. A sheet without the column has no row. */
  readonly required?: boolean;
  /**
   * The sheet needs it, a row does not. With nothing in any cell it is not known yet, as before a count, and every row is read. Where the
   * column is not there, or has something in it of which nothing can be read, the whole sheet is refused: its rows would say "not known"
   * of what it says in other words. Only objects may leave it out, as long as they have no value for it.
   */
  readonly needed?: boolean;
  /** Other headers for it, best first. Case, spacing and punctuation do not matter. */
  readonly aliases: readonly string[];
  /** Words that may stand where its number would, such as "uncontested" for votes: the row has them as they are written. */
  readonly words?: RegExp;
  /**
   * Headers of a sheet to take before all others, by what stands in them ("Lab change"): those that are, of all in the header, by their
   * keys. `names` are the keys of the field and its aliases, `wish` what the page prefers.
   */
  readonly among?: (header: readonly string[], names: readonly string[], wish: string) => readonly string[];
}

/** The schema of a thing: its fields by name. From it come the reader, the checks and the documentation. */
export type Columns = Readonly<Record<string, Column>>;

/** What documentation says about a schema; apart from it, because no page needs it. */
export type ColumnNotes<S extends Columns> = {
  readonly [F in keyof S]: {
    /** One sentence for the table in `docs/data-formats.md`. */
    readonly says: string;
    /** A value as it may stand in a sheet, for the same table. */
    readonly example: string;
  };
};

type ValueOf<C extends Column> =
  (C['kind'] extends 'number' | 'count' ? number : string) | (C extends { words: RegExp } ? string : never);

/** One row as its schema describes it. A field that is not required is `null` when the cell is empty or the column is not there. */
export type RowOf<S extends Columns> = {
  readonly [F in keyof S]: S[F] extends { required: true } ? ValueOf<S[F]> : ValueOf<S[F]> | null;
} & {
  /** The row as its author counts it. */
  readonly at: number;
};
