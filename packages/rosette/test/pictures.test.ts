import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { partOf } from '../build/parts.js';
import { built, here, integrity, packages } from './built.js';
import { html, table, useSites, watched } from './site.js';
import { inspect } from './syntax.js';

const { browser, site, cdn } = await useSites();
const folder = mkdtempSync(join(tmpdir(), 'rosette-pictures-'));
after(() => rmSync(folder, { recursive: true }));

const part = Object.keys(integrity()).find((file) => partOf(file) === 'pictures') ?? 'none';
const LOADER = '<script type="module" src="cdn/rosette.js"></script>';
const standalone = (base = '', file = 'results-chart'): string =>
  `<script async src="${base}cdn/standalone/${file}.js"></script>`;
const body = `<rosette-results-chart unit="councillors" total="2769" majority save-picture source="House of Commons Library" imprint="Promoted by A. Agent">${table()}</rosette-results-chart>`;

const save = (page: Page) =>
  page.locator('rosette-results-chart').getByRole('button', { name: 'Save picture' });

/** What a reader gets who chooses one of the pictures. */
async function saved(page: Page, name: RegExp): Promise<{ readonly file: string; readonly body: Buffer }> {
  const button = page.locator('rosette-results-chart').getByRole('button', { name });
  if (!(await button.isVisible())) await save(page).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { file: download.suggestedFilename(), body: readFileSync(path) };
}

/** Width and height, from the header of a PNG. */
function pngSize(file: Buffer): readonly [number, number] {
  assert.equal(file.subarray(1, 4).toString(), 'PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

async function open(head: string): Promise<{ page: Page; said: string[] }> {
  site.pieces = [html(body, head)];
  const watching = await watched(browser);
  await watching.page.goto(site.address);
  await save(watching.page).waitFor();
  return watching;
}

const scripts = (asked: readonly string[]): string[] => asked.filter((path) => path.endsWith('.js'));

test('what makes pictures is one file, which needs no other', () => {
  assert.deepEqual(inspect(built(`cdn/${part}`)).imports, []);
});

for (const [how, head] of Object.entries({
  loader: LOADER,
  standalone: standalone(),
  'standalone, all widgets': standalone('', 'rosette'),
})) {
  test(`${how}: nothing of it is loaded before the click, and all of it by the first`, async () => {
    const { page, said } = await open(head);
    await page.waitForLoadState('networkidle');
    assert.ok(!site.asked.includes(`/cdn/${part}`));
    const before = scripts(site.asked).length;
    const wide = await saved(page, /Wide/);
    assert.deepEqual(pngSize(wide.body), [1200, 675]);
    assert.equal(wide.file, 'english-local-elections-5-may-2016-1200x675.png');
    const square = await saved(page, /Square/);
    assert.deepEqual(pngSize(square.body), [1080, 1080]);
    assert.deepEqual(scripts(site.asked).slice(before), [`/cdn/${part}`]);
    assert.deepEqual(said, []);
  });
}

test('a classic script finds it beside itself, on another host', async () => {
  cdn.intercept = (_path, response) => {
    response.setHeader('access-control-allow-origin', '*');
    return false;
  };
  const { page, said } = await open(standalone(cdn.address));
  assert.deepEqual(pngSize((await saved(page, /Wide/)).body), [1200, 675]);
  assert.ok(cdn.asked.includes(`/cdn/${part}`));
  assert.deepEqual(said, []);
});

test('a strict policy has nothing to report, and needs no word for pictures', async () => {
  site.headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  };
  for (const head of [LOADER, standalone()]) {
    const { page, said } = await open(head);
    assert.deepEqual(pngSize((await saved(page, /Wide/)).body), [1200, 675]);
    assert.match((await saved(page, /SVG/)).body.toString(), /^<svg /);
    assert.deepEqual(said, []);
  }
});

test('where it cannot be had a sentence says so, and the next click tries again', async () => {
  for (const head of [LOADER, standalone()]) {
    let isLost = true;
    site.intercept = (path, response) => {
      if (!isLost || path !== `/cdn/${part}`) return false;
      response.writeHead(503).end();
      return true;
    };
    const { page } = await open(head);
    await save(page).click();
    await page.getByText('The picture cannot be made at the moment').waitFor();
    assert.equal(await page.locator('rosette-results-chart').getByRole('alert').count(), 1);
    await save(page).click();
    await page.waitForTimeout(300);
    assert.equal(await page.locator('rosette-results-chart').getByRole('alert').count(), 1);
    isLost = false;
    // Some browsers keep a failed import; a new page has none.
    const { page: later } = await open(head);
    assert.deepEqual(pngSize((await saved(later, /Wide/)).body), [1200, 675]);
  }
});

test('a page opened from disk saves its picture too', async () => {
  const disk = join(folder, 'disk');
  cpSync(`${here}cdn`, join(disk, 'cdn'), { recursive: true });
  writeFileSync(join(disk, 'page.html'), html(body, standalone()));
  const { page, said } = await watched(browser);
  await page.goto(pathToFileURL(join(disk, 'page.html')).href);
  assert.deepEqual(pngSize((await saved(page, /Wide/)).body), [1200, 675]);
  assert.deepEqual(said, []);
});

test('page and command line draw the same picture', async () => {
  const { page } = await open(standalone());
  const fromPage = (await saved(page, /SVG/)).body.toString();
  const csv = join(folder, 'results.csv');
  writeFileSync(
    csv,
    'Party,Councillors,Change\nLabour,1326,−18\nConservative,842,−48\nLiberal Democrat,378,+45\nUKIP,58,+25\nGreen,45,\nResidents,39,\nIndependent,77,\n',
  );
  const out = join(folder, 'results.svg');
  const attributes = ['unit=councillors', 'total=2769', 'majority'].flatMap((each) => ['-a', each]);
  const words = ['--title', 'English local elections, 5 May 2016', '--source', 'House of Commons Library'];
  execFileSync(
    process.execPath,
    [
      `${packages}cli/dist/bin.js`,
      ...['picture', 'results-chart', csv, '--out', out, ...attributes, ...words],
      ...['--imprint', 'Promoted by A. Agent'],
    ],
    { env: { ...process.env, NODE_OPTIONS: '' } },
  );
  assert.equal(readFileSync(out, 'utf8'), fromPage);
});

test('printed, there is no button', async () => {
  const { page } = await open(LOADER);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await save(page).isVisible(), false);
});
