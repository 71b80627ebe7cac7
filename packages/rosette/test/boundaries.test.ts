import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, afterEach } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  smallCountryHexes,
  smallCountryRows,
  smallCountryTopo,
} from '../../elements/src/testing/small-country.js';
import { partOf } from '../build/parts.js';
import { here, integrity } from './built.js';
import { html, serveSite, startBrowser, watched } from './site.js';

const browser = await startBrowser();
const [site, cdn] = [await serveSite(), await serveSite()];
after(async () => {
  await browser.close();
  await site.close();
  await cdn.close();
});
afterEach(async () => {
  for (const each of [site, cdn]) {
    each.asked.length = 0;
    each.intercept = () => false;
  }
  site.headers = {};
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const files = Object.keys(integrity());
const isBoundaries = (file: string): boolean => partOf(file) === 'boundaries';
const chunk = files.find(isBoundaries) ?? 'none';
const LOADER = '<script type="module" src="cdn/rosette.js"></script>';
const standalone = (base: string, file = 'council-control'): string =>
  `<script async src="${base}cdn/standalone/${file}.js"></script>`;

const cells = smallCountryRows.map(
  ({ name, code, control, previous }) =>
    `<tr><td>${name}</td><td>${code}</td><td>${control}</td><td>${previous}</td></tr>`,
);
const table = `<table><tr><th>Council</th><th>Code</th><th>Control</th><th>Before</th></tr>${cells.join('')}</table>`;
const widget = (attributes: string, inside = ''): string =>
  `<rosette-council-control ${attributes}>${inside}${table}</rosette-council-control>`;

/** The page serves its boundaries, and says in `headers` what its policy is. */
function servePage(body: string, head: string): void {
  site.pieces = [html(body, head)];
  site.intercept = (path, response) => {
    const json =
      path === '/areas.json' ? smallCountryTopo : path === '/hexes.json' ? smallCountryHexes : null;
    if (json) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    return json !== null;
  };
}

/** Scripts are on another host, as on a CDN. */
function serveElsewhere(allowed = true): void {
  cdn.intercept = (_path, response) => {
    if (allowed) response.setHeader('access-control-allow-origin', '*');
    return false;
  };
}

const shapes = (page: Page, count: number) =>
  page.waitForFunction(
    (many) => {
      const root = document.querySelector('rosette-council-control')?.shadowRoot;
      return root?.querySelectorAll('[role=listbox] [part~=area]').length === many;
    },
    count,
    { timeout: 10_000 },
  );
const listed = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('rosette-council-control')?.shadowRoot?.querySelectorAll('tbody tr').length ===
      10,
    undefined,
    { timeout: 10_000 },
  );
const problemsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (
      document.querySelector('rosette-council-control') as unknown as { problems: { message: string }[] }
    ).problems.map(({ message }) => message),
  );
const scripts = (asked: readonly string[]): string[] => asked.filter((path) => path.endsWith('.js')).sort();

test('what draws boundaries is one file, which needs no other', () => {
  assert.equal(files.filter(isBoundaries).length, 1);
  assert.deepEqual(integrity()[chunk]?.imports ?? [], []);
});

for (const [how, head] of Object.entries({ loader: LOADER, standalone: standalone('') })) {
  test(`${how}: a page with boundaries loads it, and one with hexes or a list does not`, async () => {
    for (const [attributes, needs, drawn] of [
      ['boundaries="areas.json"', true, 6],
      ['layout="hexes.json"', false, 6],
      ['', false, 0],
    ] as const) {
      site.asked.length = 0;
      servePage(widget(attributes), head);
      const { page, said } = await watched(browser);
      await page.goto(site.address);
      await listed(page);
      await shapes(page, drawn);
      await page.waitForLoadState('networkidle');
      assert.equal(scripts(site.asked).includes(`/cdn/${chunk}`), needs, attributes);
      if (how === 'standalone') assert.equal(scripts(site.asked).length, needs ? 2 : 1);
      assert.deepEqual(said, []);
    }
  });
}

test('a classic script looks beside itself, on whatever host that is, with or without crossorigin', async () => {
  for (const file of ['council-control', 'rosette']) {
    serveElsewhere();
    for (const tag of [
      standalone(cdn.address, file),
      standalone(cdn.address, file).replace(' src', ' crossorigin src'),
    ]) {
      cdn.asked.length = 0;
      servePage(widget('boundaries="areas.json"'), tag);
      const { page, said } = await watched(browser);
      await page.goto(site.address);
      await shapes(page, 6);
      assert.deepEqual(scripts(cdn.asked), [`/cdn/${chunk}`, `/cdn/standalone/${file}.js`]);
      assert.deepEqual(scripts(site.asked), []);
      assert.deepEqual(said, []);
    }
  }
});

test('a strict policy has nothing to report', async () => {
  site.headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  };
  for (const head of [LOADER, standalone('')]) {
    servePage(widget('boundaries="areas.json"'), head);
    const { page, said } = await watched(browser);
    await page.goto(site.address);
    await shapes(page, 6);
    assert.deepEqual(said, []);
  }
});

test('where it cannot be loaded the list stays, and the problem is named', async () => {
  servePage(widget('boundaries="areas.json"'), standalone(''));
  const serve = site.intercept;
  site.intercept = (path, response) => {
    if (!path.includes('/chunks/')) return serve(path, response);
    response.writeHead(404).end();
    return true;
  };
  const { page } = await watched(browser);
  await page.goto(site.address);
  await listed(page);
  await page.waitForFunction(
    () =>
      (document.querySelector('rosette-council-control') as unknown as { problems: object[] }).problems
        .length > 0,
  );
  assert.match((await problemsOf(page)).join(), /draws boundaries .*could not be loaded/);
  await shapes(page, 0);
});

test('a page opened from disk has its list, its hexes from a script inside, and a word about boundaries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-disk-'));
  try {
    cpSync(`${here}cdn`, join(folder, 'cdn'), { recursive: true });
    const open = async (body: string): Promise<Page> => {
      writeFileSync(join(folder, 'councils.html'), html(body, standalone('')));
      const { page } = await watched(browser);
      await page.goto(pathToFileURL(join(folder, 'councils.html')).href);
      await listed(page);
      return page;
    };
    const inside = (json: object): string =>
      `<script type="application/hexjson">${JSON.stringify(json)}</script>`;
    await shapes(await open(widget('', inside(smallCountryHexes))), 6);

    const page = await open(widget('', inside(smallCountryTopo)));
    await page.waitForFunction(
      () =>
        (document.querySelector('rosette-council-control') as unknown as { problems: object[] }).problems
          .length > 0,
    );
    assert.match((await problemsOf(page)).join(), /a page opened from disk cannot load it/);
    await listed(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
