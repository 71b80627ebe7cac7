import { aTimeout, expect } from '@open-wc/testing';
import { hidePage } from '../testing/clock.js';
import { openFeed } from '../testing/feed-client.js';
import { settled } from '../testing/results-stub.js';
import { until } from '../testing/until.js';
import { csv, second, shows, stands, useLive } from '../testing/use-live.js';

const live = useLive();
const table = '<table><tr><th>Party<th>Seats<tr><td>Inline<td>1</table>';

describe('a feed', () => {
  it('is shown when it comes; until then a skeleton, and no word', async () => {
    const { element } = await live.open('', { ...csv(1), after: 700 });
    expect(element.status).to.equal('loading');
    const skeleton = element.renderRoot.querySelector('.skeleton')!;
    expect(getComputedStyle(skeleton).visibility).to.equal('hidden');
    await until(() => getComputedStyle(skeleton).visibility === 'visible' || element.status === 'ready');
    expect(element.partNamed('state')).to.equal(null);
    expect(element.partNamed('figure')!.getAttribute('aria-busy')).to.equal('true');
    await shows(element, 'Labour 1');
    expect(element.status).to.equal('ready');
    expect(element.renderRoot.querySelector('.skeleton')).to.equal(null);
    expect(element.announced).to.equal('');
  });

  it('replaces the table inside, which is drawn at once', async () => {
    const { element } = await live.open(table, { ...csv(2), after: 700 });
    expect(element.drawn).to.deep.equal(['Inline 1']);
    expect(element.status).to.equal('ready');
    await shows(element, 'Labour 2');
  });

  it('without a title has that of the table inside', async () => {
    const titled = table.replace('<table>', '<table><caption>Inside</caption>');
    const { element } = await live.open(titled, csv(2));
    await shows(element, 'Labour 2');
    expect(element.says('title')).to.equal('Inside');
    const own = await openFeed({ body: '{"title":"Fed","rows":[{"party":"Labour","value":3}]}' });
    element.src = own.address;
    await shows(element, 'Labour 3');
    expect(element.says('title')).to.equal('Fed');
  });

  it('may have columns of its own names beside a table that reads by itself', async () => {
    const { address } = await openFeed({ body: 'Who,Won\nLabour,2', after: 300 });
    const element = await live.stubs.put(table, { src: address, columns: 'party=Who; value=Won' });
    expect(element.drawn).to.deep.equal(['Inline 1']);
    expect(element.problems).to.deep.equal([]);
    await shows(element, 'Labour 2');
    expect(element.problems).to.deep.equal([]);
    // The table's own are taken where they are there.
    const silent = { src: (await openFeed({ instead: 'silent' })).address, columns: 'party=Who; value=Won' };
    const both = '<table><tr><th>Who<th>Seats<th>Won<tr><td>Inline<td>1<td>3</table>';
    const mapped = await live.stubs.put(both, silent);
    expect(mapped.drawn).to.deep.equal(['Inline 3']);
    // And named where the table does not read without them.
    const half = both.replace('Won', 'Ballots');
    const named = await live.stubs.put(half, silent);
    expect(named.problems.map(({ code }) => code)).to.deep.equal(['column-unknown']);
  });

  it('says when its figures are from, and a change in one sentence', async () => {
    const { element } = await live.open('', csv(1), csv(1), csv(2));
    await shows(element, 'Labour 1');
    expect(element.says('time')).to.equal('Results as of 6 May 2016, 02:14');
    live.clock.pass(30 * second);
    await until(() => element.says('time').endsWith('02:15'));
    expect(element.announced).to.equal('');
    live.clock.pass(30 * second);
    await shows(element, 'Labour 2');
    expect(element.announced).to.equal('Updated. Labour: 2.');
  });

  it('of a Google Sheet is asked for as CSV', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (address) => {
      asked.push(String(address));
      return Promise.reject(new TypeError('offline'));
    };
    try {
      await live.stubs.put('', { src: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=7' });
      expect(asked).to.deep.equal(['https://docs.google.com/spreadsheets/d/abc/export?format=csv&gid=7']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('of another address takes the place of the first, whose answer comes too late', async () => {
    const slow = await openFeed({ ...csv(1), after: 5000 });
    const quick = await openFeed(csv(2));
    const element = await live.stubs.put('', { src: slow.address });
    await until(async () => (await slow.asked()).length);
    element.src = quick.address;
    await shows(element, 'Labour 2');
    await until(async () => (await slow.asked())[0]?.ended === 'broken off');
    expect(element.drawn).to.deep.equal(['Labour 2']);
  });

  it('in Windows-1252 that says it is UTF-8 keeps its letters', async () => {
    const bytes = [...'Party,Seats\nPlaid Cymr'].map((letter) => letter.charCodeAt(0));
    const { element } = await live.open('', {
      bytes: [...bytes, 0xfb, 0x2c, 0x33, 0x0a],
      type: 'text/csv; charset=utf-8',
    });
    await shows(element, 'Plaid Cymrû 3');
  });
});

describe('the pause control', () => {
  it('is there where something refreshes, and stops it', async () => {
    const { element, feed } = await live.open('', csv(1), csv(2));
    await shows(element, 'Labour 1');
    const button = element.partNamed('pause')!;
    expect(button.textContent).to.equal('Pause updates');
    button.click();
    await settled(element);
    expect(button.textContent).to.equal('Resume updates');
    live.clock.pass(600 * second);
    hidePage(true);
    hidePage(false);
    live.clock.pass(second);
    expect(await feed.asked()).to.have.length(1);
    button.click();
    await settled(element);
    live.clock.pass(0);
    await shows(element, 'Labour 2');
  });

  it('stops this widget, not the one beside it', async () => {
    const { element, feed } = await live.open('', csv(1), csv(2));
    const beside = await live.stubs.put('', { src: feed.address, refresh: 30 });
    await shows(element, 'Labour 1');
    element.partNamed('pause')!.click();
    await settled(element);
    live.clock.pass(30 * second);
    await shows(beside, 'Labour 2');
    await settled(element);
    expect(element.drawn).to.deep.equal(['Labour 1']);
    element.lang = 'cy';
    await settled(element);
    expect(element.drawn).to.deep.equal(['Labour 1']);
    element.partNamed('pause')!.click();
    await shows(element, 'Labour 2');
    expect(await feed.asked()).to.have.length(2);
  });

  it('does not claim to be trying', async () => {
    const { element } = await live.open('', csv(1), { status: 500 });
    await shows(element, 'Labour 1');
    live.clock.pass(30 * second);
    await stands(element, 'stale');
    element.partNamed('pause')!.click();
    await settled(element);
    expect(element.says('time')).to.equal('Results as of 6 May 2016, 02:14');
  });

  it('is not there where nothing refreshes', async () => {
    const feed = await openFeed(csv(1));
    const element = await live.stubs.put('', { src: feed.address });
    await shows(element, 'Labour 1');
    expect(element.partNamed('pause')).to.equal(null);
    expect(element.partNamed('time')).to.equal(null);
  });
});

it('an element that comes back shows what it had, and asks again', async () => {
  const { element, feed } = await live.open('', csv(1), { ...csv(2), after: 200 });
  await shows(element, 'Labour 1');
  element.remove();
  await aTimeout(0);
  live.stubs.place.append(element);
  await settled(element);
  expect(element.drawn).to.deep.equal(['Labour 1']);
  await shows(element, 'Labour 2');
  expect(await feed.asked()).to.have.length(2);
});

it('seven elements of one address send one request', async () => {
  const feed = await openFeed(csv(1));
  const all = await Promise.all(
    Array.from({ length: 7 }, () =>
      live.stubs.put('', { src: `${feed.address}#${Math.random()}`, refresh: 30 }),
    ),
  );
  await Promise.all(all.map((element) => shows(element, 'Labour 1')));
  expect(await feed.asked()).to.have.length(1);
});
