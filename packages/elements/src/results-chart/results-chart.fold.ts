import type { ResultEntry, Results } from '@rosette/data';

/** A result in as many rows as there is room for. */
export interface Folded {
  readonly results: Results;
  /** How many are together in the last row; 0: none, or nobody knows. */
  readonly count: number;
  /** The row that they are in. */
  readonly rest: ResultEntry | undefined;
}

/**
 * The smallest rows as one, with what they have together: as few as the room takes. What is not known adds nothing, and what was left of
 * the total is among them.
 *
 * @param most - How many rows there is room for.
 */
export function folded(results: Results, most: number): Folded {
  const { entries } = results;
  if (entries.length <= most) return { results, count: 0, rest: undefined };
  const rank = ({ value, derived }: ResultEntry): number => (derived ? -Infinity : (value ?? -Infinity));
  const small = [...entries].sort((a, b) => rank(b) - rank(a) || 0).slice(Math.max(most - 1, 1));
  const sum = (pick: (entry: ResultEntry) => number | null): number | null => {
    const known = small.map(pick).filter((x) => x !== null);
    return known.length ? known.reduce((a, b) => a + b, 0) : null;
  };
  const isWhole = small.every(({ change, derived }) => derived || change !== null);
  const rest: ResultEntry = {
    ...(small[0] as ResultEntry),
    key: 'rest',
    written: null,
    derived: true,
    value: sum(({ value }) => value),
    share: sum(({ share }) => share),
    change: isWhole ? sum(({ change }) => change) : null,
    note: null,
    colour: null,
  };
  const kept = entries.filter((entry) => !small.includes(entry));
  const count = small.some(({ derived }) => derived) ? 0 : small.length;
  return { results: { ...results, entries: [...kept, rest] }, count, rest };
}
