import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTime } from './declared-at.js';

const at = (year: number, month: number, day: number, hour = 0, minute = 0): number =>
  +new Date(year, month - 1, day, hour, minute);
const asOf = new Date(2016, 4, 6, 4, 30);

describe('when a council declared', () => {
  it('with an offset is that moment everywhere', () => {
    assert.equal(readTime('2016-05-06T02:14Z', null)?.toISOString(), '2016-05-06T02:14:00.000Z');
    assert.equal(readTime('2016-05-06T02:14:30+01:00', null)?.toISOString(), '2016-05-06T01:14:30.000Z');
  });

  it('without one is the time of the reader, the day before the month', () => {
    const written = {
      '2016-05-06 02:14': at(2016, 5, 6, 2, 14),
      '2016-05-06T02:14': at(2016, 5, 6, 2, 14),
      '06/05/2016 02:14': at(2016, 5, 6, 2, 14),
      '06/05/2016, 02:14': at(2016, 5, 6, 2, 14),
      '13/05/2016': at(2016, 5, 13),
    };
    for (const [text, time] of Object.entries(written))
      assert.equal(+(readTime(text, null) ?? NaN), time, text);
  });

  it('as a time of day is the last one before the figures', () => {
    const times = {
      '02:14': [6, 2, 14],
      '04:30': [6, 4, 30],
      '00:05': [6, 0, 5],
      '23:50': [5, 23, 50],
    };
    for (const [text, [day, hour, minute]] of Object.entries(times))
      assert.equal(+(readTime(text, asOf) ?? NaN), at(2016, 5, day!, hour, minute), text);
    assert.equal(readTime('02:14', null), undefined, 'of which day, nobody knows');
  });

  it('is not read where it is none', () => {
    for (const text of [
      'soon',
      'Ward 1',
      '05/13/2016',
      '2016-13-45',
      '2016',
      '6 Quintember 2016',
      '25:10',
      '2:75',
      '14pm',
      '4:30',
      '11:50pm',
      '6 May 2016',
      '0:05 am',
      '24:00',
      '13:05 pm',
    ])
      assert.equal(readTime(text, asOf), undefined, text);
  });
});
