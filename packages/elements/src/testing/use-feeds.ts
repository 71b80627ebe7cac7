import { expect } from '@open-wc/testing';
import { feedAt, openFeeds, type FeedState } from '../base/feed.js';
import { hidePage, stopClock, type TestClock } from './clock.js';
import { until } from './until.js';

/** A widget's share in a feed. */
interface FeedHold {
  readonly state: FeedState;
  refreshEvery(seconds: number | undefined): void;
  release(): void;
}

/** A share in a feed that a test holds. */
export interface Watched {
  readonly hold: FeedHold;
  /** What the feed was after each answer. */
  readonly states: readonly FeedState[];
}

/** Feeds with a clock in the test's hand; after each test everything is let go, and nothing may be left. */
export function useFeeds() {
  let clock: TestClock;
  let holds: FeedHold[] = [];
  beforeEach(() => (clock = stopClock()));
  afterEach(async () => {
    hidePage(false);
    for (const hold of holds) hold.release();
    holds = [];
    await until(() => openFeeds() === 0);
    expect(clock.timers, 'timers left').to.equal(0);
    clock.restore();
  });
  return {
    get clock() {
      return clock;
    },
    watch(address: string, refresh?: number): Watched {
      const states: FeedState[] = [];
      const feed = feedAt(address);
      const news = (): void => void states.push(feed.state);
      const hold: FeedHold = {
        get state() {
          return feed.state;
        },
        refreshEvery: (seconds = Infinity) => feed.join(news, seconds),
        release: () => feed.leave(news),
      };
      holds.push(hold);
      hold.refreshEvery(refresh);
      return { hold, states };
    },
  };
}

/** Waits for so many answers. */
export async function answers({ states }: Watched, count: number): Promise<void> {
  await until(() => states.length >= count, `${count} answers`);
}

export const textOf = (state: FeedState | undefined): string =>
  new TextDecoder().decode(state?.answer?.bytes);
