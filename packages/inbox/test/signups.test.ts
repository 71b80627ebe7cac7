import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Receipt } from '@rosette/data';
import { consent, PAGE, reply, signup, start, TOKEN, type TestInbox } from './running.js';

let inbox: TestInbox;
before(async () => {
  inbox = await start({ thanks: [`${PAGE}/thanks`, `${PAGE}/diolch`] });
});
after(() => inbox.stop());

const receipt = async (response: Response): Promise<Receipt> => (await response.json()) as Receipt;

describe('a sign-up as JSON', () => {
  it('is stored once, cleaned, with its consent record, and answered with a receipt', async () => {
    const body = signup();
    const response = await inbox.post(body);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('access-control-allow-origin'), PAGE);
    const { id, status, receivedAt } = await receipt(response);
    assert.deepEqual([id, status], [body.id, 'received']);
    const stored = await inbox.store.find(body.id);
    assert.equal(stored?.receivedAt, receivedAt);
    assert.equal(stored.values.postal_code, 'CF10 1AA');
    assert.equal(stored.page, `${PAGE}/join`);
    assert.deepEqual(stored.consents, [
      { ...consent, sha256: createHash('sha256').update(consent.words).digest('hex') },
    ]);
  });

  it('that is sent fifty times at once is stored once, and every answer says so', async () => {
    const body = signup();
    const responses = await Promise.all(Array.from({ length: 50 }, () => inbox.post(body)));
    const receipts = await Promise.all(responses.map(receipt));
    assert.equal(receipts.filter(({ status }) => status === 'received').length, 1);
    assert.equal(receipts.filter(({ status }) => status === 'duplicate').length, 49);
    assert.equal(new Set(receipts.map(({ receivedAt }) => receivedAt)).size, 1);
    assert.equal((await inbox.all()).filter(({ id }) => id === body.id).length, 1);
  });

  it('is the same when only its time, its puzzle or its postcode’s spelling differ', async () => {
    const body = signup();
    await inbox.post(body);
    const values = { ...body.values, postal_code: ' CF10 1AA ' };
    const again = await inbox.post({
      ...body,
      values,
      context: { ...body.context, at: '2026-05-06T11:00:00Z' },
    });
    assert.equal((await receipt(again)).status, 'duplicate');
  });

  it('may bring its key in the header, bare or quoted, but not two keys', async () => {
    const { id, ...body } = signup();
    assert.equal((await receipt(await inbox.post(body, { 'Idempotency-Key': id }))).id, id);
    assert.equal(
      (await receipt(await inbox.post(body, { 'Idempotency-Key': `"${id}"` }))).status,
      'duplicate',
    );
    const two = await inbox.post(signup(), { 'Idempotency-Key': id });
    assert.equal(two.status, 422);
    const none = await inbox.post({ ...body, id: { toString: null } }, { 'Idempotency-Key': id });
    assert.equal(none.status, 422);
  });

  it('under a used key is refused where it says something else, and what was there stays', async () => {
    const body = signup();
    await inbox.post(body);
    for (const path of ['/signups', '/replies'] as const) {
      const other =
        path === '/signups'
          ? signup({ id: body.id, values: { email_address: 'x@example.org' } })
          : reply({ id: body.id });
      const response = await inbox.post(other, {}, path);
      assert.equal(response.status, 422);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.match(await response.text(), /urn:rosette:problem:key-reused/);
    }
    assert.equal((await inbox.store.find(body.id))?.values.email_address, 'mair@example.org');
  });

  it('names every field that has to be mended', async () => {
    const body = signup({ values: { email_address: 'mair@', postal_code: 'nowhere' } });
    const response = await inbox.post(body);
    assert.equal(response.status, 422);
    assert.deepEqual(((await response.json()) as { errors: unknown }).errors, [
      { pointer: '/values/email_address', detail: 'invalid', field: 'email_address', fault: 'invalid' },
      { pointer: '/values/postal_code', detail: 'invalid', field: 'postal_code', fault: 'invalid' },
    ]);
    assert.equal(await inbox.store.find(body.id), undefined);
  });

  it('is refused where a consent’s hash is not that of its words', async () => {
    const body = signup({ consents: [{ ...consent, sha256: '0'.repeat(64) }] });
    assert.equal((await inbox.post(body)).status, 422);
    assert.equal(await inbox.store.find(body.id), undefined);
  });

  it('may come without consent, and then has none', async () => {
    const body = signup({ consents: [] });
    assert.equal((await inbox.post(body)).status, 201);
    assert.deepEqual((await inbox.store.find(body.id))?.consents, []);
  });

  it('that has been erased is not brought back by a form that sends it again', async () => {
    const body = signup();
    await inbox.post(body);
    await inbox.store.erase([body.id], new Date().toISOString());
    assert.equal((await receipt(await inbox.post(body))).status, 'duplicate');
    assert.equal(await inbox.store.find(body.id), undefined);
  });
});

