import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { smallCountryHexes, smallCountryRows } from '../../elements/src/testing/small-country.js';
import { smallCountryTopo } from '../../elements/src/testing/small-country.topo.js';
import { partNames, partOf } from '../build/parts.js';
import { built, here, integrity } from './built.js';
import { inspect } from './syntax.js';
import { html, problemsOf, useSites, watched } from './site.js';

const { browser, site, cdn } = await useSites();

const files = Object.keys(integrity());
/** The file of a part, as it is asked for. */
const part = (name: string): string => `/cdn/${files.find((file) => partOf(file) === name)}`;
const mapAndBoundaries = [part('boundaries'), part('map')];
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
const scripts = (asked: readonly string[]): string[] => asked.filter((path) => path.endsWith('.js')).sort();
const hasProblems = (page: Page) =>
  page.waitForFunction(() => {
    const element = document.querySelector('rosette-council-control');
    return (element as unknown as { problems?: object[] }).problems?.length;
  });

test('each part is one file, which needs no other', () => {
  for (const name of partNames) {
    assert.equal(files.filter((file) => partOf(file) === name).length, 1, name);
    assert.deepEqual(inspect(built(part(name).slice(1))).imports, []);
  }
});

for (const [how, head] of Object.entries({ loader: LOADER, standalone: standalone('') })) {
  test(`${how}: a page loads what its map needs, and without a map none of it`, async () => {
    for (const [attributes, needs, drawn] of [
      ['boundaries="areas.json"', mapAndBoundaries, 6],
      ['layout="hexes.json"', [part('map')], 6],
      ['layout="areas.json"', mapAndBoundaries, 6],
      ['layout="hexes.json" no-map', [], 0],
      ['', [], 0],
    ] as const) {
      site.asked.length = 0;
      servePage(widget(attributes), head);
      const { page, said } = await watched(browser);
      await page.goto(site.address);
      await listed(page);
      await shapes(page, drawn);
      await page.waitForLoadState('networkidle');
      const parts = scripts(site.asked).filter((path) => partOf(path.replace('/cdn/', '')));
      assert.deepEqual(parts, needs, attributes);
      if (how === 'standalone') assert.equal(scripts(site.asked).length, needs.length + 1);
      assert.deepEqual(said, []);
    }
  });
}

test('all that a map needs is asked for at the same time', async () => {
  servePage(widget('boundaries="areas.json"'), standalone(''));
  const serve = site.intercept;
  const waiting = new Set<string>();
  let all: (value?: unknown) => void = () => undefined;
  const allAsked = new Promise((resolve) => (all = resolve));
  site.intercept = async (path, response) => {
    if (mapAndBoundaries.includes(path) || path === '/areas.json') {
      waiting.add(path);
      if (waiting.size === 3) all();
      await allAsked;
    }
    return serve(path, response);
  };
  const { page } = await watched(browser);
  await page.goto(site.address);
  await shapes(page, 6);
});

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
      assert.deepEqual(scripts(cdn.asked), [...mapAndBoundaries, `/cdn/standalone/${file}.js`]);
      assert.deepEqual(scripts(site.asked), []);
      assert.deepEqual(said, []);
    }
  }
});

for (const [policy, source] of Object.entries({
  'names its hosts': `script-src 'self'`,
  'names its scripts by a nonce': `script-src 'nonce-r4nd0m'`,
})) {
  test(`a strict policy that ${policy} has nothing to report`, async () => {
    site.headers = {
      'content-security-policy': `default-src 'none'; ${source}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
    };
    for (const head of [LOADER, standalone('')]) {
      servePage(widget('boundaries="areas.json"'), head.replace('<script', '<script nonce="r4nd0m"'));
      const { page, said } = await watched(browser);
      await page.goto(site.address);
      await shapes(page, 6);
      assert.deepEqual(said, []);
    }
  });
}

/** The page says what the parts have to be, by an import map as in docs/security.md. */
const checked = (hash: (file: string) => string): string =>
  `<script type="importmap">${JSON.stringify({
    integrity: Object.fromEntries(mapAndBoundaries.map((file) => [file, hash(file.replace('/cdn/', ''))])),
  })}</script>`;

test('an import map holds the parts to their hashes in integrity.json, for a classic script too', async () => {
  for (const head of [LOADER, standalone('')]) {
    servePage(widget('boundaries="areas.json"'), checked((file) => integrity()[file]!.integrity) + head);
    const good = await watched(browser);
    await good.page.goto(site.address);
    await shapes(good.page, 6);
    assert.deepEqual(good.said, []);

    servePage(widget('boundaries="areas.json"'), checked(() => `sha384-${'A'.repeat(64)}`) + head);
    const { page } = await watched(browser);
    await page.goto(site.address);
    await hasProblems(page);
    await listed(page);
    await shapes(page, 0);
  }
});

for (const name of ['map', 'boundaries'])
  for (const [how, answer] of Object.entries({
    'is not there': (response: ServerResponse) => response.writeHead(404).end(),
    'is another script': (response: ServerResponse) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('1;'),
  })) {
    test(`where the part "${name}" ${how}, the list stays, and the problem is named`, async () => {
      for (const head of [LOADER, standalone('')]) {
        servePage(widget('boundaries="areas.json"'), head);
        const serve = site.intercept;
        site.intercept = (path, response) => {
          if (path !== part(name)) return serve(path, response);
          answer(response);
          return true;
        };
        const { page } = await watched(browser);
        await page.goto(site.address);
        await hasProblems(page);
        assert.deepEqual(await problemsOf(page, 'rosette-council-control'), [
          `chunks/${name}-….js, which comes with the script, could not be loaded`,
        ]);
        assert.match(
          await page.locator('rosette-council-control .no-map').innerText(),
          /The map cannot be shown at the moment/,
        );
        await listed(page);
        await shapes(page, 0);
      }
    });
  }

test('a page opened from disk has its list, and a map of what stands in the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-disk-'));
  try {
    cpSync(`${here}cdn`, join(folder, 'cdn'), { recursive: true });
    writeFileSync(join(folder, 'hexes.json'), JSON.stringify(smallCountryHexes));
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
    await shapes(await open(widget('', inside(smallCountryTopo))), 6);

    // Browsers read no file for a page from disk.
    const page = await open(widget('layout="hexes.json"'));
    await hasProblems(page);
    assert.match(
      (await problemsOf(page, 'rosette-council-control')).join(),
      /the feed file:.*hexes\.json could not be read/,
    );
    await listed(page);

    rmSync(join(folder, 'cdn', 'chunks'), { recursive: true });
    const alone = await open(widget('', inside(smallCountryHexes)));
    await hasProblems(alone);
    assert.match((await problemsOf(alone, 'rosette-council-control')).join(), /chunks\/map-….js/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
