// What `npm start` promises: the forms of the gallery are real.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, startDevGallery } from './support.mjs';

describe('the inbox beside the gallery', () => {
  let folder;
  let gallery;
  let browser;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
    process.env.ROSETTE_INBOX = join(folder, 'inbox.db');
    gallery = await startDevGallery();
    delete process.env.ROSETTE_INBOX;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await gallery?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('takes a sign-up under the gallery’s own address, once', async () => {
    const page = await browser.newPage();
    await page.goto(`${gallery.address}inbox/health`);
    const send = (id) =>
      page.evaluate(async (key) => {
        const body = {
          id: key,
          form: 'join-form',
          values: { email_address: 'ann@example.org' },
          consents: [],
          context: { page: location.href, lang: 'en', at: '2026-05-06T10:00:00.000Z' },
        };
        const answer = await fetch('/inbox/signups', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const said = await answer.json();
        return [answer.ok, said.status];
      }, id);
    const id = randomUUID();
    assert.deepEqual(await send(id), [true, 'received']);
    assert.deepEqual(await send(id), [true, 'duplicate']);
  });

  it('does not show what has arrived to whoever has no token', async () => {
    const answer = await fetch(`${gallery.address}inbox/admin`, { redirect: 'manual' });
    assert.ok(answer.status === 401 || answer.status === 403, String(answer.status));
  });
});
