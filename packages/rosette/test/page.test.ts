import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { here, integrity } from './built.js';
import { badTable, dataTable, html, table, useSites, watched } from './site.js';

const { browser, site } = await useSites();

const LOADER = '<script type="module" src="cdn/rosette.js"></script>';
const STANDALONE = '<script async src="cdn/standalone/results-chart.js"></script>';
/** All widgets, and the upgrade of tables. */
const STANDALONE_ALL = '<script async src="cdn/standalone/rosette.js"></script>';
const COUNCILS = `<rosette-council-control><table>
  <tr><th>Council</th><th>Control</th></tr><tr><td>Leeds</td><td>Labour</td></tr>
</table></rosette-council-control>`;
const WIDGET = `<rosette-results-chart unit="councillors">${table()}</rosette-results-chart>`;

/** Waits for charts, and returns how many rows each has drawn. */
async function drawn(page: Page, charts = 1): Promise<number[]> {
  const rowsOf = () =>
    [...document.querySelectorAll('rosette-results-chart')].map(
      (chart) => chart.shadowRoot?.querySelectorAll('tbody tr').length ?? 0,
    );
  await page.waitForFunction(
    (many) =>
      [...document.querySelectorAll('rosette-results-chart')].filter((chart) =>
        chart.shadowRoot?.querySelector('tbody tr'),
      ).length === many,
    charts,
    { timeout: 10_000 },
  );
  return page.evaluate(rowsOf);
}

