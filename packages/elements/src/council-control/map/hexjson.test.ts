import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathPoints } from '../../testing/path-points.js';
import type { AreaMap } from './area-map.types.js';
import { hexMap } from './hexjson.js';

/** Half of a hex's width and of what rows are apart, where a corner is ten units from the middle: 5√3 and 15. */
const HALF = 8.66;
const ROW = 15;

/** A name for a place that is one of its own below zero too. */
const named = (q: unknown, r: unknown): string => `${String(q)} ${String(r)}`.replaceAll('-', 'minus');

const cell = (q: unknown, r: unknown, n: unknown = named(q, r)) => ({ n, q, r });

const mapOf = (layout: string, ...hexes: readonly (readonly [number, number])[]): AreaMap =>
  hexMap({ layout, hexes: Object.fromEntries(hexes.map(([q, r]) => [`h${q}_${r}`, cell(q, r)])) });

/** Where the hex of a column and row stands. */
function at(map: AreaMap, q: number, r: number): { x: number; y: number } {
  const found = map.areas.find(({ name }) => name === named(q, r));
  if (!found) throw new Error(`no hex at ${q} ${r}`);
  return found;
}

/** From one hex to another, to the right and down. */
function way(map: AreaMap, from: readonly [number, number], to: readonly [number, number]): [number, number] {
  const [a, b] = [at(map, ...from), at(map, ...to)];
  return [b.x - a.x, b.y - a.y];
}

function expectWay(found: [number, number], expected: [number, number], says: string): void {
  expect(found[0], `${says}, to the right`).to.be.closeTo(expected[0], 0.11);
  expect(found[1], `${says}, down`).to.be.closeTo(expected[1], 0.11);
}

const numbers = (path: string): number[] => pathPoints(path).flat();

describe('hex map, where hexes stand', () => {
  // By the figures of the specification: rows go up; -r has corners at the top and rows that move right, -q sides at the top
  // and columns that move up.
  const cases: readonly [string, [number, number], [number, number], [number, number], string][] = [
    ['odd-r', [0, 0], [1, 0], [2 * HALF, 0], 'a column further'],
    ['odd-r', [0, 0], [0, 1], [HALF, -ROW], 'an odd row stands to the right'],
    ['odd-r', [0, 1], [0, 2], [-HALF, -ROW], 'an even row does not'],
    ['odd-r', [0, 0], [0, -1], [HALF, ROW], 'row −1 is odd'],
    ['odd-r', [0, -3], [0, -2], [-HALF, -ROW], 'row −3 is odd, −2 even'],
    ['even-r', [0, 0], [0, 1], [-HALF, -ROW], 'an even row stands to the right'],
    ['even-r', [0, 0], [0, -1], [-HALF, ROW], 'row −1 is odd, and does not'],
    ['even-r', [-4, -2], [-4, -3], [-HALF, ROW], 'row −2 is even'],
    ['odd-q', [0, 0], [0, 1], [0, -2 * HALF], 'a row further is up'],
    ['odd-q', [0, 0], [1, 0], [ROW, -HALF], 'an odd column stands higher'],
    ['odd-q', [0, 0], [-1, 0], [-ROW, -HALF], 'column −1 is odd'],
    ['even-q', [0, 0], [1, 0], [ROW, HALF], 'an even column stands higher'],
    ['even-q', [-2, -5], [-1, -5], [ROW, HALF], 'column −2 is even'],
  ];
  for (const [layout, from, to, expected, says] of cases)
    it(`${layout}: ${says}`, () => expectWay(way(mapOf(layout, from, to), from, to), expected, says));

  it('oddness is that of the number in the file, wherever the layout begins', () => {
    expectWay(way(mapOf('odd-r', [5, 7], [5, 8]), [5, 7], [5, 8]), [-HALF, -ROW], 'rows 7 and 8');
    expectWay(way(mapOf('odd-r', [5, 8], [5, 9]), [5, 8], [5, 9]), [HALF, -ROW], 'rows 8 and 9');
  });

  it('-r has a corner at the top, -q a side', () => {
    for (const [layout, top] of [
      ['odd-r', 1],
      ['even-r', 1],
      ['odd-q', 2],
      ['even-q', 2],
    ] as const) {
      const path = mapOf(layout, [0, 0]).areas[0]!.path;
      const ys = numbers(path).filter((_, place) => place % 2);
      expect(ys.length, layout).to.equal(6);
      expect(ys.filter((y) => y < Math.min(...ys) + 0.2).length, layout).to.equal(top);
    }
  });

  it('nothing is drawn outside the drawing, and neighbours leave a gap', () => {
    for (const layout of ['odd-r', 'even-r', 'odd-q', 'even-q']) {
      const map = mapOf(layout, [-3, -2], [-2, -2], [4, 9], [0, 0], [0, 1]);
      for (const { path } of map.areas)
        for (const [place, value] of numbers(path).entries()) {
          expect(value).to.be.at.least(0);
          expect(value).to.be.at.most(place % 2 ? map.height : map.width);
        }
    }
    const map = mapOf('odd-r', [0, 0], [1, 0]);
    const [left, right] = map.areas.map(({ path }) => numbers(path).filter((_, place) => place % 2 === 0));
    expect(Math.min(...right!) - Math.max(...left!)).to.be.within(1.3, 4.4);
  });
});

