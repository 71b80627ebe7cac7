import { clock } from './clock.js';
import type * as Live from './live.js';

// What reads feeds: a page with a table of its own goes without it. A standalone file has it inside from the start; there
// packages/rosette/build/live.js puts it in place of this module.

/** When it is asked for again after it could not be had, in milliseconds. */
const RETRY = 10_000;

/** Nothing, until it has come. */
let live!: typeof Live;
let asked: Promise<void> | undefined;
let failure: string | undefined;
const waiting = new Set<() => void>();

function tell(): void {
  const all = [...waiting];
  waiting.clear();
  for (const news of all) news();
}

function failed(): void {
  failure = 'what reads feeds could not be loaded';
  clock.start(() => {
    asked = undefined;
    tell();
  }, RETRY);
}

/** Whether it is there. If not, it is asked for, and `news` is called once, when it has come or could not be had: to look again. */
export function hasLive(news: () => void): boolean {
  if (live) return true;
  waiting.add(news);
  asked ??= import('./live.js').then((module) => void (live = module), failed).then(tell);
  return false;
}

/** Why it is not there, an English sentence for the page's builder; `undefined`: it is, or it is on its way. */
export const noLive = (): string | undefined => (live ? undefined : failure);

// For those to whom `hasLive` has said yes.
export const feedAddress: typeof Live.feedAddress = (src) => live.feedAddress(src);
export const feedAt: typeof Live.feedAt = (address) => live.feedAt(address);
export const readFeed: typeof Live.readFeed = (...body) => live.readFeed(...body);
