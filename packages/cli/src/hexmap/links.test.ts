import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Point } from './hexmap.types.js';
import { findLinks } from './links.js';

const points = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) }),
  { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${x},${y}` },
);

/** Five by five, `step` apart, from a corner. */
const block = (corner: number, step: number): Point[] =>
  Array.from({ length: 25 }, (_, at) => ({
    x: corner + (at % 5) * step,
    y: corner + Math.floor(at / 5) * step,
  }));

describe('links', () => {
  test('hold all areas together, however they lie', () => {
    fc.assert(
      fc.property(points, (list) => {
        const links = findLinks(list);
        const reached = new Set([0]);
        for (const area of reached)
          for (const { a, b } of links) if (a === area || b === area) reached.add(a === area ? b : a);
        assert.equal(reached.size, list.length);
      }),
    );
  });

  test('are each there once, with numbers that can be used', () => {
    fc.assert(
      fc.property(points, (list) => {
        const links = findLinks(list);
        assert.equal(
          new Set(links.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`)).size,
          links.length,
        );
        for (const { a, b, dx, dy, weight } of links) {
          assert.ok(a !== b && weight >= 0 && weight <= 1);
          const apart = Math.hypot(dx, dy);
          assert.ok(apart > 1 - 1e-9 && apart < 4 + 1e-9, `${apart} cells`);
        }
      }),
    );
  });

  test('between areas side by side are sure, and across the sea they are not', () => {
    const list = [...block(0, 10), ...block(400, 10)];
    const links = findLinks(list);
    const sure = links.filter(({ weight }) => weight === 1);
    assert.ok(sure.length >= 2 * 40, `${sure.length} sure links`);
    const across = links.filter(({ a, b }) => a < 25 !== b < 25);
    assert.ok(across.length > 0);
    for (const { weight } of across) assert.equal(weight, 0);
  });

  test('are weak where a third area stands between', () => {
    const [west, east] = [0, 1];
    const links = findLinks([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 50, y: 15 },
      { x: 50, y: -300 },
    ]);
    assert.ok(!links.some(({ a, b, weight }) => a === west && b === east && weight > 0));
  });
});
