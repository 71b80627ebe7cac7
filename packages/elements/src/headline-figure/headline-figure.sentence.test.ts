import { expect } from '@open-wc/testing';
import { figureText, readFigure, readNumber, readObjects, toFigure, type FigureOptions } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import { sayFigure } from '../sentences.js';
import { headlineFigureMessages } from './headline-figure.messages.js';
import { figureSentence, type FigureSpeech } from './headline-figure.sentence.js';

type Row = Readonly<Record<string, unknown>>;

function say(lang: string, text: string, row: Row, more: Partial<FigureSpeech> & FigureOptions = {}): string {
  const sheet = readObjects([row]);
  const figure = toFigure(readFigure(sheet), sheet, more);
  const locale = localeFor(lang);
  const words = locale.words('headline-figure', headlineFigureMessages);
  const marks = figureText(text, readNumber(row['looked'] ?? row['value']));
  const written = marks.find(({ kind }) => kind === 'value')?.written ?? String(row['value']);
  return figureSentence({
    figure,
    words,
    locale,
    text,
    marks,
    written,
    shares: true,
    changes: true,
    ...more,
  });
}

const words = 'councils with a Labour majority';
const whole = `58 of 124 ${words}`;
const row = { value: 58, of: 124 };

describe('the sentence of a headline figure', () => {
  const table: [name: string, en: string, expected: string][] = [
    ['words with their figures', say('en', whole, row), `58 of 124 ${words}, 46.8%`],
    ['words without', say('en', words, row), `58 of 124 ${words}, 46.8%`],
    ['words with their share', say('en', `${whole} (46.8%)`, row), `${whole} (46.8%)`],
    ['new figures', say('en', `${whole}, 46.8%.`, { value: 62, of: 124 }), `62 of 124 ${words}, 50%.`],
    ['before a full stop', say('en', `Labour runs ${whole}.`, row), `Labour runs ${whole}, 46.8%.`],
    [
      'nothing is rounded into half',
      say('en', words, { value: 4999, of: 10_000 }),
      `4,999 of 10,000 ${words}, 49.99%`,
    ],
    [
      'nor where the page has no decimals',
      say('en', '47 of 100 votes, 47%', { value: 4996, of: 10_000 }),
      '4,996 of 10,000 votes, 49.96%',
    ],
    ['nor into all', say('en', words, { value: 9999, of: 10_000 }), `9,999 of 10,000 ${words}, 99.99%`],
    ['nor into nothing', say('en', words, { value: 1, of: 1e7 }), `1 of 10,000,000 ${words}, over 0%`],
    ['none', say('en', words, { value: 0, of: 124 }), `0 of 124 ${words}, 0%`],
    ['all', say('en', 'mayors', { value: 4, of: 4 }), '4 of 4 mayors, 100%'],
    [
      'more than the whole',
      say('en', 'signatures', { value: 612, of: 500 }),
      '612 of 500 signatures, 122.4%',
    ],
    ['below zero', say('en', 'councillors', { value: -48 }), '−48 councillors'],
    ['not known', say('en', words, { value: '', of: 124 }), `– of 124 ${words}, not known`],
    [
      'not known any more',
      say('en', `${whole} (46.8%)`, { value: '', of: 124 }),
      `– of 124 ${words} (–), not known`,
    ],
    ['a percentage', say('en', '47.9% of councillors', { value: '47.9%' }), '47.9% of councillors'],
    ['a percentage before words', say('en', 'of councillors', { value: '47.95%' }), '47.95% of councillors'],
    [
      'pounds',
      say('en', '£3,200 of £5,000 raised', { value: 4100, of: 5000 }),
      '£4,100 of £5,000 raised, 82%',
    ],
    [
      'pounds and pence, as they are written',
      say('en', '£3,200.50 of £5,000 raised', { value: 3200.5, of: 5000 }),
      '£3,200.50 of £5,000 raised, 64%',
    ],
    [
      'no pence, where the page has them',
      say('en', '£3,200.50 of £5,000.00', { value: 3300, of: 6000 }),
      '£3,300.00 of £6,000.00, 55%',
    ],
    ['pence, where the page has none', say('en', '£3,200 raised', { value: 4100.5 }), '£4,100.50 raised'],
    ['a half that is no money', say('en', '3.5 seats', { value: 4.5 }), '4.5 seats'],
    ['a signed figure', say('en', '+45 councillors', { value: 44 }), '+44 councillors'],
    ['up', say('en', words, { value: 58, change: '+4' }), `58 ${words}, up 4 since last time`],
    ['down', say('en', words, { value: 58, change: '−1' }), `58 ${words}, down 1 since last time`],
    ['as before', say('en', words, { value: 58, change: 0 }), `58 ${words}, no change since last time`],
    ['a change in the words', say('en', `58 ${words} (+4)`, { value: 58, change: '−1' }), `58 ${words} (−1)`],
    [
      'a change in points',
      say('en', 'of votes', { value: '47.9%', change: '2.1' }),
      '47.9% of votes, up 2.1 points since last time',
    ],
    [
      'one point',
      say('en', 'of votes', { value: '47%', change: '-1' }),
      '47% of votes, down 1 point since last time',
    ],
    [
      'short of a majority',
      say('en', whole, row, { majority: true }),
      `${whole}, 46.8%, 5 short of a majority`,
    ],
    [
      'a majority',
      say('en', 'councils', { value: 63, of: 124 }, { majority: true }),
      '63 of 124 councils, 50.8%, a majority',
    ],
    [
      'half is none',
      say('en', 'councils', { value: 62, of: 124 }, { majority: true }),
      '62 of 124 councils, 50%, 1 short of a majority',
    ],
    [
      'a majority of percentages',
      say('en', 'of votes', { value: '49.9%' }, { majority: true }),
      '49.9% of votes, short of a majority',
    ],
    [
      'no words',
      say('en', '', { name: 'Labour', value: 58, of: 124 }, { unit: 'councils' }),
      'Labour: 58 of 124 councils, 46.8%',
    ],
    ['no words at all', say('en', '', row), '58 of 124, 46.8%'],
    [
      'years stay',
      say('en', 'On 5 May 2016: 57 of 124 councils', row),
      'On 5 May 2016: 58 of 124 councils, 46.8%',
    ],
    [
      'Welsh, the page’s words',
      say('cy', 'Mae gan Lafur 29 o’r 60 o seddi', { value: 29, of: 60 }, { majority: true }),
      'Mae gan Lafur 29 o’r 60 o seddi, 48.3%, 2 yn brin o fwyafrif',
    ],
    [
      'Welsh, words without',
      say('cy', 'o gynghorau â mwyafrif Llafur', row),
      '58 o’r 124 o gynghorau â mwyafrif Llafur, 46.8%',
    ],
    ['Welsh, no words', say('cy', '', row, { unit: 'gynghorau' }), '58 o’r 124 o gynghorau, 46.8%'],
    [
      'Welsh, change',
      say('cy', 'o seddi', { value: 29, change: -1 }),
      '29 o seddi, i lawr 1 ers y tro diwethaf',
    ],
    [
      'Welsh, soft mutation',
      say('cy', 'o bleidleisiau', { value: '31%', change: 2 }),
      '31% o bleidleisiau, i fyny 2 bwynt canran ers y tro diwethaf',
    ],
    [
      'Welsh, aspirate mutation',
      say('cy', 'o bleidleisiau', { value: '31%', change: -3 }),
      '31% o bleidleisiau, i lawr 3 phwynt canran ers y tro diwethaf',
    ],
    [
      'Welsh, no mutation',
      say('cy', 'o bleidleisiau', { value: '31%', change: -4 }),
      '31% o bleidleisiau, i lawr 4 pwynt canran ers y tro diwethaf',
    ],
    ['Welsh, not known', say('cy', 'o seddi', { value: '' }), '– o seddi, ddim yn hysbys'],
  ];
  for (const [name, said, expected] of table) it(name, () => expect(said).to.equal(expected));

  it('in a line of text adds no share to words that have the figure', () => {
    expect(say('en', whole, row, { shares: false })).to.equal(whole);
    expect(say('en', words, row, { shares: false })).to.equal(`${whole}, 46.8%`);
  });

  it('says no change where none is asked for', () =>
    expect(say('en', words, { value: 58, change: 4 }, { changes: false })).to.equal(`58 ${words}`));

  it('can be said without a page', () => {
    const sheet = readObjects([{ party: 'Labour', councils: 58, total: 124 }]);
    const figure = toFigure(readFigure(sheet), sheet, { unit: 'councils' });
    expect(sayFigure(figure)).to.equal('Labour: 58 of 124 councils, 46.8%');
    expect(sayFigure(figure, 'en', '57 of 124 councils are Labour')).to.equal(
      '58 of 124 councils are Labour, 46.8%',
    );
  });
});
