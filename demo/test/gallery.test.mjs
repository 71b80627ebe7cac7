// The gallery: every example is there, opens by its own address, and says nothing to the console.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CHART, openIn } from './gallery.mjs';
import { openWatched, startDevGallery, useGallery } from './support.mjs';

const { browser, gallery } = await useGallery();
const open = openIn(browser, gallery);

const elements = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));

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

/** An example of a feed that fails has to ask for one; all else is the gallery's fault. */
const ownFault = (said) => !/^503: .*\/states\/|^console: Failed to load resource: .* 503/.test(said);

describe('the gallery', () => {
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
    // One page for all, which keeps the gallery's modules.
    let watched;
    before(async () => {
      watched = await open('');
    });
    after(() => watched?.close());

    for (const id of ids) {
      it(id, async () => {
        const { page, complaints } = watched;
        complaints.length = 0;
        await page.goto(`${gallery.address}?example=${id}`);
        await page.waitForSelector('[data-stage] > div > *', { state: 'attached' });
        await page.waitForTimeout(100);
        const snippets = [];
        for (const kind of await page.locator('.kinds input').all()) {
          // Without a pointer, which would wait until nothing moves any more; the controls' own tests press them.
          await kind.evaluate((input) => input.click());
          snippets.push(await page.locator('.snippets code').textContent());
        }
        assert.match(snippets[0], /<script src=.*standalone.*<\/script>[^]*<rosette-/);
        assert.match(snippets[1], /data-rosette="/);
        assert.match(snippets[2], /^import 'rosette\//);
        await page.goto(`${gallery.address}plate.html?example=${id}`);
        await page.waitForSelector('main > div > *', { state: 'attached' });
        assert.deepEqual(complaints.filter(ownFault), []);
      });
    }
  });

  it('says so when there is no such example', async () => {
    const { page, complaints, close } = await open('?example=results-chart/never');
    assert.equal(await page.locator('h1').textContent(), 'There is no such example');
    assert.deepEqual(complaints, []);
    await close();
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
