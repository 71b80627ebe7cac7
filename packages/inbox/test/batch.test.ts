import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inBatches } from '../src/store/batch.js';

const settled = async (calls: readonly Promise<unknown>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(calls)).map(({ status }) => status);

describe('calls in batches', () => {
  it('go together, in order, and no batch is larger than it may be', async () => {
    const batches: number[][] = [];
    const add = inBatches(
      async (items: readonly number[]) => {
        batches.push([...items]);
        return items.map((item) => item * 2);
      },
      4,
      () => false,
    );
    const results = await Promise.all(Array.from({ length: 10 }, (_, index) => add(index)));
    assert.deepEqual(results, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    assert.deepEqual(batches, [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9],
    ]);
  });

  it('fail alone where one item is bad', async () => {
    const add = inBatches(
      async (items: readonly number[]) => {
        if (items.includes(2)) throw new Error('bad');
        return items;
      },
      10,
      () => true,
    );
    assert.deepEqual(await settled([1, 2, 3].map(add)), ['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fail at once, all of them, where the database is not there, and work again when it is', async () => {
    let tries = 0;
    let isThere = false;
    const add = inBatches(
      async (items: readonly number[]) => {
        tries++;
        if (!isThere) throw new Error('nobody answers');
        return items;
      },
      10,
      () => false,
    );
    assert.deepEqual(await settled([1, 2, 3].map(add)), ['rejected', 'rejected', 'rejected']);
    assert.equal(tries, 1);
    isThere = true;
    assert.equal(await add(7), 7);
  });
});
