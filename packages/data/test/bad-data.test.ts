import { readFeed, readObjects, readRows } from '@rosette/data';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTime } from '../src/testing/cpu-time.js';
import { seatColumns } from './columns.js';
import { figures, fixture, messages, read, readText } from './read.js';

const only = (
  body: string | Uint8Array,
  contentType?: string,
): [code: string | undefined, message: string | undefined] => {
  const reading = read(readFeed(body, contentType, seatColumns));
  assert.equal(reading.problems.length, 1, messages(reading).join('\n'));
  assert.deepEqual(reading.rows, []);
  return [reading.problems[0]?.code, reading.problems[0]?.message];
};

describe('Bad data is named by its row, its column and what was expected', () => {
  it("row 7, column Councillors: expected a number, found 'tbc'", () => {
    const reading = readText('Party,Councillors\nA,1\nB,2\nC,3\nD,4\nE,5\nF,tbc\nG,7');
    assert.deepEqual(reading.problems, [
      {
        code: 'cell-invalid',
        severity: 'error',
        message: "row 7, column Councillors: expected a number, found 'tbc'",
        row: 7,
        column: 'Councillors',
        found: 'tbc',
      },
    ]);
    assert.deepEqual(figures(reading), ['A 1', 'B 2', 'C 3', 'D 4', 'E 5', 'F null', 'G 7']);
  });
  it('a row without what it needs is left out, and the rest is shown', () => {
    const reading = readText('Party,Seats\n,3\nGreen,4');
    assert.deepEqual(figures(reading), ['Green 4']);
    assert.deepEqual(reading.problems, [
      {
        code: 'cell-missing',
        severity: 'error',
        message: 'row 2, column Party: expected text, found nothing; the row is left out',
        row: 2,
        column: 'Party',
        found: '',
      },
    ]);
  });
  it('every bad cell of a row is named', () => {
    const reading = readText(
      'Party,Seats,Net,Electorate,Colour,Link,Note\n,x,y,-3,red,javascript:alert(1),fine',
    );
    assert.deepEqual(messages(reading), [
      'row 2, column Party: expected text, found nothing; the row is left out',
      "row 2, column Seats: expected a number, found 'x'",
      "row 2, column Net: expected a number, found 'y'",
      "row 2, column Electorate: expected a number, 0 or more, found '-3'",
      "row 2, column Colour: expected a colour such as #e4003b, found 'red'",
      "row 2, column Link: expected an http(s) address, found 'javascript:alert(1)'",
    ]);
    assert.deepEqual(reading.rows, []);
  });
  it('a count below zero is no count', () => {
    const sheet = readFeed('Party,Electorate\nLabour,-5');
    assert.deepEqual(messages(read(sheet)), [
      "row 2, column Electorate: expected a number, 0 or more, found '-5'",
    ]);
  });
  it('each of thousands is named', () => {
    const reading = readText(`Party,Seats\n${'Labour,tbc\n'.repeat(5000)}`);
    assert.deepEqual([reading.problems.length, reading.rows.length], [5000, 5000]);
    assert.deepEqual(
      reading.problems.map(({ row }) => row),
      Array.from({ length: 5000 }, (_, i) => i + 2),
    );
  });
  it('what was found is shortened to 80 characters and one line', () => {
    const { found, message } = readText(`Party,Seats\nLabour,"${'x\ny'.repeat(100)}"`).problems[0] ?? {};
    assert.equal(found?.length, 80);
    assert.match(found ?? '', /^x yx y/);
    assert.ok(message && !message.includes('\n'));
  });
  it('a number with a comma and no quotation marks is never read as two', () => {
    const reading = readText('Party,Seats,Net\nLabour,1,326,-18\nGreen,3,1');
    assert.deepEqual(figures(reading), ['Green 3']);
    assert.deepEqual(messages(reading), [
      "row 2: expected no more than 3 cells, found '-18'; the row is left out",
    ]);
  });
  it('a quotation mark that is never closed loses no row above it', () => {
    const reading = readText('Party,Seats\nLabour,3\n"Green,4\nUKIP,5\n');
    assert.deepEqual(figures(reading), ['Labour 3']);
    assert.equal(reading.problems[0]?.code, 'feed-syntax');
    assert.equal(
      messages(reading)[0],
      "row 3: expected a quotation mark at the end, found 'Green,4 UKIP,5'; the rest is left out",
    );
  });
  it('a stray quotation mark is no unclosed one', () => {
    const reading = readText('Party,Seats\n5" party,3\n"Green",4');
    assert.deepEqual([figures(reading), reading.problems], [['5" party 3', 'Green 4'], []]);
  });
});

