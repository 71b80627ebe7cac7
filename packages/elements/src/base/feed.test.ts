import { expect } from '@open-wc/testing';
import { hidePage } from '../testing/clock.js';
import { openFeed } from '../testing/feed-client.js';
import { until } from '../testing/until.js';
import { answers, textOf, useFeeds, type Watched } from '../testing/use-feeds.js';
import { openFeeds } from './feed.js';

const second = 1000;
const minute = 60 * second;
const feeds = useFeeds();

describe('one address', () => {
  it('is asked once for all who show it', async () => {
    const feed = await openFeed({ body: 'a' });
    const all = Array.from({ length: 20 }, () => feeds.watch(feed.address, 30));
    await Promise.all(all.map((watched) => answers(watched, 1)));
    expect(await feed.asked()).to.have.length(1);
    expect(openFeeds()).to.equal(1);
    feeds.clock.pass(30 * second);
    await Promise.all(all.map((watched) => answers(watched, 2)));
    expect(await feed.asked()).to.have.length(2);
  });

  it('tells who comes later at once what is known', async () => {
    const feed = await openFeed({ body: 'a' });
    await answers(feeds.watch(feed.address), 1);
    expect(textOf(feeds.watch(feed.address).hold.state)).to.equal('a');
    expect(await feed.asked()).to.have.length(1);
  });

  it('goes by the most eager, and slows down when that one goes', async () => {
    const feed = await openFeed({ body: 'a' });
    const slow = feeds.watch(feed.address, 60);
    const eager = feeds.watch(feed.address, 15);
    await answers(slow, 1);
    feeds.clock.pass(15 * second);
    await answers(slow, 2);
    eager.hold.refreshEvery(undefined);
    feeds.clock.pass(59 * second);
    expect(await feed.asked()).to.have.length(2);
    feeds.clock.pass(1 * second);
    await answers(slow, 3);
  });

  it('is never asked more than every 10 seconds', async () => {
    const feed = await openFeed({ body: 'a' });
    const watched = feeds.watch(feed.address, 1);
    await answers(watched, 1);
    feeds.clock.pass(9.9 * second);
    expect(await feed.asked()).to.have.length(1);
    feeds.clock.pass(0.1 * second);
    await answers(watched, 2);
  });

  it('is asked once only where nobody wants news', async () => {
    const feed = await openFeed({ body: 'a' });
    await answers(feeds.watch(feed.address), 1);
    feeds.clock.pass(60 * minute);
    expect(feeds.clock.timers).to.equal(0);
    expect(await feed.asked()).to.have.length(1);
  });

  it('has its request ended when the last one goes', async () => {
    const feed = await openFeed({ body: 'a', after: 60_000 });
    const { hold } = feeds.watch(feed.address);
    await until(async () => (await feed.asked()).length);
    hold.release();
    await until(async () => (await feed.asked())[0]?.ended === 'broken off');
    expect(openFeeds()).to.equal(0);
    // Nor is it taken for a failure, after which the feed would ask again.
    feeds.clock.pass(60 * minute);
    expect(await feed.asked()).to.have.length(1);
    expect(feeds.clock.timers).to.equal(0);
  });

  it('keeps its request while an element is moved', async () => {
    const feed = await openFeed({ body: 'a', after: 100 });
    const first = feeds.watch(feed.address);
    first.hold.release();
    await answers(feeds.watch(feed.address), 1);
    expect(await feed.asked()).to.have.length(1);
    expect(first.states).to.have.length(0);
  });
});

