import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { consent, PAGE, reply, signup, start, type TestInbox } from './running.js';

let inbox: TestInbox;
before(async () => {
  inbox = await start({ bodyTime: 600 });
});
after(() => inbox.stop());

/** Sends bytes as they are, and gives the status and the rest of the answer. */
function raw(
  lines: readonly string[],
  body: Buffer | string = '',
  pause = 0,
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(inbox.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    const done = (): void => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text });
    socket.setTimeout(8000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    // Who is cut off in the middle may hear of that only, and not the answer before it.
    socket.on('error', (error) => (text ? done() : reject(error)));
    socket.on('close', done);
    socket.write(lines.join('\r\n') + '\r\n\r\n');
    setTimeout(() => socket.write(body), pause);
  });
}

const head = (more: readonly string[]): string[] => [
  'POST /signups HTTP/1.1',
  `Host: ${new URL(inbox.address).host}`,
  `Origin: ${PAGE}`,
  'Connection: close',
  ...more,
];

/** Whatever a request gets for an answer, it is a problem that says so, it stores nothing, and the inbox goes on. */
async function refuses(
  status: number,
  send: () => Promise<Response | { readonly status: number; readonly text: string }>,
): Promise<void> {
  const before = (await inbox.all()).length;
  const answer = await send();
  assert.equal(answer.status, status);
  const [type, body] =
    answer instanceof Response
      ? [answer.headers.get('content-type'), await answer.text()]
      : [/^content-type: (.*)$/im.exec(answer.text)?.[1], answer.text.slice(answer.text.indexOf('\r\n\r\n'))];
  if (type?.startsWith('text/html')) assert.match(body, /role="alert"/);
  else {
    assert.equal(type?.trim(), 'application/problem+json');
    // A body of an answer may come in chunks, with their lengths between them.
    const found = JSON.parse(/\{.*\}/s.exec(body)?.[0] ?? '') as Record<string, unknown>;
    assert.equal(found['status'], status);
    assert.match(String(found['type']), /^urn:rosette:problem:[a-z\d-]+$/);
    assert.ok(String(found['title']).length > 10);
  }
  assert.equal((await inbox.all()).length, before);
  assert.equal((await fetch(`${inbox.address}/health`)).status, 200);
}

describe('a body that is no body', () => {
  it('is too large: 10 MB with its length said, and without', async () => {
    const big = Buffer.alloc(10 * 1024 * 1024, 'a');
    const json = 'Content-Type: application/json';
    await refuses(413, () => raw(head([json, `Content-Length: ${big.length}`]), big));
    const chunked = Buffer.concat([
      Buffer.from(`${big.length.toString(16)}\r\n`),
      big,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    await refuses(413, () => raw(head([json, 'Transfer-Encoding: chunked']), chunked));
  });
  it('is too slow', async () => {
    await refuses(408, () => raw(head(['Content-Type: application/json', 'Content-Length: 100']), '{"id":'));
  });
  it('is broken UTF-8, as JSON and as a form', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"'), Buffer.of(0xc3, 0x28, 0xff), Buffer.from('"}')]);
    await refuses(400, () =>
      raw(head(['Content-Type: application/json', `Content-Length: ${bytes.length}`]), bytes),
    );
    const form = 'email_address=%C3%28%FF@example.org';
    await refuses(400, () =>
      raw(head(['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${form.length}`]), form),
    );
  });
  it('is cut off by a bad line, which is no fault of it: it may be sent again', async () => {
    const half = (lines: readonly string[], body: string): Promise<{ status: number; text: string }> =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(inbox.address);
        const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
        let text = '';
        socket.on('data', (chunk: Buffer) => (text += chunk.toString())).on('error', reject);
        socket.on('end', () => {
          socket.end();
          resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text });
        });
        socket.end(lines.join('\r\n') + body);
      });
    const lines = head(['Content-Type: application/json', 'Content-Length: 100']);
    await refuses(408, () => half(lines, '\r\n\r\n{"id":'));
    await refuses(408, () => half(lines, ''));
  });
  it('does not parse, or is nested beyond all reason', async () => {
    for (const text of ['', '{', '{"id":}', 'null x', '['.repeat(60_000)])
      await refuses(400, () => inbox.post(text));
    for (const text of ['null', '[]', '"x"', '7', `${'['.repeat(30_000)}${']'.repeat(30_000)}`])
      await refuses(422, () => inbox.post(text));
  });
  it('is of a type that nobody asked for, or of none', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/json-patch+json', ''])
      await refuses(415, () => inbox.post(signup(), { 'Content-Type': type }));
  });
  it('has two lengths, or a header that smuggles another', async () => {
    await refuses(400, () =>
      raw(head(['Content-Length: 2', 'Content-Length: 3', 'Content-Type: application/json']), '{}'),
    );
    await refuses(400, () =>
      raw(
        head(['Content-Length: 2', 'Transfer-Encoding: chunked', 'Content-Type: application/json']),
        '0\r\n\r\n',
      ),
    );
  });
});

