import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  councilColumns,
  councilKey,
  readFeed,
  readRows,
  toCouncils,
  type Council,
  type Councils,
} from '@rosette/data';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const files = ['council-control.csv', 'council-control.json'] as const;

/** As the widget reads it. */
function councilsOf(file: string): Councils {
  const sheet = readFeed(read(file), '', councilColumns);
  const reading = readRows(sheet, councilColumns);
  assert.deepEqual(reading.problems, [], file);
  return toCouncils(reading, sheet);
}

for (const file of files) {
  describe(file, () => {
    const model = councilsOf(file);

    it('has Labour in 58 of 124, the Conservatives in 38, the Liberal Democrats in 4, and nobody in 24', () => {
      assert.deepEqual(
        model.tallies.map(({ party, now, before }) => [party.names.en.label, now, before]),
        [
          ['Labour', 58, 58],
          ['Conservative', 38, 39],
          ['Liberal Democrat', 4, 3],
          ['No overall control', 24, 24],
        ],
      );
      assert.deepEqual([model.total, model.declared, model.problems], [124, 124, []]);
    });

    it('has six that changed, and no other', () => {
      const story = ({ name, previous, control }: Council) => [name, previous?.short, control.short];
      assert.deepEqual(
        model.councils.filter(({ outcome }) => !/^(hold|no-change)$/.test(outcome)).map(story),
        [
          ['Bristol', 'NOC', 'Lab'],
          ['Dudley', 'Lab', 'NOC'],
          ['Elmbridge', 'Con', 'NOC'],
          ['Peterborough', 'NOC', 'Con'],
          ['Watford', 'NOC', 'LD'],
          ['Worcester', 'Con', 'NOC'],
        ],
      );
    });

    it('has a code, a name, known parties and a number of seats for each', () => {
      for (const { key, code, name, control, previous, seats } of model.councils) {
        assert.equal(key, code, name);
        assert.ok(name !== code && control.known && previous?.known && seats && seats > 0, name);
      }
      assert.equal(new Set(model.councils.map(({ name }) => name)).size, 124);
    });
  });
}

describe('the rows', () => {
  const { header, rows } = readFeed(read('council-control.csv'), '', councilColumns);
  const cell = (cells: readonly unknown[], field: string): string =>
    String(cells[header.indexOf(field)] ?? '');

  it('are the same in CSV and JSON', () => {
    const json = readFeed(read('council-control.json'), '', councilColumns);
    assert.deepEqual([...json.header].sort(), [...header].sort());
    assert.deepEqual(
      json.rows.map(({ cells }) => header.map((field) => String(cells[json.header.indexOf(field)] ?? ''))),
      rows.map(({ cells }) => header.map((field) => cell(cells, field))),
    );
  });

  it('have as many seats contested as were counted, and nowhere more than the council has', () => {
    const contested = rows.map(({ cells }) => Number(cell(cells, 'contested')));
    assert.equal(
      contested.reduce((sum, seats) => sum + seats, 0),
      2770,
    );
    rows.forEach(({ cells }, place) =>
      assert.ok(
        contested[place]! > 0 && contested[place]! <= Number(cell(cells, 'seats')),
        cell(cells, 'name'),
      ),
    );
  });

  it('have the type that the code says, and a region of England', () => {
    const types: Record<string, string> = { E06: 'unitary', E07: 'district', E08: 'metropolitan' };
    for (const { cells } of rows)
      assert.equal(cell(cells, 'type'), types[cell(cells, 'code').slice(0, 3)], cell(cells, 'name'));
    assert.deepEqual([...new Set(rows.map(({ cells }) => cell(cells, 'region')))].sort(), [
      'East Midlands',
      'East of England',
      'North East',
      'North West',
      'South East',
      'South West',
      'West Midlands',
      'Yorkshire and The Humber',
    ]);
  });

  it('name their sources and their status, each of them explained in SOURCES.md', () => {
    const explained = new Set(
      [...read('SOURCES.md').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, term]) => term!),
    );
    for (const { cells, at } of rows) {
      const terms = ['source', 'previous_source'].flatMap((field) => cell(cells, field).split('; '));
      for (const term of [...terms, cell(cells, 'status'), cell(cells, 'previous_status')])
        assert.ok(explained.has(term), `row ${at}: '${term}'`);
    }
  });
});

it('is UTF-8 without a byte order mark, with a line break at the end', () => {
  for (const file of files) {
    const text = read(file);
    assert.ok(!text.startsWith('\ufeff') && !text.includes('\r') && text.endsWith('\n'), file);
  }
});

it('has a hexagon for each council, and no other, none upon another', () => {
  const { hexes } = JSON.parse(read('councils.hexjson')) as {
    hexes: Record<string, { n: string; q: number; r: number }>;
  };
  const { byKey } = councilsOf('council-control.csv');
  assert.deepEqual(Object.keys(hexes).sort(), [...byKey.keys()].sort());
  for (const [code, { n }] of Object.entries(hexes))
    assert.equal(councilKey(n), councilKey(byKey.get(code)!.name));
  assert.equal(new Set(Object.values(hexes).map(({ q, r }) => `${q} ${r}`)).size, 124);
});

it('agrees with the totals of the parties', () => {
  const totals = JSON.parse(read('councils.json')) as {
    rows: { party: string; value: number; change: number }[];
  };
  const { tallies } = councilsOf('council-control.csv');
  for (const { party, now, before } of tallies) {
    const row = totals.rows.find((one) => one.party === party.names.en.label);
    assert.deepEqual([now, now - before!], [row?.value, row?.change], party.slug);
  }
});
