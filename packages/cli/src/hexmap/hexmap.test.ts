import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hexmap } from './hexmap.js';
import { readAreas } from './areas.js';

const messages = (text: string) => readAreas(text).problems.map(({ message }) => message);

describe('reading areas', () => {
  test('takes code, name, latitude and longitude under the headers people use', () => {
    const expected = [{ code: 'E1', name: 'Adur', lat: 50.845, lon: -0.299 }];
    assert.deepEqual(readAreas('code,name,lat,lon\nE1,Adur,50.845,-0.299').areas, expected);
    assert.deepEqual(readAreas('GSS;Council;Latitude;Longitude\nE1;Adur;50.845;−0.299').areas, expected);
    assert.deepEqual(readAreas('[{"id":"E1","name":"Adur","latitude":50.845,"lng":-0.299}]').areas, expected);
    assert.deepEqual(messages('code,name,lat,lon\nE1,Adur,50.845,-0.299'), []);
  });

  test('an area without a name has its code for one', () =>
    assert.equal(readAreas('code,lat,lon\nE1,50,0').areas[0]!.name, 'E1'));

  test('names coordinates that are missing, are no numbers or lie off the globe, and keeps the rest', () => {
    const text = 'code,lat,lon\nA,,0\nB,NaN,0\nC,51;5,0\nD,95,0\nE,51,-200\nF,51,0\n,51,0';
    assert.deepEqual(
      readAreas(text).areas.map(({ code }) => code),
      ['F'],
    );
    assert.deepEqual(messages(text), [
      'row 2, column lat: expected a number, found nothing; the row is left out',
      "row 3, column lat: expected a number, found 'NaN'; the row is left out",
      "row 4, column lat: expected a number, found '51;5'; the row is left out",
      'row 5, column lat: expected a latitude from -90 to 90, found 95; the row is left out',
      'row 6, column lon: expected a longitude from -180 to 360, found -200; the row is left out',
      'row 8, column code: expected text, found nothing; the row is left out',
    ]);
  });

  test('names a code that comes twice, and keeps the first', () => {
    const text = 'code,name,lat,lon\nA,One,51,0\nB,Two,52,0\nA,Three,53,0';
    assert.deepEqual(
      readAreas(text).areas.map(({ name }) => name),
      ['One', 'Two'],
    );
    assert.deepEqual(messages(text), [
      "row 4, column code: expected a code of its own, found 'A', which row 2 has; the row is left out",
    ]);
  });

  test('names two areas on one spot, and keeps both', () => {
    const text = 'code,lat,lon\nA,51,0\nB,51,0';
    assert.equal(readAreas(text).areas.length, 2);
    assert.deepEqual(messages(text), [
      "row 3: expected a place of its own, found '51, 0', where A in row 2 is",
    ]);
  });

  test('names the column that is not there', () => {
    assert.deepEqual(
      readAreas('code,name,lat\nA,One,51').problems.map(({ code }) => code),
      ['column-missing'],
    );
  });
});

describe('a hexmap', () => {
  const text = 'code,name,lat,lon\nB,"Says ""B""",51,1\nA,One,51,0\n';

  test('is HexJSON, one hex to a line, in the order of the codes', () => {
    assert.equal(
      hexmap(text).hexjson,
      `{
  "layout": "odd-r",
  "hexes": {
    "A": { "n": "One", "q": 0, "r": 0 },
    "B": { "n": "Says \\"B\\"", "q": 1, "r": 0 }
  }
}
`,
    );
  });

  test('of nothing readable is nothing, and says why', () => {
    for (const nothing of ['', 'code,lat,lon', '<!doctype html><p>', '{']) {
      const { hexjson, problems } = hexmap(nothing);
      assert.equal(hexjson, undefined);
      assert.ok(problems.length, nothing);
    }
  });

  test('of more areas than can be laid out is nothing, and says why', () => {
    const rows = Array.from(
      { length: 1501 },
      (_, at) => `A${at},${50 + (at % 50) / 10},${Math.floor(at / 50) / 10}`,
    );
    const { hexjson, problems, isWhole } = hexmap(['code,lat,lon', ...rows].join('\n'));
    assert.equal(hexjson, undefined);
    assert.equal(isWhole, false);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['expected no more than 1500 areas, found 1501; none is laid out'],
    );
  });

  test('never throws, and has every area that was read', () => {
    const cell = fc.oneof(
      fc.constantFrom('51', '52.5', '-1', '', 'NaN', '1e5', '999', 'A'),
      fc.string({ maxLength: 4 }),
    );
    const sheet = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(sheet, (rows) => {
        const csv = ['code,lat,lon', ...rows.map((row) => row.join(','))].join('\n');
        const { hexjson } = hexmap(csv);
        const codes = hexjson ? Object.keys(JSON.parse(hexjson).hexes as object) : [];
        assert.deepEqual(
          codes.sort(),
          readAreas(csv)
            .areas.map(({ code }) => code)
            .sort(),
        );
      }),
    );
  });
});