describe('a body with too much in it', () => {
  it('is 10,000 fields, as JSON and as a form', async () => {
    const values = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, '']));
    await refuses(422, () => inbox.post(signup({ values })));
    const fields = new URLSearchParams(Array.from({ length: 10_000 }, (_, index) => [`${index}`, '']));
    await refuses(422, () => inbox.form(fields));
  });
  it('is a field, a name or a consent of a length that nobody writes', async () => {
    await refuses(422, () =>
      inbox.post(signup({ values: { email_address: 'a@example.org', own: 'x'.repeat(2001) } })),
    );
    await refuses(422, () =>
      inbox.post(signup({ values: { email_address: 'a@example.org', ['x'.repeat(41)]: '' } })),
    );
    await refuses(422, () => inbox.post(signup({ consents: [{ ...consent, words: 'x'.repeat(5001) }] })));
    await refuses(422, () => inbox.post(reply({ values: { text: 'x'.repeat(5001) } }), {}, '/replies'));
  });
});

describe('a body of the wrong shape', () => {
  it('is refused with the place of the fault', async () => {
    const wrong: readonly [string, object][] = [
      ['/id', signup({ id: "1'; DROP TABLE sendings" })],
      ['/form', signup({ form: 'reply-box' })],
      ['/values', signup({ values: 'x' })],
      ['/values', signup({ values: ['x'] })],
      ['/values/email_address', signup({ values: { email_address: { $ne: null } } })],
      ['/consents', signup({ consents: {} })],
      ['/consents/0/given', signup({ consents: [{ ...consent, given: 'true' }] })],
      ['/consents/0/page', signup({ consents: [{ ...consent, page: 'javascript:alert(1)' }] })],
      ['/context', signup({ context: null })],
      ['/context/at', signup({ context: { ...signup().context, at: '0000' } })],
      ['/context/min_time_ms', signup({ context: { ...signup().context, min_time_ms: -1 } })],
    ];
    for (const [pointer, body] of wrong) {
      const response = await inbox.post(body);
      assert.equal(response.status, 422, pointer);
      const { errors } = (await response.json()) as { errors: { pointer: string }[] };
      assert.ok(
        errors.some((error) => error.pointer === pointer),
        `${pointer} in ${JSON.stringify(errors)}`,
      );
    }
  });
  it('cannot reach a prototype', async () => {
    const text = JSON.stringify(signup()).replace(
      '"values":{',
      '"__proto__":{"polluted":"1"},"values":{"__proto__":"x",',
    );
    assert.equal((await inbox.post(text)).status, 201);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

describe('what is stored as it came, and harms nobody', () => {
  const NASTY = [
    "'); DROP TABLE sendings; --",
    '" OR ""="',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example","x")',
    '\r\nSet-Cookie: a=b\r\n\r\n<html>',
    '{"event":"started"}\n{"event":"stopped"}',
    '${jndi:ldap://evil.example}',
    '%00%0a../../etc/passwd',
  ];
  it('is SQL, HTML, a formula, a header, a line of a log', async () => {
    const logged = inbox.logged.length;
    for (const text of NASTY) {
      const body = signup({ values: { email_address: 'a@example.org', own: text } });
      assert.equal((await inbox.post(body)).status, 201);
      const kept = (await inbox.store.find(body.id))?.values['own'];
      assert.equal(kept, text.replace(/\r\n/g, '\n').trim());
      assert.equal(
        (await inbox.store.list({ text, limit: 50 })).every(({ values }) => values['own'] === kept),
        true,
      );
    }
    const lines = JSON.stringify(inbox.logged.slice(logged));
    for (const word of ['DROP', 'script', 'HYPERLINK', 'Set-Cookie', 'jndi', 'example.org', 'stopped'])
      assert.ok(!lines.includes(word), `${word} is in the log`);
  });
});

describe('who may send', () => {
  it('is no page of another origin, whatever it calls itself', async () => {
    const origins = [
      'https://evil.example',
      'http://branch.example',
      'https://branch.example.evil.example',
      'https://branch.example:8443',
      'https://evil.example/https://branch.example',
      'null',
      '',
    ];
    for (const Origin of origins) {
      if (Origin) await refuses(403, () => inbox.post(signup(), { Origin }));
      const preflight = await fetch(`${inbox.address}/signups`, {
        method: 'OPTIONS',
        headers: {
          Origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
      assert.equal(preflight.headers.get('access-control-allow-origin'), null, Origin);
    }
  });
  it('is the branch’s page, which may ask first', async () => {
    const preflight = await fetch(`${inbox.address}/signups`, {
      method: 'OPTIONS',
      headers: {
        Origin: PAGE,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), PAGE);
    assert.match(
      preflight.headers.get('access-control-allow-headers') ?? '',
      /content-type,\s*idempotency-key/i,
    );
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  });
  it('uses POST', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${inbox.address}/signups`, { method, headers: { Origin: PAGE } });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
    }
    assert.equal((await fetch(`${inbox.address}/nowhere`)).status, 404);
  });
});

describe('any body at all', () => {
  it('is stored or refused, by the schema’s word, and never breaks the inbox', async () => {
    const odd = fc.oneof(
      fc.anything({ withNullPrototype: false }),
      fc.string({ unit: 'binary' }),
      fc.constant(undefined),
    );
    const bodies = fc.record(
      {
        id: fc.oneof({ weight: 4, arbitrary: fc.uuid() }, odd),
        form: fc.oneof({ weight: 6, arbitrary: fc.constant('join-form') }, odd),
        values: fc.oneof(
          {
            weight: 6,
            arbitrary: fc.dictionary(
              fc.constantFrom('email_address', 'phone_number', 'own', '', '__proto__', 'a b'),
              fc.oneof(fc.constant('a@example.org'), fc.string({ unit: 'binary' })),
            ),
          },
          odd,
        ),
        consents: fc.oneof({ weight: 4, arbitrary: fc.constantFrom([], [consent]) }, fc.array(odd)),
        context: fc.oneof({ weight: 4, arbitrary: fc.constant(signup().context) }, odd),
      },
      { requiredKeys: [] },
    );
    const text = (body: unknown): string => {
      try {
        return JSON.stringify(body) ?? '';
      } catch {
        return '7';
      }
    };
    let stored = (await inbox.all()).length;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const response = await inbox.post(text(body));
        assert.ok([200, 201, 400, 422].includes(response.status), String(response.status));
        stored += response.status === 201 ? 1 : 0;
        if (response.status >= 400)
          assert.equal(response.headers.get('content-type'), 'application/problem+json');
        assert.equal((await inbox.all()).length, stored);
      }),
      { numRuns: 100 },
    );
    assert.equal((await fetch(`${inbox.address}/health`)).status, 200);
  });
});
