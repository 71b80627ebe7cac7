import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { html, useSites, watched } from './site.js';

const { browser, site } = await useSites();

const STANDALONE = '<script src="cdn/standalone/join-form.js"></script>';
const LOADER = '<script type="module" src="cdn/rosette.js"></script>';
const SETTINGS = 'service="json" action="/receive" controller="Anytown branch" privacy-href="/privacy"';
const WORDS = '<template data-consent="email">Email me news. I can stop the emails at any time.</template>';
const FORM = `<rosette-join-form ${SETTINGS}>${WORDS}</rosette-join-form>`;
const OWN = `<form action="/receive" method="post">
  <label>Name <input name="given_name" required></label>
  <label>Email <input name="email_address" type="email" required></label>${WORDS}<button>Go</button></form>`;

/** Takes everything that is sent, and remembers nothing but that it came. */
const receive = (): void => {
  site.intercept = (path, response) => {
    if (path !== '/receive') return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"received"}');
    return true;
  };
};
const sent = (): number => site.asked.filter((path) => path === '/receive').length;

/** What a page posts, as the browser sends it. */
function posts(page: Page): string[] {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') bodies.push(request.postData() ?? '');
  });
  return bodies;
}

/** Waits for the form: what the loader brings may come after the page's `load` event. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('form button').waitFor();
  const values = {
    given_name: 'Ada',
    family_name: 'Jones',
    email_address: 'ada@example.org',
    postal_code: 'cf10 1aa',
  };
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name="${name}"]`);
    if (await field.count()) await field.fill(value);
  }
}
const outcome = (page: Page): Promise<string | null> => page.locator('.rosette-outcome h2').textContent();

test("Chromium's autofill fills in the whole form, and leaves the field for robots alone", async () => {
  site.pieces = [
    html(
      `<rosette-join-form ${SETTINGS} fields="given_name; family_name; email_address; postal_code; phone_number"></rosette-join-form>`,
      STANDALONE,
    ),
  ];
  const { page } = await watched(browser);
  await page.goto(site.address);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Autofill.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[name=given_name]',
  });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const identity = {
    NAME_FULL: 'Ada Jones',
    NAME_FIRST: 'Ada',
    NAME_LAST: 'Jones',
    EMAIL_ADDRESS: 'ada@example.org',
    ADDRESS_HOME_ZIP: 'CF10 1AA',
    ADDRESS_HOME_COUNTRY: 'GB',
    PHONE_HOME_WHOLE_NUMBER: '+441632960001',
  };
  const fields = Object.entries(identity).map(([name, value]) => ({ name, value }));
  const filled = (): Promise<[string, string, boolean][]> =>
    page.$$eval('form input', (inputs) =>
      (inputs as HTMLInputElement[]).map((input) => [input.name, input.value, input.matches(':autofill')]),
    );
  await page.focus('[name=given_name]');
  const wanted = [
    ['given_name', 'Ada', true],
    ['family_name', 'Jones', true],
    ['email_address', 'ada@example.org', true],
    ['postal_code', 'CF10 1AA', true],
    ['phone_number', '+441632960001', true],
    ['website', '', false],
  ];
  // The browser looks at a new form in its own time.
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.waitForTimeout(250);
    await session
      .send('Autofill.trigger', { fieldId: node.backendNodeId, address: { fields } } as never)
      .catch(() => {});
    await page.waitForTimeout(250);
    if ((await filled())[0]?.[2]) break;
  }
  assert.deepEqual(await filled(), wanted);
});

test('works, and is drawn in full, under the strictest policy', async () => {
  receive();
  site.headers = {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  };
  site.pieces = [html(FORM, STANDALONE)];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await fillIn(page);
  const look = await page.locator('.rosette-trap').evaluate((trap) => getComputedStyle(trap).position);
  assert.equal(look, 'absolute');
  await page.locator('.rosette-consent').check();
  const bodies = posts(page);
  await page.locator('form button').click();
  assert.equal(await outcome(page), 'Sent');
  assert.equal(JSON.parse(bodies[0]!).consents[0].words, 'Email me news. I can stop the emails at any time.');
  assert.deepEqual(
    said.filter((text) => !text.includes('favicon')),
    [],
  );
});

test('a form that arrives in pieces is drawn when all of it is there', async () => {
  const [before, behind] = html(
    `<rosette-join-form ${SETTINGS}>|${OWN}</rosette-join-form>`,
    STANDALONE,
  ).split('|');
  site.pieces = [before!, behind!];
  const { page } = await watched(browser);
  await page.goto(site.address);
  await page.waitForSelector('.rosette-consent');
  assert.equal(await page.locator('form').count(), 1);
});

test('a page that may not use the tag has it by data-rosette and the loader', async () => {
  receive();
  const attributes = SETTINGS.replace(/(\w[\w-]*=)/g, 'data-$1');
  site.pieces = [html(`<div data-rosette="join-form" ${attributes}>${WORDS}</div>`, LOADER)];
  const { page } = await watched(browser);
  await page.goto(site.address);
  await fillIn(page);
  await page.locator('form button').click();
  assert.equal(await outcome(page), 'Sent');
  assert.equal(sent(), 1);
});

test('without JavaScript the page’s own form is posted by the browser', async () => {
  receive();
  site.pieces = [html(`<rosette-join-form ${SETTINGS}>${OWN}</rosette-join-form>`, STANDALONE)];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address);
  await fillIn(page);
  const bodies = posts(page);
  await page.locator('form button').click();
  await page.waitForURL('**/receive');
  assert.deepEqual(Object.fromEntries(new URLSearchParams(bodies[0])), {
    given_name: 'Ada',
    email_address: 'ada@example.org',
  });
});

test('in a tunnel it is kept; a tab that is closed there is made up for by the next one, and it arrives once', async () => {
  receive();
  site.pieces = [html(FORM, STANDALONE)];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address);
  await fillIn(page);
  await context.setOffline(true);
  await page.locator('form button').click();
  assert.equal(await outcome(page), 'Saved on this device, not sent yet');
  await page.close();
  assert.equal(sent(), 0);
  await context.setOffline(false);
  const next = await context.newPage();
  const bodies = posts(next);
  await next.goto(site.address);
  await next.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  assert.equal(sent(), 1);
  assert.equal(JSON.parse(bodies[0]!).values.given_name, 'Ada');
  await next.reload();
  await next.waitForSelector('form');
  await next.waitForTimeout(500);
  assert.equal(sent(), 1);
  const left = await next.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('rosette-outbox');
        open.onsuccess = () => {
          const got = open.result.transaction('outbox').objectStore('outbox').get('waiting');
          got.onsuccess = () => resolve(got.result);
        };
      }),
  );
  assert.deepEqual(left, []);
});

test('a page with a form asks nobody but itself, sets no cookie, and keeps nothing before the button is pressed', async () => {
  site.pieces = [html(FORM, STANDALONE)];
  const { page } = await watched(browser);
  await page.goto(site.address);
  await fillIn(page);
  await page.waitForTimeout(300);
  assert.deepEqual(
    site.asked.filter((path) => path !== '/favicon.ico'),
    ['/', '/cdn/standalone/join-form.js'],
  );
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(kept, ['', 0, 0, 0]);
});
