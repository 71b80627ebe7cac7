import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { dataTable, html, table, useSites, watched } from './site.js';

const { browser, site } = await useSites();

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

const { resolve } = createRequire(import.meta.url);
const fileOf = (font: string, weight: number): Buffer =>
  readFileSync(resolve(`@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`));
/** One of the narrow text faces of the web, as wide as Arial and Helvetica, and one of the widest: what a page needs lies between. */
const fonts = { narrow: 'arimo', wide: 'dejavu-sans' };
type Font = keyof typeof fonts;
const typeface = [400, 700]
  .map(
    (weight) =>
      `@font-face { font-family: Page; font-weight: ${weight}; src: url(font-${weight}.woff2) format('woff2') }`,
  )
  .join('');
const ownFont = `<style>${typeface} body { font: 16px/1.5 Page }</style>`;
const sendFont = (font: Font, path: string, response: ServerResponse): boolean => {
  const [, weight] = /^\/font-(\d+)\.woff2$/.exec(path) ?? [];
  if (weight)
    response.writeHead(200, { 'content-type': 'font/woff2' }).end(fileOf(fonts[font], Number(weight)));
  return !!weight;
};

/** Opens the page with a script that comes late, and tells how far what follows the widget has moved. */
async function move(
  page: Page,
  font: Font,
  markup: string,
  head: string,
  tag = 'rosette-results-chart',
): Promise<{ shift: number; top: number; moved: number; blank: number }> {
  let release = (): void => {};
  const painted = new Promise<void>((resolve) => (release = resolve));
  site.intercept = async (path, response) => {
    if (path.endsWith('.js')) await painted;
    return sendFont(font, path, response);
  };
  site.pieces = [html(`${markup}<p id="after">What follows.</p>`, `${head}${script}${ownFont}`)];
  await page.goto(site.address, { waitUntil: 'commit' });
  await page.waitForSelector('#after');
  await page.evaluate(
    () =>
      new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })),
  );
  // Fonts have come before the script does: what they move is the page's own.
  const released = await page.evaluate(async () => {
    await Promise.all(['16px', 'bold 16px'].map((size) => document.fonts.load(`${size} Page`)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now();
  });
  const topOf = (): Promise<number> =>
    page.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
  const top = await topOf();
  release();
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('tbody tr, article, [part=value]'),
    tag,
  );
  await page.waitForTimeout(200);
  const { shift, blank } = await page.evaluate(
    ({ since, name }) => {
      const widget = document.querySelector(name)!;
      const entries = new PerformanceObserver(() => {});
      entries.observe({ type: 'layout-shift', buffered: true });
      const shifts = entries.takeRecords() as (PerformanceEntry & { value: number })[];
      return {
        shift: shifts.reduce((sum, { startTime, value }) => sum + (startTime > since ? value : 0), 0),
        blank:
          widget.getBoundingClientRect().bottom -
          widget.shadowRoot!.querySelector('figure, article, span')!.getBoundingClientRect().bottom,
      };
    },
    { since: released, name: tag },
  );
  return { shift, top, moved: Math.abs((await topOf()) - top), blank };
}

const cases = (Object.keys(fonts) as Font[]).flatMap((font) =>
  Object.entries(forms).flatMap(([form, markup]) =>
    [320, 480, 640, 1200].map((width) => ({ font, form, markup, width })),
  ),
);
for (const { font, form, markup, width } of cases) {
  test(`rosette.css and a late script, ${form}, ${width} px, ${font} type: nothing moves, and little is left blank`, async () => {
    const { page } = await watched(browser, width);
    const { shift, moved, blank } = await move(page, font, markup, sheet);
    assert.ok(moved < 0.1, `what follows moved by ${moved} px: rosette.css is lower than the widget`);
    assert.equal(shift, 0);
    // A line of text: on a phone one name may need a second.
    assert.ok(blank < 25, `${blank} px are left blank below the widget: rosette.css is higher than it`);
    await page.close();
  });
}

test('without the sheet it moves, which shows that the tests above would see it', async () => {
  const { page } = await watched(browser, 640);
  const { shift, moved } = await move(page, 'narrow', forms['a custom tag'], '');
  assert.ok(moved > 20, `${moved}`);
  assert.ok(shift > 0);
  await page.close();
});

