import * as z from 'zod/mini';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import { readFeed } from '../read/feed.js';
import { isBlank } from '../read/sheet.js';
import type { Column, ColumnKind, Columns, RowOf } from './columns.js';
import { KINDS, readRows } from './read-rows.js';
import type { Reading, ReadOptions } from './reading.js';

const DIGITS = String.raw`(?![1-9]\d{0,2}\.\d{3}(?!\d|\s*%|\s*[pP][eE][rR]))(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\s+\d{3})+|(?:'\d{3})+|(?:’\d{3})+))(?:\.\d+)?`;
const BEHIND = String.raw`\s*(?:%|[pP][eE][rR]\s+[cC][eE][nN][tT])?(?:\s|[*†‡¹²³]|\[\w+\])*`;
const SIGN = '[-‐-―−+]?';
const NOT_KNOWN = String.raw`(?:#?[nN]/?[aA]|[-‐-―−?.…]*|\([-‐-―−?.…]*\))`;
const NUMBER = new RegExp(
  String.raw`^\s*(?:£?${SIGN}\s*£?\s*${DIGITS}${BEHIND}|\(\s*£?\s*${DIGITS}${BEHIND}\)|${NOT_KNOWN})\s*$`,
);
const COUNT = new RegExp(
  String.raw`^\s*(?:£?\+?\s*£?\s*${DIGITS}${BEHIND}|£?[-‐-―−]\s*£?\s*0+(?:\.0+)?${BEHIND}|\(\s*£?\s*0+(?:\.0+)?${BEHIND}\)|${NOT_KNOWN})\s*$`,
);
const EMPTY = /^\s*(?:[nN]\/[aA]|[-–—])?\s*$/;
const COLOUR = /^\s*(?:#(?:[\dA-Fa-f]{3}){1,2}|[nN]\/[aA]|[-–—]?)\s*$/;

/** Beyond it digits would be lost. */
const MOST = Number.MAX_SAFE_INTEGER;
const inRange = z.refine<string>((text) => !(Number(text.replace(/\[\w+\]|[^\d.]/g, '')) > MOST));

/** A cell as people write it, by kind. What is written so is read; what is not is a problem. */
const CELLS: Readonly<Record<ColumnKind, z.ZodMiniType>> = {
  text: z.union([z.string(), z.number(), z.boolean()]),
  number: z.union([
    z.number().check(z.minimum(-MOST), z.maximum(MOST)),
    z.string().check(z.regex(NUMBER), inRange),
  ]),
  count: z.union([
    z.number().check(z.minimum(0), z.maximum(MOST)),
    z.string().check(z.regex(COUNT), inRange),
  ]),
  colour: z.string().check(z.regex(COLOUR)),
  href: z.union([
    z.string().check(z.refine((text) => EMPTY.test(text) || isHref(text))),
    z.number(),
    z.boolean(),
  ]),
};

function isHref(text: string): boolean {
  const address = text.trim();
  if (/\s|^[^/?#]*&/.test(address)) return false;
  try {
    // Not `URL.canParse`: once it is hot, Node 20's takes a host with a Latin-1 character, such as `//é`, for one that is not.
    return ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://page.invalid').protocol);
  } catch {
    return false;
  }
}

function cellSchema({ kind, required, words }: Column): z.ZodMiniType {
  const cell = words ? z.union([CELLS[kind], z.string().check(z.regex(words))]) : CELLS[kind];
  if (!required) return z.nullish(cell);
  return z.union([z.string().check(z.refine((text) => !EMPTY.test(text))), z.number(), z.boolean()]);
}

/** The schema of one row as it stands in a feed, by the names of its fields. */
export function rowSchema(columns: Columns): z.ZodMiniType<Record<string, unknown>> {
  const cells = Object.entries(columns).map(([field, column]) => [field, cellSchema(column)]);
  return z.looseObject(Object.fromEntries(cells) as Record<string, z.ZodMiniType>);
}

/** The schema of a JSON feed whose rows are keyed by the fields' own names: the rows alone, or in the envelope. */
export function feedSchema(columns: Columns): z.ZodMiniType {
  const rows = z.array(rowSchema(columns));
  return z.union([
    rows,
    z.object({
      title: z.optional(z.string()),
      unit: z.optional(z.string()),
      source: z.optional(z.union([z.string(), z.object({ name: z.string(), href: z.optional(z.string()) })])),
      updated: z.optional(z.iso.datetime({ offset: true })),
      rows,
    }),
  ]);
}

/** What is known about a feed that is checked. */
export interface CheckOptions extends ReadOptions {
  readonly contentType?: string;
}

/**
 * Checks a feed as a page would read it, for a test or a deployment of whoever publishes it: the rows that a page would show, and every
 * problem. Cells are judged by the zod schema, and named in the same sentences. Never throws.
 */
export function checkFeed<S extends Columns>(
  body: string | Uint8Array,
  columns: S,
  options: CheckOptions = {},
): Pick<Reading<RowOf<S>>, 'rows' | 'problems'> {
  const sheet = readFeed(body, options.contentType, columns);
  const reading = readRows(sheet, columns, options);
  const places = Object.entries(reading.columns).map(
    ([field, header]) => [field, sheet.header.indexOf(header)] as const,
  );
  const schema = rowSchema(columns);
  // Whether a number is a percentage depends on the others in its column, which no schema of a row knows.
  const whole = reading.problems.filter(
    ({ code, row, message }) => row === undefined || !/^cell/.test(code) || / % in every/.test(message),
  );
  const seen = new Set(reading.problems.map(({ row }) => row).concat(reading.rows.map(({ at }) => at)));
  const cells = sheet.rows.flatMap(({ at, cells: written }): Problem[] => {
    const long = reading.problems.filter((one) => one.row === at && one.column === undefined);
    if (!seen.has(at) || long.length) return long;
    const row = Object.fromEntries(places.map(([field, index]) => [field, written[index]]));
    const issues = schema.safeParse(row).error?.issues ?? [];
    return [...new Set(issues.map(({ path }) => String(path[0])))].map((field) => {
      const { kind = 'text', required } = columns[field] ?? {};
      const found = row[field];
      const isMissing = isBlank(found) || (typeof found === 'string' && EMPTY.test(found));
      const place = { row: at, column: reading.columns[field] || field };
      const then = required ? '; the row is left out' : undefined;
      return problem(isMissing ? 'cell-missing' : 'cell-invalid', KINDS[kind][0], found, place, then);
    });
  });
  return { rows: reading.rows, problems: [...whole, ...cells] };
}
