import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import type { Columns } from '../schema/columns.js';
import { unreadable } from './sheet.js';
import type { Sheet } from './sheet.js';
import { readHref, readText } from './values.js';
import type { Said } from './values.js';

type Envelope = Readonly<Partial<Record<'title' | 'unit' | 'source' | 'updated' | 'rows', unknown>>>;

function readList(list: readonly unknown[], problems: Problem[]): Sheet {
  const places = new Map<string, number>();
  const rows = list.map((row, index) => {
    const at = index + 1;
    const cells: unknown[] = [];
    if (Object(row) === row) {
      for (const [key, cell] of Object.entries(row as object)) {
        const place = places.get(key) ?? places.size;
        places.set(key, place);
        cells[place] = cell;
      }
    } else problems.push(problem('cell-invalid', 'an object', row, { row: at }, '; the row is left out'));
    return { at, cells };
  });
  return { header: [...places.keys()], rows, isSparse: true };
}

function readEnvelope(data: Envelope): Sheet {
  const { rows = data, title, unit, source, updated } = data;
  if (!Array.isArray(rows)) throw new TypeError();

  const problems: Problem[] = [];
  function read(value: Said<string>, expected: string, found: unknown, column: string): string | undefined {
    if (value === undefined) problems.push(problem('cell-invalid', expected, found, { column }));
    return value ?? undefined;
  }
  // A plain string is its own name, and has no address.
  const { name = source, href } = (source ?? {}) as { readonly name?: unknown; readonly href?: unknown };
  const named = readText(name);
  return {
    ...readList(rows, problems),
    title: readText(title) ?? undefined,
    unit: readText(unit) ?? undefined,
    source: named
      ? { name: named, href: read(readHref(href), 'an http(s) address', href, 'source') }
      : undefined,
    updated: read(readTime(updated), 'a time such as 2016-05-06T17:30:00Z', updated, 'updated'),
    problems,
  };
}

/** ISO 8601. */
function readTime(value: unknown): Said<string> {
  const text = readText(value);
  return !text || (/^\d{4}-\d\d-\d\d/.test(text) && Date.parse(text) < Infinity) ? text : undefined;
}

/**
 * Reads what a page gives as `element.data`, or a JSON feed once parsed: an array of plain row objects, or
 * `{ title?, unit?, source?, updated?, rows }`. Rows may have differing keys: the header is all of them in order of appearance.
 * Whatever the value is, this never throws; a getter that does makes the whole unreadable. `columns` may be given as to the
 * other readers; keys need no header to be found.
 */
export function readObjects(data: unknown, columns?: Columns): Sheet;
export function readObjects(data: unknown): Sheet {
  try {
    return readEnvelope(data as Envelope);
  } catch {
    return unreadable('feed-shape', 'a list of rows', data);
  }
}
