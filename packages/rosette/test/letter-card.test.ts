import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { partOf } from '../build/parts.js';
import { html, useSites, watched } from './site.js';

const { browser, site } = await useSites();

const STANDALONE = '<script src="cdn/standalone/letter-card.js"></script>';
const LOADER = '<script type="module" src="cdn/rosette.js"></script>';
const SHEET = '<link rel="stylesheet" href="cdn/rosette.css">';
const text = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `<p>Passage number ${from + at}: on Thursday people in 124 councils in England chose 2,769 councillors.</p>`,
  ).join('\n');
const LETTER = `<rosette-letter-card heading="What we won" date="2016-05-09" place="Anytown">
<p slot="masthead">Anytown branch</p><p>Dear members,</p>${text(1, 4)}<blockquote>It is work.</blockquote>
<p slot="signature">The branch secretary</p><p slot="imprint">Published by Anytown branch.</p></rosette-letter-card>`;
const FOLDED = `<rosette-letter-card collapsed>${text(1, 41)}</rosette-letter-card>`;

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document.querySelector('rosette-letter-card')?.shadowRoot?.querySelector('article'),
  );
const innerText = (page: Page): Promise<string> => page.locator('rosette-letter-card').innerText();
const isFolded = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const sheet = document.querySelector('rosette-letter-card')!.shadowRoot!.querySelector('.sheet')!;
    return sheet.scrollHeight > sheet.clientHeight + 1;
  });

for (const head of ['', SHEET])
  test(`without JavaScript a letter is all there${head && ', with heading, place and date where rosette.css is'}`, async () => {
    site.pieces = [html(LETTER + FOLDED, head + STANDALONE)];
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address);
    const shown = await page.locator('rosette-letter-card').first().innerText();
    for (const words of [
      'Anytown branch',
      'Dear members,',
      'number 3',
      'It is work.',
      'secretary',
      'Published',
    ])
      assert.ok(shown.includes(words), words);
    for (const paragraph of await page.locator('rosette-letter-card p').all())
      assert.ok(await paragraph.isVisible());
    const before = await page
      .locator('rosette-letter-card')
      .first()
      .evaluate((letter) =>
        ['::before', '::after'].map((name) => getComputedStyle(letter, name).content.replaceAll('" "', '')),
      );
    assert.deepEqual(before, head ? ['"Anytown, 2016-05-09"', '"What we won"'] : ['none', 'none']);
  });

test('a letter whose script never comes stays as it is', async () => {
  site.intercept = (path, response) => {
    if (!path.endsWith('.js')) return false;
    response.writeHead(500).end();
    return true;
  };
  site.pieces = [html(LETTER + FOLDED, SHEET + STANDALONE)];
  const { page } = await watched(browser);
  await page.goto(site.address);
  for (const paragraph of await page.locator('rosette-letter-card p').all()) {
    const box = await paragraph.boundingBox();
    assert.ok(box && box.height > 10);
  }
});

test('is drawn, shared and printed under the strictest policy, without a word of complaint', async () => {
  site.headers = {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  };
  site.pieces = [html(LETTER, STANDALONE)];
  const { page, said } = await watched(browser);
  await page.addInitScript({
    content:
      "Object.defineProperty(navigator, 'share', {}); window.print = () => document.documentElement.setAttribute('data-printed', '')",
  });
  await page.goto(site.address);
  await drawn(page);
  assert.equal(
    await page.evaluate(
      () =>
        getComputedStyle(
          document.querySelector('rosette-letter-card')!.shadowRoot!.querySelector('.unseen, [part=tools]')!,
        ).display,
    ),
    'flex',
  );
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Mastodon' }).click();
  await page.getByLabel(/Mastodon server/).fill('toot.wales');
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Continue' }).click();
  assert.match(
    (await popup).url(),
    /^(https:\/\/toot\.wales\/share\?text=What%20we%20won%0Ahttp|about:blank|chrome-error)/,
  );
  await page.getByRole('button', { name: 'Print' }).click();
  // What prints the letter alone comes with the first wish to print it.
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  assert.deepEqual(
    said.filter((words) => !words.includes('favicon')),
    [],
  );
});

