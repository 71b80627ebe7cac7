// The letter page: every figure in it is that of the package, with scripts and without, in both languages.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { readFeed } from '@rosette/data';
import { folders } from '../server/folders.mjs';
import { allDrawn, openWatched, shownText, useSite } from './support.mjs';

const { browser, site } = await useSite();

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages = { 'index.html': 'en', 'cy.html': 'cy' };
const drawn = [
  'rosette-results-chart',
  'rosette-council-control',
  'rosette-headline-figure',
  'rosette-seat-table',
  'rosette-winner-cards',
];

/** A file of figures, by the headers of its columns. */
async function figures(file) {
  const { header, rows } = readFeed(await readFile(new URL(file, `file://${folders['/data/']}/`), 'utf8'));
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

/** Digits and sign of a figure as the page or the file writes it. */
const bare = (text) => text.replaceAll('−', '-').replace(/[+,%]/g, '');
const numbers = (text) => (text === '' ? '' : String(Number(bare(text))));

describe('the letter page', () => {
  const open = async (file, options) => {
    const watched = await openWatched(browser, options);
    await watched.page.goto(`${site.address}letter/${file}`);
    return watched;
  };
  const drawAll = async (page) => {
    for (const tag of drawn) await allDrawn(page, tag);
  };

  for (const [file, lang] of Object.entries(pages)) {
    describe(file, () => {
      it('draws everything from its feeds, and asks nobody else', async () => {
        const { page, complaints, close } = await open(file);
        await drawAll(page);
        for (const tag of drawn)
          assert.deepEqual(
            await page.$$eval(tag, (all) => all.flatMap(({ status, problems }) => [status, ...problems])),
            Array(await page.locator(tag).count()).fill('ready'),
            tag,
          );
        assert.match(await shownText(page), /1,326.*2,769/);
        assert.match(await shownText(page, 'rosette-council-control'), /58.*124.*46\.8%/);
        assert.deepEqual(complaints, []);
        await close();
      });

      it('has the figures of the package in its own tables', async () => {
        const { page, close } = await open(file, { javaScriptEnabled: false });
        const table = async (tag) =>
          page.$$eval(`${tag} tbody tr`, (rows) =>
            rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
          );
        const totals = (await figures('totals.csv')).filter(({ councillors }) => councillors);
        assert.deepEqual(
          (await table('rosette-results-chart')).map((cells) => cells.slice(1).map(numbers)),
          totals.map((row) => [row.councillors, row.councillors_change].map(numbers)),
        );
        const councils = await figures('council-control.csv');
        const named = await table('rosette-council-control');
        assert.deepEqual(
          named.map(([name]) => name),
          councils.map(({ name }) => name),
        );
        if (lang === 'en')
          assert.deepEqual(
            named.map(([, control, before]) => [control, before]),
            councils.map(({ control, previous }) => [control, previous]),
          );
        assert.deepEqual(
          (await table('rosette-seat-table')).map(([name, , , ...cells]) => [
            name,
            ...cells.slice(0, 3).map(numbers),
          ]),
          (await figures('marginals.csv')).map((row) => [
            row.name,
            ...[row.labour_seats_before, row.labour_seats_after, row.labour_change].map(numbers),
          ]),
        );
        assert.deepEqual(
          (await table('rosette-winner-cards')).map(([, name, , votes]) => [name, numbers(votes)]),
          (await figures('mayors.csv')).map((row) => [row.winner, numbers(row.final_votes)]),
        );
        await close();
      });

      for (const [how, options, block] of [
        ['without JavaScript', { javaScriptEnabled: false }, false],
        ['when the scripts cannot be had', {}, true],
      ])
        it(`is a whole letter ${how}`, async () => {
          const { page, complaints, close } = await openWatched(browser, options);
          if (block) await page.route('**/cdn/**', (route) => route.abort());
          await page.goto(`${site.address}letter/${file}`);
          for (const part of ['h1', 'table >> nth=0', 'form', '[slot=signature]', '[slot=imprint]'])
            assert.ok(await page.locator(part).first().isVisible(), part);
          const text = await page.locator('main').innerText();
          for (const figure of ['1,326', '2,769', '47.9%', '58', '1,310,143'])
            assert.ok(text.includes(figure));
          if (!block) assert.deepEqual(complaints, []);
          await close();
        });

      it('is printed without JavaScript with all councils and without what paper cannot do', async () => {
        const { page, close } = await openWatched(browser, { javaScriptEnabled: false });
        await page.goto(`${site.address}letter/${file}`);
        const last = page.locator('details tbody tr').last();
        assert.equal(await last.isVisible(), false, 'folded on a screen');
        await page.emulateMedia({ media: 'print' });
        assert.equal(await last.isVisible(), true);
        assert.equal(await page.locator('form').isVisible(), false);
        await close();
      });

      for (const colorScheme of ['light', 'dark'])
        it(`is accessible, ${colorScheme}`, async () => {
          const { page, close } = await open(file, { colorScheme, viewport: { width: 640, height: 900 } });
          await drawAll(page);
          await page.addScriptTag({ path: axe });
          const { violations } = await page.evaluate(() => globalThis.axe.run());
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            [],
          );
          await close();
        });

      for (const width of [360, 1200])
        it(`moves nothing that a reader has before their eyes, ${width} px`, async () => {
          const { page, close } = await open(file, { viewport: { width, height: 800 } });
          await drawAll(page);
          await page.waitForTimeout(300);
          const shifts = await page.evaluate(
            () =>
              new Promise((resolve) => {
                const list = [];
                new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({
                  type: 'layout-shift',
                  buffered: true,
                });
                setTimeout(() => resolve(list.map(({ value }) => value)), 100);
              }),
          );
          assert.deepEqual(shifts, []);
          await close();
        });
    });
  }

  it('has the same figures in the sheets of both languages', async () => {
    const sheets = {
      'councillors.cy.csv': ['totals.csv', ['councillors', 'councillors_change']],
      'marginals.cy.csv': [
        'marginals.csv',
        ['code', 'labour_seats_before', 'labour_seats_after', 'labour_change', 'labour_won', 'contested'],
      ],
      'mayors.cy.csv': [
        'mayors.csv',
        ['code', 'winner', 'first_votes', 'first_share', 'final_votes', 'final_share', 'runner_up'],
      ],
    };
    for (const [welsh, [english, columns]] of Object.entries(sheets)) {
      const { header, rows } = readFeed(await readFile(`${folders['/letter/']}/${welsh}`, 'utf8'));
      const spoken = rows.map(({ cells }) => cells[header.indexOf('Statws')] ?? '');
      assert.ok(!spoken.includes('likely'), 'what is said of a figure is in Welsh');
      const same = (cells) => cells.filter((cell) => /^[\w-]*\d[\d.]*$|^[A-Z][a-z]+ [A-Z]/.test(cell));
      const theirs = (await figures(english)).filter((row) => row.party !== 'No overall control');
      assert.equal(rows.length, theirs.length, welsh);
      for (const [at, row] of theirs.entries())
        for (const figure of same(columns.map((column) => row[column])))
          assert.ok(rows[at].cells.includes(figure), `${welsh}, row ${at + 2}: ${figure} of ${header}`);
    }
  });

  it('has the same parts in both languages', async () => {
    const outline = async (file) => {
      const { page, close } = await open(file, { javaScriptEnabled: false });
      const parts = await page.$$eval('main *:not(tbody, tbody *)', (all) =>
        all.map(({ localName, slot }) => `${localName} ${slot}`),
      );
      await close();
      return parts;
    };
    assert.deepEqual(await outline('cy.html'), await outline('index.html'));
  });
});
