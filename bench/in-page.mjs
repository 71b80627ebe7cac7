// These functions are sent to the page as text: they see nothing of this module.

/**
 * From the start of the document: in every animation frame, before it is painted, looks whether the bars are there. When they are, the
 * time is taken in the first task after that frame, which the page then has painted and handed to the compositor.
 */
export function watch(drawn) {
  const isDrawn = new Function(`return (${drawn})()`);
  globalThis.started = performance.now();
  globalThis.painted = new Promise((resolve) => {
    const after = new MessageChannel();
    after.port1.onmessage = () => resolve(performance.now());
    const look = () => {
      if (isDrawn()) after.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What the browser itself has noted about the visit. */
export async function entries() {
  const noted = (type) =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      // Without an entry nobody calls.
      setTimeout(() => resolve([]), 100);
    });
  const sum = (list, value) => list.reduce((total, entry) => total + value(entry), 0);
  const [tasks, shifts] = [await noted('longtask'), await noted('layout-shift')];
  return {
    started: globalThis.started,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    blocking: sum(tasks, ({ duration }) => Math.max(0, duration - 50)),
    shift: sum(shifts, ({ value }) => value),
  };
}

/** The script time of each update in ms, each in a frame of its own. An update ends when the page says that its DOM is the new one. */
export async function timeUpdates({ update, steps }) {
  const run = new Function('data', `return (${update})(data)`);
  const frame = () =>
    new Promise((resolve) => {
      const after = new MessageChannel();
      after.port1.onmessage = resolve;
      requestAnimationFrame(() => after.port2.postMessage(null));
    });
  const times = [];
  for (const data of steps) {
    const from = performance.now();
    await run(data);
    times.push(performance.now() - from);
    await frame();
  }
  return times;
}

/** Before anything else: remembers what is written on a canvas, because nothing else can tell afterwards. */
export function recordCanvas() {
  globalThis.written = [];
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    globalThis.written.push(text);
    return fillText.call(this, text, ...rest);
  };
  CanvasRenderingContext2D.prototype.clearRect = function (...rest) {
    globalThis.written.length = 0;
    return clearRect.apply(this, rest);
  };
}

/** Every text in the chart itself; the table of which it was made does not count. After an update, before the page may do anything else. */
export async function textsOf({ chart, update, data }) {
  if (data) await new Function('data', `return (${update})(data)`)(data);
  const element = document.querySelector(chart);
  if (element.localName === 'canvas') return [...globalThis.written];
  const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { parentElement, data: text } = walker.currentNode;
    if (parentElement && parentElement.localName !== 'style' && text.trim()) texts.push(text.trim());
  }
  return texts;
}

/** The rectangles of one colour in a picture that stand out from the page, from top to bottom: `[x, y, width, height]`. */
export async function rectanglesIn(png) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const pixels = new Uint32Array(data.buffer);
  const light = (pixel) => ((pixel & 255) * 2 + ((pixel >> 8) & 255) * 5 + ((pixel >> 16) & 255)) / 8 > 225;
  const open = new Map();
  const found = [];
  for (let y = 0; y <= height; y++) {
    const runs = new Set();
    for (let x = 0, from = 0; y < height && x <= width; x++) {
      const start = y * width + from;
      if (x < width && pixels[y * width + x] === pixels[start]) continue;
      if (x - from >= 5 && !light(pixels[start])) runs.add(`${from},${x - from},${pixels[start]}`);
      from = x;
    }
    for (const [run, top] of open) {
      if (runs.has(run)) continue;
      const [x, wide] = run.split(',').map(Number);
      if (y - top >= 6) found.push([x, top, wide, y - top]);
      open.delete(run);
    }
    for (const run of runs) if (!open.has(run)) open.set(run, y);
  }
  return found.sort((a, b) => a[1] - b[1]);
}