describe('a feed that cannot be read says what to do', () => {
  it('a web page', () => {
    const [code, message] = only(fixture('login.html'), 'text/csv');
    assert.equal(code, 'feed-html');
    assert.match(message ?? '', /CSV or JSON, found 'a web page'; publish a Google Sheet/);
  });
  const binary: Readonly<Record<string, number[]>> = {
    'an Excel workbook': [0x50, 0x4b, 3, 4, 20, 0, 6, 0],
    'an Excel workbook of before 2007': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0],
    'a gzip file': [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
  };
  for (const [name, start] of Object.entries(binary))
    it(name, () =>
      assert.deepEqual(only(new Uint8Array([...start, 0xe2, 0x0a, 0x2c]), 'text/csv'), [
        'feed-syntax',
        "expected CSV or JSON, found 'a workbook'; save it as CSV",
      ]),
    );
  for (const page of [
    '<html>',
    ' \n<!-- x --><p>',
    '<HEAD><title>x',
    '<body>Sign in</body>',
    '\ufeff<!DOCTYPE HTML>',
    '<?xml version="1.0"?>',
    '<main>x</main>',
  ]) {
    it(`the page ${JSON.stringify(page)}`, () => assert.equal(only(page)[0], 'feed-html'));
  }
  for (const empty of ['', ' \n ', '\ufeff', '[]', '{"rows":[]}', new Uint8Array()]) {
    it(`nothing: ${JSON.stringify(empty)}`, () =>
      assert.deepEqual(only(empty), ['feed-empty', 'expected rows, found nothing']));
  }
  it('a header alone, which is no error on election night', () => {
    assert.deepEqual(only('Party,Seats\n,\n'), ['feed-empty', 'expected rows, found nothing']);
    assert.equal(readText('Party,Seats').problems[0]?.severity, 'notice');
  });
  for (const json of ['[{"party":', '{', '[{party:1}]'])
    it(`JSON that does not parse: ${json}`, () => assert.equal(only(json)[0], 'feed-syntax'));
  for (const json of ['{}', '{"rows":{}}', '{"rows":null}', '{"rows":"x"}'])
    it(`JSON of another shape: ${json}`, () => assert.equal(only(json)[0], 'feed-shape'));
  it('its own words for the envelope', () => {
    const sheet = readObjects({
      rows: [{ party: 'A' }],
      source: { name: 'x', href: 'javascript:1' },
      updated: 'yesterday',
      title: {},
      unit: 3,
    });
    assert.deepEqual(
      [sheet.source, sheet.updated, sheet.title, sheet.unit],
      [{ name: 'x', href: undefined }, undefined, undefined, '3'],
    );
    assert.deepEqual(messages(read(sheet)), [
      "column source: expected an http(s) address, found 'javascript:1'",
      "column updated: expected a time such as 2016-05-06T17:30:00Z, found 'yesterday'",
    ]);
  });
  it('a time and a plain name are fine', () => {
    const sheet = readObjects({
      rows: [{ party: 'A' }],
      source: 'The council',
      updated: '1970-01-01T00:00:00.000Z',
    });
    assert.deepEqual(
      [sheet.source, sheet.updated, sheet.problems],
      [{ name: 'The council', href: undefined }, '1970-01-01T00:00:00.000Z', []],
    );
  });
});

