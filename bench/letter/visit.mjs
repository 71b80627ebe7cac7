// One cold visit on a slow phone: CPU slowed four times, and the network that Lighthouse calls slow 4G.
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Sent to the page as text: sees nothing of this module. */
function observe() {
  globalThis.noted = { largest: [], shifts: [], tasks: [] };
  const note = (type, list) =>
    new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({
      type,
      buffered: true,
    });
  note('largest-contentful-paint', globalThis.noted.largest);
  note('layout-shift', globalThis.noted.shifts);
  note('longtask', globalThis.noted.tasks);
}

function read() {
  const { largest, shifts, tasks } = globalThis.noted;
  const last = largest.at(-1);
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  return {
    firstPaint,
    largestPaint: last?.startTime ?? NaN,
    largest: last?.element?.localName ?? 'nothing',
    scripted: Math.min(...scripts.map(({ responseEnd }) => responseEnd)),
    blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
  };
}

/** `scripted`: when the first script had come; the largest paint is the letter's own text where it is before that. */
export async function visitLetter(browser, server, path) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
  try {
    const tab = await context.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.addInitScript(observe);
    const cdp = await context.newCDPSession(tab);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    server.take();
    await tab.goto(server.origin + path, { waitUntil: 'networkidle' });
    await tab.waitForTimeout(1000);
    const noted = await tab.evaluate(read);
    if (faults.length) throw new Error(`${path}: ${faults.join('; ')}`);
    const { requests, brotli } = server.take();
    return { ...noted, scripted: Number.isFinite(noted.scripted) ? noted.scripted : NaN, requests, brotli };
  } finally {
    await context.close();
  }
}
