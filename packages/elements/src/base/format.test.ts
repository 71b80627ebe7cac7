import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { englishFormat, welshFormat } from './format.js';
import { intlFormat } from './languages.js';

const languages = [
  ['en-GB', englishFormat],
  ['cy', welshFormat],
] as const;

/** What we write otherwise on purpose: a real minus sign, and no sign before nothing. */
const like = (intl: string): string => intl.replace(/^-(?=0$|0%$)/, '').replace('-', '−');

for (const [lang, format] of languages) {
  describe(`what ${lang} writes by hand is what Intl writes`, () => {
    const counts = new Intl.NumberFormat(lang);
    const numbers = [
      0, 1, 12, 999, 1000, 1326, 2769, 12_345_678, 0.5, 1.005, 0.0005, 999.9996, 1234.5678, 1e15,
    ];

    it('counts', () => {
      for (const n of [...numbers, ...numbers.map((number) => -number)]) {
        expect(format.count(n), String(n)).to.equal(like(counts.format(n)));
      }
    });

    it('money, with as many decimals as it has in any case', () => {
      const money = new Intl.NumberFormat(lang, { minimumFractionDigits: 2 });
      for (const n of numbers) expect(format.count(n, 2), String(n)).to.equal(like(money.format(n)));
    });

    it('any count', () => {
      // Of larger numbers a double has no third decimal that is exact, and no figure here is larger.
      fc.assert(
        fc.property(fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true })), (n) => {
          expect(format.count(n)).to.equal(like(counts.format(n)));
        }),
        { numRuns: 1000 },
      );
    });

    it('any share, with any number of decimals', () => {
      const formats = [0, 1, 2, 3].map(
        (maximumFractionDigits) => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits }),
      );
      fc.assert(
        fc.property(
          fc.double({ min: -2, max: 2, noNaN: true }),
          fc.integer({ min: 0, max: 3 }),
          (x, digits) => {
            expect(format.share(x, digits)).to.equal(like(formats[digits]!.format(x)));
          },
        ),
        { numRuns: 1000 },
      );
      expect(format.share(0.47888)).to.equal('47.9%');
      expect(format.share(0.48)).to.equal('48%');
      expect(format.share(0.4, 1, 1)).to.equal('40.0%');
      expect(format.share(-0.00001, 1, 1)).to.equal('0.0%');
    });

    it('changes', () => {
      const changes = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' });
      for (const n of [0, 45, -18, 1326, -1326.5]) expect(format.change(n)).to.equal(like(changes.format(n)));
      expect([format.change(45), format.change(-18), format.change(0)]).to.deep.equal(['+45', '−18', '0']);
    });

    it('plural categories of 0 to 200, and of fractions', () => {
      const plurals = new Intl.PluralRules(lang);
      for (let n = 0; n <= 200; n++) expect(format.plural(n), String(n)).to.equal(plurals.select(n));
      expect(format.plural(1.5)).to.equal(plurals.select(1.5));
    });

    it('every month', function () {
      // Chromium speaks no Welsh: there our own is the only one. The other engines hold it to Intl.
      if (!Intl.DateTimeFormat.supportedLocalesOf(lang).length) this.skip();
      const dates = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric' });
      for (let month = 0; month < 12; month++) {
        const date = new Date(2016, month, 6, 2, 14);
        expect(format.time(date, new Date(0))).to.equal(`${dates.format(date)}, 02:14`);
      }
    });
  });
}

describe('lists', () => {
  it('in English without a comma before "and", as British English has it', () => {
    const list = new Intl.ListFormat('en-GB');
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      expect(englishFormat.list(items)).to.equal(list.format(items));
    }
  });

  for (const [last, said] of [
    ['Llafur', 'X a Llafur'],
    ['annibynnol', 'X ac annibynnol'],
    ['UKIP', 'X ac UKIP'],
    ['Ynys Môn', 'X ac Ynys Môn'],
    ['Yorkshire Party', 'X a Yorkshire Party'],
    ['Plaid Cymru', 'X a Phlaid Cymru'],
    ['Plaidd', 'X a Plaidd'],
    ['y Ceidwadwyr', 'X a’r Ceidwadwyr'],
    ['yr Annibynwyr', 'X a’r Annibynwyr'],
    ['Conservative Party', 'X a Conservative Party'],
  ] as const) {
    it(`in Welsh: ${said}`, () => {
      expect(welshFormat.list(['X', last])).to.equal(said);
    });
  }

  it('in Welsh, of three', () => {
    expect(welshFormat.list(['Llafur', 'y Ceidwadwyr', 'Plaid Cymru'])).to.equal(
      'Llafur, y Ceidwadwyr a Phlaid Cymru',
    );
  });
});

describe('times', () => {
  const now = new Date(2016, 4, 6, 9, 30);

  it('of today are the time of day', () => {
    expect(englishFormat.time(new Date(2016, 4, 6, 2, 4), now)).to.equal('02:04');
  });
  it('of another day have their date', () => {
    expect(englishFormat.time(new Date(2016, 4, 5, 23, 14), now)).to.equal('5 May 2016, 23:14');
    expect(welshFormat.time(new Date(2015, 4, 6, 23, 14), now)).to.equal('6 Mai 2015, 23:14');
  });
  it('of a whole day are the day, whatever the time zone', () => {
    expect(englishFormat.time(new Date('2016-05-06'), now)).to.equal('6 May 2016');
  });
});

describe('other languages', () => {
  it('are written by Intl, with a real minus sign', () => {
    const french = intlFormat('fr');
    expect(french.count(1326)).to.equal(new Intl.NumberFormat('fr').format(1326));
    expect(french.count(-18)).to.equal('−18');
    expect(french.count(0.5, 2)).to.equal('0,50');
    expect(french.change(-18)).to.equal('−18');
    expect(french.share(0.479)).to.match(/^47,9\s%$/);
    expect(french.share(0.4, 1, 1)).to.match(/^40,0\s%$/);
    expect(french.list(['a', 'b'])).to.equal('a et b');
    expect(french.plural(0)).to.equal('one');
    expect(french.time(new Date('2016-05-06'))).to.equal('6 mai 2016');
  });
});

it('English and Welsh need no Intl', () => {
  const real = globalThis.Intl;
  try {
    Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true, writable: true });
    for (const format of [englishFormat, welshFormat]) {
      format.count(1326);
      format.share(0.4789);
      format.change(-18);
      format.list(['a', 'b', 'c']);
      format.plural(3);
      format.time(new Date(2016, 4, 6, 2, 14));
    }
  } finally {
    Object.defineProperty(globalThis, 'Intl', { value: real, configurable: true, writable: true });
  }
});
