import { expect } from '@open-wc/testing';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { smallCountryTopo } from '../../testing/small-country.topo.js';
import type { AreaMap, Direction } from './area-map.types.js';
import { boundaryMap } from './boundary-map.js';

const topology = smallCountryTopo as unknown as Topology;
const geojson = feature(topology, topology.objects['councils']!) as {
  type: string;
  features: { geometry: { type: string; coordinates: unknown[] }; properties: object; id: string }[];
};

const square = (x: number, y: number, size = 1, turned = false) => {
  const ring = [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [turned ? ring.reverse() : ring] };
};
const item = (name: string, geometry: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties: { name, ...properties },
  geometry,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const named = (map: AreaMap, name: string) => map.areas.find((area) => area.name === name)!;
const shapes = (map: AreaMap) => [...map.areas].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('boundary map', () => {
  it('draws TopoJSON and GeoJSON alike', () => {
    const [topo, geo] = [boundaryMap(smallCountryTopo), boundaryMap(geojson)];
    expect(topo.problems).to.deep.equal([]);
    expect(geo.problems).to.deep.equal([]);
    expect(topo.areas.length).to.equal(10);
    expect(shapes(geo)).to.deep.equal(shapes(topo));
    expect(named(topo, 'Old Town').key).to.equal('E06000909');
    expect([topo.kind, Math.max(topo.width, topo.height)]).to.deep.equal(['boundaries', 1008]);
  });

  it('has north above and east to the right, and everything inside the drawing', () => {
    const map = boundaryMap(smallCountryTopo);
    expect(named(map, 'Northmoor').y).to.be.lessThan(named(map, 'Southcliff').y);
    expect(named(map, 'Westering').x).to.be.lessThan(named(map, 'Harrowgate Bay').x);
    for (const { path } of map.areas)
      for (const [place, value] of path.match(/-?[\d.]+/g)!.entries()) {
        expect(Number(value)).to.be.within(0, place % 2 ? map.height : map.width);
      }
  });

  it('is not taken in by a ring that runs the wrong way round', () => {
    const [right, wrong] = [false, true].map((turned) =>
      boundaryMap(collection(item('A', square(-3, 53, 1, turned)), item('B', square(-2, 53, 1, turned)))),
    );
    expect([wrong!.width, wrong!.height]).to.deep.equal([right!.width, right!.height]);
    expect(named(wrong!, 'A').x).to.equal(named(right!, 'A').x);
  });

  it('a degree of longitude is as much shorter than one of latitude as it is on the ground', () => {
    const { width, height } = boundaryMap(collection(item('A', square(-2.5, 59.5))));
    expect((width - 8) / (height - 8)).to.be.closeTo(Math.cos((59.5 * Math.PI) / 180), 0.005);
  });

  it('takes metres of a national grid as they are', () => {
    const map = boundaryMap(
      collection(item('South', square(400000, 100000, 1000)), item('North', square(400000, 101000, 1000))),
    );
    expect(named(map, 'North').y).to.be.lessThan(named(map, 'South').y);
    expect((map.height - 8) / (map.width - 8)).to.be.closeTo(2, 0.001);
  });

  it('keeps a country on both sides of the date line together', () => {
    const map = boundaryMap(collection(item('West', square(178, -40)), item('East', square(-180, -40))));
    expect(map.width).to.be.greaterThan(map.height);
    expect(named(map, 'West').x).to.be.lessThan(named(map, 'East').x);
  });

  it('finds names and codes as statistical offices write them', () => {
    const properties = { OBJECTID: 7, LAD23CD: 'e08000027', LAD23NM: 'Dudley', LAD23NMW: 'Rhywbeth' };
    const map = boundaryMap(
      collection({ type: 'Feature', properties, geometry: square(0, 50) }, item('City of Bristol', square(1, 50))), // prettier-ignore
    );
    expect(map.areas.map(({ key, name }) => [key, name]).sort()).to.deep.equal([
      ['E08000027', 'Dudley'],
      ['bristol', 'City of Bristol'],
    ]);
  });

  it('puts marks where there is room: inside the area, in its largest part, out of its holes', () => {
    const map = boundaryMap(smallCountryTopo);
    for (const { key, x, y, radius } of map.areas) {
      expect(map.areaAt(x, y), key).to.equal(key);
      for (let turn = 0; turn < 8; turn++) {
        const [dx, dy] = [Math.cos(turn * 0.785), Math.sin(turn * 0.785)].map((step) => step * radius * 0.95);
        expect(map.areaAt(x + dx!, y + dy!), `${key}, so far around`).to.equal(key);
      }
    }
    const bay = { type: 'Polygon', coordinates: [[[0, 50], [0, 53], [3, 53], [3, 50], [2.8, 50], [2.8, 52.8], [0.2, 52.8], [0.2, 50], [0, 50]]] }; // prettier-ignore
    const open = boundaryMap(collection(item('Bay', bay)));
    expect(open.areaAt(open.areas[0]!.x, open.areas[0]!.y)).to.equal('bay');
  });

  it('knows a town inside another council from what is around it', () => {
    const map = boundaryMap(smallCountryTopo);
    const [town, around] = [named(map, 'Old Town'), named(map, 'Mid Vale')];
    expect(map.areaAt(town.x, town.y)).to.equal(town.key);
    expect(map.areaAt(around.x, around.y)).to.equal(around.key);
    expect(map.areaAt(1, 1)).to.equal(undefined);
  });

  it('leads to every area by arrow keys', () => {
    const map = boundaryMap(smallCountryTopo);
    const keys = new Set([map.areas[0]!.key]);
    for (const key of keys)
      for (const direction of ['up', 'down', 'left', 'right'] satisfies Direction[]) {
        const next = map.neighbour(key, direction);
        if (next) keys.add(next);
      }
    expect(keys.size).to.equal(10);
    expect(map.neighbour(named(map, 'Westering').key, 'right')).to.equal(named(map, 'Northmoor').key);
    expect(map.neighbour(named(map, 'Northmoor').key, 'left')).to.equal(named(map, 'Westering').key);
    expect(map.neighbour('nowhere', 'up')).to.equal(undefined);
  });

  it('names what it cannot draw, and draws the rest', () => {
    const map = boundaryMap(
      collection(
        item('A', square(0, 50)),
        item('A', square(1, 50)),
        item('Point', { type: 'Point', coordinates: [0, 50] }),
        item('Holed', { type: 'Polygon', coordinates: [[[0, 'x']]] }),
        item('', square(2, 50)),
        null,
      ),
    );
    expect(map.areas.length).to.equal(1);
    const said = map.problems.map(({ message }) => message);
    expect(said.length).to.equal(5);
    for (const [place, word] of ['Point', 'Holed', 'feature 5', 'feature 6', 'A'].entries())
      expect(said[place]).to.contain(word);
  });

  it('never throws', () => {
    const broken = { ...smallCountryTopo, arcs: [] };
    for (const json of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { type: 'Topology' },
      broken,
      collection(),
      { type: 'Feature' },
      { type: 'FeatureCollection', features: 5 },
    ]) {
      // prettier-ignore
      const map = boundaryMap(json);
      expect(map.areas).to.deep.equal([]);
      expect([map.width, map.height]).to.deep.equal([0, 0]);
    }
    expect(boundaryMap(broken).problems[0]?.code).to.equal('feed-shape');
  });
});
