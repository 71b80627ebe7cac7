// The gallery fits every screen, and axe finds nothing in it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { CHART, openIn } from './gallery.mjs';
import { useGallery } from './support.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { browser, gallery } = await useGallery();
const open = openIn(browser, gallery);

describe('the gallery, for everybody', () => {
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
});
