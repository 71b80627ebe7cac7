import { expect } from '@open-wc/testing';
import { openFeed, type Answer } from '../testing/feed-client.js';
import { until } from '../testing/until.js';
import { answers, textOf, useFeeds } from '../testing/use-feeds.js';
import { LARGEST, type FeedState } from './feed.js';

const second = 1000;
const feeds = useFeeds();

/** One request, and what came of it. */
async function ask(...answers: readonly Answer[]): Promise<FeedState> {
  const feed = await openFeed(...answers);
  const { states } = feeds.watch(feed.address);
  await until(() => states.length);
  return states[0]!;
}

describe('one request', () => {
  it('brings the body as it is, with its type and the time', async () => {
    const state = await ask({ body: 'party,value\nLabour,1326\n' });
    expect(textOf(state)).to.equal('party,value\nLabour,1326\n');
    expect(state.answer?.contentType).to.equal('text/csv; charset=utf-8');
    expect(state.checked).to.be.an.instanceOf(Date);
    expect(state.failure).to.equal(undefined);
  });

  it('has no header of its own, so that it needs no preflight', async () => {
    const feed = await openFeed({ body: 'a' });
    await answers(feeds.watch(feed.address), 1);
    const asked = await feed.asked();
    expect(asked.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(
      Object.keys(asked[0]!.headers).filter((name) => /^(x-|authorization|if-)/.test(name)),
    ).to.deep.equal([]);
  });

  for (const [name, answer, says] of [
    ['a server error', { status: 500, body: 'party,value\nLabour,1\n' }, /answered 500/],
    ['a page that is gone', { status: 404 }, /answered 404/],
    ['a broken connection', { instead: 'reset' }, /could not be read.*CORS/],
    ['a body that breaks off', { body: 'party,value\nLabour,13', short: 2 }, /could not be read/],
    ['a body that is too large', { body: 'x'.repeat(LARGEST + 1) }, /larger than 5 MB/],
    ['304 with nothing before it', { status: 304 }, /answered 304/],
  ] as const satisfies readonly (readonly [string, Answer, RegExp])[]) {
    it(`says what is wrong: ${name}`, async () => {
      const state = await ask(answer);
      expect(state.answer).to.equal(undefined);
      expect(state.failure).to.match(says);
      expect(state.failure).to.match(/^the feed http:\/\/127\.0\.0\.1/);
    });
  }

  it('takes a body of just the largest size', async () => {
    expect((await ask({ body: 'x'.repeat(LARGEST) })).answer?.bytes.length).to.equal(LARGEST);
  });

  it('takes a body that comes in pieces', async () => {
    expect(textOf(await ask({ body: 'party,value\nLabour,1326\n', slowly: 80 }))).to.contain('1326');
  });

  it('is given up after 20 seconds, and ended', async () => {
    const feed = await openFeed({ instead: 'silent' });
    const { states } = feeds.watch(feed.address);
    await until(async () => (await feed.asked()).length);
    feeds.clock.pass(19.9 * second);
    expect(states).to.have.length(0);
    feeds.clock.pass(0.1 * second);
    await until(() => states.length);
    expect(states[0]?.failure).to.match(/did not answer within 20 seconds/);
    await until(async () => (await feed.asked())[0]?.ended === 'broken off');
  });

  it('is given up when the body stops half-way', async () => {
    const feed = await openFeed({ body: 'party,value', slowly: 60_000 });
    const { states } = feeds.watch(feed.address);
    await until(async () => (await feed.asked()).length);
    await new Promise((resolve) => setTimeout(resolve, 100));
    feeds.clock.pass(20 * second);
    await until(() => states.length);
    expect(states[0]?.failure).to.match(/20 seconds/);
  });
});

/** A browser under automation may have none: WebKitGTK's has not. */
async function hasHttpCache(): Promise<boolean> {
  const feed = await openFeed({ body: 'probe', etag: true });
  for (let i = 0; i < 2; i++) await (await fetch(feed.address, { cache: 'no-cache' })).text();
  return 'if-none-match' in (await feed.asked())[1]!.headers;
}

describe('the HTTP cache', () => {
  it('is asked to check, and the same body is no news', async () => {
    const feed = await openFeed({ body: 'party,value\nLabour,1\n', etag: true });
    const watched = feeds.watch(feed.address, 10);
    await answers(watched, 1);
    feeds.clock.pass(10 * second);
    await answers(watched, 2);
    const [before, after] = watched.states;
    expect(after?.answer).to.equal(before?.answer);
    expect(after?.checked?.getTime()).to.be.greaterThan(before!.checked!.getTime());
    const asked = await feed.asked();
    expect(asked.map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
    if (await hasHttpCache()) {
      expect(asked[1]?.headers['if-none-match']).to.be.a('string');
      expect(asked[1]?.status).to.equal(304);
    }
  });

  it('brings a new body when there is one', async () => {
    const feed = await openFeed({ body: 'a', etag: true }, { body: 'b', etag: true });
    const watched = feeds.watch(feed.address, 10);
    await answers(watched, 1);
    feeds.clock.pass(10 * second);
    await answers(watched, 2);
    expect(watched.states.map(textOf)).to.deep.equal(['a', 'b']);
  });

  it('takes a 304 that reaches us as no news', async () => {
    const feed = await openFeed({ body: 'a' }, { status: 304 });
    const watched = feeds.watch(feed.address, 10);
    await answers(watched, 1);
    feeds.clock.pass(10 * second);
    await answers(watched, 2);
    expect(watched.states[1]?.answer).to.equal(watched.states[0]?.answer);
    expect(watched.states[1]?.failure).to.equal(undefined);
  });
});
