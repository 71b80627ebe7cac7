import { readFeed, readGrid, type Columns, type Sheet } from '@rosette/data';
import { tableGrid } from './table-grid.js';
import { isParsed } from './watch.js';

/**
 * The data that a page has put inside an element, as a sheet: the first table, else a script that holds JSON or CSV;
 * `null` where there is none, or not all of it yet. Never throws.
 */
export function readLightDom(host: Element, columns: Columns): Sheet | null {
  const node =
    host.querySelector('table') ??
    host.querySelector<HTMLScriptElement>('[type="application/json"],[type="text/csv"]');
  if (!node || !isParsed(node)) return null;
  if (!(node instanceof HTMLTableElement)) return readFeed(node.textContent, node.type, columns);
  const { rows, caption } = tableGrid(node);
  return readGrid(rows, { columns, title: caption });
}

/** What a page wrote inside an element, without its data and what has a slot of its own: a copy. `null`: not all of it is there yet. */
export function lightWords(host: Element): DocumentFragment | null {
  if (!isParsed(host)) return null;
  const copy = document.createDocumentFragment();
  copy.append(...[...host.childNodes].map((node) => node.cloneNode(true)));
  for (const node of copy.querySelectorAll('table,script,style,template,[slot]')) node.remove();
  return copy;
}

/** Whether an element's default slot has something to show: what stands on the page while there is nothing to draw. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? node.matches(':not([slot],script,style,template)')
      : node instanceof Text && node.data.trim(),
  );
}
