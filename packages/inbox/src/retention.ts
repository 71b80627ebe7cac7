import type { Settings } from './options.js';
import type { Expiry, Kind, State } from './store/store.js';

const DAY_MS = 86_400_000;

/** Deletes what is older than it may be kept. */
export async function sweep({ store, retention, now, log }: Settings): Promise<void> {
  const at = now();
  const expiry = (days: number | null, states: readonly State[], kind?: Kind): Expiry[] =>
    days === null ? [] : [{ states, kind, before: new Date(at.getTime() - days * DAY_MS).toISOString() }];
  const deleted = await store.sweep(
    [
      ...expiry(retention.signups, ['received', 'confirmed'], 'signup'),
      ...expiry(retention.replies, ['held', 'approved'], 'reply'),
      ...expiry(retention.unconfirmed, ['unconfirmed']),
      ...expiry(retention.refused, ['rejected', 'suspect']),
    ],
    at.toISOString(),
  );
  if (deleted) log({ event: 'sweep', deleted });
}
