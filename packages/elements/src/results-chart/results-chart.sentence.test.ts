import { expect } from '@open-wc/testing';
import { toResults, type ResultRow, type Results, type ResultsOptions } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import { shareText } from '../base/share-text.js';
import { resultsMessages } from './results-chart.messages.js';
import { resultsSentence, unitHeading } from './results-chart.sentence.js';

type Row = readonly [party: string, value: number | null, change?: number | null];

function results(rows: readonly Row[], options: ResultsOptions & { percent?: boolean } = {}): Results {
  const read = rows.map(([party, value, change = null], place): ResultRow => ({
    party,
    value,
    change,
    previous: null,
    colour: null,
    note: null,
    at: place + 2,
  }));
  return toResults(
    { rows: read, problems: [], percent: new Set(options.percent ? ['value'] : []) },
    {},
    options,
  );
}

function say(lang: 'en' | 'cy', result: Results, view: 'bars' | 'change' = 'bars'): string {
  const locale = localeFor(lang);
  const words = locale.words('results-chart', resultsMessages);
  return resultsSentence({ results: result, words, locale }, view).replaceAll("'", '’');
}

const england: Row[] = [
  ['Labour', 1326],
  ['Conservative', 842],
  ['Liberal Democrat', 378],
  ['Independent', 77],
  ['UKIP', 58],
  ['Green', 45],
  ['Residents', 39],
  ['Liberal', 4],
  ['Respect', 0],
];
const tied: Row[] = [
  ['Labour', 20],
  ['Conservative', 20],
  ['Plaid Cymru', 5],
  ['Green', 5],
];

