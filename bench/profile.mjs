// Where the time goes: V8's sampling profiler over cold loads and over the updates, summed up by module and by function.
import { night } from './chart.mjs';
import { timeUpdates, watch } from './in-page.mjs';

const loads = 12;
/** Between two samples, in µs. */
const interval = 50;
const counted = Array.from({ length: 50 }, (_, index) => night(index + 1, 50));

/** Which module stands at a line of a bundle: esbuild writes its path above it. */
function moduleAt(text, line) {
  const lines = text.split('\n');
  for (let at = Math.min(line, lines.length - 1); at >= 0; at--) {
    const path = /^\s*\/\/ (\S+\.[cm]?[jt]s)$/.exec(lines[at])?.[1];
    if (path) return path.replace(/^.*node_modules\//, '').replace(/^(\.\.\/)+/, '');
  }
  return '';
}

/** A function to say where a frame of the profiler belongs. */
function placeIn(files) {
  const known = new Map();
  return ({ functionName, url, lineNumber, scriptId }) => {
    // Of the browser itself, of the watcher, and of the profiler.
    if (!url) return functionName.startsWith('(') ? functionName : 'built in, and the bench itself';
    const key = `${scriptId}:${lineNumber}`;
    const path = new URL(url).pathname;
    if (!known.has(key)) known.set(key, moduleAt(files.get(path) ?? '', lineNumber) || path);
    return known.get(key);
  };
}

/** Self and total time in ms, summed over the profiles, by what `name` says of a frame. */
function spentBy(profiles, name) {
  const spent = new Map();
  const at = (key) => {
    if (!spent.has(key)) spent.set(key, { self: 0, total: 0 });
    return spent.get(key);
  };
  for (const { nodes, samples, timeDeltas } of profiles) {
    const frames = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    samples.forEach((id, index) => {
      // A longer gap is one in which the thread did not run: the machine had something else to do.
      const ms = Math.min(timeDeltas[index + 1] ?? 0, 4 * interval) / 1000;
      if (['(idle)', '(root)'].includes(frames.get(id).callFrame.functionName)) return;
      at(name(frames.get(id).callFrame)).self += ms;
      const above = new Set();
      for (let each = id; each; each = parents.get(each)) above.add(name(frames.get(each).callFrame));
      above.delete('(root)');
      for (const key of above) at(key).total += ms;
    });
  }
  return [...spent];
}

function describe(profiles, files) {
  const place = placeIn(files);
  const list = (spent, by, most) =>
    spent
      .map(([name, { self, total }]) => ({
        name,
        self: self / profiles.length,
        total: total / profiles.length,
      }))
      .sort((a, b) => b[by] - a[by])
      .filter((each) => each[by] >= 0.05)
      .slice(0, most)
      .map(
        ({ name, self, total }) => `${self.toFixed(2).padStart(8)}${total.toFixed(2).padStart(8)}  ${name}`,
      )
      .join('\n');
  const functions = spentBy(
    profiles,
    (frame) => `${frame.functionName || '(anonymous)'}  ${place(frame)}:${frame.lineNumber + 1}`,
  );
  return `    self   total  by module
${list(spentBy(profiles, place), 'self', 50)}
    self   total  by function, those that take most themselves
${list(functions, 'self', 40)}
    self   total  by function, with all that they call
${list(functions, 'total', 60)}`;
}

async function loadOnce(browser, server, page, steps) {
  const context = await browser.newContext({ viewport: { width: page.width ?? 800, height: 900 } });
  const tab = await context.newPage();
  await tab.addInitScript(watch, String(page.drawn));
  const cdp = await context.newCDPSession(tab);
  // In the same process as what follows, so that the profiler stays attached.
  await tab.goto(`${server.origin}/bare.html`);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval });
  await cdp.send('Profiler.start');
  await tab.goto(server.origin + page.path);
  await tab.evaluate(() => globalThis.painted);
  await tab.waitForTimeout(300);
  const { profile: load } = await cdp.send('Profiler.stop');
  await cdp.send('Profiler.start');
  await tab.evaluate(timeUpdates, { update: String(page.update), steps });
  const { profile: updates } = await cdp.send('Profiler.stop');
  await context.close();
  return { load, updates };
}

/** The profile of one page as text: the mean of several loads, and of an update with each of `steps` after each. */
export async function profile(browser, server, page, files, steps = counted) {
  const taken = [];
  while (taken.length < loads) taken.push(await loadOnce(browser, server, page, steps));
  return `${page.name}, at full speed, ms
One load, mean of ${loads}
${describe(
  taken.map(({ load }) => load),
  files,
)}
${steps.length} updates, mean of ${loads}
${describe(
  taken.map(({ updates }) => updates),
  files,
)}`;
}
