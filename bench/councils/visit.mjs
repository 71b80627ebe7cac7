import { entries, timeUpdates } from '../in-page.mjs';
import { effort, withPage } from '../session.mjs';
import { median } from '../statistics.mjs';
import { night, typed } from './data.mjs';
import { typeAndWait } from './in-page.mjs';

const updates = 20;

/** One cold visit: what it takes to paint map and list, a letter in the search box, a refresh that changes five rows, and the heap after them. */
export function visit(browser, server, page, { rows, matches, slow }) {
  return withPage(browser, server, { ...page, width: 1100 }, slow, async ({ tab, cdp, painted }) => {
    const first = await effort(cdp);
    await tab.waitForTimeout(700);
    const noted = await tab.evaluate(entries);
    const { requests, gzip, brotli } = server.take();

    const letters = typed.map((text) => ({ text, count: matches(text) }));
    const before = await effort(cdp);
    const keys = await tab.evaluate(typeAndWait, {
      type: String(page.type),
      shown: String(page.shown),
      letters,
    });
    const after = await effort(cdp);

    const steps = [];
    for (let step = 1; step <= updates; step++) steps.push(night(steps.at(-1) ?? rows, step));
    const times = await tab.evaluate(timeUpdates, { update: String(page.update), steps });
    const done = await effort(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const { heap } = await effort(cdp);
    return {
      painted,
      task: first.task,
      layout: first.layout,
      ...noted,
      key: median(keys),
      keyTask: (after.task - before.task) / letters.length,
      update: median(times),
      updateTask: (done.task - after.task) / updates,
      requests,
      gzip,
      brotli,
      heap,
    };
  });
}
