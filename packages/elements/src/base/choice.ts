import type { Columns, Problem, Reading, ReadOptions, RowOf, Sheet } from '@rosette/data';
import { FEED, INLINE } from './data-source.js';
import type { FeedState } from './feed.js';

const isNotice = ({ severity }: Problem): boolean => severity === 'notice';

/** What is on show. */
export interface Shown<S extends Columns> {
  /** Its place among the sources. */
  readonly origin: number;
  readonly sheet: Sheet;
  readonly reading: Reading<RowOf<S>>;
  /** What the page said about the columns when it was read. */
  readonly by: string;
  /** When a feed last said so. */
  readonly at: Date | undefined;
}

/** What to show, and how things stand. */
interface Choice<S extends Columns> {
  readonly shown: Shown<S> | undefined;
  readonly problems: readonly Problem[];
  /** Of the source that counts most; `undefined`: there is none. */
  readonly status: 'ready' | 'error' | 'loading' | undefined;
}

/**
 * Which data is shown: of what counts most, if it can be read. If it cannot, what is on show stays; only what comes from
 * a source that counts less is brought up to date. A feed that had rows and is empty now is taken for a slip, such as a
 * spreadsheet that is being rebuilt: bad data never blanks a widget.
 */
export function choose<S extends Columns>(
  sheets: readonly (Sheet | null | undefined)[],
  { checked, failure }: FeedState,
  before: Shown<S> | undefined,
  read: (sheet: Sheet, options: ReadOptions) => Reading<RowOf<S>>,
  options: ReadOptions,
): Choice<S> {
  let problems: Problem[] = [];
  let status: Choice<S>['status'];
  const by = JSON.stringify(options);
  for (const [origin, sheet] of sheets.entries()) {
    if (sheet === undefined) continue;
    const isFeed = origin === FEED;
    const failed = isFeed && failure;
    if (failed) problems.push({ code: 'feed-failed', severity: 'error', message: failed });
    if (!sheet) {
      status ??= failed ? 'error' : 'loading';
      continue;
    }
    // Most updates are about something else, and a sheet may have ten thousand rows.
    const isRead = before?.sheet === sheet && before.by === by;
    let reading = isRead ? before.reading : read(sheet, options);
    // What the page says about columns may be about its feed alone, where the table reads well by its own headers.
    if (
      origin === INLINE &&
      sheets[FEED] !== undefined &&
      reading.problems.some(({ code }) => code === 'column-unknown')
    ) {
      const alone = read(sheet, { ...options, columns: '' });
      if (alone.problems.every(isNotice)) reading = alone;
    }
    // Not pushed: a feed may have more of them than a call takes arguments.
    problems = [...problems, ...reading.problems];
    const hadRows = isFeed && before?.reading.rows.length;
    const isGood = reading.rows.length || (!hadRows && reading.problems.every(isNotice));
    status ??= failed || !isGood ? 'error' : 'ready';
    if (!isGood) continue;
    const stays = before && before.origin < origin && sheets[before.origin] !== undefined;
    const shown = stays ? before : { origin, sheet, reading, by, at: isFeed ? checked : undefined };
    return { shown, problems, status };
  }
  return { shown: status && before, problems, status };
}
