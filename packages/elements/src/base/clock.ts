/** Time, as far as the base needs it. Tests put their own hands on it; everything else takes it as it is. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1, for jitter. */
  random(): number;
  /** Runs once after so many milliseconds. The globals are looked up at the call, so that a page's own patches are respected. */
  start(run: () => void, milliseconds: number): number;
  stop(timer: number | undefined): void;
}

/** The clock of this page. */
export const clock: Clock = {
  now: Date.now,
  random: Math.random,
  start: (run, milliseconds) => window.setTimeout(run, milliseconds),
  stop: (timer) => window.clearTimeout(timer),
};
