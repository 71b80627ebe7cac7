import type { Sending } from '@rosette/data';
import { createStore, get, update, type UseStore } from 'idb-keyval';

/** Something a person has sent off, and nobody has confirmed yet. */
export interface Kept<S extends Sending = Sending> {
  readonly sending: S;
  /** Which form it is from: where it goes, and how. */
  readonly form: string;
  /** When it is deleted, sent or not. */
  readonly until: number;
}

type List = readonly Kept[];

const NAME = 'rosette-outbox';
const KEY = 'waiting';

/** A browser that does not answer about its storage does not keep anything either. */
const PATIENCE = 5000;

let store: UseStore | undefined;
let memory: List = [];
let remembers = true;

const database = (): UseStore => (store ??= createStore(NAME, 'outbox'));

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);

/**
 * Reads and writes the list in one transaction, so that pages of the same site that are open together never see half of it. The page has
 * what it has changed itself in its memory too.
 */
async function change(next: (list: List) => List, onDevice: boolean): Promise<void> {
  memory = next(memory);
  if (!onDevice) return;
  try {
    await inTime(update<List>(KEY, (list = []) => next(list), database()));
  } catch {
    // A private window, a full disk, a policy: it is kept as long as the page is open.
    remembers = false;
  }
}

/** What is on the device; `undefined` where it keeps nothing, or does not say. */
async function onDevice(): Promise<List | undefined> {
  if (!remembers) return undefined;
  try {
    // Nothing is written, and no database is made, by a page that only looks.
    const isThere =
      store ||
      !indexedDB.databases ||
      (await inTime(indexedDB.databases())).some(({ name }) => name === NAME);
    return (isThere && (await inTime(get<List>(KEY, database())))) || [];
  } catch {
    return undefined;
  }
}

const without = (list: List, id: string): List => list.filter(({ sending }) => sending.id !== id);

/**
 * What is on its way, kept on this device from the click until the receiver's answer: through reloads, closed tabs and a closed lid.
 * All forms of a site share it. Where the browser keeps nothing, the page does for as long as it is open.
 */
export const outbox = {
  /** Keeps something; says whether it will be there after the page is closed. */
  async add(kept: Kept): Promise<boolean> {
    await change((list) => [...without(list, kept.sending.id), kept], remembers);
    return remembers;
  },
  /** It has arrived, or is not wanted any more. A device that was too slow to say so may have kept it all the same. */
  remove: (id: string): Promise<void> => change((list) => without(list, id), true),
  /** Everything that waits. */
  list: async (): Promise<List> => (await onDevice()) ?? memory,
  /** Whether another page has had done with it. */
  async isGone(id: string): Promise<boolean> {
    const list = await onDevice();
    return Boolean(list && without(list, id).length === list.length);
  },
};

/** Longer than an attempt may last. A page that has not ended its own by then is asleep. */
const TURN = 25_000;

/**
 * Does something while no other page of the site does anything under the same name. Who is closed gives way at once. On plain http
 * browsers have no such locks, and it is done in any case: the receiver knows a repetition.
 */
export function alone(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return work();
  return locks.request(`rosette ${name}`, { signal: AbortSignal.timeout(TURN) }, work).catch(work);
}
