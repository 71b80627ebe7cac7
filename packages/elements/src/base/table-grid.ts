import { oneLine } from '@rosette/data';

/** A table as a grid of texts, in the order a reader sees: head, bodies, foot. */
export interface TableGrid {
  readonly rows: readonly (readonly string[])[];
  /** The table's caption; empty where it has none. */
  readonly caption: string;
}

/** A mark that points to a footnote: 1, *, †, [2], a. "1st" keeps its letters, for `<sup>st</sup>` is none. */
const FOOTNOTE_MARK = /^\W*(\d[\d, ]*|[a-z]?)\W*$/i;

/** What a reader sees of a node: no scripts, nothing hidden, and no footnote marks, which would turn "1,326¹" into 13,261. */
function seenText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node.nodeName === 'BR') return ' ';
  const isUnseen =
    node instanceof Element &&
    (node.matches('script,style,template,[hidden]') ||
      // What tables that sort by a key keep in front of a figure.
      (node as HTMLElement).style?.display === 'none' ||
      (node.nodeName === 'SUP' && FOOTNOTE_MARK.test(node.textContent)));
  return isUnseen ? '' : [...node.childNodes].map(seenText).join('');
}

const textOf = (node: Node): string => oneLine(seenText(node));

/**
 * Reads a table. A cell over several rows stands in each of them, for it says something about each; one over several
 * columns stands in one, for a figure may not be counted twice: the first that has text of its own, since Wikipedia's tables have a column
 * of coloured cells before the names.
 */
export function tableGrid(table: HTMLTableElement): TableGrid {
  const rows = [...table.rows];
  /** `null`: part of the cell before. */
  const grid: (string | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    const left = (row.parentElement as HTMLTableSectionElement).rows.length - row.sectionRowIndex;
    const line = grid[y] ?? [];
    let x = 0;
    for (const cell of row.cells) {
      while (line[x] !== undefined) x++;
      const text = textOf(cell);
      // 0 means to the end of the section, and nothing goes further.
      const down = Math.min(cell.rowSpan || left, left);
      for (let dy = 0; dy < down; dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) (grid[y + dy] ?? [])[x + dx] = dx ? null : text;
    }
  });
  /** The columns in which a cell of one column has text. */
  const own: true[] = [];
  for (const line of grid)
    line.forEach((text, x) => {
      if (text && line[x + 1] !== null) own[x] = true;
    });
  for (const line of grid)
    line.forEach((text, x) => {
      if (line[x + 1] !== null || own[x]) return;
      line[x] = '';
      line[x + 1] = text;
    });
  const caption = table.caption ?? table.closest('figure')?.querySelector('figcaption');
  return {
    // No holes, where a row is shorter than a cell that comes down to it.
    rows: grid.map((line) => Array.from(line, (text) => text ?? '')),
    caption: caption ? textOf(caption) : '',
  };
}
