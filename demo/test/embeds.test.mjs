// The pages as a webmaster writes them: they work, also from disk and without JavaScript, and they keep to themselves.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folders } from '../server/folders.mjs';
import { allDrawn, needCdnFiles, openWatched, shownText, startGallery, useSite } from './support.mjs';

const { browser, site } = await useSite();

const files = (await readdir(folders['/embeds/'])).filter(
  (file) => file.endsWith('.html') && file !== 'index.html',
);
const figures = [/Labour won 1,326 of 2,769/, /1,326/, /842/, /378/, /2,769/];

describe('plain embeds', () => {
  it('are all on their index page', async () => {
    const { page, complaints, close } = await openWatched(browser);
    await page.goto(`${site.address}embeds/`);
    const links = await page.$$eval('dt a', (list) => list.map((link) => link.getAttribute('href')));
    assert.deepEqual(links.sort(), files.sort());
    assert.deepEqual(complaints, []);
    await close();
  });

  for (const file of files) {
    describe(file, () => {
      it('shows the chart', async () => {
        const { page, complaints, close } = await openWatched(browser);
        await page.goto(`${site.address}embeds/${file}`);
        await allDrawn(page);
        const text = await shownText(page);
        for (const figure of figures) assert.match(text, figure);
        assert.equal(await page.$eval('rosette-results-chart', (widget) => widget.status), 'ready');
        assert.deepEqual(complaints, []);
        await close();
      });

      it('shows the table without JavaScript', async () => {
        const { page, complaints, close } = await openWatched(browser, { javaScriptEnabled: false });
        await page.goto(`${site.address}embeds/${file}`);
        assert.ok(await page.locator('table').isVisible());
        assert.deepEqual((await page.locator('tbody tr').first().innerText()).split(/\s+/), [
          'Labour',
          '1,326',
          '−18',
        ]);
        assert.ok(await page.getByText('English local elections, 5 May 2016', { exact: true }).isVisible());
        assert.deepEqual(complaints, []);
        await close();
      });

      it('shows the table when the script cannot be had', async () => {
        const { page, close } = await openWatched(browser);
        await page.route('**/cdn/**', (route) => route.abort());
        await page.goto(`${site.address}embeds/${file}`);
        assert.ok(await page.locator('table').isVisible());
        await close();
      });

      it('asks nobody but its own server, and leaves nothing behind', async () => {
        const { page, context, complaints, close } = await openWatched(browser);
        const asked = new Set();
        context.on('request', (request) => asked.add(new URL(request.url()).origin));
        await page.addInitScript(() => {
          window.stored = [];
          const note = (where) => (key) => window.stored.push(`${where} ${key}`);
          Storage.prototype.setItem = note('storage');
          IDBFactory.prototype.open = note('indexedDB');
          CacheStorage.prototype.open = note('caches');
          Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: note('cookie') });
          navigator.sendBeacon = note('beacon');
          if (window.cookieStore) window.cookieStore.set = note('cookieStore');
        });
        await page.goto(`${site.address}embeds/${file}`, { waitUntil: 'networkidle' });
        await allDrawn(page);
        assert.deepEqual([...asked], [new URL(site.address).origin]);
        assert.deepEqual(await page.evaluate(() => window.stored), []);
        assert.deepEqual(await context.cookies(), []);
        const { origins } = await context.storageState({ indexedDB: true });
        assert.deepEqual(origins, []);
        assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
        assert.equal(
          await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0),
          0,
        );
        assert.deepEqual(complaints, []);
        await close();
      });
    });
  }

  it('async.html does not jump when its script comes late', async () => {
    const { page, close } = await openWatched(browser);
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route('**/cdn/**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    // The whole chart in sight: what lies below the screen may move.
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`${site.address}embeds/async.html`, { waitUntil: 'domcontentloaded' });
    // Nobody sees what moves before the first paint.
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    const below = page.locator('body > p');
    const early = await below.boundingBox();
    assert.equal(
      await page.evaluate(() => Boolean(document.querySelector('rosette-results-chart').shadowRoot)),
      false,
    );
    release();
    await allDrawn(page);
    const late = await below.boundingBox();
    assert.ok(
      Math.abs(early.y - late.y) <= 1,
      `the paragraph under the chart moved from ${early.y} to ${late.y}`,
    );
    await close();
  });

  it('standalone.html opens from disk', async () => {
    needCdnFiles();
    const folder = await mkdtemp(join(tmpdir(), 'rosette-'));
    await cp(folders['/embeds/'], join(folder, 'embeds'), { recursive: true });
    await cp(folders['/cdn/'], join(folder, 'cdn'), { recursive: true });
    const { page, complaints, close } = await openWatched(browser);
    await page.goto(pathToFileURL(join(folder, 'embeds/standalone.html')).href);
    await allDrawn(page);
    const text = await shownText(page);
    for (const figure of figures) assert.match(text, figure);
    assert.deepEqual(complaints, []);
    await close();
    await rm(folder, { recursive: true });
  });

  it('the watch that they are under notices a request to somebody else, a cookie and a stored word', async () => {
    const { page, context, complaints, close } = await openWatched(browser);
    await page.route('https://example.org/**', (route) => route.fulfill({ body: '' }));
    await page.goto(`${site.address}embeds/`);
    await page.evaluate(async () => {
      document.cookie = 'a=1';
      localStorage.setItem('b', '2');
      await fetch('https://example.org/pixel', { mode: 'no-cors' });
    });
    assert.deepEqual(complaints, ['left the origin: https://example.org/pixel']);
    assert.equal((await context.cookies()).length, 1);
    assert.equal((await context.storageState()).origins.length, 1);
    await close();
  });

  it('are served by the gallery as they are', async () => {
    const gallery = await startGallery();
    for (const path of [
      'embeds/',
      'embeds/feed.html',
      'hostile/',
      'cdn/standalone/results-chart.js',
      'data/totals.csv',
    ]) {
      const [here, there] = await Promise.all(
        [gallery.address, site.address].map(async (base) => (await fetch(base + path)).text()),
      );
      assert.equal(here, there, path);
    }
    await gallery.close();
  });
});
