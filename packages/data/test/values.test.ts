import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRows, resultColumns, winnerColumns } from '../src/index.js';
import { readCsv } from '../src/read/csv.js';
import { readColour, readHref, readNumber, readText, saysPercent } from '../src/read/values.js';
import { figures, messages, readText as readSheet } from './read.js';

describe('Values are read as people write them', () => {
  const numbers: [written: unknown, value: number][] = [
    ['1,326', 1326],
    ['1 326', 1326],
    ['1\u00a0326', 1326],
    ['1\u2009326', 1326],
    ['1\u202f326', 1326],
    ["1'326", 1326],
    ['1’326', 1326],
    ['12,345,678.5', 12345678.5],
    ['1326', 1326],
    ['0', 0],
    ['007', 7],
    ['0.256', 0.256],
    ['1.3265', 1.3265],
    ['12.326%', 12.326],
    ['12.326 per cent', 12.326],
    ['−18', -18],
    ['–18', -18],
    ['—18', -18],
    ['-18', -18],
    ['- 18', -18],
    ['‑18', -18],
    ['+45', 45],
    ['+ 45', 45],
    ['-0', 0],
    ['48%', 48],
    ['48.5 %', 48.5],
    ['48 per cent', 48],
    ['−3%', -3],
    ['£1,200', 1200],
    ['-£1,200', -1200],
    ['£-1,200', -1200],
    ['£ 12', 12],
    ['(18)', -18],
    ['(£1,200)', -1200],
    ['1,326*', 1326],
    ['1,326 **†', 1326],
    ['1,326[1]', 1326],
    ['1,326 [a][12]', 1326],
    ['1,326¹', 1326],
    ['48%²', 48],
    [' \n1,326\t', 1326],
    [1326, 1326],
    [-0.5, -0.5],
  ];
  for (const [written, value] of numbers) {
    it(`${typeof written === 'bigint' ? '12n' : JSON.stringify(written)} is ${value}`, () =>
      assert.equal(readNumber(written), value));
  }
  it('reads as far as whole numbers can be told apart', () => {
    for (const written of ['9007199254740991', '9,007,199,254,740,991*', Number.MAX_SAFE_INTEGER])
      assert.equal(readNumber(written), Number.MAX_SAFE_INTEGER);
  });
  it('keeps 0 a plain 0', () => assert.ok(Object.is(readNumber('-0'), 0) && Object.is(readNumber('(0)'), 0)));

  const unknown = [
    '',
    ' ',
    '\u00a0',
    'n/a',
    'N/A',
    'NA',
    '#N/A',
    '–',
    '-',
    '—',
    '−',
    '--',
    '?',
    '..',
    '…',
    null,
    undefined,
    ' '.repeat(1000),
  ];
  for (const written of unknown) {
    it(`${JSON.stringify(written)?.slice(0, 20)} is not known`, () =>
      assert.equal(readNumber(written), null));
  }

  const unreadable = [
    'tbc',
    '1,5',
    '1.326',
    '−12.326*',
    '1.326,5',
    '1.326.500',
    '1,32',
    '13,26',
    '1,326 500',
    '1,,326',
    '0,326',
    '1 32 6',
    '12 5',
    '24 (−4)',
    '(−4)',
    '(18',
    'unknown',
    '.5',
    '18)',
    '--18',
    '+-18',
    '-£-1',
    '18-',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '5.',
    '.',
    '1.2.3',
    '1/2',
    '3–4',
    '~1,326',
    'c. 1,326',
    '£1.2m',
    '#REF!',
    '٣',
    '9007199254740992',
    '(9,007,199,254,740,992)',
    '9'.repeat(309),
    2 ** 53,
    -1e300,
    NaN,
    Infinity,
    true,
    {},
    [],
    [3],
    Symbol('3'),
    () => 3,
    new Date(0),
  ].filter((written) => written !== '.');
  for (const written of unreadable) {
    it(`${String(typeof written === 'object' ? JSON.stringify(written) : String(written)).slice(0, 20)} is not read`, () =>
      assert.equal(readNumber(written), undefined));
  }
});

