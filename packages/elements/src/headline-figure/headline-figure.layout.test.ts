import { expect } from '@open-wc/testing';
import type { Figure } from '@rosette/data';
import { iconArray } from '../base/icon-array.layout.js';
import { headlineFigureLayout } from './headline-figure.layout.js';

const figure = (value: number | null, of: number | null, more: Partial<Figure> = {}): Figure =>
  ({
    value,
    of,
    share: value === null || of === null ? null : value / of,
    percent: false,
    majority: null,
    ...more,
  }) as Figure;
const area = (cells: readonly (readonly [number, number, number])[]): number =>
  cells.reduce((sum, [, , width]) => sum + width, 0) / 10;

describe('iconArray', () => {
  it('fills as many cells as there are, in reading order', () => {
    const array = iconArray(58, 124, 62)!;
    expect([array.filled.length, array.empty.length, array.each]).to.deep.equal([58, 66, 1]);
    expect(array.filled[0]).to.deep.equal([0, 0, 10]);
    // Two whole rows of twenty, and eighteen of the third.
    expect(array.filled.at(-1)).to.deep.equal([17 * 14 + 5, 28, 10]);
    expect(array.empty[0]).to.deep.equal([18 * 14 + 5, 28, 10]);
    expect(array.empty.at(-1)?.[1], 'the sixth row stands apart').to.equal(6 * 14 + 5);
  });

  it('has the line between the cells, and nothing filled touches it', () => {
    const { line, filled } = iconArray(58, 124, 62)!;
    // After two cells of the fourth row: under these, up between the second and the third, and along above the rest.
    expect(line).to.deep.equal([
      [0, 54],
      [26, 54],
      [26, 40],
      [281, 40],
    ]);
    for (const [, y] of filled) expect(y + 10).to.be.below(40);
  });

  it('has the line through the cell that an odd half divides', () => {
    const { line } = iconArray(1, 25, 12.5)!;
    expect(line?.[1]?.[0]).to.equal(12 * 14 + 5 + 5);
  });

  it('has a straight line where a row ends', () => {
    expect(iconArray(4, 40, 20)!.line).to.deep.equal([
      [0, 12],
      [0, 12],
      [0, 12],
      [281, 12],
    ]);
  });

  it('has no line in a single row, nor where nothing is marked, nor beyond the cells', () => {
    expect(iconArray(2, 4, 2)!.line).to.equal(null);
    expect(iconArray(4, 124, -1)!.line).to.equal(null);
    expect(iconArray(4, 124, null)!.line).to.equal(null);
    expect(iconArray(4, 124, 124)!.line).to.equal(null);
  });

  const shapes: [of: number, columns: number, rows: number][] = [
    [1, 1, 1],
    [4, 4, 1],
    [10, 10, 1],
    [11, 11, 1],
    [20, 20, 1],
    [21, 20, 2],
    [124, 20, 7],
    [200, 20, 10],
    [201, 40, 6],
    [650, 40, 17],
    [1000, 40, 25],
  ];
  for (const [of, columns, rows] of shapes)
    it(`${of} stand in ${columns} columns and ${rows} rows`, () => {
      const cells = iconArray(0, of, null)!.empty;
      expect(new Set(cells.map(([x]) => x)).size).to.equal(columns);
      expect(new Set(cells.map(([, y]) => y)).size).to.equal(rows);
    });

  const scales: [of: number, each: number][] = [
    [1000, 1],
    [1001, 5],
    [2000, 5],
    [2769, 10],
    [5000, 20],
    [46_500_001, 200_000],
    [1e15, 5e12],
  ];
  for (const [of, each] of scales)
    it(`of ${of} a cell is ${each}, and there are not too many`, () => {
      const array = iconArray(of / 3, of, of / 2)!;
      expect(array.each).to.equal(each);
      expect(array.empty.length).to.be.at.most(of > 1000 ? 401 : of);
    });

  it('draws fractions as parts of a cell, so that the areas are the figures', () => {
    for (const [value, of] of [
      [47.9, 100],
      [1326, 2769],
      [12.5, 30.25],
      [0.4, 1],
      [123.45, 650],
    ] as const) {
      const { filled, empty, each } = iconArray(value, of, null)!;
      expect(area(filled) * each).to.be.closeTo(value, each * 0.002);
      expect((area(filled) + area(empty)) * each).to.be.closeTo(of, each * 0.002);
    }
  });

  it('is never full where one is missing', () => {
    for (const of of [2, 124, 650, 1000, 2769, 100_000])
      expect(area(iconArray(of - 1, of, null)!.empty)).to.be.above(0);
  });

  for (const [value, of] of [
    [null, 124],
    [58, null],
    [-1, 124],
    [130, 124],
    [0.2, 0.5],
  ] as const)
    it(`has no picture of ${value} of ${of}`, () => expect(iconArray(value, of, null)).to.equal(null));

  it('keeps everything inside its width and height, and is made of numbers', () => {
    for (let of = 1; of < 3000; of += 7) {
      const { width, height, filled, empty, at, em } = iconArray(of / 2, of, of / 3)!;
      expect(JSON.stringify([width, height, filled, at, em])).not.to.contain('null');
      for (const [x, y, w] of [...filled, ...empty]) {
        expect(x + w, String(of)).to.be.at.most(width + 0.001);
        expect(y + 10).to.be.at.most(height);
      }
    }
  });
});

describe('headlineFigureLayout', () => {
  it('marks the half', () => {
    const { array, filled, at } = headlineFigureLayout(figure(58, 124));
    expect([filled, at]).to.deep.equal([46.774, 50]);
    expect(array?.line).not.to.equal(null);
  });

  it('marks the majority where one is asked for: the one that makes it stands behind the line', () => {
    const majority = { needed: 63, reached: false, short: 5 };
    expect(headlineFigureLayout(figure(58, 124, { majority })).array?.line).to.deep.equal(
      iconArray(58, 124, 62)?.line,
    );
    const odd = { needed: 63, reached: true, short: null };
    expect(headlineFigureLayout(figure(63, 125, { majority: odd })).at).to.be.below(50);
    const half = { needed: 50, reached: false, short: null };
    expect(headlineFigureLayout(figure(47.9, 100, { percent: true, majority: half })).at).to.equal(50);
  });

  it('marks nothing where nothing or all is filled, nor what is not known', () => {
    for (const [value, of] of [
      [0, 124],
      [124, 124],
      [null, 124],
      [58, null],
      [130, 124],
    ] as const)
      expect(headlineFigureLayout(figure(value, of)).array?.line ?? null).to.equal(null);
  });
});