test('where scripts are off, the sheet keeps nothing free for what will not come', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
  site.intercept = (path, response) => sendFont('narrow', path, response);
  site.pieces = [html(forms['a count'], sheet + ownFont)];
  await page.goto(site.address);
  const box = (selector: string) => page.locator(selector).boundingBox();
  const [table, head, last] = [await box('table'), await box('thead'), await box('tbody tr:last-child')];
  assert.ok(table && head && last);
  assert.ok(head.y - table.y < 75, `${head.y - table.y} px above the head, with a title of two lines`);
  assert.ok(table.y + table.height - last.y - last.height < 1);
  assert.ok(last.height < 45, `${last.height} px for a row without a bar`);
  await page.close();
});

const paragraph = `<p>${'On Thursday people in 124 councils in England chose 2,769 councillors. '.repeat(4)}</p>`;
const whole = `<p slot="masthead"><strong>Anytown branch</strong></p><p>Dear members,</p>${paragraph}<h3>Where</h3>
  <ul><li>Norwich</li><li>Ipswich</li></ul><blockquote><p>It is work.</p></blockquote>${paragraph}
  <p slot="signature">Yours,<br>The branch secretary</p><p slot="postscript">PS Thank you.</p>
  <p slot="actions"><a href="#join">Join</a></p><p slot="imprint">Published by Anytown branch.</p>`;
const letters = {
  'with everything': `<rosette-letter-card heading="What we won on Thursday, and what we did not" date="2016-05-09" place="Anytown">${whole}</rosette-letter-card>`,
  'without an imprint': `<rosette-letter-card date="2016-05-09"><p>Dear members,</p>${paragraph}<p slot="signature">Us</p></rosette-letter-card>`,
  'that cannot be shared': `<rosette-letter-card share="none" no-print no-copy heading="Only to be read">${whole}</rosette-letter-card>`,
  'that is to be folded': `<rosette-letter-card collapsed><p>Dear members,</p>${paragraph.repeat(8)}</rosette-letter-card>`,
  'wrapped by a content system': `<rosette-letter-card place="Anytown"><div class="wp-block-group">${paragraph}<h2>Where</h2>${paragraph}</div></rosette-letter-card>`,
  'of bare text': `<rosette-letter-card date="2016-05-09">Dear all,<br><br>thank <em>you</em>.</rosette-letter-card>`,
};

for (const [form, markup] of Object.entries(letters)) {
  for (const width of [320, 640, 1200]) {
    test(`rosette.css and a late script, a letter ${form}, ${width} px: nothing moves`, async () => {
      const { page } = await watched(browser, width);
      await page.setViewportSize({ width, height: 2400 });
      const { shift, moved } = await move(page, 'narrow', markup, sheet, 'rosette-letter-card');
      assert.ok(moved < 0.6, `what follows moved by ${moved} px`);
      assert.equal(shift, 0);
      await page.close();
    });
  }
}

test('without the sheet a letter moves, too', async () => {
  const { page } = await watched(browser, 640);
  const { shift } = await move(page, 'narrow', letters['with everything'], '', 'rosette-letter-card');
  assert.ok(shift > 0);
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
      const { shift, moved } = await move(page, 'narrow', markup, head, 'rosette-headline-figure');
      assert.ok(moved < 0.1, `what follows moved by ${moved} px`);
      assert.equal(shift, 0);
      await page.close();
    });
  }
}

const councils = JSON.stringify(
  Array.from({ length: 60 }, (_, at) => ({ name: `Council ${at}`, control: at % 3 ? 'Lab' : 'Con', previous: 'Lab' })),
); // prettier-ignore
for (const [where, height, isStill] of [
  ['with the sheet and a height', '80em', true],
  ['with the sheet alone', '0', false],
] as const)
  test(`councils as JSON ${where}, and a late script: ${isStill ? 'nothing moves' : 'what follows does'}`, async () => {
    const { page } = await watched(browser, 640);
    await page.setViewportSize({ width: 640, height: 2400 });
    const { shift, moved } = await move(
      page,
      'narrow',
      `<rosette-council-control><script type="application/json">${councils}</script></rosette-council-control>`,
      `${sheet}<style>rosette-council-control { --rosette-min-block-size: ${height} }</style>`,
      'rosette-council-control',
    );
    assert.equal(moved < 0.1, isStill, `what follows moved by ${moved} px`);
    assert.equal(shift === 0, isStill);
    await page.close();
  });
