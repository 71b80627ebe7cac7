// The snippets of the documentation, pasted into a page as their reader would: what follows `<!-- runs -->` draws, without a word of complaint.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFeed, readRows, resultColumns } from '@rosette/data';
import { allDrawn, openWatched, shownText, useSite } from './support.mjs';

const { browser, site } = await useSite();

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const blocks = (text, mark, language) =>
  [...text.matchAll(new RegExp(`<!-- ${mark} -->\\s*\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code,
  );

const pages = ['README.md', 'docs/getting-started.md'];
const snippets = pages.flatMap((file) =>
  blocks(read(file), 'runs', 'html').map((code, place) => [`${file}, snippet ${place + 1}`, code]),
);

test('there are snippets to run', () => assert.ok(snippets.length >= 4, `${snippets.length}`));

for (const [name, code] of snippets) {
  test(`${name} draws`, async () => {
    // The documentation says /rosette/ for the folder that the webmaster has copied; here it is at /cdn/.
    const body = code.replaceAll('"/rosette/', '"/cdn/');
    site.put('/page.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A branch</title><body>${body}</body></html>`,
    });
    const { page, complaints, close } = await openWatched(browser);
    const warnings = [];
    page.on('console', (message) => warnings.push(message.text()));
    try {
      await page.goto(`${site.address}page.html`);
      await page.waitForSelector('rosette-results-chart');
      await allDrawn(page);
      const text = await shownText(page);
      // A snippet lists the largest parties only, and its shares are of all councillors all the same.
      assert.match(text, /Labour won 1,326 of 2,769 councillors, 47\.9%/);
      assert.equal(await page.$eval('rosette-results-chart', (chart) => chart.status), 'ready');
      // England's totals have a row for no overall control, which has no councillors, and the builder is told that it is left out.
      const unexpected = warnings.filter((text) => !/found 'No overall control'; left out/.test(text));
      assert.deepEqual([...complaints, ...unexpected], []);
    } finally {
      await close();
    }
  });
}

test('the table in docs/elements/winner-cards.md draws', async () => {
  const [code] = blocks(read('docs/elements/winner-cards.md'), 'runs', 'html');
  const body = code.replaceAll('"/rosette/', '"/cdn/');
  site.put('/cards.html', {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A branch</title><body>${body}</body></html>`,
  });
  const { page, complaints, close } = await openWatched(browser);
  try {
    await page.goto(`${site.address}cards.html`);
    await page.waitForSelector('rosette-winner-cards');
    await allDrawn(page, 'rosette-winner-cards');
    const text = await shownText(page, 'rosette-winner-cards');
    assert.match(text, /Labour won both, gaining 1\./);
    assert.match(text, /Majority\s*315,529/);
    assert.match(text, /Votes\s*not known/);
    assert.deepEqual(await page.$eval('rosette-winner-cards', ({ status, problems }) => [status, problems]), [
      'ready',
      [],
    ]);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
});

test('the JSON of docs/data-formats.md is read without a problem', () => {
  const feeds = blocks(read('docs/data-formats.md'), 'reads', 'json');
  assert.equal(feeds.length, 1);
  const sheet = readFeed(feeds[0], 'application/json', resultColumns);
  const { rows, problems } = readRows(sheet, resultColumns, { prefer: { value: 'councillors' } });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    rows.map(({ party, value, change }) => [party, value, change]),
    [
      ['Labour', 1326, -18],
      ['Conservative', 842, -48],
    ],
  );
});

test('the codes of docs/data-formats.md are those of the type', () => {
  const told = [
    ...read('docs/data-formats.md')
      .split('## When something is wrong')[1]
      .matchAll(/^\| (`[^|]*)\|/gm),
  ].flatMap(([, cell]) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
  const known = [...read('packages/data/src/problem.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
    ([, code]) => code,
  );
  assert.deepEqual(told.sort(), known.sort());
});
