// The gallery's controls: what is set is seen, stands in the address and in the code to paste; in both languages, and by keyboard.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from '../src/words.ts';
import { CHART, openIn, ready } from './gallery.mjs';
import { useGallery } from './support.mjs';

const { browser, gallery } = await useGallery();
const open = openIn(browser, gallery);

describe("the gallery's controls", () => {
  it('shows what the manifest says of an attribute as print, not as it is typed', async () => {
    const { page, close } = await open(`?example=${CHART}`);
    await page.waitForSelector('.knobs p');
    const says = (await page.locator('.knobs p').allTextContents()).join('\n');
    assert.match(says, /“Promoted by …”; else that of the nearest data-imprint/);
    assert.doesNotMatch(says, /[`"]/);
    await close();
  });

  it('keeps the whole state in the address, and finds it again after a reload', async () => {
    const { page, complaints, close } = await open(`?example=${CHART}`);
    await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption('dark');
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('cy');
    await page.getByRole('combobox', { name: 'Cyfeiriad', exact: true }).selectOption('rtl');
    await page.getByLabel('640', { exact: true }).check();
    await page.locator('#attribute-view').selectOption('stack');
    await page.locator('#attribute-majority').check();
    const query = `?example=${CHART}&theme=dark&lang=cy&dir=rtl&width=640&view=stack&majority`;
    assert.equal(new URL(page.url()).search, query);
    const state = () =>
      page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        const widget = document.querySelector('[data-stage] > div > *');
        return {
          lang,
          dir,
          scheme: getComputedStyle(document.documentElement).colorScheme,
          width: Math.round(document.querySelector('[data-paper]').getBoundingClientRect().width),
          view: widget.getAttribute('view'),
          majority: widget.getAttribute('majority'),
          heading: document.querySelector('#attributes').textContent,
        };
      });
    const expected = {
      lang: 'cy',
      dir: 'rtl',
      scheme: 'dark',
      width: 640,
      view: 'stack',
      majority: '',
      heading: 'Priodoleddau',
    };
    assert.deepEqual(await state(), expected);
    await page.reload();
    await ready(page);
    assert.deepEqual(await state(), expected);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('sets a custom property on the stage and puts it into the code to paste; and takes both back', async () => {
    const { page, close } = await open(`?example=${CHART}`);
    const field = page.locator('[id="token--rosette-row"]');
    await field.fill('4em');
    await field.press('Enter');
    const value = () =>
      page.evaluate(() =>
        getComputedStyle(document.querySelector('[data-stage] > div > *')).getPropertyValue('--rosette-row'),
      );
    assert.equal(await value(), '4em');
    assert.match(await page.locator('.snippets code').textContent(), /--rosette-row: 4em;/);
    await page.getByRole('button', { name: 'Back to the example' }).click();
    assert.equal(await value(), '');
    assert.equal(new URL(page.url()).search, `?example=${CHART}`);
    await close();
  });

  it('copies the code, and says so', async () => {
    const { page, close } = await open(`?example=${CHART}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const shown = await page.locator('.snippets code').textContent();
    await page.locator('.snippets').getByRole('button', { name: 'Copy' }).click();
    await page.locator('.snippets').getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown);
    assert.match(await page.locator('[data-said]').textContent(), /Copied/);
    await close();
  });

  it('the code to paste makes the same chart on a page of its own', async () => {
    const { page, close } = await open(`?example=${CHART}`);
    const figures = (selector) =>
      page.$eval(selector, (widget) =>
        widget.shadowRoot.textContent.replace(/\s+/g, ' ').match(/[\d,.]+%?/g),
      );
    await page.waitForFunction(() => document.querySelector('[data-stage] > div > *')?.status === 'ready');
    const wanted = await figures('[data-stage] > div > *');
    const body = (await page.locator('.snippets code').textContent()).replace('src="rosette/', 'src="/cdn/');
    await page.route('**/pasted.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en">${body}`,
      }),
    );
    await page.goto(`${gallery.address}pasted.html`);
    await page.waitForFunction(() => document.querySelector('rosette-results-chart')?.status === 'ready');
    assert.deepEqual((await figures('rosette-results-chart')).slice(0, 12), wanted.slice(0, 12));
    await close();
  });

  it('is worked by keyboard: width, attribute and code, in the order in which they stand', async () => {
    const { page, close } = await open(`?example=${CHART}`);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.getByLabel('Full', { exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.search.includes('width=1200'));
    assert.equal(await page.locator('[data-said]').textContent(), 'Now showing: 1200 pixels');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.search.includes('width=1190'));
    assert.equal(await slider.getAttribute('aria-valuetext'), '1190 pixels');
    await close();
  });

  it('keep their two languages to the same words', async () => {
    const keys = (value) =>
      typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inside]) => keys(inside).map((rest) => `${key}.${rest}`))
        : [typeof value];
    assert.deepEqual(keys(words.cy), keys(words.en));
  });
});
