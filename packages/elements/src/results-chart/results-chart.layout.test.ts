import { expect } from '@open-wc/testing';
import type { ResultEntry, Results } from '@rosette/data';
import { resultsLayout } from './results-chart.layout.js';

type Row = Partial<Pick<ResultEntry, 'value' | 'share' | 'change'>>;

function results(rows: readonly Row[], more: Partial<Results> = {}): Results {
  return { entries: rows, total: null, majority: null, ...more } as unknown as Results;
}
const counts = (...values: (number | null)[]) =>
  values.map((value) => ({ value, share: null, change: null }));
const changes = (...values: (number | null)[]) => values.map((change) => ({ value: 1, share: null, change }));
const majority = (needed: number) => ({ needed, holder: null });

describe('resultsLayout, bars', () => {
  const bars = (r: Results) => resultsLayout(r, 'bars');
  const table: [string, (number | null)[], [start: number, width: number, below: boolean][], zero: number][] =
    [
      [
        'the longest bar is the whole axis',
        [1326, 842, 4],
        [
          [0, 100, false],
          [0, 63.499, false],
          [0, 0.302, false],
        ],
        0,
      ],
      [
        'two that are close start at zero all the same',
        [1000, 999],
        [
          [0, 100, false],
          [0, 99.9, false],
        ],
        0,
      ],
      ['one row', [7], [[0, 100, false]], 0],
      [
        'zero and not known have no bar',
        [5, 0, null],
        [
          [0, 100, false],
          [0, 0, false],
          [0, 0, false],
        ],
        0,
      ],
      [
        'all zero',
        [0, 0],
        [
          [0, 0, false],
          [0, 0, false],
        ],
        0,
      ],
      ['nothing known', [null], [[0, 0, false]], 0],
      ['no row', [], [], 0],
      [
        'below zero, bars run the other way from one zero',
        [30, -10],
        [
          [25, 75, false],
          [0, 25, true],
        ],
        25,
      ],
      [
        'all below zero',
        [-10, -20],
        [
          [50, 50, true],
          [0, 100, true],
        ],
        100,
      ],
    ];
  for (const [name, values, expected, zero] of table) {
    it(name, () => {
      const layout = bars(results(counts(...values)));
      expect(layout.bars.map((b) => [b.start, b.width, b.below])).to.deep.equal(expected);
      expect(layout.zero).to.equal(zero);
      expect(layout.mark).to.equal(null);
    });
  }

  it('makes room for a majority that nobody has', () => {
    const layout = bars(results(counts(1326, 842), { majority: majority(1385) }));
    expect(layout.bars.map((b) => b.width)).to.deep.equal([95.74, 60.794]);
    expect(layout.mark).to.equal(100);
  });

  it('draws the majority through the bar of who has it', () => {
    const layout = bars(results(counts(80, 20), { majority: majority(20), total: 100 }));
    expect(layout.mark).to.equal(25);
    expect(layout.bars[0]?.width).to.equal(100);
  });

  const sizes = [
    [1, 'large'],
    [3, 'large'],
    [4, 'medium'],
    [12, 'medium'],
    [13, 'small'],
    [400, 'small'],
  ] as const;
  for (const [n, size] of sizes) {
    it(`${n} rows are ${size}`, () => {
      expect(bars(results(counts(...Array<number>(n).fill(1)))).size).to.equal(size);
    });
  }

  it('lays out more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, value) => ({ value, share: null, change: null }));
    expect(bars(results(rows)).bars.length).to.equal(200_000);
  });
});

describe('resultsLayout, change', () => {
  const change = (r: Results) => resultsLayout(r, 'change');
  const table: [string, (number | null)[], [number, number, boolean][], number][] = [
    [
      'gains to one side of zero, losses to the other',
      [-18, -48, 45],
      [
        [32.258, 19.355, true],
        [0, 51.613, true],
        [51.613, 48.387, false],
      ],
      51.613,
    ],
    [
      'gains only',
      [10, 5],
      [
        [0, 100, false],
        [0, 50, false],
      ],
      0,
    ],
    [
      'losses only',
      [-10, -5],
      [
        [0, 100, true],
        [50, 50, true],
      ],
      100,
    ],
    [
      'no change and not known have no bar',
      [0, null, -4],
      [
        [100, 0, false],
        [100, 0, false],
        [0, 100, true],
      ],
      100,
    ],
  ];
  for (const [name, values, expected, zero] of table) {
    it(name, () => {
      const layout = change(results(changes(...values), { majority: majority(5) }));
      expect(layout.bars.map((b) => [b.start, b.width, b.below])).to.deep.equal(expected);
      expect(layout.zero).to.equal(zero);
      expect(layout.mark, 'a majority is of seats, not of changes').to.equal(null);
    });
  }
});

describe('resultsLayout, stack', () => {
  const stack = (r: Results) => resultsLayout(r, 'stack');

  it('sets the segments end to end', () => {
    expect(
      stack(results(counts(50, 30, 20), { total: 100 })).bars.map((b) => [b.start, b.width]),
    ).to.deep.equal([
      [0, 50],
      [50, 30],
      [80, 20],
    ]);
  });
  it('leaves empty what nobody has', () => {
    expect(stack(results(counts(50, 25), { total: 100 })).bars.map((b) => b.width)).to.deep.equal([50, 25]);
  });
  it('still fits when the rows are more than the total', () => {
    const layout = stack(results(counts(80, 80), { total: 100 }));
    expect(layout.bars.map((b) => b.width)).to.deep.equal([50, 50]);
    expect(layout.mark, 'half of the total, not of the rows').to.equal(31.25);
  });
  it('has no segment for what cannot be part of a whole', () => {
    expect(stack(results(counts(50, null, -5, 0), { total: 50 })).bars.map((b) => b.width)).to.deep.equal([
      100, 0, 0, 0,
    ]);
  });
  it('marks the half, or the majority', () => {
    expect(stack(results(counts(50), { total: 100 })).mark).to.equal(50);
    const layout = stack(results(counts(1326), { total: 2769, majority: majority(1385) }));
    expect(layout.mark).to.equal(50.018);
  });
  it('stands when there is nothing', () => {
    expect(stack(results([]))).to.deep.equal({
      size: 'large',
      zero: 0,
      bars: [],
      mark: 50,
    });
  });
});
