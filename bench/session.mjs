// One cold visit to a page, as every measurement begins: a context of its own, hence no cache and a new renderer process.
import { watch } from './in-page.mjs';

/** What the main thread of the page has done so far, in ms of CPU and not of the clock: what else runs on the machine is not in it. */
export async function effort(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const task = 1000 * of.TaskDuration;
  const layout = 1000 * (of.RecalcStyleDuration + of.LayoutDuration);
  // `ScriptDuration` leaves out microtasks, in which custom elements do most of their work: what is not layout is counted instead.
  return { task, layout, script: task - layout, heap: of.JSHeapUsedSize };
}

/** Opens `page` and hands it to `use`, with the time at which its drawing was painted. Throws where the page complains. */
export async function withPage(browser, server, page, slow, use) {
  const context = await browser.newContext({ viewport: { width: page.width ?? 800, height: 900 } });
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
    const drawn = tab.evaluate(() => globalThis.painted);
    const painted = await withDeadline(drawn, `${page.id}: nothing drawn`);
    const used = await use({ tab, cdp, painted });
    if (faults.length) throw new Error(`${page.id}: ${faults.join('; ')}`);
    return used;
  } finally {
    await context.close();
  }
}

function withDeadline(promise, says) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${says} after 30 s`)), 30_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
