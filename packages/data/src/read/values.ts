import { oneLine } from '../problem.js';
import { isBlank } from './sheet.js';

/** What a cell says: a value, `null` when it says that it is not known, `undefined` when it cannot be read. */
export type Said<T> = T | null | undefined;

// Groups of three behind one and the same mark, and a point before decimals: the British way. `1,5` and `1.326,5` are not read,
// nor is `1.326`, which may be a thousand of the Continent's; a percentage may. Behind the number may be footnote marks.
const NUMBER =
  /^£?([-+]?) ?£? ?(?![1-9]\d{0,2}\.\d{3}(?!\d| ?%| ?per))((?:\d+|[1-9]\d{0,2}([, '’])\d{3}(?:\3\d{3})*)(?:\.\d+)?) ?(?:%|per cent)?(?: |[*†‡¹²³]|\[\w+])*$/i;

/**
 * A number as people write it: `1,326`, `1 326`, `1'326`, `−18` with any minus or dash, `+45`, `48%`, `£1,200`, `(18)` for −18, with
 * footnote marks behind it. `null` for an empty cell, `n/a`, a lone dash, `?`, `..`. Grouped as nobody in Britain groups, it is not read,
 * nor beyond 2⁵³, where digits would be lost.
 */
export function readNumber(cell: unknown): Said<number> {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return inRange(cell);
  const text = oneLine(cell)
    .replace(/[‐-―−]/g, '-')
    .replace(/^\((.*)\)$/, '-$1');
  if (/^(#?n\/?a|[-?.…]*)$/i.test(text)) return null;
  const [, sign = '', digits] = NUMBER.exec(text) ?? [];
  // No −0.
  return digits ? inRange(Number(sign + digits.replace(/[^\d.]/g, '')) + 0) : undefined;
}

const inRange = (number: unknown): number | undefined =>
  typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;

/** Whether the cell, or a header ("Votes %", "Percentage", "Vote share", "Cyfran"), says that its numbers are percentages. */
export function saysPercent(cell: unknown): boolean {
  return typeof cell === 'string' && /%|per ?cent|share|cyfran/i.test(cell);
}

/** Text with its white space collapsed. `null` for an empty cell, `n/a` and a lone dash. */
export function readText(cell: unknown): Said<string> {
  if (isBlank(cell)) return null;
  if (!/^(st|n|b)/.test(typeof cell)) return undefined;
  const text = oneLine(String(cell));
  return /^(n\/a|[-–—])$/i.test(text) ? null : text;
}

/** `#rgb` or `#rrggbb`, as `#rrggbb` in lower case. */
export function readColour(cell: unknown): Said<string> {
  const text = readText(cell);
  if (!text) return text;
  if (!/^#([\da-f]{3}){1,2}$/i.test(text)) return undefined;
  return (text.length > 4 ? text : text.replace(/\w/g, '$&$&')).toLowerCase();
}

/**
 * An address that may stand in a link: http, https, mailto or relative. What the browser's own parser would run (`javascript:` however
 * it is written) is not read, nor is a scheme hidden behind an HTML entity.
 */
export function readHref(cell: unknown): Said<string> {
  const text = readText(cell);
  if (!text) return text;
  try {
    // White space inside hides a scheme from a reader and not from a browser; so does an entity, where a template decodes it.
    const isHidden = /\s|^[^/?#]*&/.test(text);
    const { protocol } = new URL(text, 'https://a.invalid');
    return !isHidden && /^(https?|mailto):/.test(protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}
