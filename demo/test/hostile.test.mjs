// The page that does everything wrong: nothing that the policy would stop, and nothing of the page's style sheet gets through.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allDrawn, openWatched, shownText, useSite } from './support.mjs';

const { browser, site } = await useSite();

describe('the hostile page', () => {
  async function open(options) {
    const watched = await openWatched(browser, options);
    await watched.page.goto(`${site.address}hostile/`);
    await allDrawn(watched.page);
    return watched;
  }

  it('is as hostile as it says', async () => {
    const { page, close } = await open();
    const found = await page.evaluate(() => ({
      root: getComputedStyle(document.documentElement).fontSize,
      box: getComputedStyle(document.querySelector('#main')).boxSizing,
      dark: getComputedStyle(document.querySelector('#sidebar')).colorScheme,
    }));
    assert.deepEqual(found, { root: '10px', box: 'content-box', dark: 'dark' });
    const response = await page.goto(`${site.address}hostile/`);
    const policy = response.headers()['content-security-policy'];
    for (const part of ["default-src 'none'", "style-src 'self'", "require-trusted-types-for 'script'"])
      assert.ok(policy.includes(part));
    assert.ok(!policy.includes('unsafe'));
    await close();
  });

  it('gets every widget, with its figures, and no violation', async () => {
    const { page, complaints, close } = await open();
    const widgets = await page.$$eval('rosette-results-chart', (list) => list.map((widget) => widget.status));
    assert.deepEqual(widgets, ['ready', 'ready', 'ready', 'ready']);
    for (const figure of [/1,326/, /47\.9%/, /842/, /2,769/]) assert.match(await shownText(page), figure);
    assert.deepEqual(complaints, []);
    await close();
  });

  for (const [width, height] of [
    [320, 800],
    [640, 800],
    [1200, 900],
  ]) {
    it(`leaves the widgets' sizes alone at ${width} px`, async () => {
      const { page, close } = await open({ viewport: { width, height } });
      const faults = await page.$$eval('rosette-results-chart', (widgets) =>
        widgets.flatMap((widget, at) => {
          const found = [];
          const box = widget.getBoundingClientRect();
          if (box.height < 150) found.push(`widget ${at} is ${box.height} px high`);
          const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
          for (let text = walker.nextNode(); text; text = walker.nextNode()) {
            const element = text.parentElement;
            if (
              !text.data.trim() ||
              element.localName === 'style' ||
              !element.checkVisibility({ visibilityProperty: true })
            )
              continue;
            const style = getComputedStyle(element);
            const size = parseFloat(style.fontSize);
            const says = `widget ${at} "${text.data.trim().slice(0, 20)}"`;
            if (size < 12) found.push(`${says}: ${size} px`);
            if (style.textTransform !== 'none') found.push(`${says}: ${style.textTransform}`);
            const line = parseFloat(style.lineHeight);
            if (line < size * 0.99) found.push(`${says}: line height ${line} for ${size} px`);
          }
          const bars = [...widget.shadowRoot.querySelectorAll('[part~="bar"]')];
          if (bars.length < 8) found.push(`widget ${at} has ${bars.length} bars`);
          for (const bar of bars) {
            const { left, right, height: thick } = bar.getBoundingClientRect();
            if (left < box.left - 1 || right > box.right + 1)
              found.push(`widget ${at}: a bar from ${left} to ${right} in ${box.left} to ${box.right}`);
            if (thick > 0 && thick < 4) found.push(`widget ${at}: a bar ${thick} px thick`);
          }
          return found;
        }),
      );
      assert.deepEqual(faults, []);
      await close();
    });
  }

  it('draws the first bar longest, in the proportion of the figures', async () => {
    const { page, close } = await open({ viewport: { width: 1200, height: 900 } });
    const widths = await page.$eval('.narrow rosette-results-chart', (widget) =>
      [...widget.shadowRoot.querySelectorAll('[part~="bar"]')].map(
        (bar) => bar.getBoundingClientRect().width,
      ),
    );
    assert.ok(
      Math.abs(widths[1] / widths[0] - 842 / 1326) < 0.02,
      `${widths[1]} of ${widths[0]} is not 842 of 1326`,
    );
    await close();
  });
});
