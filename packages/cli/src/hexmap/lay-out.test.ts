import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Delaunay } from 'd3-delaunay';
import fc from 'fast-check';
import { Board } from './board.js';
import { centreOf, isTouching, ROW_HEIGHT } from './cells.js';
import type { Area, Cell } from './hexmap.types.js';
import { GRIDS } from './grids.js';
import { layOut } from './lay-out.js';
import { seededRandom } from './random.js';

const area = (code: string, lat: number, lon: number): Area => ({ code, name: code, lat, lon });
const RUNS = { numRuns: 20 };

/** Any areas, many of them on one spot or in one line. */
const places = fc.oneof(
  fc.record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 360, noNaN: true }),
  }),
  fc.record({ lat: fc.integer({ min: 50, max: 53 }), lon: fc.integer({ min: -2, max: 1 }) }),
  fc.record({ lat: fc.constant(52), lon: fc.double({ min: -5, max: 2, noNaN: true }) }),
);
const anyAreas = fc
  .array(places, { minLength: 1, maxLength: 18 })
  .map((list) => list.map(({ lat, lon }, at) => area(`A${at}`, lat, lon)));

function isConnected(cells: readonly Cell[]): boolean {
  const reached = new Set(cells.slice(0, 1));
  for (const one of reached) for (const other of cells) if (isTouching(one, other)) reached.add(other);
  return reached.size === cells.length;
}

describe('a layout', () => {
  test('has one cell for every area, none for two, and begins at 0, 0', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const layout = layOut(areas);
        const cells = [...layout.values()];
        assert.deepEqual([...layout.keys()].sort(), areas.map(({ code }) => code).sort());
        assert.equal(new Set(cells.map(({ q, r }) => `${q},${r}`)).size, areas.length);
        assert.ok(cells.every(({ q, r }) => Number.isInteger(q) && Number.isInteger(r)));
        assert.equal(Math.min(...cells.map(({ q }) => q)), 0);
        assert.equal(Math.min(...cells.map(({ r }) => r)), 0);
      }),
      RUNS,
    );
  });

  test('has no hole', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const cells = [...layOut(areas).values()];
        assert.deepEqual(new Board(cells, cells.map(centreOf), []).lakes(), []);
      }),
      RUNS,
    );
  });

  test('is the same in whatever order the areas come', () => {
    const shuffled = anyAreas.chain((areas) =>
      fc.tuple(fc.constant(areas), fc.shuffledSubarray(areas, { minLength: areas.length })),
    );
    fc.assert(
      fc.property(shuffled, ([areas, other]) => assert.deepEqual([...layOut(other)], [...layOut(areas)])),
      RUNS,
    );
  });

  test('leaves the list as it was', () => {
    const areas = Object.freeze([area('B', 52, 0), area('A', 51, 0)]);
    assert.deepEqual([...layOut(areas).keys()], ['A', 'B']);
  });
});

describe('few areas', () => {
  test('none', () => assert.equal(layOut([]).size, 0));
  test('one stands at the origin', () =>
    assert.deepEqual([...layOut([area('A', 52, 0)])], [['A', { q: 0, r: 0 }]]));

  test('two touch, and stand as they stand on the globe', () => {
    const side = layOut([area('west', 52, -1), area('east', 52, 1)]);
    assert.deepEqual(side.get('west'), { q: 0, r: 0 });
    assert.deepEqual(side.get('east'), { q: 1, r: 0 });
    const above = layOut([area('north', 53, 0), area('south', 52, 0)]);
    assert.equal(above.get('north')!.r, 1);
    assert.equal(above.get('south')!.r, 0);
  });

  test('on both sides of the date line they stay together', () => {
    const layout = layOut([area('west', -17, 179), area('east', -17, -179), area('far east', -17, -177)]);
    assert.deepEqual(
      ['west', 'east', 'far east'].map((code) => layout.get(code)!.q),
      [0, 1, 2],
    );
  });

  test('all on one spot, they lie in one piece', () => {
    const cells = [...layOut(Array.from({ length: 20 }, (_, at) => area(`A${at}`, 52, 0))).values()];
    assert.ok(isConnected(cells));
  });

  test('in one line, they keep their order', () => {
    const line = Array.from({ length: 12 }, (_, at) =>
      area(`A${String.fromCharCode(65 + at)}`, 50 + at * 0.3, 0),
    );
    const rows = [...layOut(line).values()].map(({ r }) => r);
    assert.deepEqual(
      rows,
      rows.toSorted((a, b) => a - b),
    );
    assert.ok(rows.at(-1)! >= 8);
  });
});

