import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { openFeeds } from '../../base/feed.js';
import { openFeed, type Answer } from '../../testing/feed-client.js';
import { smallCountryHexes, smallCountryTopo } from '../../testing/small-country.js';
import { until } from '../../testing/until.js';
import { MapSource, type MapState } from './map-source.js';

/** An element that has a map and shows nothing. */
class MapHolder extends LitElement {
  static override properties = { layout: {}, boundaries: {}, layoutData: {} };
  layout: string | undefined;
  boundaries: string | undefined;
  layoutData: unknown;
  /** How things stood at each drawing. */
  readonly states: MapState[] = [];
  readonly source = new MapSource(this);

  get last(): MapState {
    return this.states.at(-1)!;
  }

  protected override willUpdate(): void {
    this.states.push(this.source.read());
  }

  protected override render(): TemplateResult {
    return html``;
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

const stands = (holder: MapHolder, status: MapState['status']): Promise<unknown> =>
  until(() => holder.last.status === status, status);
const json = (body: unknown): Answer => ({ body: JSON.stringify(body), type: 'application/json' });

describe('where a map comes from', () => {
  it('from nowhere, where nobody asks for one', async () => {
    expect((await put()).last).to.deep.equal({ status: 'none', problems: [], late: false });
  });

  it('from its layout, asked for once for all the widgets of a page', async () => {
    const feed = await openFeed(json(smallCountryHexes));
    const [one, two] = [await put({ layout: feed.address }), await put({ layout: `${feed.address}#there` })];
    expect(one.last.status).to.equal('loading');
    await stands(one, 'ready');
    await stands(two, 'ready');
    expect(one.last.map!.areas.length).to.equal(10);
    expect(two.last.map, 'one map for both').to.equal(one.last.map);
    expect(one.last.late).to.equal(true);
    expect((await feed.asked()).length).to.equal(1);
  });

  it('from boundaries, TopoJSON or GeoJSON', async () => {
    const feed = await openFeed(json(smallCountryTopo));
    const holder = await put({ boundaries: feed.address });
    await stands(holder, 'ready');
    expect(holder.last.map!.kind).to.equal('boundaries');
    expect(holder.last.problems).to.deep.equal([]);
  });

  it('the file says what it is, whatever attribute names it', async () => {
    const [topo, hexes] = [await openFeed(json(smallCountryTopo)), await openFeed(json(smallCountryHexes))];
    const [one, two] = [await put({ layout: topo.address }), await put({ boundaries: hexes.address })];
    await stands(one, 'ready');
    await stands(two, 'ready');
    expect([one.last.map!.kind, two.last.map!.kind]).to.deep.equal(['boundaries', 'hexes']);
  });

  it('from a script inside, at once and with no request', async () => {
    const holder = await put({}, JSON.stringify(smallCountryHexes));
    expect([holder.last.status, holder.last.late]).to.deep.equal(['ready', false]);
    expect(openFeeds()).to.equal(0);
  });

  it('from a property, which wins over the rest', async () => {
    const feed = await openFeed(json(smallCountryHexes));
    const layoutData = { layout: 'odd-r', hexes: { a: { q: 0, r: 0 } } };
    const holder = await put({ layoutData, layout: feed.address }, JSON.stringify(smallCountryHexes));
    expect(holder.last.map!.areas.length).to.equal(1);
    expect(await feed.asked()).to.deep.equal([]);
    holder.layoutData = undefined;
    await holder.updateComplete;
    expect(holder.last.map!.areas.length, 'the script').to.equal(10);
  });

  it('from another address when that changes, and from none when it goes', async () => {
    const other = { layout: 'odd-r', hexes: { a: { q: 0, r: 0 } } };
    const [first, second] = [await openFeed(json(smallCountryHexes)), await openFeed(json(other))];
    const holder = await put({ layout: first.address });
    await stands(holder, 'ready');
    holder.layout = second.address;
    await until(() => holder.last.map?.areas.length === 1, 'the other map');
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
      const [problem] = holder.last.problems;
      expect(problem?.code ?? '').to.equal(code);
      expect(problem?.message ?? '').to.match(message);
      expect(holder.last.map).to.equal(undefined);
    });

  it('is drawn as far as it goes', async () => {
    const hexes = { a: { q: 0, r: 0 }, b: { q: 'x', r: 0 } };
    const holder = await put({ layout: (await openFeed(json({ layout: 'odd-r', hexes }))).address });
    await stands(holder, 'ready');
    expect(holder.last.problems.length).to.equal(1);
  });

  it('in a script inside, is a problem too', async () => {
    const holder = await put({}, '{ hexes');
    expect(holder.last.status).to.equal('failed');
    expect(holder.last.problems[0]?.code).to.equal('feed-syntax');
  });
});
