import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { integrity } from './built.js';
import { html, problemsOf, table, useSites, watched } from './site.js';

const { browser, site } = await useSites();

const LOADER = '<script type="module" src="cdn/rosette.js"></script>';
const CSV = 'Party,Councillors\nLabour,1327\nConservative,843\n';
const LIVE = '/cdn/single/results-chart.live.js';
const ALONE = '/cdn/single/results-chart.js';
const CHUNK = `/cdn/${Object.keys(integrity()).find((file) => file.startsWith('chunks/live-'))}`;
const COUNCILS = `<rosette-council-control><table>
  <tr><th>Council</th><th>Control</th></tr><tr><td>Leeds</td><td>Labour</td></tr>
</table></rosette-council-control>`;
const chart = (attributes: string, inside = ''): string =>
  `<rosette-results-chart unit="councillors" ${attributes}>${inside}</rosette-results-chart>`;

type Intercept = typeof site.intercept;
const feed: Intercept = (path, response) => {
  if (path !== '/totals.csv') return false;
  response.writeHead(200, { 'content-type': 'text/csv' }).end(CSV);
  return true;
};
/** A server that has the feed, and not this file as long as `gone` says so. */
const without =
  (file: string, gone = () => true): Intercept =>
  (path, response) => {
    if (path !== file || !gone()) return feed(path, response);
    response.writeHead(404).end();
    return true;
  };

const scripts = (): string[] => site.asked.filter((path) => path.endsWith('.js')).sort();
const shows = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('rosette-results-chart')?.shadowRoot?.textContent.includes(wanted),
    text,
    { timeout: 10_000 },
  );

test('for a page with a table of its own the loader brings nothing that reads feeds', async () => {
  for (const more of ['', COUNCILS]) {
    site.asked.length = 0;
    site.pieces = [html(chart('', table()) + more, LOADER)];
    const { page, said } = await watched(browser);
    await page.goto(site.address);
    await shows(page, '1,326');
    await page.waitForLoadState('networkidle');
    assert.ok(!scripts().some((path) => path.includes('live')), scripts().join());
    assert.deepEqual(said, []);
  }
});

for (const [how, body, needed] of [
  ['the only widget', chart('src="totals.csv"'), [ALONE, LIVE]],
  [
    'a table of the page',
    table(' data-rosette="results-chart" data-unit="councillors" data-src="totals.csv"'),
    [ALONE, LIVE],
  ],
  ['one of several widgets', chart('src="totals.csv"') + COUNCILS, ['/cdn/results-chart.js', CHUNK]],
] as const)
  test(`${how} has a feed: what reads it is asked for together with the widget, and once`, async () => {
    site.intercept = async (path, response) => {
      // Each waits for the other.
      for (let waited = 0; needed.some((file) => file === path) && waited < 5000; waited += 20) {
        if (needed.every((file) => site.asked.includes(file))) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return feed(path, response);
    };
    site.pieces = [html(body, LOADER)];
    const { page, said } = await watched(browser);
    const start = Date.now();
    await page.goto(site.address);
    await shows(page, '1,327');
    assert.ok(Date.now() - start < 5000, 'one came after the other');
    for (const file of needed) assert.equal(site.asked.filter((path) => path === file).length, 1, file);
    assert.deepEqual(said, []);
  });

test('CSV and JSON in a script are read by what comes for them', async () => {
  for (const script of [
    `<script type="text/csv">${CSV}</script>`,
    '<script type="application/json">[{"party":"Labour","value":1327}]</script>',
  ]) {
    site.pieces = [html(chart('', script), LOADER)];
    const { page, said } = await watched(browser);
    await page.goto(site.address);
    await shows(page, '1,327');
    assert.ok(site.asked.includes(LIVE));
    assert.deepEqual(said, []);
  }
});

test('a standalone file has it inside: nothing else is asked for', async () => {
  site.intercept = feed;
  site.pieces = [
    html(chart('src="totals.csv"'), '<script async src="cdn/standalone/results-chart.js"></script>'),
  ];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await shows(page, '1,327');
  assert.deepEqual(scripts(), ['/cdn/standalone/results-chart.js']);
  assert.deepEqual(said, []);
});

for (const [what, attributes, inside, meanwhile] of [
  ['the table of the page is shown', 'src="totals.csv"', table(), ['may be out of date', '1,326']],
  [
    'CSV in a script is an error, not a blank',
    '',
    `<script type="text/csv">${CSV}</script>`,
    ['cannot be shown'],
  ],
] as const)
  test(`where it cannot be had, ${what}, the problem is named, and it is asked for again`, async () => {
    let gone = true;
    site.intercept = without(LIVE, () => gone);
    site.pieces = [html(chart(attributes, inside), LOADER)];
    const { page } = await watched(browser);
    await page.clock.install();
    await page.goto(site.address);
    for (const text of meanwhile) await shows(page, text);
    assert.deepEqual(await problemsOf(page, 'rosette-results-chart'), [
      'what reads feeds could not be loaded',
    ]);
    gone = false;
    await page.clock.runFor(11_000);
    await shows(page, '1,327');
    assert.deepEqual(await problemsOf(page, 'rosette-results-chart'), []);
  });

test('an element that has gone asks no more', async () => {
  site.intercept = without(LIVE);
  site.pieces = [html(chart('src="totals.csv"', table()), LOADER)];
  const { page } = await watched(browser);
  await page.clock.install();
  await page.goto(site.address);
  await shows(page, '1,326');
  await page.evaluate(() => document.querySelector('rosette-results-chart')!.remove());
  await page.clock.runFor(11_000);
  const asked = site.asked.length;
  await page.clock.runFor(60_000);
  await page.waitForTimeout(200);
  assert.equal(site.asked.length, asked);
});
