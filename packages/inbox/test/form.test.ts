import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../tools/browsers.mjs';
import { start, TOKEN, type TestInbox } from './running.js';

const WORDS = 'Yes, email me about the campaign.';
const ENTRY = fileURLToPath(new URL('../../rosette/src/join-form.ts', import.meta.url));

let inbox: TestInbox;
let browser: Browser;
let script = '';
before(async () => {
  inbox = await start({ allow: ['http://127.0.0.1:*'] });
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@rosette/source'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  script = outputFiles[0]?.text ?? '';
  browser = await chromium.launch({
    executablePath: findBrowser('chromium') as string,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
after(async () => {
  await browser.close();
  await inbox.stop();
});

describe('the join form and the inbox', () => {
  it('agree: what is filled in is a row with its consent, a line of the export, and gone when it is erased', async () => {
    const page = await browser.newPage();
    const html = `<!doctype html><html lang="en"><title>Join</title>
      <rosette-join-form service="json" action="${inbox.address}/signups" fields="given_name; email_address; postal_code; phone_number"
        controller="Example Branch" privacy-href="/privacy"><template data-consent="email">${WORDS}</template></rosette-join-form>
      <script type="module" src="/join-form.js"></script></html>`;
    // A real server: a page that a browser takes for one of the internet may not speak to this machine.
    const site = createServer(({ url }, response) => {
      const isScript = url === '/join-form.js';
      response
        .setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
        .end(isScript ? script : html);
    });
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    after(() => site.close());
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    await page.goto(`${origin}/join?utm=1`);
    const values = {
      given_name: 'Mair',
      email_address: 'mair.real@Example.org',
      postal_code: 'cf101aa',
      phone_number: '07700 900123',
    };
    for (const [name, text] of Object.entries(values)) await page.locator(`[name="${name}"]`).fill(text);
    await page.getByRole('checkbox').check();
    // Nobody fills a form in within a second, and the inbox knows.
    await page.waitForTimeout(1200);
    await page.locator('rosette-join-form button').first().click();
    await page.getByText('Sent', { exact: true }).waitFor();

    const [stored, ...others] = await inbox.all();
    assert.deepEqual(others, []);
    assert.deepEqual(stored?.values, {
      ...values,
      email_address: 'mair.real@example.org',
      postal_code: 'CF10 1AA',
    });
    assert.equal(stored.state, 'received');
    const [given] = stored.consents;
    assert.deepEqual([given?.purpose, given?.words, given?.controller], ['email', WORDS, 'Example Branch']);
    assert.equal(given?.sha256, createHash('sha256').update(WORDS).digest('hex'));
    assert.equal(stored.page, `${origin}/join`);

    const entered = await fetch(`${inbox.address}/admin?token=${TOKEN}`, { redirect: 'manual' });
    const headers = { Cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '', Origin: inbox.address };
    const csv = async (): Promise<string> =>
      (await fetch(`${inbox.address}/admin/signups.csv`, { headers })).text();
    assert.match(await csv(), /mair\.real@example\.org/);
    await fetch(`${inbox.address}/admin/erase`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ id: stored.id }),
    });
    assert.doesNotMatch(await csv(), /mair\.real/);
    assert.deepEqual(await inbox.all(), []);
  });
});
