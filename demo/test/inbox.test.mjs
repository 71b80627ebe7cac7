// What `npm start` promises: the forms of the gallery are real, from the button to the row in the file, the export and the erasure.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort, launchBrowser } from './support.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The inbox's own engine, to look into its file beside it.
const Database = createRequire(join(root, 'packages/inbox/package.json'))('libsql');
const vite = join(root, 'node_modules/vite/bin/vite.js');

const ada = {
  given_name: 'Ada',
  family_name: 'Jones',
  email_address: 'ada.jones@example.org',
  postal_code: '(cf10) 1aa',
};

describe('the inbox beside the gallery', () => {
  let folder;
  let file;
  let gallery;
  let address;
  let adminAddress;
  let browser;
  let page;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
    file = join(folder, 'inbox.db');
    const port = await freePort();
    // As tools/run.mjs does.
    gallery = spawn(
      process.execPath,
      [vite, 'demo', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
      { cwd: root, env: { ...process.env, ROSETTE_INBOX: file, NO_COLOR: '1' } },
    );
    let said = '';
    adminAddress = await new Promise((resolve, reject) => {
      gallery.stdout.on('data', (chunk) => {
        const [, found] = /The inbox: (\S+token=\S+)/.exec((said += chunk)) ?? [];
        if (found) resolve(found);
      });
      gallery.once('exit', (code) => reject(new Error(`the gallery ended with ${code}: ${said}`)));
    });
    address = `http://127.0.0.1:${port}/`;
    browser = await launchBrowser();
    const context = await browser.newContext();
    page = await context.newPage();
  });
  after(async () => {
    await browser?.close();
    if (gallery?.exitCode === null) {
      gallery.kill();
      await once(gallery, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  });

  const rows = () => {
    const database = new Database(file);
    try {
      return database.prepare('SELECT * FROM sendings').all();
    } finally {
      database.close();
    }
  };
  const exported = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export as CSV', exact: true }).click();
    return readFile(await (await download).path(), 'utf8');
  };

  it('takes what somebody fills in: the form says "Sent", and the row is in the file', async () => {
    await page.goto(`${address}?example=join-form/threeWays`);
    const form = page.locator('rosette-join-form form').first();
    await form.getByRole('radio', { name: 'Join the movement' }).check();
    for (const [name, value] of Object.entries(ada)) await form.locator(`[name=${name}]`).fill(value);
    await form.getByRole('checkbox', { name: 'I am 14 or older' }).check();
    await form.getByRole('checkbox', { name: /emails me news/ }).check();
    await form.getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
    const [row, ...more] = rows();
    assert.deepEqual(more, []);
    assert.deepEqual([row.kind, row.state], ['signup', 'received']);
    const { min_age, ...fields } = JSON.parse(row.fields);
    assert.deepEqual(fields, { ...ada, postal_code: 'CF10 1AA', choice: 'movement' });
    assert.equal(min_age, '14');
    const [consent] = JSON.parse(row.consents);
    assert.match(consent.words, /^I agree that Anytown branch emails me news/);
    assert.match(consent.sha256, /^[\da-f]{64}$/);
  });

  it('shows it to nobody without the token', async () => {
    const answer = await fetch(`${address}inbox/admin`, { redirect: 'manual' });
    assert.equal(answer.status, 401);
  });

  it('shows it to whoever runs it, with the words that were agreed to, and exports it', async () => {
    await page.goto(adminAddress);
    const row = page.getByRole('row', { name: /Ada Jones/ });
    assert.match(await row.innerText(), /ada\.jones@example\.org\s+CF10 1AA\s+movement\s+email/);
    const csv = await exported();
    assert.match(csv, /ada\.jones@example\.org/);
    assert.match(csv, /I agree that Anytown branch emails me news/);
    await row.getByRole('link', { name: /Open/ }).click();
    assert.match(await page.locator('main').innerText(), /I agree that Anytown branch emails me news/);
  });

  it('erases it: from the page, the export, and the bytes of the file', async () => {
    await page.getByRole('link', { name: 'Find a person' }).click();
    await page.getByRole('searchbox').fill('ada.jones');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('button', { name: 'Erase all that were found, for good' }).click();
    assert.match(await page.getByRole('status').innerText(), /Erased: 1/);
    await page.getByRole('link', { name: /Sign-ups/ }).click();
    assert.match(await page.locator('main').innerText(), /There is nothing here yet/);
    assert.doesNotMatch(await exported(), /ada/i);
    assert.deepEqual(rows(), []);
    for (const name of await readdir(folder))
      assert.doesNotMatch(await readFile(join(folder, name), 'latin1'), /ada\.jones/, name);
  });
});
