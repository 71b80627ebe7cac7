import { labelKey } from '../party/party-key.js';
import { oneLine, problem } from '../problem.js';
import type { Problem, ProblemCode } from '../problem.js';
import { isBlank } from '../read/sheet.js';
import type { Sheet, SheetRow } from '../read/sheet.js';
import { readNumber, readText } from '../read/values.js';
import { TOTAL_ROW } from '../results/results.columns.js';
import { headerKey } from '../schema/header-key.js';
import { readRows } from '../schema/read-rows.js';
import type { Reading } from '../schema/reading.js';
import { figureColumns, type FigureRow } from './figure.columns.js';
import type { FigureQuery } from './figure.types.js';

/** How many rows a problem tells. */
const TOLD = 12;

/** A row is kept also where nothing can be read in it. */
const unneeded = { ...figureColumns.value, needed: false } as const;

/**
 * Reads the one figure of a sheet that the page selects. The row is the one whose name is the first part of `select`, the column is the second
 * part, or the first where no row is called so. A sheet of one row, with a total or without, needs no row. `of` is a number, a column or
 * a row; without it, the column or the row of the total.
 *
 * The reading has one row and the problems that bear on it; or no row, and then `row-missing` or `column-unknown` says which there are, or
 * `cell-invalid` what stands where the figure should. Where several rows answer, the first is taken, and `row-duplicate` says so.
 */
export function readFigure(
  sheet: Sheet,
  { columns, select = '', of = '', unit, keepUnread }: FigureQuery = {},
): Reading<FigureRow> {
  const { header } = sheet;
  const hasColumn = (name: string): boolean => header.some((head) => headerKey(head) === headerKey(name));
  const filled = sheet.rows.filter(({ cells }) => !Object.values(cells).every(isBlank));
  // Found by the reader as all columns are, else the first.
  const { name: named = header[0] ?? '' } = readRows(sheet, figureColumns, { columns }).columns;
  const nameOf = ({ cells }: SheetRow): string => readText(cells[header.indexOf(named)]) ?? '';
  const rowsOf = (name: string): SheetRow[] =>
    filled.filter((row) => name && labelKey(nameOf(row)) === labelKey(name));
  const isTotal = (row: SheetRow): boolean => TOTAL_ROW.test(labelKey(nameOf(row)));

  let [name = '', column = ''] = select.split(';').map(oneLine);
  if (!column && hasColumn(name) && !rowsOf(name)[0]) [name, column] = ['', name];
  const number = readNumber(of);
  const wish = number === undefined ? of : '';
  const fields = keepUnread ? { ...figureColumns, value: unneeded } : figureColumns;
  const reading = readRows(sheet, fields, { columns, prefer: { value: column || unit, of: wish } });
  const chosen = name ? rowsOf(name) : filled.filter((row) => !isTotal(row));
  const problems: Problem[] = reading.problems.filter(({ row }) => !row || row === chosen[0]?.at);
  const say = (code: ProblemCode, expected: string, found: unknown, then?: string): unknown =>
    problems.push(problem(code, expected, found, {}, then));

  const names = filled.map(nameOf);
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
  const rowsThere = `a row out of ${names.slice(0, TOLD).join(', ')}${more}`;
  const columnsThere = `a column out of ${header.filter(Boolean).join(', ')}`;
  const readRow = (row: SheetRow | undefined): FigureRow | undefined =>
    reading.rows.find((one) => one.at === row?.at);
  const row = readRow(chosen[0]);
  const isStrange = column && !hasColumn(column);
  const isLost = filled[0] && (!chosen[0] || (chosen[1] && !name));
  if (isStrange) say('column-unknown', `select with ${columnsThere}`, column);
  else if (isLost)
    say('row-missing', `select with ${column ? rowsThere : `${rowsThere}; ${columnsThere}`}`, name);
  else if (chosen[1]) say('row-duplicate', 'one row', `${chosen.length} of ${name}`, '; the first is shown');
  const isUnread = ({ code, column: place }: Problem): boolean =>
    code === 'cell-invalid' && place === reading.columns['value'];
  if (!row || isStrange || isLost || (!keepUnread && problems.some(isUnread)))
    return { ...reading, rows: [], problems };

  const isColumn = !wish || hasColumn(wish);
  const total = readRow(wish ? rowsOf(wish)[0] : filled.find(isTotal))?.value;
  if (!isColumn && total === undefined)
    say('option-invalid', `of with a number, ${columnsThere}, or ${rowsThere}`, wish);
  const whole = number ?? (isColumn ? row.of : null) ?? total ?? null;
  const called = (named !== reading.columns['value'] && nameOf(chosen[0] as SheetRow)) || null;
  return { ...reading, rows: [{ ...row, name: called, of: whole }], problems };
}