describe('hex map, what a file says', () => {
  it('takes code and name, and the name where there is no code', () => {
    const map = hexMap({
      layout: 'odd-r',
      hexes: {
        E08000027: { n: 'Dudley', q: 0, r: 0, region: 'West Midlands' },
        x1: { name: 'St. Helens', q: 1, r: 0 },
        'City of Bristol': { q: 2, r: 0 },
      },
    });
    expect(map.problems).to.deep.equal([]);
    expect(map.areas.map(({ key, name }) => [key, name])).to.deep.equal([
      ['E08000027', 'Dudley'],
      ['saint-helens', 'St. Helens'],
      ['bristol', 'City of Bristol'],
    ]);
  });

  it('draws boundaries edge by edge, whichever way each is written', () => {
    const edges = [
      { q: 0, r: 0, e: 1 },
      { q: 0, r: 0, e: 2 },
      { q: 0, r: 0, e: -5 },
    ];
    const map = hexMap({ layout: 'odd-r', hexes: { a: cell(0, 0) }, boundaries: { coast: { edges } } });
    expect(map.problems).to.deep.equal([]);
    const { x, y } = map.areas[0]!;
    const path = map.borders[0]!;
    expect(path.match(/[ML]/g)!.join('')).to.equal('MLMLML');
    const corners = [
      [x, y - 10],
      [x + HALF, y - 5],
      [x + HALF, y - 5],
      [x + HALF, y + 5],
      [x - HALF, y + 5],
      [x - HALF, y - 5],
    ].flat();
    for (const [place, value] of numbers(path).entries()) expect(value).to.be.closeTo(corners[place]!, 0.11);
  });

  it('draws the edges of flat-topped hexes from the side at the top', () => {
    const edges = [{ q: 0, r: 0, e: 1 }];
    const map = hexMap({ layout: 'odd-q', hexes: { a: cell(0, 0) }, boundaries: { top: { edges } } });
    const { x, y } = map.areas[0]!;
    const expected = [x - 5, y - HALF, x + 5, y - HALF];
    for (const [place, value] of numbers(map.borders[0]!).entries())
      expect(value).to.be.closeTo(expected[place]!, 0.11);
  });

  it('reads layouts in any case', () => {
    const map = hexMap({ layout: 'ODD-R', hexes: { a: cell(-3, 4), b: cell(-2, 4) } });
    expect(map.problems).to.deep.equal([]);
    expect(map.areas.length).to.equal(2);
  });

  it('names what it cannot place, and draws the rest', () => {
    const map = hexMap({
      layout: 'odd-r',
      hexes: { a: cell(0, 0, 'A'), b: cell(0, 0, 'B'), c: cell('east', 1, 'C'), d: cell(1.5, 1, 'D'), e: null, f: cell(1, 0, 'F') }, // prettier-ignore
      boundaries: { coast: { edges: [{ q: 0, r: 0, e: 7 }, 'x', { q: 0, r: 0, e: 3 }] }, none: 5 },
    });
    expect(map.areas.map(({ name }) => name)).to.deep.equal(['A', 'F']);
    const said = map.problems.map(({ message }) => message);
    expect(said.length).to.equal(6);
    expect(said[0]).to.contain('hex b');
    expect(said[1]).to.contain('hex c').and.to.contain("'east'");
    expect(said[2]).to.contain('hex d');
    expect(said[3]).to.contain('hex e');
    expect(said[4]).to.contain('boundary coast');
    expect(map.borders[0]).to.match(/^M[\d.,-]+L[\d.,-]+$/);
  });

  it('takes more hexes than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, place) => [
      `h${place}`,
      cell(place % 500, Math.floor(place / 500)),
    ]);
    const { areas, width, problems } = hexMap({ layout: 'odd-r', hexes: Object.fromEntries(many) });
    expect([areas.length, problems.length]).to.deep.equal([200_000, 0]);
    expect(width).to.be.greaterThan(500 * HALF);
  });

  it('never throws', () => {
    const rubbish = [undefined, null, 5, 'x', [], {}, { hexes: 5 }, { hexes: null }, { hexes: [] }];
    for (const json of [
      ...rubbish,
      { layout: {}, hexes: { a: cell(0, 0) }, boundaries: [null] },
      { layout: 'odd-r', hexes: { a: 5 } },
      { layout: { toString: 0 }, hexes: { a: cell(0, 0, { toString: 0 }) } },
    ]) {
      // prettier-ignore
      const map = hexMap(json);
      expect(map.problems.length, JSON.stringify(json)).to.be.greaterThan(json && 'hexes' in Object(json) && Array.isArray((json as { hexes: unknown }).hexes) ? -1 : 0); // prettier-ignore
      expect(Number.isFinite(map.width + map.height)).to.equal(true);
      expect(map.neighbour('a', 'up')).to.equal(undefined);
      expect(map.areaAt(NaN, NaN)).to.equal(undefined);
    }
  });
});

