import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { consent, PAGE, reply, signup, start, TOKEN, type TestInbox } from './running.js';

let inbox: TestInbox;
let cookie = '';

/** As the branch secretary's browser asks. */
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(inbox.address + path, {
    redirect: 'manual',
    ...init,
    headers: { Accept: 'text/html', Cookie: cookie, Origin: inbox.address, ...init.headers },
  });
const press = (path: string, fields: Record<string, string>, headers = {}): Promise<Response> =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });
const text = async (path: string, init?: RequestInit): Promise<string> => (await ask(path, init)).text();

before(async () => {
  inbox = await start();
  const entered = await fetch(`${inbox.address}/admin?token=${TOKEN}`, { redirect: 'manual' });
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
after(() => inbox.stop());

describe('the door', () => {
  it('opens to the token, which leaves the address at once for a cookie that no script and no other site can use', async () => {
    const entered = await fetch(`${inbox.address}/admin?token=${TOKEN}`, { redirect: 'manual' });
    assert.equal(entered.status, 303);
    assert.equal(entered.headers.get('location'), '/admin');
    const set = entered.headers.get('set-cookie') ?? '';
    assert.match(set, /; HttpOnly/);
    assert.match(set, /; SameSite=Lax/);
    assert.ok(!set.includes(TOKEN));
    assert.equal((await ask('/admin')).status, 200);
  });
  it('stays shut without, and for a wrong one', async () => {
    for (const path of [
      '/admin',
      '/admin/replies',
      '/admin/signups.csv',
      '/admin/find',
      '/admin/sendings/x/copy.json',
    ])
      assert.equal((await ask(path, { headers: { Cookie: '' } })).status, 401, path);
    for (const Cookie of ['rosette_inbox=x', `rosette_inbox=${TOKEN}`])
      assert.equal((await ask('/admin', { headers: { Cookie } })).status, 401);
    assert.equal((await ask('/admin?token=wrong')).status, 401);
  });
  it('takes no form of another site', async () => {
    const body = signup();
    await inbox.post(body);
    for (const Origin of ['https://evil.example', PAGE, 'null', `${inbox.address}.evil.example`])
      assert.equal((await press('/admin/erase', { id: body.id }, { Origin })).status, 403, Origin);
    assert.ok(await inbox.store.find(body.id));
  });
  it('is not there under another name, to which somebody may have pointed theirs', async () => {
    const { port } = new URL(inbox.address);
    const status = await new Promise((resolve, reject) => {
      const headers = { Host: `evil.example:${port}`, Cookie: cookie };
      request({ host: '127.0.0.1', port, path: '/admin', headers }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    assert.equal(status, 404);
  });
  it('is a wall where there is no token', async () => {
    const other = await start({ adminToken: undefined });
    assert.equal((await fetch(`${other.address}/admin`)).status, 404);
    await other.stop();
  });
});

describe('the lists', () => {
  it('show what has arrived, escaped, under a policy that runs nothing', async () => {
    await inbox.post(
      signup({ values: { given_name: '<img src=x onerror=alert(1)>', email_address: 'list@example.org' } }),
    );
    const response = await ask('/admin');
    const page = await response.text();
    assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.doesNotMatch(page, /<img/);
    assert.match(page, /list@example\.org/);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      assert.ok(policy.includes(rule), rule);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(page, /\sstyle=|\son\w+=(?!alert)|<script>/);
    for (const [path, type] of [
      ['/inbox.css', 'text/css'] as const,
      ['/admin/admin.js', 'text/javascript'] as const,
    ])
      assert.match((await fetch(inbox.address + path)).headers.get('content-type') ?? '', new RegExp(type));
  });
  it('speak Welsh to whoever asks for it', async () => {
    const page = await text('/admin', { headers: { 'Accept-Language': 'cy' } });
    assert.match(page, /<html lang="cy">/);
    assert.match(page, /<h1>Cofrestriadau<\/h1>/);
  });
  it('go on to older ones, each shown once', async () => {
    const page = `${PAGE}/many`;
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        inbox.post(
          signup({
            values: { email_address: `many${index}@example.org` },
            context: { ...signup().context, page },
          }),
        ),
      ),
    );
    const seen = new Set<string>();
    for (let path: string | undefined = '/admin'; path;) {
      const html: string = await text(path);
      for (const [address] of html.matchAll(/many\d+@example\.org/g)) {
        assert.ok(!seen.has(address), address);
        seen.add(address);
      }
      const older: string | undefined = /href="(\?before=[^"]+)"/.exec(html)?.[1];
      path = older && `/admin${older}`;
    }
    assert.equal(seen.size, 60);
  });
});

describe('a person', () => {
  it('has the whole consent record on their page, and a copy to take away', async () => {
    const body = signup({ values: { email_address: 'record@example.org', phone_number: '07700 900123' } });
    await inbox.post(body);
    const page = await text(`/admin/sendings/${body.id}`);
    const hash = (await inbox.store.find(body.id))?.consents[0]?.sha256 ?? '';
    for (const fact of [
      consent.words,
      consent.controller,
      consent.page,
      consent.at,
      hash,
      '+447700900123',
      body.id,
    ])
      assert.ok(page.includes(fact), fact);
    const copy = (await (await ask(`/admin/sendings/${body.id}/copy.json`)).json()) as { consents: unknown };
    assert.deepEqual(copy.consents, [{ ...consent, sha256: hash }]);
    assert.equal((await ask('/admin/sendings/nobody')).status, 404);
  });
  it('who has agreed to nothing is said to have', async () => {
    const body = signup({ consents: [] });
    await inbox.post(body);
    assert.match(await text(`/admin/sendings/${body.id}`), /agreed to nothing/);
  });
  it('is found by any spelling, and erased from lists, exports and the database, with everything they sent', async () => {
    const ids = [signup(), signup({ consents: [] })].map((body) => ({
      ...body,
      values: { email_address: 'erase.me@example.org' },
    }));
    for (const body of ids) await inbox.post(body);
    const answer = reply({ values: { text: 'Mine too.', email_address: 'erase.me@example.org' } });
    await inbox.post(answer, {}, '/replies');
    const found = await (await press('/admin/find', { text: ' ERASE.me@example ' })).text();
    const hidden = [...found.matchAll(/name="id" value="([^"]+)"/g)].map(([, id = '']) => id);
    assert.deepEqual([...hidden].sort(), [...ids.map(({ id }) => id), answer.id].sort());
    const form = new URLSearchParams(hidden.map((id) => ['id', id]));
    assert.match(await text('/admin/erase', { method: 'POST', body: form }), /Erased: 3/);
    for (const path of ['/admin', '/admin/replies', '/admin/signups.csv?all', '/admin/replies.csv?all'])
      assert.doesNotMatch(await text(path), /erase\.me/, path);
    assert.deepEqual(await inbox.store.list({ text: 'erase.me', limit: 9 }), []);
    assert.doesNotMatch(JSON.stringify(inbox.logged), /erase\.me/);
  });
});

describe('replies', () => {
  it('wait for a decision, which can be changed', async () => {
    const body = reply({ values: { text: 'Please read me.' } });
    await inbox.post(body, {}, '/replies');
    const state = async () => (await inbox.store.find(body.id))?.state;
    assert.match(await text('/admin/replies'), /Please read me\.[^]*?value="approve"/);
    for (const [move, expected] of [
      ['approve', 'approved'],
      ['reject', 'rejected'],
      ['approve', 'approved'],
    ] as const) {
      assert.equal((await press(`/admin/sendings/${body.id}`, { move })).status, 303);
      assert.equal(await state(), expected);
    }
  });
  it('cannot be made of a sign-up', async () => {
    const body = signup();
    await inbox.post(body);
    await press(`/admin/sendings/${body.id}`, { move: 'approve' });
    assert.equal((await inbox.store.find(body.id))?.state, 'received');
  });
});

describe('what was taken for a robot’s', () => {
  it('can be said to be a person’s, and goes the way of others', async () => {
    const body = signup({ values: { email_address: 'human@example.org', website: 'http://mine.example' } });
    await inbox.post(body);
    assert.doesNotMatch(await text('/admin/signups.csv?all'), /human@/);
    assert.match(await text('/admin/suspects'), /human@example\.org/);
    await press(`/admin/sendings/${body.id}`, { move: 'notSuspect' });
    assert.equal((await inbox.store.find(body.id))?.state, 'received');
    assert.match(await text('/admin/signups.csv'), /human@/);
  });
});

describe('the export', () => {
  it('is CSV that a spreadsheet opens and never runs', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example")', '＝1'];
    for (const formula of formulas)
      await inbox.post(
        signup({ values: { email_address: 'a@example.org', given_name: formula, own: `x\n${formula}` } }),
      );
    const response = await ask('/admin/signups.csv');
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="signups\.csv"$/);
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const csv = bytes.toString();
    assert.match(csv, /^\ufeffid,received_at,state,given_name,family_name,email_address,/);
    for (const [cell] of csv.matchAll(/(?<=^|,|\r\n)"?[=+@＝＋＠\t-]/g))
      assert.fail(`a cell begins with ${cell}`);
    assert.ok(csv.includes(`,'=1+1,`));
    assert.ok(csv.includes('\r\n'));
  });
  it('is whole beside a sign-up with a field that objects have already', async () => {
    const values = { email_address: 'brunel@example.org', constructor: 'Great Western' };
    await inbox.post(signup({ values }));
    await inbox.post(signup({ values: { email_address: 'after@example.org' } }));
    const [header = '', ...rows] = (await text('/admin/signups.csv')).split('\r\n');
    const place = header.split(',').indexOf('constructor');
    const cellOf = (email: string): string | undefined =>
      rows.find((row) => row.includes(email))?.split(',')[place];
    assert.equal(cellOf('brunel@example.org'), 'Great Western');
    assert.equal(cellOf('after@example.org'), '');
  });
  it('has all of many, each once, and none that nobody confirmed unless all are asked for', async () => {
    const all = await inbox.store.list({ kind: 'signup', limit: 10_000 });
    await inbox.store.add({ ...all[0]!, id: 'open', state: 'unconfirmed' });
    const rows = async (path: string): Promise<number> => (await text(path)).split('\r\n').length - 2;
    const kept = all.filter(({ state }) => state === 'received').length;
    assert.equal(await rows('/admin/signups.csv'), kept);
    assert.equal(await rows('/admin/signups.csv?all'), kept + 1);
    const many = Array.from({ length: 1100 }, (_, index) => ({
      ...all[0]!,
      id: `many-${index}`,
      kind: 'reply' as const,
      state: 'held' as const,
    }));
    await Promise.all(many.map((one) => inbox.store.add(one)));
    const ids = (await text('/admin/replies.csv?all')).match(/many-\d+/g) ?? [];
    assert.equal(new Set(ids).size, 1100);
    assert.equal(ids.length, 1100);
  });
});
