import { expect } from '@open-wc/testing';
import { smallCountryHexes } from '../../testing/small-country.js';
import type { AreaMap, Direction } from './area-map.types.js';
import { hexMap } from './hexjson.js';

/** A name for a place that is one of its own below zero too. */
const named = (q: unknown, r: unknown): string => `${String(q)} ${String(r)}`.replaceAll('-', 'minus');

const cell = (q: unknown, r: unknown, n = named(q, r)) => ({ n, q, r });

const mapOf = (layout: string, ...hexes: readonly (readonly [number, number])[]): AreaMap =>
  hexMap({ layout, hexes: Object.fromEntries(hexes.map(([q, r]) => [`h${q}_${r}`, cell(q, r)])) });

const back: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };

/** Every area that arrow keys lead to from the first. */
function reached(map: AreaMap): Set<string> {
  const keys = new Set([map.areas[0]!.key]);
  for (const key of keys)
    for (const direction of Object.keys(back) as Direction[]) {
      const next = map.neighbour(key, direction);
      if (next) keys.add(next);
    }
  return keys;
}

describe('hex map, from neighbour to neighbour', () => {
  for (const layout of ['odd-r', 'even-r', 'odd-q', 'even-q'])
    it(`${layout}: there is a way back from each, and no way out of the map`, () => {
      const cells = [-2, -1, 0, 1].flatMap((q) => [-2, -1, 0, 1].map((r) => [q, r] as const));
      const map = mapOf(layout, ...cells);
      let steps = 0;
      for (const { key } of map.areas)
        for (const direction of Object.keys(back) as Direction[]) {
          const next = map.neighbour(key, direction);
          if (next === undefined) continue;
          steps += 1;
          expect(map.neighbour(next, back[direction]), `${key} ${direction}`).to.equal(key);
        }
      expect(steps, 'all steps of a field of four by four').to.equal(48);
    });

  it('goes over gaps to an island, straight ahead before aside', () => {
    const map = mapOf('odd-r', [0, 0], [2, 0], [1, 1]);
    const key = (q: number, r: number): string => map.areas.find(({ name }) => name === named(q, r))!.key;
    expect(map.neighbour(key(0, 0), 'right')).to.equal(key(2, 0));
    expect(map.neighbour(key(0, 0), 'up'), 'at 60° it is not above').to.equal(undefined);
    expect(map.neighbour(key(2, 0), 'left')).to.equal(key(0, 0));
    expect(map.neighbour(key(0, 0), 'left')).to.equal(undefined);
    expect(map.neighbour('nowhere', 'left')).to.equal(undefined);
  });

  it('leads to every hex of a country with an island', () => {
    const map = hexMap(smallCountryHexes);
    expect([...reached(map)].sort()).to.deep.equal(map.areas.map(({ key }) => key).sort());
  });

  it('finds the hex under a point, and none between islands', () => {
    const map = hexMap(smallCountryHexes);
    for (const { key, x, y } of map.areas) {
      expect(map.areaAt(x, y)).to.equal(key);
      expect(map.areaAt(x + 5, y - 5)).to.equal(key);
    }
    expect(map.areaAt(0, map.height)).to.equal(undefined);
  });
});
