import {
  problem,
  readFeed,
  readRows,
  type Problem,
  type Reading,
  type Sheet,
  type SourceNote,
} from '@rosette/data';
import type { Source } from '../read-source.js';
import type { Attributes, Outcome, Widget } from './widgets.js';

/** What a widget makes of a feed. */
export interface Check {
  /** The widget's tag, without the prefix. */
  readonly widget: string;
  /** Nothing in the feed is refused: there is no problem of severity `error`. */
  readonly ok: boolean;
  readonly title: string | null;
  readonly source: SourceNote | null;
  /** When the figures are from, as ISO 8601. */
  readonly updated: string | null;
  /** The row that the header stands in; `null` where there is none, as in JSON. */
  readonly header: number | null;
  /** The header that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
  /** The fields whose numbers are percentages. */
  readonly percent: readonly string[];
  /** Headers that no field was found under. */
  readonly unused: readonly string[];
  readonly rows: {
    /** Those that are not blank. */
    readonly inFeed: number;
    /** Of these, those whose cells could be read, */
    readonly read: number;
    /** and those that the widget shows one by one: not a total, and nothing twice that is one thing. */
    readonly shown: number;
  };
  /** The sentence that the widget says; `null`: there is nothing to show. */
  readonly sentence: string | null;
  readonly problems: readonly Problem[];
}

/** What the page's tag says about the feed. */
export interface CheckOptions {
  readonly columns?: string | undefined;
  readonly attributes?: Attributes | undefined;
  /** A language tag. */
  readonly lang?: string | undefined;
}

/** Pages refuse a feed of more bytes. */
export const LARGEST = 5 << 20;

/** A feed as one widget reads it. */
export interface Made {
  readonly sheet: Sheet;
  readonly reading: Reading<unknown>;
  readonly outcome: Outcome;
  /** Of the reading and of the model. */
  readonly problems: readonly Problem[];
  /** A page shows a feed that is empty, and none that cannot be read. */
  readonly isShown: boolean;
}

/** Reads a feed as a page would with one widget: with the same readers, the same columns and the same model. Never throws. */
export function readAs(
  { columns, outcome, prefer }: Widget,
  { body, contentType }: Source,
  { columns: named, attributes = {}, lang = 'en' }: CheckOptions = {},
): Made {
  const sheet = body.length > LARGEST ? tooLarge(body.length) : readFeed(body, contentType, columns);
  const reading = readRows(sheet, columns, { columns: named, prefer: prefer(attributes) });
  const made = outcome(reading as unknown as Reading<never>, sheet, { ...attributes, columns: named }, lang);
  return {
    sheet,
    reading,
    outcome: made,
    problems: [...new Set([...reading.problems, ...made.problems])],
    isShown: reading.rows.length > 0 || reading.problems.every(({ severity }) => severity === 'notice'),
  };
}

/** What a widget makes of a feed, told. Never throws. */
export function check(name: string, widget: Widget, source: Source, options: CheckOptions = {}): Check {
  const { sheet, reading, outcome: made, problems, isShown } = readAs(widget, source, options);
  const found = Object.values(reading.columns);
  return {
    widget: name,
    ok: problems.every(({ severity }) => severity === 'notice'),
    title: made.title,
    source: made.source,
    updated: made.updated?.toISOString() ?? null,
    header: headerRow(sheet),
    columns: reading.columns,
    percent: [...reading.percent],
    unused: sheet.header.filter((header) => header.trim() && !found.includes(header)),
    rows: {
      inFeed: sheet.rows.filter(({ cells }) => !isBlankRow(cells)).length,
      read: reading.rows.length,
      shown: isShown ? made.shown : 0,
    },
    sentence: isShown ? made.sentence : null,
    problems,
  };
}

/**
 * What each widget makes of a feed, the best match first: one that finds the columns it needs; of those the one that shows most and refuses
 * least; and of those the one that finds the largest part of the columns it knows.
 */
export function checkAll(
  widgets: Readonly<Record<string, Widget>>,
  source: Source,
  options: CheckOptions = {},
): Check[] {
  const count = (of: Check, test: (one: Problem) => boolean): number => of.problems.filter(test).length;
  const ranked = Object.entries(widgets).map(([name, widget]) => {
    const made = check(name, widget, source, options);
    const lacks = count(made, ({ code }) => code === 'column-missing');
    const fits = made.rows.shown - count(made, ({ severity }) => severity === 'error');
    return {
      made,
      lacks,
      fits,
      found: Object.keys(made.columns).length / Object.keys(widget.columns).length,
    };
  });
  return ranked
    .sort((a, b) => a.lacks - b.lacks || b.fits - a.fits || b.found - a.found)
    .map(({ made }) => made);
}

function tooLarge(bytes: number): Sheet {
  const found = `${(bytes / (1 << 20)).toFixed(1)} MB`;
  return { header: [], rows: [], problems: [problem('feed-failed', 'no more than 5 MB', found)] };
}

/** The rows of a sheet are counted as its author counts them, and the first stands under the header; rows of JSON count from 1. */
function headerRow({ rows: [first] }: Sheet): number | null {
  return first && first.at > 1 ? first.at - 1 : null;
}

function isBlankRow(cells: readonly unknown[]): boolean {
  return Object.values(cells).every(
    (cell) => cell === undefined || cell === null || (typeof cell === 'string' && !cell.trim()),
  );
}
