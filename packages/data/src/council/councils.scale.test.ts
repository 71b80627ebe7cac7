import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CouncilRow } from './councils.columns.js';
import { toCouncils } from './councils.js';

/** The costly step of looking up a label or a name; see `labelKey`. */
let normalised = 0;
const { normalize } = String.prototype;
beforeEach(() => {
  String.prototype.normalize = function (this: string, form?: string): string {
    normalised++;
    return normalize.call(this, form);
  };
});
afterEach(() => {
  String.prototype.normalize = normalize;
});

type Make = (place: number) => Partial<CouncilRow>;

/** What `toCouncils` does with so many rows: cells read, and texts normalised. */
function costOf(rows: number, make: Make): { reads: number; normalised: number; shown: number } {
  let reads = 0;
  const counted = Array.from({ length: rows }, (_, place): CouncilRow => {
    const row = {
      name: `Council ${place}`,
      code: `E07${String(place).padStart(6, '0')}`,
      control: ['Lab', 'Con hold', 'LD GAIN FROM NOC', 'NOC'][place % 4]!,
      previous: ['Lab', null, 'NOC', 'LAB min'][place % 4]!,
      seats: 30,
      declared: null,
      href: null,
      note: null,
      at: place + 2,
      ...make(place),
    };
    return new Proxy(row, {
      get(target, field: keyof CouncilRow) {
        reads++;
        return target[field];
      },
    });
  });
  normalised = 0;
  const { councils, tallies, total } = toCouncils({ rows: counted, problems: [] });
  assert.equal(
    tallies.reduce((sum, { now }) => sum + now, 0),
    total,
  );
  return { reads, normalised, shown: councils.length };
}

describe('ten thousand rows cost ten times what one thousand cost, and no more', () => {
  const sheets: Readonly<Record<string, Make>> = {
    'with codes': () => ({}),
    'with names alone': () => ({ code: null }),
    'with codes in every other row': (place) => (place % 2 ? {} : { code: null }),
    'each with a party of its own, which nobody knows': (place) => ({
      control: `Residents of ${place} gain from Lab`,
    }),
    'of which each stands there twice': (place) => ({ code: `E07${String(place >> 1).padStart(6, '0')}` }),
    'whose codes are none': () => ({ code: 'E0700022' }),
  };
  for (const [name, make] of Object.entries(sheets))
    it(name, () => {
      const [small, large] = [costOf(1000, make), costOf(10_000, make)];
      assert.ok(large.reads <= 10 * small.reads, `${large.reads} reads, ${small.reads} of 1,000`);
      assert.ok(
        large.normalised <= 10.1 * small.normalised,
        `${large.normalised}, ${small.normalised} of 1,000`,
      );
      assert.equal(large.shown, 10 * small.shown);
    });
});

it('reads each form of a control once, however many councils have it, and no name where there is a code', () => {
  const few = costOf(8, () => ({})).normalised;
  assert.ok(few > 0, 'the count counts');
  assert.equal(costOf(10_000, () => ({})).normalised, few);
});