describe('percentages are remembered', () => {
  it('where every filled cell says %', () => {
    const reading = readSheet('Party,Seats,Net\nLabour,48%,-1\nGreen,n/a,2%\nUKIP,3 per cent,4');
    assert.deepEqual([...reading.percent], ['value']);
  });
  it('where the header does', () =>
    assert.deepEqual([...readSheet('Party,Seats (%)\nLabour,48').percent], ['value']));
  for (const header of ['Percent', 'Percentage', 'Share', 'Vote share', 'Cyfran']) {
    // Otherwise 47.9 and 30.4 of 78.3 would become shares of their own, in silence.
    it(`where the header is "${header}", whose cells may have no sign`, () =>
      assert.deepEqual(
        [...readRows(readCsv(`Party,${header}\nLabour,47.9\nCon,30.4`), resultColumns).percent],
        ['value'],
      ));
  }
  it('not where nothing is filled', () =>
    assert.deepEqual([...readSheet('Party,Seats\nLabour,').percent], []));
  it('does not read the few that say % among counts, which are no counts', () => {
    const reading = readSheet('Party,Seats\nLabour,58\nGreen,45%\nUKIP,3\nRespect,0%');
    assert.deepEqual(figures(reading), ['Labour 58', 'Green null', 'UKIP 3', 'Respect 0']);
    assert.deepEqual(messages(reading), [
      'row 3, column Seats: expected % in every cell or in none, found 45',
    ]);
    assert.equal(reading.problems[0]?.code, 'cell-invalid');
    assert.equal(reading.percent.size, 0);
  });
  it('nor the few that do not among percentages', () => {
    const reading = readSheet('Party,Seats\nLabour,48%\nGreen,1\nUKIP,3%\nRespect,0\nTUSC,4%');
    assert.deepEqual(figures(reading), ['Labour 48', 'Green null', 'UKIP 3', 'Respect 0', 'TUSC 4']);
    assert.deepEqual(messages(reading), [
      'row 3, column Seats: expected % in every cell or in none, found 1',
    ]);
    assert.deepEqual([...reading.percent], ['value']);
  });
  it('takes neither for the other where they are as many', () =>
    assert.deepEqual(figures(readSheet('Party,Seats\nLabour,48%\nGreen,3')), ['Labour null', 'Green 3']));
  it('reads both where the header says what they are, or the field', () => {
    assert.deepEqual(messages(readSheet('Party,Seats (%)\nLabour,48%\nGreen,3')), []);
    const turnout = readRows(readCsv('Name,Turnout\nAda,45%\nBo,38.1\nCy,41'), winnerColumns);
    assert.deepEqual(
      turnout.rows.map((row) => row.turnout),
      [45, 38.1, 41],
    );
  });
  it('a cell that is no text says nothing', () => assert.equal(saysPercent(Symbol('%')), false));
});

describe('text', () => {
  it('loses the white space of its markup', () =>
    assert.equal(readText('\n  Liberal\n  Democrat\u00a0 '), 'Liberal Democrat'));
  it('is what a number or a boolean says', () =>
    assert.deepEqual([readText(53), readText(true), readText(9n)], ['53', 'true', '9']));
  for (const empty of ['', '  ', 'n/a', 'N/A', '–', '-', '—', null, undefined]) {
    it(`${JSON.stringify(empty)} is not known`, () => assert.equal(readText(empty), null));
  }
  for (const other of [{}, [], Symbol('x'), () => 'x'])
    it(`${typeof other} is not read`, () => assert.equal(readText(other), undefined));
});

describe('colours', () => {
  for (const [written, value] of [
    ['#E4003B', '#e4003b'],
    [' #Abc ', '#aabbcc'],
    ['', null],
    ['red', undefined],
    ['#12345', undefined],
    ['e4003b', undefined],
    ['#e4003b;x', undefined],
    [7, undefined],
  ]) {
    it(`${JSON.stringify(written)} is ${value}`, () => assert.equal(readColour(written), value));
  }
});

describe('addresses', () => {
  for (const address of [
    'https://example.org/a?b=c&d=e#f',
    'http://example.org',
    'mailto:a@example.org',
    '/results',
    'results/mill.html',
    '#mill',
    '?ward=a&b',
    '//example.org/x',
  ]) {
    it(`${address} stands`, () => assert.equal(readHref(` ${address}\n`), address));
  }
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&#58;alert(1)',
    'data:text/html,<script>1</script>',
    'DATA:text/html;base64,AA',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org',
    'see website',
    'http://',
    'https://exa mple.org',
    {},
    ['javascript:alert(1)'],
    Symbol('x'),
  ];
  for (const address of hostile) {
    it(`${JSON.stringify(typeof address === 'symbol' ? 'symbol' : address)} is dropped`, () =>
      assert.equal(readHref(address), undefined));
  }
});
