import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { signup, start, type TestInbox } from './running.js';
import { until } from './wait.js';

interface Mail {
  readonly to: readonly string[];
  readonly headers: string;
  readonly text: string;
}

/** A mail server of the test's own, which can be told to refuse. */
class Post {
  readonly received: Mail[] = [];
  refuses = false;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(this.refuses ? new Error('not now') : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [headers = '', body = ''] = Buffer.concat(chunks)
          .toString('latin1')
          .split(/\r\n\r\n([^]*)/);
        this.received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          headers,
          text: decoded(headers, body),
        });
        done();
      });
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  to = (address: string): readonly Mail[] => this.received.filter(({ to }) => to.includes(address));

  close = (): Promise<void> => new Promise((resolve) => void this.#server.close(resolve));
}

function decoded(headers: string, body: string): string {
  if (/transfer-encoding: base64/i.test(headers)) return Buffer.from(body, 'base64').toString();
  if (!/transfer-encoding: quoted-printable/i.test(headers)) return Buffer.from(body, 'latin1').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const post = new Post();
let inbox: TestInbox;
before(async () => {
  const address = await post.open();
  inbox = await start({
    smtp: { address, from: 'Example Branch <inbox@branch.example>' },
    publicAddress: 'https://inbox.branch.example/',
    thanks: ['https://branch.example/thanks'],
  });
});
after(async () => {
  await inbox.stop();
  await post.close();
});

const joins = async (email: string, lang = 'en'): Promise<string> => {
  const body = signup({ values: { given_name: 'BUY NOW http://spam.example', email_address: email } });
  const response = await inbox.post({ ...body, context: { ...body.context, lang } });
  assert.equal(response.status, 201);
  assert.equal(((await response.json()) as { status: string }).status, 'confirm-email');
  return body.id;
};
const mailTo = (address: string): Promise<Mail> => until(`mail to ${address}`, () => post.to(address)[0]);
const linkIn = ({ text }: Mail): string => {
  const [link = ''] = /https:\/\/inbox\.branch\.example\S+/.exec(text) ?? [];
  return inbox.address + new URL(link).pathname;
};

describe('double opt-in', () => {
  it('asks by message, and takes the button for an answer, not the link', async () => {
    const id = await joins('ask@example.org');
    const mail = await mailTo('ask@example.org');
    assert.match(mail.headers, /^Auto-Submitted: auto-generated/im);
    assert.match(mail.headers, /^From: Example Branch <inbox@branch\.example>/im);
    const page = await (await fetch(linkIn(mail))).text();
    assert.match(page, /<form method="post"><button>Confirm<\/button>/);
    assert.equal((await inbox.store.find(id))?.state, 'unconfirmed');
    assert.match(await (await fetch(linkIn(mail), { method: 'POST' })).text(), /is confirmed/);
    const stored = await inbox.store.find(id);
    assert.equal(stored?.state, 'confirmed');
    assert.ok(stored.decidedAt);
    assert.match(await (await fetch(linkIn(mail), { method: 'POST' })).text(), /is confirmed/);
  });

  it('repeats nothing of what was filled in: a form is no way to write to strangers', async () => {
    await joins('stranger@example.org');
    const { headers, text } = await mailTo('stranger@example.org');
    assert.doesNotMatch(headers + text, /BUY NOW|spam/);
  });

  it('speaks Welsh where the form did', async () => {
    await joins('cymraes@example.org', 'cy');
    const { headers, text } = await mailTo('cymraes@example.org');
    assert.match(headers, /^Content-Language: cy/im);
    assert.match(text, /agorwch y ddolen hon/);
  });

  it('takes no link that it has not made, and none for what has been erased', async () => {
    const id = await joins('gone@example.org');
    const link = linkIn(await mailTo('gone@example.org'));
    const forged = link.slice(0, -1) + (link.endsWith('0') ? '1' : '0');
    assert.equal((await fetch(forged, { method: 'POST' })).status, 404);
    assert.equal((await fetch(link.replace(id, randomUUID()), { method: 'POST' })).status, 404);
    assert.equal((await inbox.store.find(id))?.state, 'unconfirmed');
    await inbox.store.erase([id], new Date().toISOString());
    assert.equal((await fetch(link, { method: 'POST' })).status, 404);
  });

  it('still asks when a sign-up is sent again, and sends no second message for it', async () => {
    const body = signup({ values: { email_address: 'again@example.org' } });
    for (let time = 0; time < 5; time++) {
      const response = await inbox.post(body);
      assert.equal(((await response.json()) as { status: string }).status, 'confirm-email');
    }
    await mailTo('again@example.org');
    const after = await joins('later@example.org').then(() => mailTo('later@example.org'));
    assert.ok(after);
    assert.equal(post.to('again@example.org').length, 1);
  });

  it('floods nobody’s mailbox', async () => {
    for (let time = 0; time < 8; time++) await joins('flood@example.org');
    await joins('last@example.org').then(() => mailTo('last@example.org'));
    assert.equal(post.to('flood@example.org').length, 3);
    for (const other of ['Flood', 'fLood', 'FLOOD']) await joins(`${other}@example.org`);
    await joins('most-last@example.org').then(() => mailTo('most-last@example.org'));
    assert.deepEqual(post.to('FLOOD@example.org'), []);
  });

  it('asks nobody who may be a robot, and nobody without an email address', async () => {
    const trapped = signup({ values: { email_address: 'robot@example.org', website: 'x' } });
    assert.equal(((await (await inbox.post(trapped)).json()) as { status: string }).status, 'received');
    const phone = signup({ values: { phone_number: '07700 900123' } });
    assert.equal(((await (await inbox.post(phone)).json()) as { status: string }).status, 'received');
    await joins('person@example.org').then(() => mailTo('person@example.org'));
    assert.equal(post.to('robot@example.org').length, 0);
  });

  it('tells a form post by the fragment of the page of thanks', async () => {
    const response = await inbox.form({ email_address: 'nojs@example.org' });
    assert.equal(response.headers.get('location'), 'https://branch.example/thanks#rosette-confirm-email');
  });

  it('keeps a sign-up whose message cannot be sent, and owes the message', async () => {
    post.refuses = true;
    const id = await joins('owed@example.org');
    await until('a failure in the log', () =>
      inbox.logged.find((line) => line.event === 'mail' && line.failed > 0),
    );
    post.refuses = false;
    assert.equal((await inbox.store.find(id))?.state, 'unconfirmed');
    assert.doesNotMatch(JSON.stringify(inbox.logged), /owed@|example\.org/);
    const later = new Date(Date.now() + 3_600_000).toISOString();
    assert.ok((await inbox.store.claim(later, later, 50)).some((one) => one.id === id));
  });
});