describe('hex map, over any JSON at all', () => {
  const anything = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.jsonValue({ maxDepth: 2 }));
  const hex = fc.oneof(fc.record({ q: anything, r: anything, n: anything }, { requiredKeys: [] }), anything);
  const edge = fc.oneof(fc.record({ q: anything, r: anything, e: anything }), anything);
  const file = fc.record(
    {
      layout: fc.oneof(fc.constantFrom('odd-r', 'even-r', 'odd-q', 'even-q'), anything),
      hexes: fc.oneof(fc.dictionary(fc.string(), hex), anything),
      boundaries: fc.oneof(
        fc.dictionary(fc.string(), fc.record({ edges: fc.oneof(fc.array(edge), anything) })),
        anything,
      ),
    },
    { requiredKeys: [] },
  );

  it('throws nothing, draws what has a place, and names each hex that has none', () => {
    fc.assert(
      fc.property(fc.oneof(file, anything), (json) => {
        const map = hexMap(json);
        const hexes = (json as { hexes?: unknown } | null)?.hexes;
        const count = typeof hexes === 'object' && hexes ? Object.keys(hexes).length : 0;
        const left = map.problems.filter(({ message }) => message.includes(' the hex ')).length;
        expect(map.areas.length + left).to.equal(count);
        expect(new Set(map.areas.map(({ key }) => key)).size).to.equal(map.areas.length);
        for (const { path, x, y, key } of map.areas) {
          expect(path).not.to.match(/NaN|Infinity/);
          expect(map.areaAt(x, y)).to.equal(key);
        }
      }),
    );
  });
});
