import type { Columns } from '../schema/columns.js';
import { headerKey, namesOf } from '../schema/header-key.js';
import { isBlank } from './sheet.js';
import type { Sheet } from './sheet.js';
import { readText } from './values.js';

/** What is known about a grid before it is read. */
export interface GridOptions {
  /** The fields looked for: the header is the row that names most of them. */
  readonly columns?: Columns | undefined;
  /** The title, where it stands outside the grid (a table's caption). */
  readonly title?: string | undefined;
}

type Grid = readonly (readonly unknown[])[];

/** How many rows are looked at to find the header: above it may be a title, a subtitle, a date, a line of groups. */
const HEADER_WITHIN = 20;

const cellText = (cell: unknown): string => readText(cell) ?? '';
const filled = (row: readonly unknown[]): unknown[] => row.filter((cell) => !isBlank(cell));

/** The row with most cells that are a field's name; of equals, the first with more than one cell. */
function findHeader(grid: Grid, columns: Columns): number {
  const names = new Set(namesOf(columns).flatMap(([, keys]) => keys));
  const scores = grid.slice(0, HEADER_WITHIN).map((row) => {
    const known = new Set(row.map((cell) => headerKey(cellText(cell))).filter((key) => names.has(key)));
    // A title may be a word that is also a column's name: being more than one cell decides then.
    return known.size + (filled(row).length > 1 ? 2 : 0);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/**
 * Turns a grid (the cells of a table or of a CSV text, the first row being row 1) into a sheet. The header is the row that
 * names most of the fields asked for; a line above it with one filled cell is the title. Blank rows stay, so that rows are
 * counted as their author counts them.
 */
export function readGrid(grid: Grid, { columns = {}, title }: GridOptions = {}): Sheet {
  const at = findHeader(grid, columns);
  const above = grid.slice(0, at).map(filled);
  return {
    header: (grid[at] ?? []).map(cellText),
    rows: grid.slice(at + 1).map((cells, i) => ({ at: at + i + 2, cells })),
    title: cellText(title || above.find((row) => row.length === 1)?.[0]) || undefined,
  };
}
