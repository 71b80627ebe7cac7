import { hidePage, stopClock, type TestClock } from './clock.js';
import { openFeed, type Answer } from './feed-client.js';
import { settled, type ResultsStub } from './results-stub.js';
import { until } from './until.js';
import { useStubs } from './use-stubs.js';

export const second = 1000;

/** A sheet of one row. */
export const csv = (value: number | string): Answer => ({ body: `Party,Seats\nLabour,${value}\n` });

/** Stubs that are live, on a clock that stands at 02:14:30 on 6 May 2016: not today, so that every time has its date. */
export function useLive() {
  const stubs = useStubs();
  let clock: TestClock;
  beforeEach(() => (clock = stopClock(new Date(2016, 4, 6, 2, 14, 30).getTime())));
  afterEach(() => {
    hidePage(false);
    clock.restore();
  });
  return {
    stubs,
    get clock() {
      return clock;
    },
    async open(inside: string, ...answers: readonly Answer[]) {
      const feed = await openFeed(...answers);
      const element = await stubs.put(inside, { src: feed.address, refresh: 30 });
      return { feed, element };
    },
  };
}

export async function shows(element: ResultsStub, first: string): Promise<void> {
  await until(() => element.drawn[0] === first, first);
  await settled(element);
}

export async function stands(element: ResultsStub, status: ResultsStub['status']): Promise<void> {
  await until(() => element.status === status, status);
  await settled(element);
}