describe('failures', () => {
  const times = async (watched: Watched, waits: readonly number[]): Promise<void> => {
    for (const [place, wait] of waits.entries()) {
      feeds.clock.pass(wait * second - 1);
      expect(watched.states, `before ${wait} s`).to.have.length(place + 1);
      feeds.clock.pass(1);
      await answers(watched, place + 2);
    }
  };

  it('are followed by pauses twice as long each time, up to 10 minutes', async () => {
    const feed = await openFeed({ status: 500 });
    const watched = feeds.watch(feed.address, 30);
    await answers(watched, 1);
    await times(watched, [30, 60, 120, 240, 480, 600, 600]);
    expect(await feed.asked()).to.have.length(8);
  });

  it('are tried again even where nothing is refreshed', async () => {
    const feed = await openFeed({ status: 500 }, { status: 503 }, { body: 'a' });
    const watched = feeds.watch(feed.address);
    await answers(watched, 1);
    await times(watched, [10, 20]);
    expect(watched.states.map(({ failure }) => failure === undefined)).to.deep.equal([false, false, true]);
    expect(feeds.clock.timers).to.equal(0);
  });

  it('keep what came before, and are over with the next answer', async () => {
    const feed = await openFeed({ body: 'a' }, { status: 500 }, { body: 'b' }, { body: 'c' });
    const watched = feeds.watch(feed.address, 30);
    await answers(watched, 1);
    feeds.clock.pass(30 * second);
    await answers(watched, 2);
    expect(textOf(watched.states[1])).to.equal('a');
    expect(watched.states[1]?.failure).to.contain('500');
    expect(watched.states[1]?.checked).to.equal(watched.states[0]?.checked);
    feeds.clock.pass(30 * second);
    await answers(watched, 3);
    expect(textOf(watched.states[2])).to.equal('b');
    expect(watched.states[2]?.failure).to.equal(undefined);
    feeds.clock.pass(30 * second);
    await answers(watched, 4);
  });
});

describe('a late answer', () => {
  it('never overwrites a newer one: there is one request at a time', async () => {
    const feed = await openFeed({ body: 'late', after: 1500 }, { body: 'new' });
    const watched = feeds.watch(feed.address, 10);
    await until(async () => (await feed.asked()).length);
    feeds.clock.pass(15 * second);
    hidePage(true);
    hidePage(false);
    expect(await feed.asked()).to.have.length(1);
    await answers(watched, 1);
    // What was due meanwhile comes at once.
    feeds.clock.pass(0);
    await answers(watched, 2);
    expect(watched.states.map(textOf)).to.deep.equal(['late', 'new']);
  });

  it('of a feed that was left and joined again is not heard', async () => {
    const feed = await openFeed({ body: 'old', after: 5000 }, { body: 'new' });
    const first = feeds.watch(feed.address);
    await until(async () => (await feed.asked()).length);
    first.hold.release();
    await until(() => openFeeds() === 0);
    const second = feeds.watch(feed.address);
    await answers(second, 1);
    await until(async () => (await feed.asked())[0]?.ended === 'broken off');
    expect(second.states.map(textOf)).to.deep.equal(['new']);
    expect(first.states).to.have.length(0);
  });
});

describe('a hidden page', () => {
  it('asks nothing, and at once when it shows again', async () => {
    const feed = await openFeed({ body: 'a' });
    const watched = feeds.watch(feed.address, 30);
    await answers(watched, 1);
    hidePage(true);
    expect(feeds.clock.timers).to.equal(0);
    feeds.clock.pass(60 * minute);
    expect(await feed.asked()).to.have.length(1);
    hidePage(false);
    feeds.clock.pass(0);
    await answers(watched, 2);
  });

  it('that shows again before its time asks early, but never within 10 seconds', async () => {
    const feed = await openFeed({ body: 'a' });
    const watched = feeds.watch(feed.address, 300);
    await answers(watched, 1);
    hidePage(true);
    feeds.clock.pass(5 * second);
    hidePage(false);
    feeds.clock.pass(0);
    expect(await feed.asked()).to.have.length(1);
    hidePage(true);
    feeds.clock.pass(6 * second);
    hidePage(false);
    feeds.clock.pass(0);
    await answers(watched, 2);
  });

  it('loses no time after failures when somebody comes back', async () => {
    const feed = await openFeed({ status: 500 });
    const watched = feeds.watch(feed.address, 300);
    await answers(watched, 1);
    hidePage(true);
    feeds.clock.pass(11 * second);
    hidePage(false);
    feeds.clock.pass(0);
    await answers(watched, 2);
  });
});

it('jitter makes pauses up to a tenth longer, never shorter', async () => {
  const { clock: real } = await import('./clock.js');
  real.random = () => 0.999;
  const feed = await openFeed({ body: 'a' });
  const watched = feeds.watch(feed.address, 10);
  await answers(watched, 1);
  feeds.clock.pass(10.9 * second);
  expect(await feed.asked()).to.have.length(1);
  feeds.clock.pass(0.1 * second);
  await answers(watched, 2);
});

it('a pause longer than timers can count is not taken for none', async () => {
  const feed = await openFeed({ body: 'a' });
  const watched = feeds.watch(feed.address, 10_000_000);
  await answers(watched, 1);
  feeds.clock.pass(60 * minute);
  expect(await feed.asked()).to.have.length(1);
});
