import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../../tools/browsers.mjs';
import { reply, signup, start, TOKEN, type TestInbox } from './running.js';

let inbox: TestInbox;
let browser: Browser;
let axe = '';
before(async () => {
  inbox = await start();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await chromium.launch({
    executablePath: findBrowser('chromium') as string,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
after(async () => {
  await browser.close();
  await inbox.stop();
});

/** A page of the inbox, and what the browser complained of. */
async function open(
  path: string,
  { script = true, dark = false, bypass = false } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 320, height: 640 },
    // axe itself is a script that the pages' policy would not let in.
    bypassCSP: bypass,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(`${inbox.address}/admin?token=${TOKEN}`);
  await page.goto(inbox.address + path);
  return { page, complaints };
}

async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  assert.deepEqual(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  assert.ok(Number(wide) <= 0, 'the page is wider than the window');
}

describe('the pages in a browser', () => {
  it('are accessible, light and dark, at 320 pixels', async () => {
    const joined = signup();
    await inbox.post(joined);
    await inbox.post(reply(), {}, '/replies');
    await inbox.post(signup({ values: { email_address: 'x@example.org', website: 'x' } }));
    const paths = [
      '/admin',
      '/admin/replies',
      '/admin/suspects',
      '/admin/find',
      `/admin/sendings/${joined.id}`,
    ];
    for (const dark of [false, true])
      for (const path of paths) {
        const { page } = await open(path, { dark, bypass: true });
        await isAccessible(page);
        await page.context().close();
      }
  });

  it('break none of their own policy', async () => {
    const joined = signup();
    await inbox.post(joined);
    for (const path of ['/admin', '/admin/find', `/admin/sendings/${joined.id}`]) {
      const { page, complaints } = await open(path);
      assert.notEqual(await page.evaluate('getComputedStyle(document.body).maxWidth'), 'none');
      assert.deepEqual(complaints, []);
      await page.context().close();
    }
  });

  it('show what arrives while somebody looks, without being asked', async () => {
    const { page, complaints } = await open('/admin');
    await inbox.post(signup({ values: { email_address: 'just.now@example.org' } }));
    await page.getByText('just.now@example.org').waitFor({ timeout: 30_000 });
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('do everything without JavaScript: find a person and erase them', async () => {
    const body = signup({ values: { email_address: 'no.script@example.org' } });
    await inbox.post(body);
    const { page } = await open('/admin/find', { script: false });
    await page.getByRole('searchbox').fill('no.script');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('cell', { name: 'no.script@example.org' }).waitFor();
    await page.getByRole('button', { name: 'Erase all that were found' }).click();
    await page.getByText('Erased: 1').waitFor();
    assert.equal(await inbox.store.find(body.id), undefined);
    await page.context().close();
  });
});

describe('a plain form, with scripts off', () => {
  /** A page of the branch's, on an origin that may send. */
  const HTML = `<!doctype html><html lang="en"><title>Join</title><form method="post" action="ACTION">
    <label>Email <input name="email_address"></label>
    <label><input type="checkbox" name="rosette_consent" value='{"purpose":"email","controller":"Branch","words":"Yes, email me."}'>Yes, email me.</label>
    <input type="hidden" name="rosette_context" value='{"page":"https://branch.example/join","lang":"en"}'>
    <button>Join</button></form></html>`;

  it('arrives with its consent; a mistake is named, mended on the spot, and loses nothing', async () => {
    for (const script of [false, true]) {
      const context = await browser.newContext({
        javaScriptEnabled: script,
        viewport: { width: 320, height: 640 },
        bypassCSP: script,
      });
      const page = await context.newPage();
      const html = HTML.replace('ACTION', `${inbox.address}/signups`);
      await page.route('https://branch.example/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      await page.goto('https://branch.example/join');
      await page.getByLabel('Email', { exact: true }).fill('nobody');
      await page.getByRole('checkbox').check();
      await page.getByRole('button').click();
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      if (script) await isAccessible(page);
      await page.getByRole('link', { name: /Enter an email address/ }).click();
      const address = `plain.${script}@example.org`;
      await page.getByLabel('Email address').fill(address);
      await page.getByRole('button').click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      const [stored] = await inbox.store.list({ text: address, limit: 1 });
      assert.deepEqual(
        stored?.consents.map(({ words, page: from }) => [words, from]),
        [['Yes, email me.', 'https://branch.example/join']],
      );
      await context.close();
    }
  });
});
