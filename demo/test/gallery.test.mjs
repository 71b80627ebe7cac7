// The gallery: every example is there, opens by its own address, and says nothing to the console.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openWatched, startDevGallery, startGallery } from './support.mjs';

const elements = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the examples files export, read from their text: the gallery's own way of finding them is not trusted here. */
async function namesInSource() {
  const files = (await readdir(elements, { recursive: true })).filter((file) =>
    file.endsWith('.examples.ts'),
  );
  const lists = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(elements, file), 'utf8');
      const widget = file.split(/[\\/]/)[0];
      return [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => `${widget}/${name}`);
    }),
  );
  return lists.flat().filter((id) => !id.endsWith('/meta'));
}
const ids = await namesInSource();
/** The example on which the gallery's controls are tried. */
const CHART = 'results-chart/councillors';

/** An example of a feed that fails has to ask for one; all else is the gallery's fault. */
const ownFault = (said) => !/^503: .*\/states\/|^console: Failed to load resource: .* 503/.test(said);

describe('the gallery', () => {
  let browser;
  let gallery;
  before(async () => {
    browser = await launchBrowser();
    gallery = await startGallery();
  });
  after(async () => {
    await browser?.close();
    await gallery?.close();
  });

  const ready = (page) => page.waitForSelector('h1');
  async function open(query, options) {
    const watched = await openWatched(browser, options);
    await watched.page.goto(gallery.address + query);
    await ready(watched.page);
    return watched;
  }

  it('lists every example', async () => {
    assert.ok(ids.length > 0);
    const { page, complaints, close } = await open('');
    const listed = await page.$$eval('.card h3 a', (links) =>
      links.map((link) => new URL(link.href).searchParams.get('example')),
    );
    assert.deepEqual([...listed].sort(), [...ids].sort());
    assert.deepEqual(complaints, []);
    await close();
  });

  it('shows the real chart first, large', async () => {
    const { page, close } = await open('', { viewport: { width: 1280, height: 800 } });
    const hero = page.locator('[data-hero] rosette-results-chart');
    await page.waitForFunction(
      () => document.querySelector('[data-hero] rosette-results-chart')?.status === 'ready',
    );
    const { y, width, height } = await hero.boundingBox();
    assert.ok(width >= 640, `${width} px wide`);
    assert.ok(y + height <= 820, `ends at ${y + height} px`);
    await close();
  });

  it('draws every miniature when it comes into view', async () => {
    const { page, complaints, close } = await open('');
    for (const card of await page.locator('.card').all()) await card.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-miniature]')].every((place) => place.firstElementChild),
    );
    assert.deepEqual(complaints.filter(ownFault), []);
    await close();
  });

  describe('opens by its address, without a word to the console', () => {
    for (const id of ids) {
      it(id, async () => {
        const { page, complaints, close } = await open(`?example=${id}`);
        await page.waitForSelector('[data-stage] > div > *', { state: 'attached' });
        await page.waitForTimeout(100);
        const snippets = [];
        for (const kind of await page.locator('.kinds label').all()) {
          await kind.click();
          snippets.push(await page.locator('.snippets code').textContent());
        }
        assert.match(snippets[0], /<script src=.*standalone.*<\/script>[^]*<rosette-/);
        assert.match(snippets[1], /data-rosette="/);
        assert.match(snippets[2], /^import 'rosette\//);
        await page.goto(`${gallery.address}plate.html?example=${id}`);
        await page.waitForSelector('main > div > *', { state: 'attached' });
        assert.deepEqual(complaints.filter(ownFault), []);
        await close();
      });
    }
  });

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

  it('says so when there is no such example', async () => {
    const { page, complaints, close } = await open('?example=results-chart/never');
    assert.equal(await page.locator('h1').textContent(), 'There is no such example');
    assert.deepEqual(complaints, []);
    await close();
  });

  for (const width of [320, 640, 1200]) {
    it(`fits ${width} px`, async () => {
      for (const query of [
        '',
        `?example=${CHART}`,
        `?example=${CHART}&lang=cy&dir=rtl`,
        `?example=${CHART}&width=1200`,
      ]) {
        const { page, close } = await open(query, { viewport: { width, height: 800 } });
        await page.waitForTimeout(200);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, query);
        await close();
      }
    });
  }

  for (const colorScheme of ['light', 'dark']) {
    for (const query of [
      '',
      '?lang=cy&dir=rtl',
      `?example=${CHART}`,
      `?example=${CHART}&lang=cy&dir=rtl&width=320`,
      '?example=none',
    ]) {
      it(`axe finds nothing at "${query}" in ${colorScheme}`, async () => {
        const { page, close } = await open(query, { colorScheme });
        await page.waitForTimeout(200);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          // A miniature is a picture of an example, inert and hidden; the example itself is tested where it stands.
          window.axe.run(
            { exclude: [['[data-miniature]']] },
            { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          ),
        );
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
          [],
        );
        await close();
      });
    }
  }

  it('keeps its two languages to the same words', async () => {
    const { words } = await import('../src/words.ts');
    const keys = (value) =>
      typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inside]) => keys(inside).map((rest) => `${key}.${rest}`))
        : [typeof value];
    assert.deepEqual(keys(words.cy), keys(words.en));
  });

  it('is built with all that it links to', async () => {
    const files = await readdir(gallery.folder);
    for (const expected of ['index.html', 'plate.html', 'embeds', 'letter', 'hostile', 'cdn', 'data'])
      assert.ok(files.includes(expected), expected);
    assert.deepEqual(
      (await readdir(join(gallery.folder, 'data'))).filter(
        (file) => !/\.(csv|json|hexjson)$/.test(file) || file === 'package.json',
      ),
      [],
    );
    const html = await readFile(join(gallery.folder, 'index.html'), 'utf8');
    assert.doesNotMatch(html, /(src|href)="\//, 'an address from the root would break in a folder');
  });

  it('works as `pnpm dev` serves it, from source', async () => {
    const dev = await startDevGallery();
    const { page, complaints, close } = await openWatched(browser);
    await page.goto(`${dev.address}?example=${CHART}`);
    await page.waitForFunction(() => document.querySelector('[data-stage] > div > *')?.status === 'ready');
    assert.deepEqual(complaints, []);
    await close();
    await dev.close();
  });
});
