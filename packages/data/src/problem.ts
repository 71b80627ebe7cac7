/** What went wrong, in a word that programs can rely on. New codes may be added in a minor release. */
export type ProblemCode =
  // the feed as a whole
  | 'feed-html' // a web page came where a feed was expected
  | 'feed-empty' // nothing, or nothing but a header
  | 'feed-syntax' // JSON that does not parse, a quotation mark that is never closed, or no text at all
  | 'feed-shape' // JSON that is neither an array of rows nor { rows: [...] }
  | 'feed-failed' // the request failed: network, HTTP status, time-out, too large
  // its columns
  | 'column-missing' // a column that is needed is not there
  | 'column-unknown' // `columns="…"` names a column that is not there, or a field that does not exist
  // its rows
  | 'cell-invalid' // a cell cannot be read as what its column holds; the row or the field is left out
  | 'cell-missing' // a cell that is needed is empty; the row is left out
  | 'row-missing' // a row that the page selects is not there
  | 'row-duplicate' // the same thing twice
  | 'row-ignored' // left out on purpose, such as an empty "No overall control" among parties
  // the figures together
  | 'figure-conflict' // two figures of one row contradict each other; both are shown
  | 'total-exceeded' // the rows add up to more than the total
  | 'option-invalid'; // an attribute of the element cannot be read

/** One thing that could not be read. Never thrown: the rest is shown, and this is reported. */
export interface Problem {
  readonly code: ProblemCode;
  /** `error`: something is not shown. `notice`: everything is shown, but somebody should look. */
  readonly severity: 'error' | 'notice';
  /** One English sentence for the page's builder: "row 7, column Councillors: expected a number, found 'tbc'". */
  readonly message: string;
  /** The row as its author counts it; see `SheetRow.at`. */
  readonly row?: number | undefined;
  /** The column's header as it stands in the feed. */
  readonly column?: string | undefined;
  /** What was found, shortened to 80 characters. */
  readonly found?: string | undefined;
}

/** Where a problem is; neither, where it is with the whole. */
export type Place = Pick<Problem, 'row' | 'column'>;

const LONGEST_FOUND = 80;

/**
 * A problem with its sentence. There is one pattern for all of them: where, what was expected, what was found, and what follows from it.
 * `found` may be any value at all.
 */
export function problem(
  code: ProblemCode,
  expected: string,
  found?: unknown,
  { row, column }: Place = {},
  then = '',
): Problem {
  const isThing = typeof found === 'object' && found;
  const text = oneLine(isThing ? 'an object' : String(found ?? ''));
  const short = text.slice(0, LONGEST_FOUND);
  const shown = !short ? 'nothing' : typeof found === 'string' ? `'${short}'` : short;
  const where = [row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
  return {
    code,
    // What is missing or unknown, or cannot be read.
    severity: /^feed-[^e]|^cell|-[mu]/.test(code) ? 'error' : 'notice',
    message: oneLine(`${where && where + ': '}expected ${expected}, found ${shown}${then}`),
    row,
    column,
    found: short,
  };
}

/** Text with its white space collapsed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
