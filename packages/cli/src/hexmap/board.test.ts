import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Board } from './board.js';
import { cellsAround, centreOf, isTouching } from './cells.js';
import { closeLakes } from './close-lakes.js';
import type { Cell, Link, Point } from './hexmap.types.js';
import { contactPrice, holePrice, linkPrice, targetPrice } from './prices.js';
import { seededRandom } from './random.js';

const keyOf = ({ q, r }: Cell) => `${q},${r}`;

/** The price of a whole picture, from its definition. */
function priceOf(cells: readonly Cell[], targets: readonly Point[], links: readonly Link[]): number {
  const centres = cells.map(centreOf);
  const taken = new Set(cells.map(keyOf));
  let price = 0;
  centres.forEach(({ x, y }, at) => (price += targetPrice(x - targets[at]!.x, y - targets[at]!.y)));
  for (const { a, b, dx, dy, weight } of links)
    price += linkPrice(centres[b]!.x - centres[a]!.x, centres[b]!.y - centres[a]!.y, dx, dy, weight);
  cells.forEach((one, a) =>
    cells.forEach((other, b) => (price += b > a && isTouching(one, other) ? contactPrice(1) : 0)),
  );
  const coast = new Map(cells.flatMap(cellsAround).map((cell) => [keyOf(cell), cell]));
  for (const [key, cell] of coast) {
    if (!taken.has(key)) price += holePrice(cellsAround(cell).filter((one) => taken.has(keyOf(one))).length);
  }
  return price;
}

const start: readonly Cell[] = Array.from({ length: 12 }, (_, at) => ({ q: at % 4, r: Math.floor(at / 4) }));
const targets = start.map((_, at) => ({ x: (at * 7) % 5, y: (at * 3) % 4 }));
const links = start.slice(1).flatMap((_, at): Link[] => [
  { a: at, b: at + 1, dx: 1, dy: 0, weight: (at % 4) / 3 },
  { a: 0, b: at + 1, dx: 0.5, dy: 0.8, weight: 0.4 },
]);

describe('board', () => {
  test('the changes of price add up to the difference between the pictures', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), (seed, moves) => {
        const board = new Board(start, targets, links);
        const random = seededRandom(seed);
        let change = 0;
        for (let move = 0; move < moves; move++) {
          const area = Math.floor(random() * start.length);
          const place = board.placeNear(area, random);
          if (place === undefined) continue;
          const by = board.move(area, place);
          if (random() < 0.3) board.undo();
          else change += by;
        }
        change += closeLakes(board);
        const difference = priceOf(board.cells(), targets, links) - priceOf(start, targets, links);
        assert.ok(Math.abs(change - difference) < 1e-6, `${change} is not ${difference}`);
      }),
    );
  });

  test('a lake of any shape is closed, and nobody is lost', () => {
    const disc = Array.from({ length: 81 }, (_, at) => ({ q: at % 9, r: Math.floor(at / 9) }));
    const inside = fc.record({ q: fc.integer({ min: 1, max: 7 }), r: fc.integer({ min: 1, max: 7 }) });
    fc.assert(
      fc.property(fc.uniqueArray(inside, { selector: keyOf, maxLength: 20 }), (holes) => {
        const wet = new Set(holes.map(keyOf));
        const land = disc.filter((cell) => !wet.has(keyOf(cell)));
        const board = new Board(land, land.map(centreOf), []);
        closeLakes(board);
        assert.deepEqual(board.lakes(), []);
        assert.equal(new Set(board.cells().map(keyOf)).size, land.length);
      }),
    );
  });

  test('finds a lake, and does not take a bay for one', () => {
    const ring = cellsAround({ q: 5, r: 5 });
    assert.equal(new Board(ring, ring.map(centreOf), []).lakes().length, 1);
    const bay = ring.slice(1);
    assert.deepEqual(new Board(bay, bay.map(centreOf), []).lakes(), []);
  });
});
