/** One call that waits for its turn. */
interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Edge workers have no `setImmediate`. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => void (globalThis.setImmediate ?? setTimeout)(resolve));

/**
 * Calls that come in while one is under way are made together: a database that writes many rows at once waits for its disk once. Each call
 * still has an answer of its own. Where a batch fails because of what is in it (`isOfItem`), each of its items is tried alone, so that one
 * bad item harms no other; where the database itself does not answer, all hear of it at once.
 */
export function inBatches<T, R>(
  run: (items: readonly T[]) => Promise<readonly R[]>,
  most: number,
  isOfItem: (error: unknown) => boolean,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let isBusy = false;

  async function settle(batch: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await run(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index] as R));
    } catch (error) {
      if (batch.length > 1 && isOfItem(error)) for (const one of batch) await settle([one]);
      else for (const { reject } of batch) reject(error);
    }
  }

  async function drain(): Promise<void> {
    isBusy = true;
    while (waiting.length) {
      // What arrives on other connections comes along: as long as each turn of the event loop brings more, it is worth waiting.
      for (let before = -1; before < waiting.length && waiting.length < most;) {
        before = waiting.length;
        await nextTurn();
      }
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch);
    }
    isBusy = false;
  }

  return (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isBusy) void drain();
    });
}