describe('the picture', () => {
  test('areas that stand as on a hex grid get just that grid', () => {
    const grid = Array.from({ length: 60 }, (_, at) => ({ q: at % 6, r: Math.floor(at / 6) }));
    // At the equator a degree of longitude is as long as one of latitude.
    const areas = grid.map((cell, at) => {
      const { x, y } = centreOf(cell);
      return area(`A${String(at).padStart(2, '0')}`, (y - 4.5 * ROW_HEIGHT) / 10, x / 10);
    });
    assert.deepEqual([...layOut(areas).values()], grid);
  });

  test('islands stay in one piece, and apart from each other', () => {
    const random = seededRandom(7);
    const middles = [
      [50, -4],
      [52, 1],
      [55, -2],
    ] as const;
    const islands = middles.map(([lat, lon], at) =>
      Array.from({ length: 15 }, (_, one) =>
        area(`${at}-${one}`, lat + random() * 0.5, lon + random() * 0.8),
      ),
    );
    const layout = layOut(islands.flat());
    const cells = islands.map((island) => island.map(({ code }) => layout.get(code)!));
    for (const own of cells) assert.ok(isConnected(own));
    cells.forEach((own, at) =>
      cells.slice(at + 1).forEach((others) => {
        for (const one of own) for (const other of others) assert.ok(!isTouching(one, other));
      }),
    );
    const heights = cells.map((own) => own.reduce((sum, { r }) => sum + r, 0));
    assert.deepEqual(
      heights,
      heights.toSorted((a, b) => a - b),
    );
  });

  test('of a made-up country with a crowded city, three in five of the neighbours are kept, and north is north', () => {
    const random = seededRandom(42);
    const bell = () => (random() + random() + random()) / 3 - 0.5;
    const areas = Array.from({ length: 150 }, (_, at) =>
      at < 50
        ? area(`C${at}`, 51.5 + bell() * 0.5, bell() * 0.8)
        : area(`L${at}`, 50 + random() * 5, -4 + random() * 6),
    );
    const layout = layOut(areas);
    const voronoi = Delaunay.from(areas.map(({ lat, lon }) => [lon * 0.61, lat])).voronoi([
      -2.5, 49.9, 1.3, 55.1,
    ]);
    const pairs = areas.flatMap((one, a) =>
      [...voronoi.neighbors(a)].filter((b) => b > a).map((b) => [one, areas[b]!] as const),
    );
    const kept = pairs.filter(([a, b]) => isTouching(layout.get(a.code)!, layout.get(b.code)!));
    assert.ok(kept.length / pairs.length > 3 / 5, `${kept.length} of ${pairs.length}`);
    const ordered = areas.flatMap((one) =>
      areas
        .filter((other) => other.lat > one.lat)
        .map((other) => layout.get(other.code)!.r >= layout.get(one.code)!.r),
    );
    assert.ok(ordered.filter(Boolean).length / ordered.length > 0.95);
  });
});

describe('the four grids', () => {
  /** Where HexJSON's specification puts a hex: rows counted upwards, odd or even rows half a cell to the right, columns half a cell up. */
  function middle(grid: string, { q, r }: Cell): readonly [x: number, y: number] {
    const aside = (line: number): number => ((Math.abs(line) % 2 === 1) === grid.startsWith('odd') ? 0.5 : 0);
    return grid.endsWith('r') ? [q + aside(r), r * ROW_HEIGHT] : [q * ROW_HEIGHT, r + aside(q)];
  }
  const rose = [
    area('east', 0, 1),
    area('middle', 0, 0),
    area('north', 0.9, 0.05),
    area('south', -0.9, -0.05),
    area('west', 0, -1),
  ];

  for (const grid of GRIDS) {
    test(`${grid}: north is up, east is right, and what is near touches`, () => {
      const layout = layOut(rose, grid);
      const at = (code: string) => middle(grid, layout.get(code)!);
      assert.ok(at('north')[1] > at('middle')[1] && at('middle')[1] > at('south')[1]);
      assert.ok(at('east')[0] > at('middle')[0] && at('middle')[0] > at('west')[0]);
      for (const code of ['north', 'south', 'west', 'east']) {
        const [x, y] = at(code);
        const apart = Math.hypot(x - at('middle')[0], y - at('middle')[1]);
        assert.ok(Math.abs(apart - 1) < 1e-9, `${code} stands ${apart} from the middle`);
      }
    });
  }

  test('odd and even of a kind show one and the same picture', () => {
    for (const side of ['r', 'q']) {
      const [odd, even] = [layOut(rose, `odd-${side}` as 'odd-r'), layOut(rose, `even-${side}` as 'even-r')];
      const shifts = rose.map(({ code }) => {
        const [a, b] = [middle(`odd-${side}`, odd.get(code)!), middle(`even-${side}`, even.get(code)!)];
        return `${(a[0] - b[0]).toFixed(9)} ${(a[1] - b[1]).toFixed(9)}`;
      });
      assert.equal(new Set(shifts).size, 1);
    }
  });
});

describe('what cannot be laid out', () => {
  test('is named', () => {
    assert.throws(() => layOut([area('A', NaN, 0)]), {
      name: 'RangeError',
      message: 'A: NaN, 0 is no place',
    });
    assert.throws(() => layOut([area('A', 0, Infinity)]), RangeError);
    assert.throws(() => layOut([area('A', 0, 0), area('B', 0, 0), area('A', 1, 1)]), /A comes twice/);
  });
});
