import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { network, RateLimit } from '../src/http/rate-limit.js';
import { addressBehind } from '../src/server/address.js';
import { PAGE, signup, start } from './running.js';

describe('the rate limit', () => {
  it('lets a burst through, then as many as the time allows, for each address', async () => {
    const limit = new RateLimit({ most: 3, seconds: 30 });
    const at = (seconds: number): Date => new Date(Date.UTC(2026, 4, 5, 12, 0, seconds));
    for (let time = 0; time < 3; time++) assert.equal(await limit.take('192.0.2.1', at(0)), 0);
    assert.equal(await limit.take('192.0.2.1', at(0)), 10);
    assert.equal(await limit.take('192.0.2.1', at(4)), 6);
    assert.equal(await limit.take('192.0.2.2', at(4)), 0);
    assert.equal(await limit.take('192.0.2.1', at(11)), 0);
    assert.equal(await limit.take('192.0.2.1', at(11)), 9);
  });
  it('keeps no address, and cannot tell the next day who was here', async () => {
    const limit = new RateLimit({ most: 1, seconds: 86_400 });
    assert.equal(await limit.take('192.0.2.1', new Date('2026-05-05T23:59:00Z')), 0);
    assert.notEqual(await limit.take('192.0.2.1', new Date('2026-05-05T23:59:30Z')), 0);
    assert.equal(await limit.take('192.0.2.1', new Date('2026-05-06T00:00:30Z')), 0);
  });
  it('takes a whole /64 for one, and IPv4 in IPv6 for IPv4', () => {
    assert.equal(network('2001:db8:0:1::1'), network('2001:0db8:0000:0001:ffff::2'));
    assert.notEqual(network('2001:db8:0:1::1'), network('2001:db8:0:2::1'));
    assert.equal(network('::ffff:192.0.2.1'), '192.0.2.1');
    assert.equal(network('fe80::1%eth0'), network('fe80::2'));
  });
  it('answers 429, says when to come back, stores nothing, and lets a form read that', async () => {
    const inbox = await start({ rate: { most: 2, seconds: 600 } });
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await inbox.post(signup())).status);
    assert.deepEqual(statuses, [201, 201, 429, 429]);
    const response = await inbox.post(signup());
    assert.ok(Number(response.headers.get('retry-after')) > 200);
    assert.equal(response.headers.get('access-control-allow-origin'), PAGE);
    assert.match(response.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
    assert.equal((await inbox.all()).length, 2);
    assert.doesNotMatch(JSON.stringify(inbox.logged), /127\.0\.0\.1(?!:)/);
    await inbox.stop();
  });
  it('believes X-Forwarded-For only as far as its own proxies wrote it', () => {
    assert.equal(addressBehind('10.0.0.1', '192.0.2.9', 0), '10.0.0.1');
    assert.equal(addressBehind('10.0.0.1', '6.6.6.6, 192.0.2.9', 1), '192.0.2.9');
    assert.equal(addressBehind('10.0.0.1', '6.6.6.6, 192.0.2.9, 10.0.0.2', 2), '192.0.2.9');
    assert.equal(addressBehind('10.0.0.1', null, 1), '10.0.0.1');
  });
});

describe('the puzzle', () => {
  it('is demanded, solved once for one sending, and asked of no repetition', async () => {
    const inbox = await start({ altcha: { cost: 10 } });
    const solved = async (): Promise<string> => {
      const response = await fetch(`${inbox.address}/puzzle`, { headers: { Origin: PAGE } });
      assert.equal(response.headers.get('access-control-allow-origin'), PAGE);
      const challenge = (await response.json()) as Challenge;
      const solution = await solveChallenge({ challenge, deriveKey });
      return btoa(JSON.stringify({ challenge, solution }));
    };
    const status = async (body: object): Promise<number> => (await inbox.post(body)).status;
    assert.equal(await status(signup()), 422);
    assert.equal(await status(signup({ altcha: 'nonsense' })), 422);
    assert.equal(
      await status(signup({ altcha: btoa('{"challenge":{"parameters":{}},"solution":{}}') })),
      422,
    );
    const altcha = await solved();
    const { challenge, solution } = JSON.parse(atob(altcha)) as {
      challenge: Challenge;
      solution: { counter: number };
    };
    const wrong = {
      challenge,
      solution: { ...solution, counter: solution.counter + 1, derivedKey: '00'.repeat(32) },
    };
    assert.equal(await status(signup({ altcha: btoa(JSON.stringify(wrong)) })), 422);
    const easier = {
      challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } },
      solution,
    };
    assert.equal(await status(signup({ altcha: btoa(JSON.stringify(easier)) })), 422);
    assert.equal((await inbox.all()).length, 0);
    const body = signup({ altcha });
    assert.equal(await status(body), 201);
    assert.equal(await status({ ...body, altcha: undefined }), 200);
    assert.equal(await status(signup({ altcha })), 422);
    const form = await inbox.form({ email_address: 'a@example.org', altcha: await solved() });
    assert.equal(form.status, 200);
    assert.equal((await inbox.all()).length, 2);
    await inbox.stop();
  });
  it('is not there where none is demanded', async () => {
    const inbox = await start();
    assert.equal((await fetch(`${inbox.address}/puzzle`)).status, 404);
    await inbox.stop();
  });
});
