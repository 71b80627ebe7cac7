/** Where a data element stands. `stale`: the last good data is on show, and newer could not be had. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/**
 * The state that follows from what there is.
 *
 * @param model - What was made of the data; `undefined`: there is none.
 * @param drawn - The same, where it has something to show.
 * @param rated - What the source says that counts most; `undefined`: there is none.
 */
export function statusOf(
  model: object | undefined,
  drawn: object | undefined,
  rated: 'ready' | 'error' | 'loading' | undefined,
): Status {
  if (drawn) return rated === 'error' ? 'stale' : 'ready';
  if (model) return 'empty';
  // A page that is still coming in may have its data further down.
  return rated ?? (document.readyState === 'loading' ? 'loading' : 'empty');
}

/** Sets `:state(…)`. */
export function setState({ states }: ElementInternals, status: string): void {
  try {
    states.clear();
    states.add(status);
  } catch {
    // Browsers from before 2024 do not know `:state()`.
  }
}
