import { night } from './chart.mjs';
import { entries, timeUpdates } from './in-page.mjs';
import { effort, withPage } from './session.mjs';
import { median } from './statistics.mjs';

const updates = 50;
const steps = Array.from({ length: updates }, (_, index) => night(index + 1, updates));

/**
 * One cold visit. `slow`: how many times slower the CPU is made. `slowFirst`: which of the two rounds of updates is the one
 * that finds the code cold.
 */
export function visit(browser, server, page, { slow, slowFirst }) {
  return withPage(browser, server, page, slow, async ({ tab, cdp, painted }) => {
    const bars = await effort(cdp);
    // Idle work, late requests and the shifts that they cause belong to the visit.
    await tab.waitForTimeout(700);
    const quiet = await effort(cdp);
    const noted = await tab.evaluate(entries);
    const { requests, gzip, brotli } = server.take();

    const measured = {};
    const rates = slowFirst ? [slow, 1] : [1, slow];
    for (const rate of page.update ? rates : []) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
      const before = await effort(cdp);
      const times = await tab.evaluate(timeUpdates, { update: String(page.update), steps });
      const after = await effort(cdp);
      measured[rate === 1 ? 'update' : 'updateSlow'] = median(times);
      measured[rate === 1 ? 'updateAll' : 'updateAllSlow'] = (after.task - before.task) / updates;
    }
    await cdp.send('HeapProfiler.collectGarbage');
    const { heap } = await effort(cdp);
    return {
      painted,
      own: painted - noted.started,
      ...noted,
      script: bars.script,
      layout: bars.layout,
      task: bars.task,
      later: quiet.task - bars.task,
      requests,
      gzip,
      brotli,
      ...measured,
      heap,
    };
  });
}
