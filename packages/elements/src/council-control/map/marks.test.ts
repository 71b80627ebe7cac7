import { expect } from '@open-wc/testing';
import { pathPoints as points } from '../../testing/path-points.js';
import { markPath } from './marks.js';

describe('marks of outcomes', () => {
  it('point up for a gain, down for a loss, and have four corners for a new council', () => {
    const [gain, loss, made] = [
      markPath('gain', 50, 40, 6),
      markPath('loss', 50, 40, 6),
      markPath('new', 50, 40, 6),
    ];
    expect(points(gain).length).to.equal(3);
    expect(points(loss)).to.deep.equal(points(gain).map(([x, y]) => [x, Number((80 - y).toFixed(1))]));
    expect(points(gain).filter(([, y]) => y < 40).length).to.equal(1);
    expect(points(made).length).to.equal(4);
  });

  it('stand around their point, and reach as far as they are told', () => {
    for (const [x, y] of points(markPath('gain', 50, 40, 6)))
      expect(Math.hypot(x - 50, y - 40)).to.be.closeTo(6, 0.15);
    for (const path of [markPath('gain', 0, 0, 6), markPath('new', 0, 0, 6)]) {
      const sum = points(path).reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
      expect(Math.abs(sum[0]) + Math.abs(sum[1])).to.be.lessThan(0.3);
    }
  });
});
