import { expect } from '@open-wc/testing';
import { councilColumns, readObjects, readRows, toCouncils, type Problem } from '@rosette/data';
import { html, type TemplateResult } from 'lit/html.js';
import { RosetteElement } from '../base/element.js';
import { openFeeds } from '../base/feed.js';
import { localeFor } from '../base/locale.js';
import { openFeed, type Answer } from '../testing/feed-client.js';
import { smallCountryHexes, smallCountryRows } from '../testing/small-country.js';
import { smallCountryTopo } from '../testing/small-country.topo.js';
import { until } from '../testing/until.js';
import { councilMap } from './council-control.map.js';
import { councilMessages } from './council-control.messages.js';
import { councilReader } from './council-control.reader.js';
import { loadBoundaries, loadMapView } from './map/load.js';

const columns = councilColumns;
const sheet = readObjects(smallCountryRows, columns);
const model = toCouncils(readRows(sheet, columns), sheet);
const locale = localeFor('en');
const words = locale.words('council-control', councilMessages);

/** An element that has a map of the small country's councils and nothing else. */
class MapHolder extends RosetteElement {
  static override properties = { layout: {}, boundaries: {}, layoutData: {}, noMap: {} };
  layout: string | undefined;
  boundaries: string | undefined;
  layoutData: unknown;
  noMap = false;
  readonly map = councilMap(this);
  readonly reader = councilReader(this, { picked: () => undefined, listed: () => undefined });
  problems: readonly Problem[] = [];

  /** What is to be seen. */
  get status(): 'none' | 'loading' | 'ready' | 'failed' {
    const { renderRoot: root } = this;
    if (root.querySelector('[role=listbox]')) return 'ready';
    if (root.querySelector('.no-map')) return 'failed';
    return root.querySelector('.map') ? 'loading' : 'none';
  }

  /** How many areas there are, as a screen reader hears it. */
  get areas(): number {
    return Number(this.renderRoot.querySelector('[role=option]')?.getAttribute('aria-setsize'));
  }

  get kind(): string {
    return this.renderRoot.querySelector('.map')!.className;
  }

  protected override render(): TemplateResult {
    const { problems } = this.map.join(model);
    // Only what is wrong with the map itself.
    this.problems = problems.filter(({ code }) => code !== 'row-ignored');
    return html`${this.map.draw(this.reader, words, locale)}`;
  }
}
customElements.define('test-map-holder', MapHolder);

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(async () => {
  place.remove();
  await until(() => openFeeds() === 0, 'every file is let go');
});

async function put(set: Partial<MapHolder> = {}, inside = ''): Promise<MapHolder> {
  const holder = document.createElement('test-map-holder') as MapHolder;
  Object.assign(holder, set);
  if (inside) {
    const script = document.createElement('script');
    script.type = 'application/hexjson';
    script.text = inside;
    holder.append(script);
  }
  place.append(holder);
  await holder.updateComplete;
  return holder;
}

const stands = (holder: MapHolder, status: MapHolder['status']): Promise<unknown> =>
  until(() => holder.status === status, status);
const json = (body: unknown): Answer => ({ body: JSON.stringify(body), type: 'application/json' });

