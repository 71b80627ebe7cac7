import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed, readRows, resultColumns, toResults, type Results } from '@rosette/data';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** As the chart reads it. */
function resultsOf(file: string, unit?: string): Results {
  const sheet = readFeed(read(file));
  const reading = readRows(sheet, resultColumns, { prefer: { value: unit } });
  assert.ok(reading, `${file} is plainly readable`);
  return toResults(reading, sheet, { unit });
}

const entry = (results: Results, slug: string) => {
  const found = results.entries.find(({ party }) => party.slug === slug);
  assert.ok(found, slug);
  return found;
};
const percent = (share: number | null) => `${Math.round((share ?? NaN) * 100)}%`;

const councillors = ['totals.csv', 'totals.json', 'councillors.json'] as const;
const councils = ['totals.csv', 'totals.json', 'councils.json'] as const;

describe('councillors', () => {
  for (const file of councillors) {
    it(`${file}: Labour has 48% and the Conservatives 30% of 2,769`, () => {
      const results = resultsOf(file, 'councillors');
      assert.deepEqual([results.total, results.totalFrom], [2769, 'row']);
      const labour = entry(results, 'labour');
      assert.deepEqual([labour.value, percent(labour.share), labour.change], [1326, '48%', -18]);
      const conservative = entry(results, 'conservative');
      assert.deepEqual(
        [conservative.value, percent(conservative.share), conservative.change],
        [842, '30%', -48],
      );
      assert.equal(results.leaders[0], labour);
    });

    it(`${file}: the rows make up the total, and no overall control has none`, () => {
      const results = resultsOf(file, 'councillors');
      assert.equal(
        results.entries.some(({ derived }) => derived),
        false,
      );
      assert.ok(Math.abs(results.entries.reduce((sum, { share }) => sum + share!, 0) - 1) < 1e-9);
      assert.equal(
        results.entries.some(({ party }) => party.kind === 'no-overall-control'),
        false,
      );
      assert.ok(results.entries.every(({ party }) => party.known));
    });

    it(`${file}: a change whose direction is not known is not known`, () => {
      const results = resultsOf(file, 'councillors');
      const open = results.entries.filter(({ change }) => change === null).map(({ party }) => party.slug);
      assert.deepEqual(open, ['independent', 'green', 'residents', 'liberal']);
    });
  }
});

describe('councils', () => {
  for (const file of councils) {
    it(`${file}: Labour runs 58 of 124, 46.8%`, () => {
      const results = resultsOf(file, 'councils');
      const labour = entry(results, 'labour');
      assert.deepEqual(
        [labour.value, results.total, ((labour.share ?? 0) * 100).toFixed(1)],
        [58, 124, '46.8'],
      );
      assert.deepEqual(
        [entry(results, 'conservative').value, entry(results, 'liberal-democrat').value],
        [38, 4],
      );
    });

    it(`${file}: 24 have no overall control, which leads nothing`, () => {
      const results = resultsOf(file, 'councils');
      assert.equal(entry(results, 'no-overall-control').value, 24);
      assert.equal(
        results.entries.reduce((sum, { value }) => sum + value!, 0),
        124,
      );
      assert.equal(
        results.entries.reduce((sum, { change }) => sum + change!, 0),
        0,
        'what one lost another has',
      );
      assert.deepEqual(
        results.leaders.map(({ key }) => key),
        ['labour', 'conservative', 'liberal-democrat'],
      );
    });
  }
});

describe('the files', () => {
  it('agree: CSV and JSON have the same cells', () => {
    const [csv, json] = [readFeed(read('totals.csv')), readFeed(read('totals.json'))];
    assert.deepEqual(json.header, csv.header);
    const text = (cell: unknown) => String(cell ?? '');
    assert.deepEqual(
      json.rows.map(({ cells }) => json.header.map((_, column) => text(cells[column]))),
      csv.rows.map(({ cells }) => csv.header.map((_, column) => text(cells[column]))),
    );
  });

  it('agree: one measure on its own has the figures of both together', () => {
    const figures = ({ entries, total }: Results) => [
      total,
      entries.map(({ key, value, change }) => [key, value, change]),
    ];
    assert.deepEqual(figures(resultsOf('councillors.json')), figures(resultsOf('totals.csv', 'councillors')));
    assert.deepEqual(figures(resultsOf('councils.json')), figures(resultsOf('totals.csv', 'councils')));
  });

  it('say what they are: title, unit, source and its address', () => {
    for (const file of ['councillors.json', 'councils.json', 'totals.json']) {
      const { title, unit, source } = readFeed(read(file));
      assert.match(title ?? '', /5 May 2016/, file);
      assert.equal(unit, file === 'councils.json' ? 'councils' : 'councillors');
      assert.match(source?.href ?? '', /^https:/, file);
    }
  });

  it('name a source and a status in each row, each of them explained in SOURCES.md', () => {
    const explained = new Set(
      [...read('SOURCES.md').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, term]) => term!),
    );
    for (const file of ['totals.csv', 'totals.json', 'councillors.json', 'councils.json']) {
      const { header, rows } = readFeed(read(file));
      assert.ok(rows.length >= 10, file);
      for (const { cells, at } of rows) {
        const sources = String(cells[header.indexOf('source')] ?? '').split('; ');
        const status = String(cells[header.indexOf('status')] ?? '');
        for (const term of [...sources, status])
          assert.ok(explained.has(term), `${file}, row ${at}: '${term}'`);
      }
    }
  });

  it('are UTF-8 without a byte order mark, with a line break at the end', () => {
    for (const file of ['totals.csv', 'totals.json', 'councillors.json', 'councils.json']) {
      const text = read(file);
      assert.ok(!text.startsWith('\ufeff') && !text.includes('\r') && text.endsWith('\n'), file);
    }
  });
});
