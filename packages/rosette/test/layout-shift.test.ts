import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { Page } from 'playwright-core';
import { dataTable, html, serveSite, startBrowser, table, watched } from './site.js';

const browser = await startBrowser();
const site = await serveSite();
after(async () => {
  await browser.close();
  await site.close();
});

const row = (name: string): string => `<tr><td>${name}</td><td>12</td><td>0</td></tr>\n`;
const few = table().replace(/<tr><td>(UKIP|Green|Residents|Independent)<.*\n/g, '');
const many = table().replace('</tbody>', Array.from('ABCDEFG', row).join('') + '</tbody>');

const forms = {
  'a custom tag': `<rosette-results-chart unit="councillors">${table()}</rosette-results-chart>`,
  'a custom tag with a source': `<rosette-results-chart unit="councillors" source="The count">${table()}</rosette-results-chart>`,
  'a table with data-rosette': dataTable(),
  'a count': `<rosette-results-chart unit="councillors" declared="98" expected="124">${table()}</rosette-results-chart>`,
  'three rows': `<rosette-results-chart unit="councillors">${few}</rosette-results-chart>`,
  'fourteen rows': `<rosette-results-chart unit="councillors">${many}</rosette-results-chart>`,
};
const sheet = '<link rel="stylesheet" href="cdn/rosette.css">';
const script = '<script async src="cdn/standalone/rosette.js"></script>';

/** Opens the page with a script that comes late, and tells how far what follows the widget has moved. */
async function move(
  page: Page,
  markup: string,
  head: string,
  tag = 'rosette-results-chart',
  sign = 'tbody tr',
): Promise<{ shift: number; top: number; moved: number; blank: number }> {
  let release = (): void => {};
  const painted = new Promise<void>((resolve) => (release = resolve));
  site.intercept = async (path) => {
    if (path.endsWith('.js')) await painted;
    return false;
  };
  site.pieces = [
    html(
      `${markup}<p id="after">What follows.</p>`,
      `${head}${script}<style>body { font: 16px/1.5 sans-serif }</style>`,
    ),
  ];
  await page.goto(site.address, { waitUntil: 'commit' });
  await page.waitForSelector('#after');
  await page.evaluate(
    () =>
      new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })),
  );
  const topOf = (): Promise<number> =>
    page.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
  const top = await topOf();
  release();
  await page.waitForFunction(([tag, sign]) => document.querySelector(tag)?.shadowRoot?.querySelector(sign), [
    tag,
    sign,
  ] as const);
  await page.waitForTimeout(200);
  const { shift, blank } = await page.evaluate((tag) => {
    const widget = document.querySelector(tag)!;
    const entries = new PerformanceObserver(() => {});
    entries.observe({ type: 'layout-shift', buffered: true });
    const shifts = entries.takeRecords() as (PerformanceEntry & { value: number })[];
    return {
      shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
      blank:
        widget.getBoundingClientRect().bottom -
        widget.shadowRoot!.querySelector('figure, span')!.getBoundingClientRect().bottom,
    };
  }, tag);
  return { shift, top, moved: Math.abs((await topOf()) - top), blank };
}

for (const [form, markup] of Object.entries(forms)) {
  for (const width of [320, 480, 640, 1200]) {
    test(`rosette.css and a late script, ${form}, ${width} px: nothing moves, and little is left blank`, async () => {
      const { page } = await watched(browser, width);
      const { shift, moved, blank } = await move(page, markup, sheet);
      assert.ok(moved < 0.1, `what follows moved by ${moved} px: rosette.css is lower than the widget`);
      assert.equal(shift, 0);
      // A line of text: on a phone one name may need a second.
      assert.ok(blank < 25, `${blank} px are left blank below the widget: rosette.css is higher than it`);
      await page.close();
    });
  }
}

test('without the sheet it moves, which shows that the tests above would see it', async () => {
  const { page } = await watched(browser, 640);
  const { shift, moved } = await move(page, forms['a custom tag'], '');
  assert.ok(moved > 20, `${moved}`);
  assert.ok(shift > 0);
  await page.close();
});

test('where scripts are off, the sheet keeps nothing free for what will not come', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
  site.intercept = () => false;
  site.pieces = [html(forms['a count'], `${sheet}<style>body { font: 16px/1.5 sans-serif }</style>`)];
  await page.goto(site.address);
  const box = (selector: string) => page.locator(selector).boundingBox();
  const [table, head, last] = [await box('table'), await box('thead'), await box('tbody tr:last-child')];
  assert.ok(table && head && last);
  assert.ok(head.y - table.y < 75, `${head.y - table.y} px above the head, with a title of two lines`);
  assert.ok(table.y + table.height - last.y - last.height < 1);
  assert.ok(last.height < 45, `${last.height} px for a row without a bar`);
  await page.close();
});

const words = '58 of 124 councils with a Labour majority';
const figures = {
  'in a line of text, without a sheet': [
    `<p>There were <rosette-headline-figure inline>${words}</rosette-headline-figure>, as many as before, said the paper that nobody had expected to say so.</p>`,
    '',
  ],
  'by itself, with the sheet and a height': [
    `<rosette-headline-figure source="The count">${words}</rosette-headline-figure>`,
    `${sheet}<style>rosette-headline-figure { --rosette-min-block-size: 20em }</style>`,
  ],
} as const;
for (const [where, [markup, head]] of Object.entries(figures)) {
  for (const width of [320, 640, 1200]) {
    test(`a headline figure ${where}, and a late script, ${width} px: nothing moves`, async () => {
      const { page } = await watched(browser, width);
      const { shift, moved } = await move(page, markup, head, 'rosette-headline-figure', '[part=value]');
      assert.ok(moved < 0.1, `what follows moved by ${moved} px`);
      assert.equal(shift, 0);
      await page.close();
    });
  }
}