test('a plain HTML file, opened from disk, with the standalone script of all widgets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-page-'));
  try {
    cpSync(`${here}cdn`, join(folder, 'cdn'), { recursive: true });
    writeFileSync(join(folder, 'results.html'), html(WIDGET + dataTable(), STANDALONE_ALL));
    const { page, said } = await watched(browser);
    await page.goto(pathToFileURL(join(folder, 'results.html')).href);
    assert.deepEqual(await drawn(page, 2), [7, 7]);
    assert.deepEqual(said, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a page in another encoding, from disk, with nothing that says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-page-'));
  try {
    cpSync(`${here}cdn`, join(folder, 'cdn'), { recursive: true });
    const rows = '<tr><th>Party<th>Seats<tr><td>Labour<td>1,326<tr><td>Green<td>45';
    writeFileSync(
      join(folder, 'old.html'),
      `<!doctype html><title>Old</title>${STANDALONE}<rosette-results-chart lang="cy"><table>${rows}</table></rosette-results-chart>`,
      'latin1',
    );
    const { page, said } = await watched(browser);
    await page.goto(pathToFileURL(join(folder, 'old.html')).href);
    assert.deepEqual(await drawn(page), [2]);
    assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
    const text = await page.evaluate(
      () =>
        document.querySelector('rosette-results-chart')?.shadowRoot?.querySelector('[part~="summary"]')
          ?.textContent,
    );
    assert.match(text ?? '', /o’r 1,371/);
    assert.deepEqual(said, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the standalone script of one widget leaves the page’s tables alone', async () => {
  site.pieces = [html(WIDGET + dataTable(), STANDALONE)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  assert.deepEqual(await drawn(page), [7]);
  assert.deepEqual(said, []);
});

test('the loader and the standalone script of all widgets name a tag and a data-rosette that are none of theirs', async () => {
  const slips = '<rosette-result-chart></rosette-result-chart><table data-rosette="“results-chart”"></table>';
  for (const script of [LOADER, STANDALONE_ALL]) {
    site.pieces = [html(WIDGET + slips, script)];
    const { page, said } = await watched(browser);
    await page.goto(site.address);
    assert.deepEqual(await drawn(page), [7]);
    assert.equal(said.length, 2, said.join('\n'));
    for (const [i, tag] of ['rosette-result-chart', 'rosette-“results-chart”'].entries())
      assert.match(
        said.sort()[i] ?? '',
        new RegExp(
          `<${tag}> could not be loaded. Error: There are rosette-results-chart, rosette-council-control`,
        ),
      );
  }
});

test('the loader without type="module" is an error about export, and leaves the page as it is', async () => {
  site.pieces = [html(WIDGET, '<script src="cdn/rosette.js"></script>')];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  assert.equal(await page.locator('rosette-results-chart td').first().isVisible(), true);
  assert.deepEqual(said, ["SyntaxError: Unexpected token 'export'"]);
});

test('in a column or a box of any kind a chart is never wider than the screen, with its script and without', async () => {
  const boxes = [
    ['display: grid', '', 1],
    ['display: flex', 'flex: 1', 1],
    ['', 'float: left', 1],
    ['', 'display: inline-block', 1],
    ['display: flex; flex-direction: column; align-items: center', '', 1],
    ['display: flex', 'flex: 1', 2],
    ['display: grid; grid-template-columns: 1fr 1fr', '', 2],
  ] as const;
  const fallback = '<link rel="stylesheet" href="cdn/rosette.css">';
  for (const script of [STANDALONE, ''])
    for (const [outer, inner, columns] of boxes) {
      // Two columns are for a desk.
      const { page } = await watched(browser, columns === 1 ? 320 : 900);
      const column = `<div style="${inner}">${WIDGET}</div>`;
      site.pieces = [html(`<div style="${outer}">${column.repeat(columns)}</div>`, fallback + script)];
      await page.goto(site.address);
      if (script) await drawn(page, columns);
      const [screen = 0, needed = 0, least = 0] = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const charts = [...document.querySelectorAll('rosette-results-chart')];
        return [clientWidth, scrollWidth, Math.min(...charts.map((chart) => chart.clientWidth))];
      });
      const which = `${columns} × ${inner} in ${outer}, ${script || 'no script'}: ${needed} of ${screen}, ${least}`;
      assert.ok(needed <= screen, which);
      assert.ok(least >= 240, which);
      await page.close();
    }
});

test('the standalone script is all that is asked for', async () => {
  site.pieces = [html(WIDGET, STANDALONE)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await drawn(page);
  assert.deepEqual(
    site.asked.filter((path) => path.endsWith('.js')),
    ['/cdn/standalone/results-chart.js'],
  );
  assert.deepEqual(said, []);
});

test('a cell that cannot be read is named, and the rest is shown', async () => {
  site.pieces = [
    html(`<rosette-results-chart unit="councillors">${badTable()}</rosette-results-chart>`, STANDALONE),
  ];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  assert.ok((await drawn(page))[0]! >= 6);
  assert.equal(said.length, 1);
  assert.match(said[0]!, /Councillors.*tbc/s);
});

test('the loader draws the only widget of a page with itself and one file, each asked for once', async () => {
  site.pieces = [html(dataTable(), LOADER)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  assert.deepEqual(await drawn(page), [7]);
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), dataTable());
  await drawn(page, 2);
  const scripts = site.asked.filter((path) => path.endsWith('.js'));
  assert.deepEqual(new Set(scripts).size, scripts.length);
  assert.deepEqual(scripts.sort(), ['/cdn/rosette.js', '/cdn/single/results-chart.js']);
  assert.deepEqual(said, []);
});

test('the loader draws several widgets with what they share, each file asked for once', async () => {
  site.pieces = [html(dataTable() + COUNCILS, LOADER)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  assert.deepEqual(await drawn(page), [7]);
  await page.waitForSelector('rosette-council-control [part=table] >> nth=0');
  const scripts = site.asked.filter((path) => path.endsWith('.js'));
  assert.deepEqual(new Set(scripts).size, scripts.length);
  assert.deepEqual(
    scripts.filter((path) => /^\/cdn\/(standalone|single)\//.test(path)),
    [],
  );
  assert.ok(scripts.includes('/cdn/results-chart.js') && scripts.includes('/cdn/council-control.js'));
  assert.ok(scripts.length <= 6, scripts.join());
  assert.deepEqual(said, []);
});

test('a widget that comes to a page with another one later is drawn beside it', async () => {
  site.pieces = [html(dataTable(), LOADER)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await drawn(page);
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), COUNCILS);
  await page.waitForSelector('rosette-council-control [part=table] >> nth=0');
  assert.ok(site.asked.includes('/cdn/council-control.js'), 'not alone any more');
  assert.deepEqual(said, []);
});

test('loader and standalone script on one page: one chart, and not a word', async () => {
  for (const file of ['results-chart', 'rosette']) {
    site.pieces = [html(WIDGET + dataTable(), `<script src="cdn/standalone/${file}.js"></script>${LOADER}`)];
    const { page, said } = await watched(browser);
    await page.goto(site.address);
    assert.deepEqual(await drawn(page, 2), [7, 7]);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => document.querySelectorAll('rosette-results-chart').length), 2);
    assert.deepEqual(said, []);
  }
});