describe('where a map comes from', () => {
  // As on a page that has drawn one already.
  before(async () => void (await Promise.all([loadMapView(), loadBoundaries()])));

  it('from nowhere, where nobody asks for one', async () => {
    expect((await put()).status).to.equal('none');
  });

  it('from its layout, asked for once for all the widgets of a page', async () => {
    const feed = await openFeed(json(smallCountryHexes));
    const [one, two] = [await put({ layout: feed.address }), await put({ layout: `${feed.address}#there` })];
    expect(one.status).to.equal('loading');
    await stands(one, 'ready');
    await stands(two, 'ready');
    expect([one.areas, two.areas]).to.deep.equal([10, 10]);
    expect(one.kind).to.contain('late');
    expect((await feed.asked()).length).to.equal(1);
  });

  it('from boundaries, TopoJSON or GeoJSON', async () => {
    const feed = await openFeed(json(smallCountryTopo));
    const holder = await put({ boundaries: feed.address });
    await stands(holder, 'ready');
    expect(holder.kind).to.contain('boundaries');
    expect(holder.problems).to.deep.equal([]);
  });

  it('the file says what it is, whatever attribute names it', async () => {
    const [topo, hexes] = [await openFeed(json(smallCountryTopo)), await openFeed(json(smallCountryHexes))];
    const [one, two] = [await put({ layout: topo.address }), await put({ boundaries: hexes.address })];
    await stands(one, 'ready');
    await stands(two, 'ready');
    expect(one.kind).to.contain('boundaries');
    expect(two.kind).to.contain('hexes');
  });

  it('from a script inside, at once and with no request', async () => {
    const holder = await put({}, JSON.stringify(smallCountryHexes));
    expect(holder.status).to.equal('ready');
    expect(holder.kind).not.to.contain('late');
    expect(openFeeds()).to.equal(0);
  });

  it('from a property, which wins over the rest', async () => {
    const feed = await openFeed(json(smallCountryHexes));
    const layoutData = { layout: 'odd-r', hexes: { a: { q: 0, r: 0 } } };
    const holder = await put({ layoutData, layout: feed.address }, JSON.stringify(smallCountryHexes));
    expect(holder.areas).to.equal(1);
    expect(await feed.asked()).to.deep.equal([]);
    holder.layoutData = undefined;
    await holder.updateComplete;
    expect(holder.areas, 'the script').to.equal(10);
  });

  it('from another address when that changes, and from none when it goes', async () => {
    const other = { layout: 'odd-r', hexes: { a: { q: 0, r: 0 } } };
    const [first, second] = [await openFeed(json(smallCountryHexes)), await openFeed(json(other))];
    const holder = await put({ layout: first.address });
    await stands(holder, 'ready');
    holder.layout = second.address;
    await until(() => holder.areas === 1, 'the other map');
    holder.layout = undefined;
    await stands(holder, 'none');
    expect(openFeeds()).to.equal(0);
  });

  it('lets a file go that it no longer waits for', async () => {
    const feed = await openFeed({ instead: 'silent' });
    const holder = await put({ layout: feed.address });
    await until(async () => (await feed.asked()).length === 1, 'the request');
    holder.remove();
    await until(async () => (await feed.asked())[0]!.ended === 'broken off', 'its end');
  });
});

describe('a map that cannot be had', () => {
  const cases: Readonly<Record<string, [Answer, string, RegExp]>> = {
    'is not there': [{ status: 404, body: 'no' }, 'feed-failed', /404/],
    'is a web page': [
      { body: '<!doctype html><title>Sign in</title>', type: 'text/html' },
      'feed-syntax',
      /HexJSON.+<!doctype html>/,
    ],
    'is no JSON': [{ body: '{"layout": "odd-r",' }, 'feed-syntax', /HexJSON/],
    'is a number': [{ body: '7' }, 'feed-shape', /HexJSON/],
    'is other JSON': [json({ rows: [] }), 'feed-shape', /"hexes"/],
    'has no hexes': [json({ layout: 'odd-r', hexes: {} }), '', /^$/],
    'is another kind of GeoJSON': [json({ type: 'Point', coordinates: [0, 0] }), 'feed-shape', /GeoJSON/],
  };
  for (const [says, [answer, code, message]] of Object.entries(cases))
    it(`because it ${says}, is a problem that says so`, async () => {
      const holder = await put({ layout: (await openFeed(answer)).address });
      await stands(holder, 'failed');
      const [problem] = holder.problems;
      expect(problem?.code ?? '').to.equal(code);
      expect(problem?.message ?? '').to.match(message);
    });

  it('is drawn as far as it goes', async () => {
    const hexes = { a: { q: 0, r: 0 }, b: { q: 'x', r: 0 } };
    const holder = await put({ layout: (await openFeed(json({ layout: 'odd-r', hexes }))).address });
    await stands(holder, 'ready');
    expect(holder.problems.length).to.equal(1);
  });

  it('in a script inside, is a problem too', async () => {
    const holder = await put({}, '{ hexes');
    expect(holder.status).to.equal('failed');
    expect(holder.problems[0]?.code).to.equal('feed-syntax');
  });
});