describe('hostile objects', () => {
  it('keys that name what objects inherit are columns like others', () => {
    const data = JSON.parse(
      '[{"__proto__":{"party":"x"},"constructor":"y","toString":1,"party":"Labour","value":3}]',
    ) as unknown;
    const reading = read(readObjects(data), JSON.parse('{"prefer":{"__proto__":"value"}}') as object);
    assert.deepEqual(figures(reading), ['Labour 3']);
    assert.equal(({} as Record<string, unknown>)['party'], undefined);
  });
  it('a getter that throws is a problem, and no exception', () => {
    const bad = {
      party: 'x',
      get value() {
        throw new Error('no');
      },
    };
    const reading = read(readObjects([{ party: 'Labour', value: 3 }, bad, { party: 'Green', value: 4 }]));
    assert.deepEqual(messages(reading), ['expected a list of rows, found an object']);
  });
  it('a proxy that throws, on the whole or on a row', () => {
    const thrower = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
        getOwnPropertyDescriptor() {
          throw new Error('no');
        },
      },
    );
    assert.deepEqual(messages(read(readObjects(thrower))), ['expected a list of rows, found an object']);
    assert.deepEqual(messages(read(readObjects([thrower, { party: 'A' }]))), [
      'expected a list of rows, found an object',
    ]);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    assert.equal(read(readObjects(proxy)).problems.length, 1);
  });
  it('what is no row is named', () => {
    const reading = read(readObjects([{ party: 'A' }, null, 3, 'Labour', undefined, Symbol('x')]));
    assert.deepEqual(figures(reading), ['A null']);
    assert.deepEqual(
      messages(reading).map((text) => text.replace('; the row is left out', '')),
      [
        'row 2: expected an object, found nothing',
        'row 3: expected an object, found 3',
        "row 4: expected an object, found 'Labour'",
        'row 5: expected an object, found nothing',
        'row 6: expected an object, found Symbol(x)',
      ],
    );
  });
  it('cyclic, BigInt, NaN, Symbol and functions as cells', () => {
    const cyclic: Record<string, unknown> = { party: 'A', value: 3n };
    cyclic['note'] = cyclic;
    const evil = {
      toString() {
        throw new Error('no');
      },
      [Symbol.toPrimitive]() {
        throw new Error('no');
      },
    };
    const reading = read(
      readObjects([
        cyclic,
        { party: 'B', value: NaN },
        { party: 'C', value: Symbol('x') },
        { party: 'D', value: evil, note: Math.max },
      ]),
    );
    assert.deepEqual(figures(reading), ['A null', 'B null', 'C null', 'D null']);
    assert.deepEqual(messages(reading), [
      'row 1, column value: expected a number, found 3',
      'row 1, column note: expected text, found an object',
      'row 2, column value: expected a number, found NaN',
      'row 3, column value: expected a number, found Symbol(x)',
      'row 4, column value: expected a number, found an object',
      'row 4, column note: expected text, found function max() { [native code] }',
    ]);
  });
  it('rows of ever new keys', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ party: `P${i}`, [`key${i}`]: i }));
    const reading = read(readObjects(rows));
    assert.equal(reading.rows.length, 20_000);
    assert.deepEqual(messages(reading), []);
  });
});

describe('long sheets are read in linear time', () => {
  const csv = (rows: number): string => `Party,Seats,Net\n${'Labour,"1,326",−18\n'.repeat(rows)}`;
  const plain = (rows: number) => (): void =>
    assert.equal(readRows(readFeed(csv(rows)), seatColumns).rows.length, rows);
  const bad = (rows: number) => (): void =>
    assert.equal(readText(csv(rows).replaceAll('"1,326"', 'tbc')).problems.length, rows);
  for (const [name, run] of [
    ['plain', plain],
    ['bad', bad],
  ] as const) {
    it(`${name}: 50,000 rows take no more than a fair multiple of 5,000`, () => {
      run(5000)();
      const small = Math.min(cpuTime(run(5000)), cpuTime(run(5000)), cpuTime(run(5000)));
      assert.ok(cpuTime(run(50_000)) < small * 40 + 200);
    });
  }
  for (const [name, text] of [
    ['quotation marks', `a,b\n${'"'.repeat(200_001)}`],
    ['opened quotes', `a,b\n${'"a,'.repeat(100_000)}`],
    ['one endless cell', `Party,Seats\nLabour,${'1,'.repeat(100_000)}`],
    ['spaces', `Party,Seats\nLabour,"${' '.repeat(200_000)}x"`],
    ['footnote marks', `Party,Seats\nLabour,1${' *'.repeat(50_000)}`],
    ['a wide header', `${'Seats,'.repeat(20_000)}Party\n1`],
    ['empty lines', '\n'.repeat(200_000)],
  ] as const) {
    it(`${name} do not hang it`, () => assert.ok(cpuTime(() => readText(text)) < 3000));
  }
});
