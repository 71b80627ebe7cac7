import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { readSource } from '../src/read-source.js';
import { rosette } from './run.js';

const server = createServer(({ url = '', headers }, response) => {
  const status = Number(/\d+/.exec(url)?.[0] ?? 200);
  const allow: Record<string, string> = url.includes('open')
    ? { 'access-control-allow-origin': '*' }
    : url.includes('asked') && headers.origin
      ? { 'access-control-allow-origin': headers.origin }
      : {};
  response.writeHead(status, { 'content-type': 'text/csv', ...allow });
  if (url.includes('broken')) {
    response.write('Party,');
    response.socket?.destroy();
  } else response.end('Party,Seats\nLabour,3\n');
});
let address = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const OWN = /only pages of its own site/;

describe('a feed at an address', () => {
  test('is read', async () => {
    const { status, stdout } = await rosette(['check', `${address}/open.csv`, '--for', 'results-chart']);
    assert.equal(status, 0);
    assert.match(stdout, /Labour has 3 of 3, 100%/);
    assert.match(stdout, /note: pages on https cannot read an address on http/);
    assert.doesNotMatch(stdout, OWN);
  });

  test('that only pages of its own site can read says so', async () => {
    const { status, stdout } = await rosette(['check', `${address}/closed.csv`]);
    assert.equal(status, 0);
    assert.match(stdout, OWN);
  });

  test('that answers whoever asks is open', async () => {
    assert.doesNotMatch((await readSource(`${address}/asked.csv`)).notes.join(), OWN);
  });

  test('that fails is named, with exit status 2', async () => {
    for (const [url, says] of [
      [`${address}/404`, /answered 404 Not Found/],
      [`${address}/broken`, /cannot be read: /],
      ['http://127.0.0.1:1/', /cannot be read: .*(ECONNREFUSED|bad port)/],
      ['https://', /is not an address/],
    ] as const) {
      const { status, stdout, stderr } = await rosette(['check', url]);
      assert.deepEqual([status, stdout], [2, ''], url);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});

test('the address of a Google Sheet is that of its CSV', async (t) => {
  const asked: string[] = [];
  t.mock.method(globalThis, 'fetch', async (url: string) => {
    asked.push(url);
    return new Response('Party,Seats\n', { headers: { 'access-control-allow-origin': '*' } });
  });
  const { notes } = await readSource('https://docs.google.com/spreadsheets/d/abc/edit#gid=7');
  assert.deepEqual(asked, ['https://docs.google.com/spreadsheets/d/abc/export?format=csv&gid=7']);
  assert.deepEqual(notes, [`read as ${asked[0]}`]);
});