describe('what may be a robot’s', () => {
  it('is told that all is well, and is kept apart', async () => {
    const trapped = signup({ values: { email_address: 'a@example.org', website: 'https://spam.example' } });
    const hasty = signup({ context: { ...signup().context, min_time_ms: 12 } });
    for (const [body, reason] of [[trapped, 'honeypot'] as const, [hasty, 'quick'] as const]) {
      const response = await inbox.post(body);
      assert.equal(response.status, 201);
      assert.equal((await receipt(response)).status, 'received');
      const stored = await inbox.store.find(body.id);
      assert.deepEqual([stored?.state, stored?.reason], ['suspect', reason]);
      assert.ok(!('website' in (stored?.values ?? {})));
    }
  });
});

describe('a sign-up as a form post', () => {
  const fields = {
    given_name: 'Gwen',
    email_address: 'gwen@example.org',
    postal_code: 'cf10 1aa',
    website: '',
    rosette_consent: JSON.stringify({
      purpose: 'email',
      controller: 'Example Branch',
      words: ' Yes,\n email me. ',
    }),
  };

  it('goes to the page of thanks that it names, to the first where it names another, and nowhere else', async () => {
    const to = async (thanks: string) => {
      const response = await inbox.form({ ...fields, given_name: thanks, thanks });
      assert.equal(response.status, 303);
      return response.headers.get('location');
    };
    assert.equal(await to(`${PAGE}/diolch`), `${PAGE}/diolch`);
    assert.equal(await to(`${PAGE.toUpperCase()}/x/../diolch`), `${PAGE}/diolch`);
    assert.equal(await to('https://evil.example/'), `${PAGE}/thanks`);
    assert.equal(await to(`${PAGE}/thanks/../evil`), `${PAGE}/thanks`);
    assert.equal(await to('javascript:alert(1)'), `${PAGE}/thanks`);
  });

  it('completes the consent with what a tick box cannot know', async () => {
    await inbox.form(
      { ...fields, rosette_id: '7b0e6a0e-5f5c-4a34-9d6d-2f5a3a0b7c11' },
      { Referer: `${PAGE}/join?a=b`, 'Accept-Language': 'cy,en;q=0.5' },
    );
    const stored = await inbox.store.find('7b0e6a0e-5f5c-4a34-9d6d-2f5a3a0b7c11');
    const [given] = stored?.consents ?? [];
    assert.equal(given?.words, 'Yes, email me.');
    assert.equal(given.sha256, createHash('sha256').update('Yes, email me.').digest('hex'));
    assert.deepEqual([given.lang, given.page], ['cy', `${PAGE}/join`]);
    // When it came in, which is read twice.
    assert.ok(Math.abs(Date.parse(given.at) - Date.parse(stored?.receivedAt ?? '')) < 5000, given.at);
  });

  it('has one consent for each ticked box, and none for a box that is not', async () => {
    const many = new URLSearchParams({ ...fields, email_address: 'two@example.org' });
    many.append(
      'rosette_consent',
      JSON.stringify({ purpose: 'phone', controller: 'Example Branch', words: 'Call me.' }),
    );
    await inbox.form(many);
    const both = (await inbox.store.list({ text: 'two@example.org', limit: 1 }))[0];
    assert.deepEqual(
      both?.consents.map(({ purpose }) => purpose),
      ['email', 'phone'],
    );
    await inbox.form({ email_address: 'none@example.org' });
    const none = (await inbox.store.list({ text: 'none@example.org', limit: 1 }))[0];
    assert.deepEqual(none?.consents, []);
  });

  it('that is posted twice is one, though it has no key', async () => {
    const twice = { ...fields, email_address: 'twice@example.org' };
    await Promise.all([inbox.form(twice), inbox.form(twice)]);
    await inbox.form({ ...twice, given_name: 'Another' });
    assert.equal((await inbox.store.list({ text: 'twice@example.org', limit: 9 })).length, 2);
  });

  it('with a fault gets a page that names it, with the form to mend it in', async () => {
    const before = (await inbox.all()).length;
    const nasty = { ...fields, email_address: '"><script>alert(1)</script>' };
    const response = await inbox.form(nasty, { Referer: `${PAGE}/join` });
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.match(page, /<title>Error: There is a problem/);
    assert.match(page, /<a href="#email_address">Enter an email address in the correct format/);
    assert.match(page, /aria-describedby="email_address-error"/);
    assert.match(page, /<input type="hidden" name="given_name" value="Gwen"/);
    assert.match(
      page,
      /name="rosette_context" value="{&quot;page&quot;:&quot;https:\/\/branch\.example\/join&quot;}"/,
    );
    assert.match(page, /value="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
    assert.doesNotMatch(page, /<script>/);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /form-action 'self' https:\/\/branch\.example/,
    );
    assert.equal((await inbox.all()).length, before);
    // The page's own form is posted from the inbox's origin.
    const mended = await inbox.form(
      { ...fields, email_address: 'mended@example.org' },
      { Origin: inbox.address },
    );
    assert.equal(mended.status, 303);
  });

  it('speaks Welsh to whoever asks for it', async () => {
    const page = await (await inbox.form({ given_name: 'A' }, { 'Accept-Language': 'cy' })).text();
    assert.match(page, /<html lang="cy">/);
    assert.match(page, /Rhowch gyfeiriad e-bost/);
    const english = await inbox.form({ rosette_context: '{"lang":"en"}' }, { 'Accept-Language': 'cy' });
    assert.match(await english.text(), /Enter an email address/);
  });

  it('comes as multipart too, but brings no files', async () => {
    const send = async (file: boolean): Promise<number> => {
      const body = new FormData();
      body.set('email_address', 'multi@example.org');
      if (file) body.set('cv', new Blob(['x']), 'cv.txt');
      const response = await fetch(`${inbox.address}/signups`, {
        method: 'POST',
        body,
        headers: { Origin: PAGE },
      });
      return response.status;
    };
    assert.equal(await send(true), 422);
    assert.equal(await send(false), 201);
  });

  it('is taken from a page that hides its origin, as no-referrer does', async () => {
    const response = await inbox.form({ email_address: 'hidden@example.org' }, { Origin: 'null' });
    assert.equal(response.status, 303);
  });
});

