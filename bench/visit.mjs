import { night } from './chart.mjs';
import { entries, timeUpdates, watch } from './in-page.mjs';
import { median } from './statistics.mjs';

const updates = 50;
const steps = Array.from({ length: updates }, (_, index) => night(index + 1, updates));

/** What the main thread of the page has done so far, in ms of CPU and not of the clock: what else runs on the machine is not in it. */
async function effort(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const task = 1000 * of.TaskDuration;
  const layout = 1000 * (of.RecalcStyleDuration + of.LayoutDuration);
  // `ScriptDuration` leaves out microtasks, in which custom elements do most of their work: what is not layout is counted instead.
  return { task, layout, script: task - layout, heap: of.JSHeapUsedSize };
}

/**
 * One cold visit: a new context, hence no cache and a new renderer process. `slow`: how many times slower the CPU is made.
 * `slowFirst`: which of the two rounds of updates is the one that finds the code cold.
 */
export async function visit(browser, server, page, { slow, slowFirst }) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const tab = await context.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await tab.addInitScript(watch, String(page.drawn));
    const cdp = await context.newCDPSession(tab);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
    server.take();

    await tab.goto(server.origin + page.path, { waitUntil: 'load' });
    const painted = await withDeadline(
      tab.evaluate(() => globalThis.painted),
      `${page.id}: no bars`,
    );
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
    if (faults.length) throw new Error(`${page.id}: ${faults.join('; ')}`);
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
  } finally {
    await context.close();
  }
}

function withDeadline(promise, says) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${says} after 15 s`)), 15000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
