import { readGrid, type Columns, type Sheet } from '@rosette/data';
import { hasLive, readFeed } from './live.load.js';
import { tableGrid } from './table-grid.js';
import { isParsed } from './watch.js';

/**
 * The data that a page has put inside an element, as a sheet: the first table, else a script that holds JSON or CSV; `undefined` where
 * there is none, `null` where it cannot be read yet. Then `news` is called if that has another reason than that not all of it is there. Never throws.
 */
export function readLightDom(host: Element, columns: Columns, news: () => void): Sheet | null | undefined {
  const node =
    host.querySelector('table') ??
    host.querySelector<HTMLScriptElement>('[type="application/json"],[type="text/csv"]');
  if (!node) return undefined;
  if (!isParsed(node)) return null;
  if (!(node instanceof HTMLTableElement))
    return hasLive(news) ? readFeed(node.textContent, node.type, columns) : null;
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
