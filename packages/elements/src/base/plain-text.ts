import type { FrameView } from './frame.template.js';

/** A table as texts: a row for each line. */
export type Rows = readonly (readonly string[])[];

/** A node as it is heard, and small print in brackets; the name of a column is said once, at its head. */
function heard(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.matches('[aria-hidden=true], .tag')) return '';
  const text = [...node.childNodes].map(heard).join('');
  return node.localName === 'small' ? ` (${text.trim()})` : text;
}

const line = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim();

/** The rows of a table that a widget has drawn. */
export const rowsOf = (table: HTMLTableElement | null): Rows =>
  [...(table?.rows ?? [])].map(({ cells }) => [...cells].map((cell) => line(heard(cell))));

/** What a widget shows, one below the other: words of the page's own come before the widget's, as on screen. */
export function textOf(
  host: Element,
  { title, locale, source, href }: FrameView,
  summary: string,
  rows: Rows,
): string {
  const own = (slot: string): string =>
    line(host.querySelector(`:scope > [slot=${slot}]`)?.textContent ?? '');
  return [
    own('title') || title,
    own('summary') || summary,
    rows.map((cells) => cells.join('\t').trimEnd()).join('\n'),
    source && `${locale.base.source} ${source}${href ? ` (${href})` : ''}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