describe('the sentence', () => {
  const table: [name: string, result: Results, en: string, cy: string][] = [
    [
      'seats',
      results(england, { unit: 'seats' }),
      'Labour won 1,326 of 2,769 seats, 47.9%; the Conservatives 842, 30.4%.',
      'Enillodd Llafur 1,326 o’r 2,769 o seddi, 47.9%; y Ceidwadwyr 842, 30.4%.',
    ],
    [
      'councillors, soft mutation',
      results(england, { unit: 'councillors' }),
      'Labour won 1,326 of 2,769 councillors, 47.9%; the Conservatives 842, 30.4%.',
      'Enillodd Llafur 1,326 o’r 2,769 o gynghorwyr, 47.9%; y Ceidwadwyr 842, 30.4%.',
    ],
    [
      'a unit written in Welsh is the same unit',
      results(england, { unit: 'Cynghorwyr' }),
      'Labour won 1,326 of 2,769 councillors, 47.9%; the Conservatives 842, 30.4%.',
      'Enillodd Llafur 1,326 o’r 2,769 o gynghorwyr, 47.9%; y Ceidwadwyr 842, 30.4%.',
    ],
    [
      'councils are controlled, not won',
      results(
        [
          ['Labour', 58],
          ['Conservative', 38],
          ['No overall control', 24],
          ['Lib Dem', 4],
        ],
        { unit: 'councils' },
      ),
      'Labour controls 58 of 124 councils, 46.8%; the Conservatives 38, 30.6%.',
      'Mae Llafur yn rheoli 58 o’r 124 o gynghorau, 46.8%; y Ceidwadwyr 38, 30.6%.',
    ],
    [
      'a plural name takes a plural verb',
      results(
        [
          ['Conservative', 58],
          ['Labour', 38],
        ],
        { unit: 'councils' },
      ),
      'The Conservatives control 58 of 96 councils, 60.4%; Labour 38, 39.6%.',
      'Mae’r Ceidwadwyr yn rheoli 58 o’r 96 o gynghorau, 60.4%; Llafur 38, 39.6%.',
    ],
    [
      'votes',
      results(
        [
          ['Green', 700],
          ['Labour', 300],
        ],
        { unit: 'votes' },
      ),
      'The Greens won 700 of 1,000 votes, 70%; Labour 300, 30%.',
      'Enillodd y Blaid Werdd 700 o’r 1,000 o bleidleisiau, 70%; Llafur 300, 30%.',
    ],
    [
      'a unit that nobody knows is kept as written, and is only had',
      results(
        [
          ['Labour', 58],
          ['Conservative', 38],
        ],
        { unit: 'rosettes' },
      ),
      'Labour has 58 of 96 rosettes, 60.4%; the Conservatives 38, 39.6%.',
      'Mae gan Lafur 58 o’r 96 o rosettes, 60.4%; gan y Ceidwadwyr 38, 39.6%.',
    ],
    [
      'no unit',
      results([
        ['Plaid Cymru', 3],
        ['TUSC', 1],
      ]),
      'Plaid Cymru has 3 of 4, 75%; TUSC 1, 25%.',
      'Mae gan Blaid Cymru 3 o’r 4, 75%; gan TUSC 1, 25%.',
    ],
    [
      'percentages of a unit',
      results(
        [
          ['Labour', 48],
          ['Conservative', 30],
        ],
        { unit: 'councillors', percent: true },
      ),
      'Labour won 48% of councillors; the Conservatives 30%.',
      'Enillodd Llafur 48% o’r cynghorwyr; y Ceidwadwyr 30%.',
    ],
    [
      'percentages alone may be a poll',
      results(
        [
          ['Labour', 47.9],
          ['Conservative', 30.25],
        ],
        { percent: true },
      ),
      'Labour has 47.9%; the Conservatives 30.25%.',
      'Mae gan Lafur 47.9%; gan y Ceidwadwyr 30.25%.',
    ],
    [
      'a tie for the lead, and one behind it',
      results(tied, { unit: 'seats' }),
      'Labour and the Conservatives won 20 of 50 seats each, 40%; Plaid Cymru and the Greens 5 each, 10%.',
      'Enillodd Llafur a’r Ceidwadwyr 20 o’r 50 o seddi yr un, 40%; Plaid Cymru a’r Blaid Werdd 5 yr un, 10%.',
    ],
    [
      'a tie of many',
      results(
        ['Ash', 'Birch', 'Elm', 'Oak', 'Yew'].map((name): Row => [name, 3]),
        { unit: 'seats' },
      ),
      'Ash, Birch, Elm and 2 others won 3 of 15 seats each, 20%.',
      'Enillodd Ash, Birch, Elm a 2 arall 3 o’r 15 o seddi yr un, 20%.',
    ],
    [
      'one row has it all',
      results([['Labour', 12]], { unit: 'seats' }),
      'Labour won 12 of 12 seats, 100%.',
      'Enillodd Llafur 12 o’r 12 o seddi, 100%.',
    ],
    [
      'all councils',
      results([['Labour', 12]], { unit: 'councils' }),
      'Labour controls 12 of 12 councils, 100%.',
      'Mae Llafur yn rheoli 12 o’r 12 o gynghorau, 100%.',
    ],
    [
      'one of one',
      results([['Labour', 1]], { unit: 'seats' }),
      'Labour won 1 of 1 seat, 100%.',
      'Enillodd Llafur 1 o’r 1 sedd, 100%.',
    ],
    [
      'who has nothing is not second',
      results(
        [
          ['Labour', 5],
          ['Green', 0],
        ],
        { unit: 'seats', total: 10 },
      ),
      'Labour won 5 of 10 seats, 50%.',
      'Enillodd Llafur 5 o’r 10 o seddi, 50%.',
    ],
    [
      'a total that is not known',
      results(
        [
          ['Labour', 5],
          ['Conservative', 3],
          ['Green', null],
        ],
        { unit: 'seats' },
      ),
      'Labour won 5 seats; the Conservatives 3.',
      'Enillodd Llafur 5 o seddi; y Ceidwadwyr 3.',
    ],
    [
      'one, of a total that is not known',
      results(
        [
          ['Labour', 1],
          ['Green', null],
        ],
        { unit: 'councillors' },
      ),
      'Labour won 1 councillor.',
      'Enillodd Llafur 1 cynghorydd.',
    ],
    [
      'one vote: feminine',
      results(
        [
          ['Labour', 1],
          ['Green', null],
        ],
        { unit: 'votes' },
      ),
      'Labour won 1 vote.',
      'Enillodd Llafur 1 bleidlais.',
    ],
    [
      'not all have declared',
      results(england, { unit: 'seats', declared: 98, expected: 124 }),
      'With 98 of 124 declared, Labour has won 1,326 of 2,769 seats, 47.9%; the Conservatives 842, 30.4%.',
      'Gyda 98 o 124 wedi cyhoeddi, mae Llafur wedi ennill 1,326 o’r 2,769 o seddi, 47.9%; y Ceidwadwyr 842, 30.4%.',
    ],
    [
      'not all have declared, a plural name',
      results(
        [
          ['Conservative', 9],
          ['Labour', 1],
        ],
        { unit: 'seats', declared: 1, expected: 2 },
      ),
      'With 1 of 2 declared, the Conservatives have won 9 of 10 seats, 90%; Labour 1, 10%.',
      'Gyda 1 o 2 wedi cyhoeddi, mae’r Ceidwadwyr wedi ennill 9 o’r 10 o seddi, 90%; Llafur 1, 10%.',
    ],
    [
      'all have declared',
      results(
        [
          ['Labour', 9],
          ['Green', 1],
        ],
        { unit: 'seats', declared: 2, expected: 2 },
      ),
      'Labour won 9 of 10 seats, 90%; the Greens 1, 10%.',
      'Enillodd Llafur 9 o’r 10 o seddi, 90%; y Blaid Werdd 1, 10%.',
    ],
    [
      'no majority',
      results(england, { unit: 'seats', majority: true }),
      'Labour won 1,326 of 2,769 seats, 47.9%; the Conservatives 842, 30.4%. No party has a majority; 1,385 are needed.',
      'Enillodd Llafur 1,326 o’r 2,769 o seddi, 47.9%; y Ceidwadwyr 842, 30.4%. Does gan yr un blaid fwyafrif; mae angen 1,385.',
    ],
    [
      'a majority',
      results(
        [
          ['Conservative', 6],
          ['Labour', 4],
        ],
        { unit: 'seats', majority: true },
      ),
      'The Conservatives won 6 of 10 seats, 60%; Labour 4, 40%. The Conservatives have a majority; 6 are needed.',
      'Enillodd y Ceidwadwyr 6 o’r 10 o seddi, 60%; Llafur 4, 40%. Mae gan y Ceidwadwyr fwyafrif; mae angen 6.',
    ],
    [
      'no majority yet',
      results(
        [
          ['Labour', 4],
          ['Green', 1],
        ],
        { unit: 'seats', majority: true, total: 10, declared: 5, expected: 10 },
      ),
      'With 5 of 10 declared, Labour has won 4 of 10 seats, 40%; the Greens 1, 10%. No party has a majority yet; 6 are needed.',
      'Gyda 5 o 10 wedi cyhoeddi, mae Llafur wedi ennill 4 o’r 10 o seddi, 40%; y Blaid Werdd 1, 10%. Does gan yr un blaid fwyafrif eto; mae angen 6.',
    ],
    [
      'half is no majority of percentages',
      results(
        [
          ['Labour', 50],
          ['Conservative', 30],
        ],
        { percent: true, majority: true },
      ),
      'Labour has 50%; the Conservatives 30%. No party has a majority; over 50% is needed.',
      'Mae gan Lafur 50%; gan y Ceidwadwyr 30%. Does gan yr un blaid fwyafrif; mae angen dros 50%.',
    ],
    [
      'rounding makes no majority',
      results(
        [
          ['Labour', 4996],
          ['Conservative', 5004 - 1000],
          ['Green', 1000],
        ],
        { unit: 'votes', majority: true },
      ),
      'Labour won 4,996 of 10,000 votes, 49.96%; the Conservatives 4,004, 40%. No party has a majority; 5,001 are needed.',
      'Enillodd Llafur 4,996 o’r 10,000 o bleidleisiau, 49.96%; y Ceidwadwyr 4,004, 40%. Does gan yr un blaid fwyafrif; mae angen 5,001.',
    ],
    [
      'nothing known',
      results(
        [
          ['Labour', null],
          ['Green', null],
        ],
        { unit: 'seats' },
      ),
      'No results yet.',
      'Dim canlyniadau eto.',
    ],
    ['all zero', results([['Labour', 0]]), 'No results yet.', 'Dim canlyniadau eto.'],
  ];
  for (const [name, result, en, cy] of table) {
    it(`${name} (en)`, () => expect(say('en', result)).to.equal(en));
    it(`${name} (cy)`, () => expect(say('cy', result)).to.equal(cy));
  }
});

