import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { figureText } from './figure-text.js';

/** Each mark as "kind: what is written", in their order. */
const marks = (text: string, looked?: number | null): string[] =>
  figureText(text, looked).map(({ kind, written }) => (written ? `${kind}: ${written}` : kind));

describe('the figures in a text', () => {
  const table: [text: string, looked: number | null | undefined, expected: string[]][] = [
    ['58 of 124 councils with a Labour majority', undefined, ['value: 58', 'of: 124', 'end']],
    ['1,326 out of 2,769 councillors', undefined, ['value: 1,326', 'of: 2,769', 'end']],
    ['58 of the 124 councils', undefined, ['value: 58', 'of: 124', 'end']],
    ['58/124 councils', undefined, ['value: 58', 'of: 124', 'end']],
    ['Mae gan Lafur 58 o’r 124 o gynghorau.', undefined, ['value: 58', 'of: 124', 'end']],
    ['58 o blith 124 o gynghorau', undefined, ['value: 58', 'of: 124', 'end']],
    ['1 326 of 2 769 seats', undefined, ['value: 1 326', 'of: 2 769', 'end']],
    [
      '£1\u202F326 of £2\u00A0769, 48%',
      undefined,
      ['value: £1\u202F326', 'of: £2\u00A0769', 'share: 48%', 'end'],
    ],
    ['In 2016 124 councils voted', 124, ['value: 124', 'end']],
    ['29 allan o 60 o seddi', undefined, ['value: 29', 'of: 60', 'end']],
    ['58 of 124 councils (46.8%)', undefined, ['value: 58', 'of: 124', 'share: 46.8%', 'end']],
    ['58 of 124 councils, 47%', undefined, ['value: 58', 'of: 124', 'share: 47%', 'end']],
    ['58 of 124 councils, up from 45%', undefined, ['value: 58', 'of: 124', 'end']],
    ['46.8%: 58 of 124 councils', undefined, ['share: 46.8%', 'value: 58', 'of: 124', 'end']],
    ['47.9% of 2,769 councillors', undefined, ['value: 47.9%', 'end']],
    ['1,326 councillors (−18)', undefined, ['value: 1,326', 'change: −18', 'end']],
    ['58 of +4, a slip', undefined, ['value: 58', 'of: +4', 'end']],
    ['−18 councillors', undefined, ['value: −18', 'end']],
    ['£3,200 of £5,000 raised', undefined, ['value: £3,200', 'of: £5,000', 'end']],
    ['Labour runs 58 councils', undefined, ['value: 58', 'end']],
    ['On 5 May 2016 Labour won 58 of 124 councils', undefined, ['value: 58', 'of: 124', 'end']],
    ['On 5 May 2016 Labour won 58 councils', 58, ['value: 58', 'end']],
    ['councils that voted on 5 May 2016', 58, ['start', 'end']],
    ['councils that voted on 5 May 2016', null, ['start', 'end']],
    ['57 councils, as it was', 58, ['value: 57', 'end']],
    ['councils', undefined, ['start', 'end']],
    ['', undefined, ['start', 'end']],
    ['The 2nd of May, and B12 in 2012-16', undefined, ['start', 'end']],
    ['£1.2m raised, 1,500km walked', undefined, ['start', 'end']],
    ['20–30 of 124 councils', undefined, ['start', 'end']],
    ['20 – 30 of 124 councils', undefined, ['start', 'end']],
    ['Labour may win 20-30 out of the 124', undefined, ['start', 'end']],
    ['£1.2m of £5 raised', undefined, ['start', 'end']],
    ['20–30/124', undefined, ['start', 'end']],
    ['20–30 o’r 124 o gynghorau', undefined, ['start', 'end']],
    ['a majority of 12', undefined, ['value: 12', 'end']],
    ['20–30 of 124, now 58 of 124', undefined, ['value: 58', 'of: 124', 'end']],
    ['1.326 of 2.769', undefined, ['value: 1.326', 'of: 2.769', 'end']],
  ];
  for (const [text, looked, expected] of table)
    it(`${text || 'nothing'}${looked === undefined ? '' : `, looking for ${looked}`}`, () =>
      assert.deepEqual(marks(text, looked), expected));

  it('stand where they are said to stand, and what is added comes before a full stop', () => {
    const text = ' 58 of 124 councils. ';
    for (const { from, to, written } of figureText(text)) assert.equal(text.slice(from, to), written);
    assert.equal(figureText(text).at(-1)?.from, text.indexOf('.'));
  });

  it('are found in any text, in order and apart from each other', () => {
    const words = fc.constantFrom(
      '58',
      ' of ',
      '124',
      '46.8%',
      '%',
      '−18',
      '+4',
      ' ',
      '.',
      '£',
      'o’r',
      '1,326',
      'B',
      '(',
      '/',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(any, fc.option(fc.double(), { nil: undefined }), (text, looked) => {
        let at = 0;
        const found = figureText(text, looked);
        for (const { from, to, written } of found) {
          assert.ok(from >= at && to >= from && to <= text.length, `${from}–${to} after ${at}`);
          assert.equal(text.slice(from, to), written);
          at = to;
        }
        assert.equal(found.filter(({ kind }) => kind === 'value' || kind === 'start').length, 1);
        assert.equal(found.filter(({ kind }) => kind === 'end').length, 1);
      }),
    );
  });
});
