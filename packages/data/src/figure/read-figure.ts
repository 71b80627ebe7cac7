import { labelKey } from '../party/party-key.js';
import { TOTAL_ROW } from '../party/total-row.js';
import { oneLine, problem } from '../problem.js';
import type { ProblemCode } from '../problem.js';
import { isBlank } from '../read/sheet.js';
import type { Sheet, SheetRow } from '../read/sheet.js';
import { readNumber, readText } from '../read/values.js';
import { headerKey } from '../schema/header-key.js';
import { readRows } from '../schema/read-rows.js';
import type { Reading } from '../schema/reading.js';
import { figureColumns, type FigureRow } from './figure.columns.js';
import type { FigureQuery } from './figure.types.js';

/** How many names of rows a problem tells. */
const TOLD = 12;

/**
 * Reads the one figure of a sheet that the page selects. The row is the one whose name is the first word of `select`, or whose cells
 * are as `header=cell` says; the column is the second word, or the first where no row is called so. A sheet of one row, with a total
 * or without, needs no row. `of` is a number, a column, or a row; without it, the column or the row of the total.
 *
 * The reading has one row and the problems that bear on it, or no row: then `row-missing` or `column-unknown` says which there are, or
 * `cell-invalid` what stands where the figure should. Where several rows answer, the first is taken, and `row-duplicate` says so.
 */
export function readFigure(
  sheet: Sheet,
  { columns, select = '', of = '', unit }: FigureQuery = {},
): Reading<FigureRow> {
  const { header } = sheet;
  const keys = header.map(headerKey);
  const hasColumn = (name: string): boolean => keys.includes(headerKey(name) || '-');
  const parts = select.split(';').map(oneLine).filter(Boolean);
  const conditions = parts.filter((part) => part.includes('=')).map((part) => part.split('='));
  const words = parts.filter((part) => !part.includes('='));

  const filled = sheet.rows.filter(({ cells }) => !Object.values(cells).every(isBlank));
  // Found by the reader as all columns are, else the first.
  const { name: named = header[0] } = readRows(sheet, figureColumns, { columns }).columns;
  const nameOf = ({ cells }: SheetRow): string => readText(cells[header.indexOf(named ?? '')]) ?? '';
  const isCalled = (row: SheetRow, name: string): boolean => labelKey(nameOf(row)) === labelKey(name);
  const isTotal = (row: SheetRow): boolean => TOTAL_ROW.test(labelKey(nameOf(row)));

  let [name = '', column = ''] = words;
  if (!column && hasColumn(name) && (conditions.length || !filled.some((row) => isCalled(row, name))))
    [name, column] = ['', name];
  const number = readNumber(of);
  const wish = number === undefined ? of : undefined;
  const reading = readRows(sheet, figureColumns, { columns, prefer: { value: column || unit, of: wish } });
  if (!reading.rows.length) return reading;

  const chosen = filled.filter(
    (row) =>
      conditions.every(([head = '', ...cell]) => {
        const text = readText(row.cells[keys.indexOf(headerKey(head))]) ?? '';
        return labelKey(text) === labelKey(cell.join('='));
      }) && (name ? isCalled(row, name) : conditions.length || !isTotal(row)),
  );
  const [first] = chosen;
  const problems = reading.problems.filter(({ row }) => !row || row === first?.at);
  const say = (code: ProblemCode, expected: string, found: unknown, then?: string): unknown =>
    problems.push(problem(code, expected, found, {}, then));
  const none = { ...reading, rows: [], problems };

  const columnsThere = header.filter(Boolean).join(', ');
  const names = [...new Set(filled.map(nameOf))].filter(Boolean);
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
  const rowsThere = names.slice(0, TOLD).join(', ') + more;

  const strange = [...conditions.map(([head = '']) => head), column].find((head) => head && !hasColumn(head));
  if (strange) {
    say('column-unknown', `select with a column out of ${columnsThere}`, strange);
    return none;
  }
  if (!first || (chosen.length > 1 && !name && !conditions.length)) {
    say('row-missing', `select with a row out of ${rowsThere}`, select);
    return none;
  }
  if (chosen.length > 1)
    say('row-duplicate', 'one row', `${chosen.length} of ${select}`, '; the first is shown');

  const readRow = (row: SheetRow | undefined): FigureRow | undefined =>
    reading.rows.find(({ at }) => at === row?.at);
  const row = readRow(first);
  const isUnread = problems.some(
    ({ code, column: at }) => code === 'cell-invalid' && at === reading.columns['value'],
  );
  if (!row || isUnread) return none;
  const total = readRow(filled.find((other) => (wish ? isCalled(other, wish) : isTotal(other))))?.value;
  const isColumn = !wish || hasColumn(wish);
  if (!isColumn && total === undefined)
    say(
      'option-invalid',
      `of with a number, a column out of ${columnsThere}, or a row out of ${rowsThere}`,
      wish,
    );
  const whole = number ?? (isColumn ? row.of : null) ?? total ?? null;
  return {
    ...reading,
    rows: [{ ...row, name: (named !== reading.columns['value'] && nameOf(first)) || null, of: whole }],
    problems,
  };
}