test('asks nobody but the page’s own server, and keeps nothing', async () => {
  site.pieces = [html(LETTER, STANDALONE)];
  const { page, said } = await watched(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(site.address);
  await drawn(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'WhatsApp' }).hover();
  await page.waitForTimeout(200);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(site.address)),
    [],
  );
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(kept, ['', 0, 0, 0]);
  assert.deepEqual(said, []);
});

test('a letter that arrives in pieces can be read piece by piece, and its text is drawn as it comes', async () => {
  const [before, behind] = html(LETTER, STANDALONE).split('<blockquote>');
  site.pieces = [before!, `<blockquote>${behind}`];
  const { page } = await watched(browser);
  await page.addInitScript({
    content: `customElements.whenDefined('rosette-letter-card').then(() => setTimeout(() => {
      const letter = document.querySelector('rosette-letter-card');
      window.early = [!!letter?.shadowRoot?.querySelector('article'), letter?.innerText, !!letter?.querySelector('[slot=signature]')];
    }, 100))`,
  });
  await page.goto(site.address);
  const early = await page.waitForFunction(
    () => (window as unknown as { early?: [boolean, string, boolean] }).early,
  );
  const [isDrawn, said, isSigned] = (await early.jsonValue())!;
  assert.deepEqual([isDrawn, isSigned], [true, false]);
  assert.match(said, /Dear members/);
  assert.match(await innerText(page), /The branch secretary/);
  assert.equal(await page.getByRole('heading', { name: 'What we won' }).count(), 1);
});

test('a page that may not use the tag has it by data-rosette and the loader', async () => {
  site.pieces = [
    html(
      `<div data-rosette="letter-card" data-date="2016-05-09" data-share="email"><p>Dear members,</p></div>`,
      LOADER,
    ),
  ];
  const { page } = await watched(browser);
  await page.goto(site.address);
  await drawn(page);
  assert.equal(await page.locator('time').textContent(), '9 May 2016');
  assert.ok(await page.getByText('Dear members,').isVisible());
});

test('folds before first paint where the script is there, and a link to its words unfolds it', async () => {
  site.pieces = [html(FOLDED, STANDALONE)];
  const { page } = await watched(browser);
  await page.goto(site.address);
  await drawn(page);
  assert.equal(await isFolded(page), true);
  await page.goto('about:blank');
  await page.goto(`${site.address}#:~:text=Passage%20number%2030`);
  await drawn(page);
  await page.waitForFunction(() => {
    const sheet = document.querySelector('rosette-letter-card')!.shadowRoot!.querySelector('.sheet')!;
    return sheet.scrollHeight <= sheet.clientHeight + 1;
  });
  await page.waitForTimeout(300);
  const top = await page.evaluate(
    () => document.querySelectorAll('rosette-letter-card p')[29]!.getBoundingClientRect().top,
  );
  assert.ok(top > -1 && top < 900, `${top}`);
});

test('a letter that is on the screen before its script is not folded under the eyes of its reader', async () => {
  let release = (): void => {};
  const painted = new Promise<void>((resolve) => (release = resolve));
  site.intercept = async (path) => {
    if (path.endsWith('.js')) await painted;
    return false;
  };
  site.pieces = [html(FOLDED, STANDALONE.replace('<script', '<script async'))];
  const { page } = await watched(browser);
  await page.goto(site.address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  release();
  await drawn(page);
  await page.waitForTimeout(100);
  assert.equal(await isFolded(page), false);
  await page.getByRole('button', { name: 'Fold the letter' }).click();
  assert.equal(await isFolded(page), true);
});

test('the keyboard goes through it in the order in which it is laid out', async () => {
  site.pieces = [html(LETTER, STANDALONE)];
  const { page } = await watched(browser);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(site.address);
  await drawn(page);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent?.trim() ?? '';
    });
  const walk: string[] = [];
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let stop = 0; stop < 10; stop++) {
    walk.push(await focused());
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(walk, [
    'Share',
    'Copy link',
    'Email',
    'WhatsApp',
    'Bluesky',
    'Mastodon',
    'Facebook',
    'X',
    'Print',
    'Copy as text',
  ]);
});

