import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed, readRows, seatTableColumns, sumSeats, toSeatTable, type SeatTable } from '@rosette/data';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const sheetOf = (file: string) => readFeed(read(file), '', seatTableColumns);

/** As the widget reads it. */
function tableOf(file: string): SeatTable {
  const sheet = sheetOf(file);
  const reading = readRows(sheet, seatTableColumns);
  assert.deepEqual(reading.problems, [], file);
  return toSeatTable(reading, sheet, { focus: 'Labour' });
}

for (const file of ['marginals.csv', 'marginals.json']) {
  describe(file, () => {
    const { seats, problems, isMixed, marks } = tableOf(file);

    it('has eight of nine held by Labour, and Worcester from Conservative to no overall control', () => {
      const told = seats.map(({ name, previous, control, outcome, by }) => [
        name,
        previous?.short,
        control.short,
        outcome,
        by?.short,
      ]);
      assert.deepEqual(told[0], ['Worcester', 'Con', 'NOC', 'loss', 'Con']);
      assert.deepEqual(
        told.slice(1).map(([, ...rest]) => rest.join(' ')),
        Array(8).fill('Lab Lab hold Lab'),
      );
      assert.deepEqual(problems, []);
    });

    it('so "Labour won all nine" is false', () => {
      assert.equal(seats.length, 9);
      assert.equal(seats.filter(({ control }) => control.slug === 'labour').length, 8);
      assert.equal(seats.filter(({ outcome, by }) => outcome === 'gain' && by?.slug === 'labour').length, 0);
    });

    it('says what each change is measured against, and which are likely only', () => {
      assert.equal(isMixed, true);
      assert.equal(marks.length, 4);
      assert.deepEqual(
        seats.filter(({ status }) => status === 'likely').map(({ name }) => name),
        ['Redditch', 'Harlow', 'Crawley', 'Hastings'],
      );
      for (const { name, change, seatsBefore, seatsAfter } of seats)
        assert.equal(change === seatsAfter! - seatsBefore!, !/Norwich|Southampton/.test(name), name);
    });

    it('adds up to 200 and 204 seats, of which 127 were up and 87 won', () => {
      assert.deepEqual(sumSeats(seats, ['seatsBefore', 'seatsAfter']), { sums: [200, 204], known: 9 });
      assert.deepEqual(sumSeats(seats, ['won', 'contested']), { sums: [87, 127], known: 9 });
    });
  });
}

describe('the marginals', () => {
  const { header, rows } = sheetOf('marginals.csv');
  const cell = (cells: readonly unknown[], field: string): string =>
    String(cells[header.indexOf(field)] ?? '');

  it('are the same in CSV and JSON', () => {
    const json = sheetOf('marginals.json');
    assert.deepEqual([...json.header].sort(), [...header].sort());
    assert.deepEqual(
      json.rows.map(({ cells }) => header.map((field) => String(cells[json.header.indexOf(field)] ?? ''))),
      rows.map(({ cells }) => header.map((field) => cell(cells, field))),
    );
  });

  it('agree with the councils: control, code and seats contested', () => {
    const councils = readFeed(read('council-control.csv'));
    const place = (field: string): number => councils.header.indexOf(field);
    for (const { cells } of rows) {
      const council = councils.rows.find((row) => row.cells[place('code')] === cell(cells, 'code'));
      assert.deepEqual(
        ['name', 'control', 'previous', 'contested'].map((field) => council?.cells[place(field)]),
        ['name', 'control_after', 'control_before', 'contested'].map((field) => cell(cells, field)),
      );
    }
  });

  it('name their sources and their status, each of them explained in SOURCES.md', () => {
    const explained = new Set(
      [...read('SOURCES.md').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, term]) => term!),
    );
    for (const { cells, at } of rows)
      for (const term of [...cell(cells, 'source').split('; '), cell(cells, 'status')])
        assert.ok(explained.has(term), `row ${at}: '${term}'`);
  });
});

it('is UTF-8 without a byte order mark, with a line break at the end', () => {
  for (const file of ['marginals.csv', 'marginals.json']) {
    const text = read(file);
    assert.ok(!text.startsWith('\ufeff') && !text.includes('\r') && text.endsWith('\n'), file);
  }
});
