// Whether there is anything to compare: every page shows the same seven figures, in words and as bars, at once and after an update.
import assert from 'node:assert/strict';
import results from '@rosette/england-2016/councillors.json' with { type: 'json' };
import { count, night, rows, share, sum } from './chart.mjs';
import { recordCanvas, rectanglesIn, textsOf, watch } from './in-page.mjs';

const half = night(20, 50);

/** The figures are the published ones, and the last row is all that have no row of their own. */
function assertFigures() {
  const published = (party) => results.rows.find((row) => row.party === party)?.value;
  for (const { party, value } of rows.slice(0, -1))
    assert.equal(value, published(party), `councillors: ${party}`);
  assert.equal(sum(rows.map(({ value }) => value)), published('TOTAL'), 'councillors in all');
}

function assertTexts(page, texts, data) {
  const all = texts.join(' ');
  const total = sum(data.map(({ value }) => value));
  for (const { party, value } of data) {
    for (const text of [party, count(value), share(value, total)]) {
      assert.ok(all.includes(text), `${page.name} does not say “${text}” (${party}). It says: ${all}`);
    }
  }
}

function assertBars(page, rectangles, data) {
  const bars = rectangles.map(([, , wide]) => wide);
  const largest = Math.max(...bars);
  assert.ok(largest > 150, `${page.name}: the longest bar has ${largest} px`);
  const expected = data.map(({ value }) => (largest * value) / data[0].value);
  const fits =
    bars.length === expected.length && bars.every((wide, index) => Math.abs(wide - expected[index]) <= 3);
  assert.ok(
    fits,
    `${page.name}: bars of ${bars.join(', ')} px, where ${expected.map(Math.round).join(', ')} were to be`,
  );
}

/** One visit to each page at full speed. Throws on the first page that shows something else. */
export async function check(browser, server, pages) {
  assertFigures();
  for (const page of pages.filter(({ chart }) => chart)) {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
    const tab = await context.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await tab.addInitScript(recordCanvas);
    await tab.addInitScript(watch, String(page.drawn));
    await tab.goto(server.origin + page.path);
    await tab.evaluate(() => globalThis.painted);
    const asked = { chart: page.chart, update: String(page.update) };
    const bars = async () => {
      const picture = await tab.locator(page.chart).screenshot();
      return tab.evaluate(rectanglesIn, picture.toString('base64'));
    };
    assertTexts(page, await tab.evaluate(textsOf, asked), rows);
    assertBars(page, await bars(), rows);
    assertTexts(page, await tab.evaluate(textsOf, { ...asked, data: half }), half);
    // Bars may take their time to move.
    await tab.waitForTimeout(600);
    assertBars(page, await bars(), half);
    assert.deepEqual(faults, [], `${page.name} complains`);
    assert.deepEqual(server.missing, [], `${page.name} asks for files that are not there`);
    await context.close();
    console.log(`${page.name}: the same seven figures, drawn and after an update`);
  }
}
