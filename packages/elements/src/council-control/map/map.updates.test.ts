import { expect } from '@open-wc/testing';
import { all, one, useStage, type MapStage } from '../../testing/map-stage.js';
import { smallCountryRows } from '../../testing/small-country.js';
import { hexMap } from './hexjson.js';

const { put } = useStage();

describe('map, when something changes', () => {
  async function changes(stage: MapStage, change: () => void): Promise<Set<Node>> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => void records.push(...found));
    const root = stage.renderRoot;
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    change();
    await stage.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    return new Set(records.map(({ target }) => target));
  }

  it('a refresh of one council touches two shapes and their signs', async () => {
    const stage = await put();
    const touched = await changes(stage, () => {
      stage.rows = smallCountryRows.map((row) =>
        row.code === 'E07000907' ? { ...row, control: 'Labour' } : row,
      );
    });
    const shapes = [...touched].filter((node) => node instanceof Element && node.matches('.shape'));
    const parties = shapes.map(
      (shape) => /p-[a-z-]+/.exec(String((shape as Element).getAttribute('class')))?.[0],
    );
    expect(parties.sort()).to.deep.equal(['p-labour', 'p-no-overall-control']);
    expect(touched.size).to.be.at.most(8);
  });

  it('a refresh without news touches nothing', async () => {
    const stage = await put();
    expect((await changes(stage, () => (stage.rows = [...smallCountryRows]))).size).to.equal(0);
  });

  it('who moves over the map touches nothing but the layer above it', async () => {
    const stage = await put();
    const touched = await changes(stage, () => (stage.current = 'E07000905'));
    const areas = one(stage, 'svg');
    expect([...touched].filter((node) => areas.contains(node))).to.deep.equal([]);
    expect(touched.size).to.be.within(1, 8);
  });

  it('draws ten thousand hexes as a handful of nodes', async () => {
    const hexes: Record<string, object> = {};
    const rows: object[] = [];
    for (let place = 0; place < 10_000; place++) {
      const name = `Place ${place}`;
      hexes[`p${place}`] = { n: name, q: place % 100, r: Math.floor(place / 100) };
      rows.push({ name, control: ['Labour', 'Conservative', 'Green'][place % 3] });
    }
    const stage = await put({ map: hexMap({ layout: 'odd-r', hexes }), rows });
    expect(all(stage, '.shape').length).to.equal(3);
    expect(all(stage, '*').length).to.be.lessThan(80);
  });
});
