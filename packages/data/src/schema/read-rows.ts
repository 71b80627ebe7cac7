import { problem } from '../problem.js';
import { isBlank } from '../read/sheet.js';
import type { Sheet } from '../read/sheet.js';
import { readColour, readHref, readNumber, readText, saysPercent } from '../read/values.js';
import type { Said } from '../read/values.js';
import type { ColumnKind, Columns, RowOf } from './columns.js';
import { findColumns } from './find-columns.js';
import type { Reading, ReadOptions } from './reading.js';

type Value = Said<string | number>;
type Row = Record<string, Value>;

/** What each kind of cell should be, and what reads it. */
export const KINDS: Readonly<
  Record<ColumnKind, readonly [expected: string, read: (cell: unknown) => Value]>
> = {
  text: ['text', readText],
  number: ['a number', readNumber],
  count: [
    'a number, 0 or more',
    (cell) => {
      const value = readNumber(cell);
      return value && value < 0 ? undefined : value;
    },
  ],
  colour: ['a colour such as #e4003b', readColour],
  href: ['an http(s) address', readHref],
};

/**
 * Reads any sheet by a schema: the rows that can be read, and a problem for everything that cannot. A cell that cannot be read is `null`
 * where its field may be missing, and leaves the row out where it may not; without a column that is needed, or with nothing in it that can
 * be read, there are no rows. Always answers, and never throws.
 */
export function readRows<S extends Columns>(
  sheet: Sheet,
  columns: S,
  options: ReadOptions = {},
): Reading<RowOf<S>> {
  const { header } = sheet;
  const problems = [...(sheet.problems ?? [])];
  // A feed that could not be read at all has no columns to miss.
  const found = findColumns(header, columns, options, header.length || sheet.rows.length ? problems : []);
  const rows: Row[] = [];
  const fields = Object.entries(columns).map(([field, one]) => {
    const index = found.get(field) ?? -1;
    // The rows whose number has no %, and those whose has.
    const numbers: readonly [Row[], Row[]] = [[], []];
    return { ...one, field, index, column: header[index] || field, numbers, isBad: false };
  });
  const isUsable = fields.every(
    ({ required, needed, index }) => index >= 0 || !(required || (needed && !sheet.isSparse)),
  );

  for (const { at, cells } of isUsable ? sheet.rows : []) {
    // Of a list of objects with ever new keys, each row holds a few cells far apart.
    if (Object.values(cells).every(isBlank)) continue;
    const then = '; the row is left out';
    // Most often a number with a comma in a CSV text without quotation marks: `Labour,1,326,-18`.
    const beyond = cells.slice(header.length).find((cell) => !isBlank(cell));
    if (beyond !== undefined) {
      problems.push(
        problem('cell-invalid', `no more than ${header.length} cells`, beyond, { row: at }, then),
      );
      continue;
    }
    const values: Row = { at };
    let isKept = true;
    for (const state of fields) {
      const { field, kind, words, column, required } = state;
      const cell = cells[state.index];
      const [expected, read] = KINDS[kind];
      const value = words?.test(readText(cell) ?? '') ? readText(cell) : read(cell);
      if (value === undefined || (value === null && required)) {
        const code = value === null ? 'cell-missing' : 'cell-invalid';
        problems.push(problem(code, expected, cell, { row: at, column }, required ? then : undefined));
        isKept &&= !required;
        state.isBad = true;
      }
      values[field] = value ?? null;
      if (typeof value === 'number') state.numbers[saysPercent(cell) ? 1 : 0].push(values);
    }
    if (isKept) rows.push(values);
  }

  const percent = new Set<string>();
  for (const { field, column, index, numbers } of fields) {
    const isSaid = saysPercent(header[index]);
    const isPercent = isSaid || numbers[1].length > numbers[0].length;
    if (isPercent) percent.add(field);
    // 45% among counts is not 45, nor the other way round.
    for (const row of numbers[isPercent ? 0 : 1]) {
      // 0 is 0 either way.
      if (isSaid || !row[field] || /share|turnout/i.test(field)) continue;
      const place = { row: row['at'] as number, column };
      problems.push(problem('cell-invalid', '% in every cell or in none', row[field], place));
      row[field] = null;
    }
  }
  if (!rows.length && !problems.length) problems.push(problem('feed-empty', 'rows'));
  const isRead = fields.every(
    ({ field, needed, isBad }) => !(needed && isBad) || rows.some((row) => row[field] !== null),
  );
  return {
    rows: (isRead ? rows : []) as unknown as RowOf<S>[],
    problems,
    percent,
    columns: Object.fromEntries([...found].map(([field, index]) => [field, header[index] ?? ''])),
  };
}
