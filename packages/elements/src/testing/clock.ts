import { clock, type Clock } from '../base/clock.js';

/** A clock that goes on when the test says so. */
export interface TestClock {
  /** Lets so many milliseconds pass; what is due in them runs in its order. */
  pass(milliseconds: number): void;
  /** How many timers wait. */
  readonly timers: number;
  /** Puts the real clock back. */
  restore(): void;
}

/** Takes the page's clock in hand, without jitter. */
export function stopClock(start = Date.now()): TestClock {
  const real: Clock = { ...clock };
  const timers = new Map<number, { due: number; run: () => void }>();
  let now = start;
  let last = 0;
  Object.assign(clock, {
    now: () => now,
    random: () => 0,
    start(run: () => void, milliseconds: number) {
      timers.set(++last, { due: now + milliseconds, run });
      return last;
    },
    stop: (timer: number | undefined) => void (timer && timers.delete(timer)),
  } satisfies Clock);
  return {
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...timers].sort(([, a], [, b]) => a.due - b.due)[0];
        if (!next || next[1].due > end) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].due);
        next[1].run();
      }
      now = end;
    },
    get timers() {
      return timers.size;
    },
    restore: () => void Object.assign(clock, real),
  };
}

/** Has the page say that it is hidden, or shown. */
export function hidePage(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}
