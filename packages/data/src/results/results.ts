import { labelKey } from '../party/party-key.js';
import { findParty } from '../party/party.js';
import { problem } from '../problem.js';
import type { Problem, ProblemCode } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import { readNumber } from '../read/values.js';
import { NO_PARTY, REMARK, TOTAL_ROW } from './results.columns.js';
import type { ResultEntry, Results, ResultsMeta, ResultsOptions, ResultsReading } from './results.types.js';

/** More decimals than figures of elections have. */
const DECIMALS = 6;

/** Sum without the dust of binary fractions: 31.1 − 30.2 is 0.9, not 0.9000000000000021. */
const sumOf = (values: readonly number[]): number =>
  // What rounds to −0 is 0.
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(DECIMALS)) + 0;

/**
 * How far rounded percentages may miss their total with nothing wrong: half a unit of the last digit for each of them.
 * 47 + 31 + 14 + 7 is 99 because each was rounded, not because 1% went to somebody else.
 */
function roundingSlack(values: readonly number[]): number {
  // Of more values than a call takes arguments, too.
  const digits = values.reduce((most, value) => Math.max(most, String(value).split('.')[1]?.length ?? 0), 0);
  return values.length / 2 / 10 ** digits;
}

type Draft = Omit<ResultEntry, 'share'>;

/**
 * The model of a result: shares, changes, remainder, majority and order, from rows as read. Pure, and never throws.
 *
 * Shares are of one total: the page's, else a total row of the feed, else 100 for percentages, else the sum, provided
 * that every value is known and none is negative. They are never re-normalised. Where all values are known and the total
 * is more than they are, the rest is a row of its own, marked as derived; where one is not known, the rest may be its,
 * so there is no such row. Where the rows are more than the total, they stay as they are and a problem says so. For
 * percentages, what rounding explains is neither a rest nor an excess.
 *
 * Problems that the reading brought come first in `problems`. To these are added `row-ignored` (no overall control
 * without a value, what is no party), `row-duplicate`, `total-exceeded`, and `option-invalid` for an option that cannot be.
 */
export function toResults(
  reading: ResultsReading,
  meta: ResultsMeta = {},
  options: ResultsOptions = {},
): Results {
  const problems = [...reading.problems];
  const percent = reading.percent.has('value');
  const { drafts, stated } = draftsOf(reading, problems);

  const amount = (name: 'total' | 'majority' | 'declared' | 'expected', least: number): number | null => {
    const given = options[name] ?? true;
    if (given === true) return null;
    const value = readNumber(given) ?? -1;
    if (value >= least) return value;
    problems.push(problem('option-invalid', `${name} of ${least} or more`, given));
    return null;
  };
  /** How it is drawn is not known here, but which words there are for it. */
  const check = (name: 'view' | 'measure' | 'sort', words: string): void => {
    const found = options[name];
    if (found && !words.split('|').includes(found))
      problems.push(problem('option-invalid', `${name} as ${words}`, found));
  };
  check('view', 'bars|stack|change');
  check('measure', 'count|share');
  check('sort', 'value|none');
  const given = amount('total', 1);
  const wanted = amount('majority', 1);
  const declared = amount('declared', 0);
  // More than are expected would be a wrong number on one of the two sides.
  const expected = amount('expected', declared ?? 0);
  const counting = declared !== null && expected !== null && declared < expected;

  const values = drafts.flatMap(({ value }) => value ?? []);
  const sum = sumOf(values);
  const isWhole = values.length === drafts.length && values.every((value) => value >= 0);
  const [total, totalFrom] = (
    [
      [given, 'option'],
      [stated && stated > 0 ? stated : null, 'row'],
      [percent && drafts.length ? 100 : null, 'percent'],
      [isWhole ? sum : null, 'sum'],
    ] as const
  ).find(([value]) => value) ?? [null, null];

  const rest = sumOf([total ?? sum, -sum]);
  if (totalFrom && Math.abs(rest) > (percent ? roundingSlack(values) : 0)) {
    if (rest < 0) problems.push(problem('total-exceeded', `no more than ${total} in all`, sum));
    else if (isWhole && values.length)
      drafts.push({
        key: 'all-others',
        written: null,
        party: findParty('others'),
        derived: true,
        value: rest,
        change: null,
        note: null,
        colour: null,
      });
  }

  const entries = drafts.map((one) => ({
    ...one,
    share: one.value === null || total === null ? null : one.value / total,
  }));
  const byValue = [...entries].sort((a, b) => rankOf(a) - rankOf(b) || (b.value ?? 0) - (a.value ?? 0));
  const leaders = byValue.filter(
    ({ derived, value, party: { kind } }) => !derived && value && value > 0 && /^(party|ind)/.test(kind),
  );
  // Half of what has been counted so far is no majority.
  const half = options.majority === true && total && (given || !counting) ? total / 2 : null;
  const isOpen = percent || (total ?? 0) % 1 > 0;
  const needed = wanted ?? (half && (isOpen ? half : Math.floor(half) + 1));
  const [largest = null] = leaders;
  const beyond = (largest?.value ?? 0) - (needed ?? 0);
  const holder = beyond > 0 || (!beyond && (wanted || !isOpen)) ? largest : null;

  return {
    ...headingOf(meta),
    unit: options.unit || meta.unit || null,
    entries: options.sort === 'none' ? entries : byValue,
    total,
    totalFrom,
    percent,
    leaders,
    majority: needed ? { needed, holder } : null,
    declared,
    expected,
    counting,
    hasChange: entries.some((entry) => entry.change !== null),
    problems,
  };
}

/** The total row apart from the others; "No overall control" and notes below the total left out where they say nothing. */
function draftsOf({ rows, columns: { party: column } = {} }: ResultsReading, problems: Problem[]) {
  const drafts: Draft[] = [];
  /** How many rows each slug has; the total's is the empty one. */
  const counts = new Map<string, number>();
  let stated: number | null = null;
  /** The first row above the total, once there has been one: what follows without a figure is a note. */
  let above: Draft | undefined;

  for (const { at, party: written, value, change, previous, note, colour } of rows) {
    const say = (code: ProblemCode, expected: string, then: string): unknown =>
      problems.push(problem(code, expected, written, { row: at, column }, then));
    const label = labelKey(written);
    const isTotal = TOTAL_ROW.test(label);
    const party = findParty(written);
    const saysNothing =
      value === null && (isTotal || above || REMARK.test(written) || party.kind === 'no-overall-control');
    // The second line of a header that has two, and a header that a long table repeats, name their own column.
    if (saysNothing || NO_PARTY.test(label) || written === column) {
      if (!isTotal || written === column) say('row-ignored', 'a party', '; left out');
      continue;
    }
    const slug = isTotal ? '' : party.slug;
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    if (count > 1) say('row-duplicate', 'none twice', isTotal ? '; left out' : '; both are shown');
    if (isTotal) {
      stated ??= value;
      above ??= drafts[0];
      continue;
    }
    // No slug has such a mark.
    const key = count > 1 ? `${slug}#${count}` : slug;
    const difference = value === null || previous === null ? null : sumOf([value, -previous]);
    drafts.push({ key, written, party, derived: false, value, change: change ?? difference, note, colour });
  }
  return { drafts, stated };
}

/** By value; then others, what we worked out, what has not declared, and what is not known. */
function rankOf({ derived, value, party: { kind } }: ResultEntry): number {
  if (derived) return 2;
  return value === null ? 4 : kind === 'not-declared' ? 3 : kind === 'others' ? 1 : 0;
}
