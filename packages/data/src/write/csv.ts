/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A cell of a CSV text. A text that a spreadsheet would run stands behind an apostrophe, as it is typed there; numbers stay numbers. */
function cellText(cell: string | number | null): string {
  const text = `${typeof cell === 'string' && FORMULA.test(cell) ? "'" : ''}${cell ?? ''}`;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV, as RFC 4180 has it, safe to be opened in a spreadsheet whatever the cells hold. `null` is an empty cell. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
