import type { Sending } from '@rosette/data';
import { createStore, get, update, type UseStore } from 'idb-keyval';
import { clock } from '../clock.js';

/** Something a person has sent off, and nobody has confirmed yet. */
export interface Kept<S extends Sending = Sending> {
  readonly sending: S;
  /** Which form it is from: where it goes, and how. */
  readonly form: string;
  /** When it is deleted, sent or not. */
  readonly until: number;
  /** As long as one page is sending it, no other does. */
  readonly takenUntil: number;
}

const KEY = 'waiting';

/** A browser that does not answer about its storage does not keep anything either. */
const PATIENCE = 2000;

let store: UseStore | undefined;
let memory: readonly Kept[] = [];
let remembers = true;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(reject, PATIENCE, new Error('no answer'))),
  );
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Reads and writes the list in one transaction, so that pages of the same site that are open together never see half of it. */
async function change(next: (list: readonly Kept[]) => readonly Kept[]): Promise<void> {
  if (remembers) {
    try {
      store ??= createStore('rosette-outbox', 'outbox');
      return await inTime(update<readonly Kept[]>(KEY, (list = []) => next(list), store));
    } catch {
      // A private window, a full disk, a policy: it is kept as long as the page is open.
      remembers = false;
    }
  }
  memory = next(memory);
}

async function list(): Promise<readonly Kept[]> {
  if (!remembers) return memory;
  try {
    // Nothing is written, and no database is made, by a page that only looks.
    if (
      !store &&
      indexedDB.databases &&
      !(await inTime(indexedDB.databases())).some(({ name }) => name === 'rosette-outbox')
    )
      return [];
    store ??= createStore('rosette-outbox', 'outbox');
    return (await inTime(get<readonly Kept[]>(KEY, store))) ?? [];
  } catch {
    return memory;
  }
}

/**
 * What is on its way, kept on this device from the click until the receiver's answer: through reloads, closed tabs and a closed lid.
 * All forms of a site share it. Where the browser keeps nothing, the page does for as long as it is open.
 */
export const outbox = {
  /** Keeps something, taken by this page already; says whether it will be there after the page is closed. */
  async add(kept: Kept): Promise<boolean> {
    await change((all) => [...all.filter(({ sending }) => sending.id !== kept.sending.id), kept]);
    return remembers;
  },
  /** What waits of one form, and how much of it was too old and has been deleted now. */
  async of(form: string): Promise<{ readonly waiting: readonly Kept[]; readonly expired: number }> {
    const now = clock.now();
    const all = (await list()).filter((kept) => kept.form === form);
    const waiting = all.filter(({ until }) => until > now);
    if ((await list()).some(({ until }) => until <= now))
      await change((every) => every.filter(({ until }) => until > now));
    return { waiting, expired: all.length - waiting.length };
  },
  /** Takes something for so many milliseconds, to send it; `undefined` where another page has taken it, `null` where it is gone. */
  async take(id: string, milliseconds: number): Promise<Kept | null | undefined> {
    let taken: Kept | null | undefined = null;
    const now = clock.now();
    await change((all) =>
      all.map((kept) => {
        if (kept.sending.id !== id) return kept;
        taken = kept.takenUntil > now ? undefined : { ...kept, takenUntil: now + milliseconds };
        return taken ?? kept;
      }),
    );
    return taken;
  },
  /** Lets others take it. */
  async free(id: string): Promise<void> {
    await change((all) => all.map((kept) => (kept.sending.id === id ? { ...kept, takenUntil: 0 } : kept)));
  },
  /** It has arrived, or is not wanted any more. */
  async remove(id: string): Promise<void> {
    await change((all) => all.filter(({ sending }) => sending.id !== id));
  },
};
