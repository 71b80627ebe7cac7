import type { ResultRow } from '../results/results.columns.js';
import { toResults } from '../results/results.js';
import type { Results, ResultsOptions, ResultsReading } from '../results/results.types.js';

/** A row of a result in as few words as a test needs. */
export type Given = readonly [party: string, value: number | null, more?: Partial<ResultRow>];

/** Rows as the reader would give them; the first is in row 2 of its sheet. */
export function reading(given: readonly Given[], percent = false): ResultsReading {
  const rows = given.map(([party, value, more], index) => ({
    party,
    value,
    change: null,
    previous: null,
    colour: null,
    note: null,
    at: index + 2,
    ...more,
  }));
  return { rows, problems: [], percent: new Set(percent ? ['value'] : []) };
}

export const results = (given: readonly Given[], options: ResultsOptions = {}, percent = false): Results =>
  toResults(reading(given, percent), {}, options);

export const keys = ({ entries }: Results): string[] => entries.map((entry) => entry.key);
export const codes = ({ problems }: Results): string[] => problems.map((problem) => problem.code);

/** The three largest parties of 5 May 2016, not in order. */
export const COUNCILLORS: readonly Given[] = [
  ['Conservative', 842, { change: -48 }],
  ['Labour', 1326, { change: -18 }],
  ['Liberal Democrat', 378, { change: 45 }],
];
