import type { Columns } from '../schema/columns.js';
import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { readObjects } from './objects.js';
import { unreadable } from './sheet.js';
import type { Sheet } from './sheet.js';

/**
 * Reads the body of a feed, told apart by what it holds first and by its content type second: a web page and a workbook are a problem that
 * says what to do, `{` and `[` begin JSON, everything else is CSV, and so is JSON that does not parse where the content type says CSV.
 * `columns` helps to find the header. Never throws.
 */
export function readFeed(body: string | Uint8Array, contentType = '', columns?: Columns): Sheet {
  const text = typeof body === 'string' ? body.replace(/^\uFEFF/, '') : decode(body);
  if (/^\s*<[!?a-z]/i.test(text))
    return unreadable('feed-html', 'CSV or JSON', 'a web page', '; publish a Google Sheet to the web first');
  // As a workbook has, zipped or not, and no text.
  if (text.includes('\0')) return unreadable('feed-syntax', 'CSV or JSON', 'a workbook', '; save it as CSV');
  if (/^\s*[[{]/.test(text)) {
    try {
      return readObjects(JSON.parse(text), columns);
    } catch (error) {
      if (!contentType.includes('csv'))
        return unreadable('feed-syntax', 'valid JSON', (error as Error).message);
    }
  }
  return readCsv(text, { columns });
}
