import { problem } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import type { Sheet } from '../read/sheet.js';
import { readNumber } from '../read/values.js';
import type { Reading } from '../schema/reading.js';
import type { FigureRow } from './figure.columns.js';
import type { Figure, FigureMajority, FigureOptions } from './figure.types.js';

/** Without the dust of binary fractions. */
const difference = (a: number, b: number): number => Number((a - b).toFixed(6)) + 0;

/**
 * The model of a figure: its share, its change, and how far it is from a majority, from the row that `readFigure` chose. Pure, and never
 * throws. What cannot be a whole or a majority is an `option-invalid`; a value above its whole stays as it is, with `total-exceeded`.
 */
export function toFigure(
  { rows: [row], problems: found, percent: percents }: Reading<FigureRow>,
  sheet: Partial<Sheet>,
  options: FigureOptions = {},
): Figure {
  const problems = [...found];
  const { name = null, value = null, change = null, previous = null, colour = null } = row ?? {};
  const percent = percents.has('value');
  const amount = (what: string, given: number | string | null | undefined): number | null => {
    if (given == null) return null;
    const number = readNumber(given) ?? 0;
    if (number > 0) return number;
    problems.push(problem('option-invalid', `${what} above 0`, given));
    return null;
  };
  const of = percent ? 100 : amount('of', row?.of ?? options.of);
  if (!percent && of !== null && value !== null && value > of)
    problems.push(problem('total-exceeded', `no more than ${of}`, value, {}, '; shown as it is'));

  const wanted = options.majority === true ? null : amount('majority', options.majority);
  let majority: FigureMajority | null = null;
  const isWhole = !percent && [of, value].every(Number.isInteger);
  const needed =
    wanted ?? (options.majority === true && of ? (isWhole ? Math.floor(of / 2) + 1 : of / 2) : null);
  if (needed !== null && value !== null) {
    const reached = wanted || isWhole ? value >= needed : value > needed;
    majority = { needed, reached, short: isWhole && !reached ? needed - value : null };
  }

  return {
    ...headingOf(sheet),
    found: row !== undefined,
    name,
    unit: options.unit || sheet.unit || null,
    value,
    unread: (value === null && options.unread) || null,
    percent,
    of,
    share: value === null || of === null || value < 0 ? null : value / of,
    change: change ?? (value === null || previous === null ? null : difference(value, previous)),
    majority,
    colour,
    problems,
  };
}
