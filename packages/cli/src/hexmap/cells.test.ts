import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cellsAround, centreOf, isTouching, moveToOrigin } from './cells.js';

const cell = fc.record({ q: fc.integer({ min: -50, max: 50 }), r: fc.integer({ min: -50, max: 50 }) });

function apart(one: { q: number; r: number }, other: { q: number; r: number }): number {
  const [a, b] = [centreOf(one), centreOf(other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('cells', () => {
  test('odd rows stand half a cell to the right, also below zero', () => {
    assert.deepEqual(
      [-3, -2, -1, 0, 1].map((r) => centreOf({ q: 0, r }).x),
      [0.5, 0, 0.5, 0, 0.5],
    );
  });

  test('rows count upwards', () => assert.ok(centreOf({ q: 0, r: 1 }).y > centreOf({ q: 0, r: 0 }).y));

  test('the six cells around a cell are six, and each is one cell away', () => {
    fc.assert(
      fc.property(cell, (middle) => {
        const around = cellsAround(middle);
        assert.equal(new Set(around.map(({ q, r }) => `${q},${r}`)).size, 6);
        for (const other of around) assert.ok(Math.abs(apart(middle, other) - 1) < 1e-9);
      }),
    );
  });

  test('two cells touch exactly when they are one apart', () => {
    const near = fc.record({ q: fc.integer({ min: -3, max: 3 }), r: fc.integer({ min: -3, max: 3 }) });
    fc.assert(
      fc.property(near, near, (one, other) => {
        assert.equal(isTouching(one, other), Math.abs(apart(one, other) - 1) < 1e-9);
      }),
    );
  });

  test('moved to the origin, the picture is the same', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const moved = moveToOrigin(cells);
        assert.equal(Math.min(...moved.map(({ q }) => q)), 0);
        assert.equal(Math.min(...moved.map(({ r }) => r)), 0);
        const [from, to] = [centreOf(cells[0]!), centreOf(moved[0]!)];
        cells.forEach((own, at) => {
          const [before, after] = [centreOf(own), centreOf(moved[at]!)];
          assert.ok(Math.abs(after.x - before.x - (to.x - from.x)) < 1e-9);
          assert.ok(Math.abs(after.y - before.y - (to.y - from.y)) < 1e-9);
        });
      }),
    );
  });
});
