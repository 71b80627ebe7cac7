import { parse } from 'but-csv';
import { problem } from '../problem.js';
import { readGrid } from './grid.js';
import type { GridOptions } from './grid.js';
import type { Sheet } from './sheet.js';

/** How much of a text is looked at to find its separator. */
const SAMPLE = 9999;
/** Stands alone in the last row, unless a quotation mark before it is never closed. */
const END = '\0';

/** The separator that stands in most lines; a comma is also found inside numbers and text, so it comes last. */
function findSeparator(text: string): string {
  const lines = text.slice(0, SAMPLE).split('\n');
  const uses = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  return ['\t', ';', ','].reduce((best, other) => (uses(other) > uses(best) ? other : best));
}

/**
 * Reads the text of a sheet: comma, semicolon or tab as separator, LF, CRLF or CR, quoted separators and line breaks. A quotation
 * mark that is never closed swallows the rest of the sheet: the rows above it are read, and a problem says where it stands.
 * Never throws.
 */
export function readCsv(text: string, options?: GridOptions): Sheet {
  // What Excel is told in a line of its own, it does not show as a row.
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.*\n/i, '')
    .trimEnd();
  const separator = findSeparator(lines);
  // The parser knows commas only: the separator and the comma change places before it, and back again behind it.
  const swap = (part: string): string =>
    part.replace(/[,;\t]/g, (mark) => (mark === ',' ? separator : mark === separator ? ',' : mark));
  const grid = parse(`${swap(lines)}\n${END}`).map((row) => row.map(swap));
  const last = grid.pop() ?? [];
  // The parser drops an empty cell at the end of a line, so that remarks in a column without a header would be more cells than there are columns.
  lines.split('\n').forEach((line, at) => line.endsWith(separator) && grid[at]?.push(''));
  const sheet = readGrid(grid, options);
  if (last[0] === END) return sheet;
  const place = { row: grid.length + 1 };
  const found = last.join(separator).slice(0, -1);
  const broken = problem(
    'feed-syntax',
    'a quotation mark at the end',
    found,
    place,
    '; the rest is left out',
  );
  return { ...sheet, problems: [broken] };
}
