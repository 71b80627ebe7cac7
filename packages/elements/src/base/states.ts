/** Where a data element stands. `stale`: the last good data is on show, and newer could not be had. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** Sets `:state(…)`. */
export function setState({ states }: ElementInternals, status: string): void {
  try {
    states.clear();
    states.add(status);
  } catch {
    // Browsers from before 2024 do not know `:state()`.
  }
}
