import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLinks } from './links.js';
import { seededRandom } from './random.js';
import { spread } from './spread.js';

const random = seededRandom(3);
const places = Array.from({ length: 120 }, () => ({ x: random(), y: random() }));
const links = findLinks(places);
const cells = spread(places, links);

test('every area has about the room of one cell', () => {
  const nearest = cells.map((one) =>
    Math.min(
      ...cells.map((other) => (one === other ? Infinity : Math.hypot(one.x - other.x, one.y - other.y))),
    ),
  );
  assert.ok(Math.min(...nearest) > 0.6, `the nearest two are ${Math.min(...nearest)} apart`);
  const mean = nearest.reduce((sum, apart) => sum + apart, 0) / nearest.length;
  assert.ok(mean > 0.85 && mean < 1.3, `neighbours are ${mean} apart`);
  for (const axis of ['x', 'y'] as const) {
    const along = cells.map((cell) => cell[axis]);
    const width = Math.max(...along) - Math.min(...along);
    assert.ok(width > 7 && width < 20, `${width} cells along ${axis}`);
  }
});

test('the unit in which the places are measured does not matter', () => {
  const inMetres = spread(
    places.map(({ x, y }) => ({ x: x * 1e6, y: y * 1e6 })),
    links,
  );
  inMetres.forEach(({ x, y }, at) => {
    assert.ok(Math.abs(x - inMetres[0]!.x - (cells[at]!.x - cells[0]!.x)) < 0.01);
    assert.ok(Math.abs(y - inMetres[0]!.y - (cells[at]!.y - cells[0]!.y)) < 0.01);
  });
});