test('selected with the keyboard, words are shared with the keyboard', async () => {
  site.pieces = [html(LETTER, STANDALONE)];
  const { page } = await watched(browser);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(site.address);
  await drawn(page);
  await page.evaluate(() => {
    getSelection()!.collapse(document.querySelector('rosette-letter-card > p:not([slot])')!.firstChild, 0);
  });
  // As caret browsing does it.
  await page.evaluate(() => {
    for (let word = 0; word < 3; word++) getSelection()!.modify('extend', 'forward', 'word');
  });
  await page.getByRole('button', { name: 'Share quotation' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const href = await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
  assert.match(decodeURIComponent(href!), /text=“Dear members,?”\nhttp.*#:~:text=Dear%20members/);
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('button', { name: 'Share quotation' }).count(), 0);
});

test('printed alone it is one page, with its address and nothing of what is around it', async () => {
  site.pieces = [
    html(
      `<nav>Navigation of the site</nav><main style="display:grid;grid-template-columns:1fr 200px;background:#222;color:#ddd">
       <div>${LETTER.replace('collapsed', '')}</div><aside>Something else</aside></main>`,
      STANDALONE,
    ),
  ];
  const { page } = await watched(browser);
  await page.addInitScript({ content: 'window.print = () => (window.name = "printed")' });
  await page.goto(site.address);
  await drawn(page);
  const pages = async (): Promise<number> =>
    ((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  await page.getByRole('button', { name: 'Print' }).click();
  // What prints comes with the first press.
  await page.waitForFunction(() => window.name === 'printed');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByText('Navigation of the site').isVisible(), false);
  assert.equal(await page.getByText('Something else').isVisible(), false);
  assert.equal(await page.getByText('Dear members,').isVisible(), true);
  assert.equal(await page.getByText(site.address).isVisible(), true);
  assert.equal(await page.getByRole('button').count(), 0);
  // Which ends with the event that ends a dialogue.
  assert.equal(await pages(), 1);
});

/** What the page has asked for to quote and to print. */
const tools = (): string[] => site.asked.filter((path) => partOf(path.replace('/cdn/', '')) === 'letter');

for (const [how, head] of Object.entries({ loader: LOADER, standalone: STANDALONE }))
  test(`${how}: what quotes and prints comes when it is needed; where it cannot be had the browser prints, and nothing breaks`, async () => {
    site.pieces = [html(LETTER, head)];
    const { page, said } = await watched(browser);
    await page.addInitScript(() => {
      window.print = () =>
        document.documentElement.setAttribute(
          'data-printed',
          String(document.querySelectorAll('[data-rosette-print]').length),
        );
    });
    await page.goto(site.address);
    await drawn(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(tools(), []);
    const select = () =>
      page.evaluate(() => {
        const words = document.querySelector('blockquote')!.firstChild!;
        getSelection()!.setBaseAndExtent(words, 0, words, 5);
      });
    await select();
    await page.getByRole('button', { name: 'Copy quotation' }).waitFor();
    assert.equal(tools().length, 1);
    await page.getByRole('button', { name: 'Print' }).click();
    await page.waitForSelector('[data-printed="1"]');
    assert.equal(tools().length, 1);
    assert.deepEqual(said, []);

    site.intercept = (path, response) => {
      const isPart = partOf(path.replace('/cdn/', '')) === 'letter';
      if (isPart) response.writeHead(503).end();
      return isPart;
    };
    await page.reload();
    await drawn(page);
    await select();
    await page.getByRole('button', { name: 'Print' }).click();
    await page.waitForSelector('[data-printed="0"]');
    assert.equal(await page.getByRole('button', { name: 'Copy quotation' }).count(), 0);
    assert.ok(
      said.every((line) => !/Uncaught|exception/i.test(line)),
      said.join(),
    );
  });