describe('the sentence about changes', () => {
  const table: [name: string, result: Results, en: string, cy: string][] = [
    [
      'gains and losses',
      results(
        [
          ['Labour', 9, -18],
          ['Conservative', 8, -48],
          ['Lib Dem', 7, 45],
          ['Respect', 0, -5],
        ],
        { unit: 'councillors' },
      ),
      'The Liberal Democrats gained 45 councillors; the Conservatives lost 48.',
      'Mae gan y Democratiaid Rhyddfrydol 45 yn fwy o gynghorwyr; mae gan y Ceidwadwyr 48 yn llai.',
    ],
    [
      'who has lost everything is named',
      results(
        [
          ['Labour', 9, 5],
          ['Respect', 0, -5],
        ],
        { unit: 'seats' },
      ),
      'Labour gained 5 seats; Respect lost 5.',
      'Mae gan Lafur 5 yn fwy o seddi; mae gan Respect 5 yn llai.',
    ],
    [
      'gains only, of one',
      results(
        [
          ['Labour', 9, 1],
          ['Green', 0, 0],
        ],
        { unit: 'seats' },
      ),
      'Labour gained 1 seat.',
      'Mae gan Lafur 1 yn fwy o seddi.',
    ],
    [
      'losses only, tied',
      results(
        [
          ['Labour', 9, -2],
          ['Conservative', 3, -2],
        ],
        { unit: 'seats' },
      ),
      'Labour and the Conservatives lost 2 seats each.',
      'Mae gan Lafur a’r Ceidwadwyr 2 yn llai o seddi yr un.',
    ],
    [
      'points of percentages',
      results(
        [
          ['Labour', 40, 2.5],
          ['Conservative', 30, -1],
        ],
        { percent: true },
      ),
      'Labour gained 2.5 points; the Conservatives lost 1.',
      'Mae gan Lafur 2.5 yn fwy o bwyntiau canran; mae gan y Ceidwadwyr 1 yn llai.',
    ],
    [
      'no change',
      results(
        [
          ['Labour', 9, 0],
          ['Green', 1],
        ],
        { unit: 'seats' },
      ),
      'No change since last time.',
      'Dim newid ers y tro diwethaf.',
    ],
    [
      'not known',
      results([['Labour', 9]], { unit: 'seats' }),
      'The change since last time is not known.',
      'Nid yw’r newid ers y tro diwethaf yn hysbys.',
    ],
  ];
  for (const [name, result, en, cy] of table) {
    it(`${name} (en)`, () => expect(say('en', result, 'change')).to.equal(en));
    it(`${name} (cy)`, () => expect(say('cy', result, 'change')).to.equal(cy));
  }
});

