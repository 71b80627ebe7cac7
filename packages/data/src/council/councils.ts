import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import { readNumber } from '../read/values.js';
import { councilsOf } from './council-rows.js';
import { focusOf } from './focus.js';
import type {
  Council,
  CouncilOptions,
  Councils,
  CouncilsMeta,
  CouncilsReading,
  Outcome,
} from './councils.types.js';
import { talliesOf } from './tallies.js';

/**
 * The model of council control: which party runs which council, and what became of each, from rows as read. Pure, and never throws.
 *
 * Each council is there once, by its GSS code, else by its name. Of two rows of one council the later is shown. Where fewer councils are in the data than the page expects, the rest has not declared; where more are, all are counted.
 *
 * Problems that the reading brought come first in `problems`. To these are added `cell-missing` (a row with neither name nor code),
 * `cell-invalid` (a code that is none of a council's, words that do not say who runs it or ran it, a time), `row-ignored` (a total, a
 * source), `row-duplicate`, and `option-invalid` (a party that nobody knows, fewer councils expected than there are).
 */
export function toCouncils(
  reading: CouncilsReading,
  meta: CouncilsMeta = {},
  options: CouncilOptions = {},
): Councils {
  const problems = [...reading.problems];
  const heading = headingOf(meta);
  const byKey = councilsOf(reading, heading.updated, problems);
  const councils = [...byKey.values()];
  const total = totalOf(councils.length, options.expected, problems);
  const missing = total - councils.length;
  const hasPrevious = councils.some(({ previous }) => previous);
  const outcomes = outcomesOf(councils, missing);
  return {
    ...heading,
    councils,
    byKey,
    tallies: talliesOf(councils, missing, hasPrevious),
    outcomes,
    declared: total - outcomes['not-declared'],
    total,
    hasPrevious,
    focus: focusOf(councils, options.focus, problems),
    problems,
  };
}

function outcomesOf(councils: readonly Council[], missing: number): Record<Outcome, number> {
  const counts = { hold: 0, gain: 0, loss: 0, 'no-change': 0, new: 0, unknown: 0, 'not-declared': missing };
  for (const { outcome } of councils) counts[outcome]++;
  return counts;
}

function totalOf(there: number, expected: CouncilOptions['expected'], problems: Problem[]): number {
  const number = readNumber(expected) ?? 0;
  if (expected === undefined || number === there) return there;
  if (number > there && Number.isInteger(number)) return number;
  problems.push(problem('option-invalid', `${there} councils or more as expected`, expected));
  return there;
}
