import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'but-csv';
import { writeCsv } from './csv.js';

describe('CSV', () => {
  it('quotes what has a separator, a quotation mark or a line break in it', () => {
    assert.equal(writeCsv([['a', 'b,c', 'd"e', 'f\ng', null, 0]]), 'a,"b,c","d""e","f\ng",,0\r\n');
  });

  it('puts an apostrophe before what a spreadsheet would run, and before no number', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1', 'a=1', -1, 1];
    assert.equal(writeCsv([cells]), `'=1+1,'+1,'-1,'@SUM(A1),"'\t=1","'\r=1",'＝1,'－1,a=1,-1,1\r\n`);
  });

  it('comes back as it was, but for the apostrophes', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '"', 'a,b', '\n'))
      .map((text) => text.replaceAll('\r', '')); // the parser knows LF only
    const plain = (text = ''): string => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const back = parse(writeCsv([['x', 'y', 'z'], ...rows]).replaceAll('\r', '')).slice(1, -1);
        assert.deepEqual(
          // The parser leaves an empty last cell out.
          back.map(([a, b, c]) => [plain(a), plain(b), plain(c)]),
          rows.map((row) => row.map((text) => plain(text))),
        );
        for (const row of back) for (const text of row) assert.doesNotMatch(text, /^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});