test('a page that is still coming in: whole tables are drawn, and what follows stays outside', async () => {
  const [start, end] = [dataTable().slice(0, 400), dataTable().slice(400)];
  site.pieces = [
    `<!doctype html><html lang="en"><head><title>Results</title><script src="cdn/standalone/rosette.js"></script></head><body>${start}`,
    `${end}<div data-rosette="results-chart"><p>in</p>`,
    `${table()}</div><p id="after">after</p></body></html>`,
  ];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  assert.deepEqual(await drawn(page, 2), [7, 7]);
  assert.equal(await page.evaluate(() => document.querySelector('#after')?.parentElement?.localName), 'body');
  assert.equal(
    await page.evaluate(
      () => document.querySelectorAll('div > rosette-results-chart > :is(p, table)').length,
    ),
    2,
  );
  assert.deepEqual(said, []);
});

test('a strict policy, with trusted types, has nothing to report', async () => {
  site.headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  };
  for (const script of [LOADER, STANDALONE_ALL]) {
    site.pieces = [
      html(
        WIDGET + dataTable() + dataTable(badTable),
        `<link rel="stylesheet" href="cdn/rosette.css">${script}`,
      ),
    ];
    const { page, said } = await watched(browser);
    await page.goto(site.address);
    await drawn(page, 3);
    assert.deepEqual(
      said.filter((text) => /policy|Content Security|Trusted/i.test(text)),
      [],
    );
  }
  // The same listener hears what is forbidden.
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await page.evaluate(() => {
    const forbidden = document.createElement('p');
    forbidden.setAttribute('style', 'color: red');
    document.body.append(forbidden);
  });
  await page.waitForTimeout(100);
  assert.ok(
    said.some((text) => text.startsWith('policy: style-src')),
    said.join(),
  );
});

test('the ready-made tags work as they stand, and a changed file does not run', async () => {
  const tags = ['rosette.css', 'standalone/results-chart.js'].map((file) =>
    integrity()[file]!.tag!.replace('{{base}}', 'cdn/'),
  );
  site.pieces = [html(WIDGET, tags.join(''))];
  const good = await watched(browser);
  await good.page.goto(site.address);
  assert.deepEqual(await drawn(good.page), [7]);
  assert.deepEqual(good.said, []);

  site.intercept = (path, response) => {
    if (!path.startsWith('/cdn/standalone/')) return false;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.title = "changed";');
    return true;
  };
  const bad = await watched(browser);
  await bad.page.goto(site.address);
  await bad.page.waitForLoadState('networkidle');
  assert.equal(await bad.page.title(), 'Results');
  assert.ok(
    bad.said.some((text) => text.includes('integrity')),
    bad.said.join(),
  );
});

for (const [what, file, more] of [
  ['the only widget', 'single/results-chart.js', ''],
  ['a widget among others', 'results-chart.js', COUNCILS],
] as const)
  test(`with its preload links ${what} of a page is asked for before the loader has come, and once`, async () => {
    const { preload, imports = [] } = integrity()[file]!;
    const needed = [file, ...imports].map((name) => `/cdn/${name}`);
    site.intercept = async (path) => {
      // The loader waits for the others, which without the links would wait for it.
      for (let waited = 0; path === '/cdn/rosette.js' && waited < 5000; waited += 20) {
        if (needed.every((file) => site.asked.includes(file))) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return false;
    };
    site.pieces = [html(WIDGET + more, preload!.replaceAll('{{base}}', 'cdn/') + LOADER)];
    const { page, said } = await watched(browser);
    const start = Date.now();
    await page.goto(site.address);
    assert.deepEqual(await drawn(page), [7]);
    assert.ok(Date.now() - start < 5000, 'the loader came first');
    for (const asked of needed)
      assert.equal(site.asked.filter((path) => path === asked).length, 1, `${asked} once`);
    assert.deepEqual(said, []);
  });

test('a widget that fails to load leaves the table as it was, with one warning; the next one tries again', async () => {
  let failures = 1;
  site.intercept = (path, response) => {
    if (path !== '/cdn/single/results-chart.js' || failures === 0) return false;
    failures -= 1;
    response.writeHead(503).end();
    return true;
  };
  site.pieces = [html(dataTable() + WIDGET, LOADER)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await page.waitForLoadState('networkidle');
  const own = (): string[] => said.filter((text) => text.startsWith('Rosette:'));
  assert.equal(own().length, 1, said.join('\n'));
  assert.match(own()[0]!, /rosette-results-chart.*could not be loaded/);
  assert.equal(await page.evaluate(() => document.querySelector('table')!.parentElement!.localName), 'body');

  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), WIDGET);
  assert.deepEqual(await drawn(page, 3), [7, 7, 7]);
});