describe('a reply', () => {
  it('is held, and shown on its page only once it has been approved', async () => {
    const body = reply();
    assert.equal((await inbox.post(body, {}, '/replies')).status, 201);
    const shown = async (page: string) =>
      (await (
        await fetch(`${inbox.address}/replies?page=${encodeURIComponent(page)}`, {
          headers: { Origin: PAGE },
        })
      ).json()) as object[];
    assert.deepEqual(await shown(`${PAGE}/letter`), []);
    await inbox.store.move(body.id, ['held'], 'approved', new Date().toISOString());
    const [one, ...others] = await shown(`${PAGE}/letter?x=1`);
    assert.deepEqual(others, []);
    const stored = await inbox.store.find(body.id);
    assert.deepEqual(one, {
      id: body.id,
      name: 'Owen',
      text: body.values.text,
      lang: 'en',
      at: stored?.receivedAt,
    });
    assert.deepEqual(await shown(`${PAGE}/another`), []);
  });

  it('has to say something', async () => {
    assert.equal((await inbox.post(reply({ values: { given_name: 'A' } }), {}, '/replies')).status, 422);
  });

  it('as a form post says that it will be read first', async () => {
    const other = await start({ adminToken: TOKEN });
    const response = await other.form({ text: 'Well said.' }, {}, '/replies');
    assert.equal(response.status, 200);
    assert.match(await response.text(), /Somebody reads each before it is shown/);
    await other.stop();
  });
});