describe('shares as text', () => {
  const table: [share: number, en: string][] = [
    [0.4789, '47.9%'],
    [0, '0%'],
    [1, '100%'],
    [0.5, '50%'],
    [1.02, '102%'],
    [0.0004, '0.04%'],
    [0.0000004, 'over 0%'],
    [0.0005, '0.1%'],
    [0.9998, '99.98%'],
    [0.9999999, 'under 100%'],
    [0.9994, '99.9%'],
    [0.4996, '49.96%'],
    [0.49996, '49.996%'],
    [0.5004, '50.04%'],
    [0.4999999, 'under 50%'],
    [0.5000001, 'over 50%'],
  ];
  const english = { words: resultsMessages.en, locale: localeFor('en') };
  for (const [share, text] of table) {
    it(`${share} is ${text}`, () => expect(shareText(share, english)).to.equal(text));
  }
  it('never shows less than half as half, nor more', () => {
    for (let count = 1; count < 20000; count++) {
      const text = shareText(count / 20000, english);
      expect(text === '50%', text).to.equal(count === 10000);
      expect(text).not.to.equal('0%');
      expect(text).not.to.equal('100%');
    }
  });
});

describe('units', () => {
  for (const word of [
    'councillors',
    'Councillor',
    ' COUNCILLORS ',
    'cynghorwyr',
    'cynghorydd',
    'gynghorwyr',
  ]) {
    it(`"${word}" is councillors`, () =>
      expect(unitHeading(word, resultsMessages.en)).to.equal('Councillors'));
  }
  it('has every unit in both languages', () => {
    const { en, cy } = resultsMessages;
    for (const word of ['councillors', 'councils', 'seats', 'votes']) {
      expect(unitHeading(word, en).toLowerCase()).to.equal(word.toLowerCase());
      expect(unitHeading(word, cy).toLowerCase()).not.to.equal(word.toLowerCase());
    }
  });
  it('an empty word is no unit that is known', () =>
    expect(unitHeading(' ', resultsMessages.en)).to.equal(''));
  it('keeps other words as they are written', () =>
    expect(unitHeading('blue Ribbons', resultsMessages.en)).to.equal('Blue Ribbons'));
});
