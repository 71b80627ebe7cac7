// Pictures of the examples, to look at: `node tools/screenshots.mjs [--out folder] [--only word]`. Every example at 320, 640 and 1200 px in light
// and dark, in print and in forced colours. `--readme` takes the two pictures of the README instead.
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from './browsers.mjs';
import { chromiumFlags } from './wtr/launchers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'test-output/screenshots') },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
});

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
  'forced-colours': { forcedColors: 'active', colorScheme: 'dark' },
};
const narrow = { widths: [320, 640, 1200], looks: ['light', 'dark'] };
const once = { widths: [640], looks: ['print', 'forced-colours'] };

const server = await createServer({
  root: join(root, 'demo'),
  configFile: join(root, 'demo/vite.config.mjs'),
  logLevel: 'error',
  server: { port: 0, hmr: false, ws: false, watch: null },
});
await server.listen();
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });

/** The page of one example, when it has come to rest. */
async function open(page, query) {
  await page.goto(`${base}plate.html?example=${query}`);
  await page.waitForSelector('main > div', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // Past the 300 ms after which a widget with nothing to show says so.
  await page.waitForTimeout(500);
  // What is being sent comes to an end.
  await page.waitForFunction(
    () => ![...document.querySelectorAll('main *')].some(({ status }) => status === 'sending'),
  );
}

async function listExamples() {
  const page = await browser.newPage();
  await page.goto(base);
  await page.waitForSelector('.card');
  const links = await page.$$eval('.card h3 a', (list) => list.map((link) => link.href));
  await page.close();
  return links.map((link) => new URL(link).searchParams.get('example'));
}

async function takeAll(folder) {
  await mkdir(folder, { recursive: true });
  const examples = (await listExamples()).filter((id) => id.includes(values.only));
  for (const { widths, looks: names } of [narrow, once]) {
    for (const name of names) {
      for (const width of widths) {
        const page = await browser.newPage({ viewport: { width, height: 480 } });
        await page.emulateMedia(looks[name]);
        for (const id of examples) {
          await open(page, id);
          const path = join(folder, `${id.replace('/', '-')}-${width}-${name}.png`);
          // 400 rows are enough of a picture after three screens.
          const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 2400);
          await page.screenshot({ path, clip: { x: 0, y: 0, width, height }, fullPage: true });
        }
        await page.close();
      }
    }
  }
  console.log(`${examples.length} examples in ${folder}`);
}

/** The first example of the gallery, twice as sharp as the screen. */
async function takeReadme() {
  const folder = join(root, 'docs/images');
  await mkdir(folder, { recursive: true });
  const [hero] = await listExamples();
  const name = hero.split('/')[0];
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 840, height: 600 }, deviceScaleFactor: 2 });
    await open(page, `${hero}&theme=${theme}`);
    const path = join(folder, `${name}-${theme}.png`);
    await page.screenshot({ path, fullPage: true });
    const { size } = await stat(path);
    console.log(`${path}: ${Math.round(size / 1024)} KB`);
    if (size > 150 * 1024) {
      console.error('More than 150 KB: too heavy for a README.');
      process.exitCode = 1;
    }
    await page.close();
  }
}

await (values.readme ? takeReadme() : takeAll(values.out));
await browser.close();
await server.close();
