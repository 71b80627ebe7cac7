import { problem } from '../problem.js';
import type { Problem, ProblemCode } from '../problem.js';

/** Who published the figures, and where they can be read. */
export interface SourceNote {
  readonly name: string;
  /** An http(s), mailto or relative address. Anything else has been dropped and named as a problem. */
  readonly href?: string | undefined;
}

/** One row of a feed, before anything is known about what its cells mean. */
export interface SheetRow {
  /** The row as its author counts it, from 1: the line a spreadsheet shows beside it, header included. In JSON the place in `rows`. */
  readonly at: number;
  readonly cells: readonly unknown[];
}

/** What every way in (CSV, JSON, a table, `element.data`) is turned into first: a header, rows, and what was said about the whole. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: SourceNote | undefined;
  /** When the figures are from, as the feed says it: ISO 8601. */
  readonly updated?: string | undefined;
  /** Made of objects, which may leave out what has no value: a column that is not there is an empty one. */
  readonly isSparse?: boolean | undefined;
  /** What could not be read before columns were looked at; `readRows` passes it on. */
  readonly problems?: readonly Problem[] | undefined;
}

/** What every model says of where its figures come from. */
export interface Heading {
  readonly title: string | null;
  readonly source: SourceNote | null;
  /** When the figures are from. */
  readonly updated: Date | null;
}

/** What a sheet says about itself, as every model passes it on; `null` for what it does not say. */
export function headingOf({ title, source, updated }: Partial<Sheet>): Heading {
  const date = new Date(updated as string);
  return { title: title ?? null, source: source ?? null, updated: +date ? date : null };
}

/** A sheet that holds nothing but the reason for it. */
export function unreadable(code: ProblemCode, expected: string, found: unknown, then?: string): Sheet {
  return { header: [], rows: [], problems: [problem(code, expected, found, {}, then)] };
}

/** Whether a cell holds nothing that a person would see. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && !cell.trim());
}
