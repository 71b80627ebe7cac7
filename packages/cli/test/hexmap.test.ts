import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { hexMap } from '../../elements/src/council-control/map/hexjson.js';
import { GRIDS } from '../src/hexmap/grids.js';
import { hexmap } from '../src/hexmap/hexmap.js';
import { folder, root, rosette } from './run.js';

const put = folder();
const GOOD = 'code,name,lat,lon\nB,Beeston,52,1\nA,Ash,52,0\n';
const LAYOUT = `{
  "layout": "odd-r",
  "hexes": {
    "A": { "n": "Ash", "q": 0, "r": 0 },
    "B": { "n": "Beeston", "q": 1, "r": 0 }
  }
}
`;

describe('rosette hexmap', () => {
  test('writes the layout of a file, and nothing else', async () => {
    const answer = await rosette(['hexmap', put('good.csv', GOOD)]);
    assert.deepEqual(answer, { status: 0, stdout: LAYOUT, stderr: '' });
  });

  test('reads standard input, and writes to a file', async () => {
    const output = put('out.hexjson', '');
    const answer = await rosette(['hexmap', '-', '--output', output], GOOD);
    assert.deepEqual(answer, { status: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(output, 'utf8'), LAYOUT);
  });

  test('names what it cannot read, lays out the rest, and ends with 1', async () => {
    const csv = put('bad.csv', `${GOOD}C,Chalk,north,2\nA,Again,53,1\n`);
    const { status, stdout, stderr } = await rosette(['hexmap', csv]);
    assert.equal(status, 1);
    assert.equal(stdout, LAYOUT);
    assert.deepEqual(stderr.replaceAll(csv, 'bad.csv').trim().split('\n'), [
      "bad.csv: row 4, column lat: expected a number, found 'north'; the row is left out",
      "bad.csv: row 5, column code: expected a code of its own, found 'A', which row 3 has; the row is left out",
      'bad.csv: 2 areas laid out; the rest is left out',
    ]);
  });

  test('with nothing to lay out writes nothing, and ends with 1', async () => {
    for (const text of ['', 'code,lat,lon\n', '<!doctype html><p>Sign in']) {
      const { status, stdout, stderr } = await rosette(['hexmap', '-'], text);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^standard input: expected /);
    }
  });

  test('reads the columns it is told to, on the grid it is told', async () => {
    const csv = 'area,X,Northing,Easting\nA,0,52,0\nB,0,53,0\n';
    const { status, stdout } = await rosette(
      ['hexmap', '-', '-c', 'code=area; lat=Northing; lon=Easting', '-l', 'even-q'],
      csv,
    );
    assert.equal(status, 0);
    assert.match(stdout, /"layout": "even-q"/);
    assert.match(stdout, /"A": \{ "n": "A", "q": 1, "r": 0 \}/);
    assert.match(stdout, /"B": \{ "n": "B", "q": 1, "r": 1 \}/);
  });
});

test('the layout of the 124 councils of May 2016 is what the tool makes of their centroids', () => {
  const file = (name: string) => readFileSync(`${root}packages/england-2016/${name}`, 'utf8');
  const { hexjson, areas, problems } = hexmap(file('centroids.csv'));
  assert.deepEqual([areas, problems], [124, []]);
  assert.equal(hexjson, file('councils.hexjson'));
  const codes = (csv: string) =>
    csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.match(/E\d{8}/)?.[0])
      .sort();
  assert.deepEqual(codes(file('centroids.csv')), codes(file('council-control.csv')));
});

for (const grid of GRIDS) {
  test(`the widget reads what the tool writes, on ${grid}: north is up and east is right`, () => {
    const rose = 'code,lat,lon\nC,0,0\nN,0.9,0\nS,-0.9,0\nE,0,1\nW,0,-1\n';
    const { areas, problems } = hexMap(JSON.parse(hexmap(rose, { grid }).hexjson!));
    assert.deepEqual(problems, []);
    const at = new Map(areas.map(({ key, x, y }) => [key, { x, y }]));
    const place = (code: string) => at.get(code.toLowerCase()) ?? at.get(code)!;
    // In a drawing, down is up.
    assert.ok(place('N').y < place('C').y && place('C').y < place('S').y);
    assert.ok(place('W').x < place('C').x && place('C').x < place('E').x);
  });
}
