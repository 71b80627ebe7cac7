import { expect } from '@open-wc/testing';
import { readFigure, readObjects, toFigure, type Figure, type FigureOptions } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import type { PathShape, Picture } from '../base/picture/picture.types.js';
import { expectTidy, requests, smallestType, textsOf, wordsOf } from '../testing/pictures.js';
import { figurePicture } from './headline-figure.picture.js';

interface Given extends FigureOptions {
  readonly value: unknown;
  readonly of?: number;
  readonly change?: number;
  readonly name?: string;
}

function figure({ majority, unit, ...row }: Given): Figure {
  const sheet = readObjects([row]);
  return toFigure(readFigure(sheet, {}), sheet, { majority, unit, of: row.of });
}

const councils = figure({ value: 58, of: 124, change: 0 });
const text = '58 of 124 councils with a Labour majority';

/** How many squares a path has. */
const squares = (shape: PathShape): number => shape.d.split('z').length - 1;
const paths = ({ shapes }: Picture): readonly PathShape[] => shapes.filter((shape) => shape.kind === 'path');
/** Filled, and empty. */
const counts = (picture: Picture): readonly number[] =>
  paths(picture)
    .filter(({ d }) => d.includes('z'))
    .map(squares);
const large = ({ shapes }: Picture) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])).sort((a, b) => b.size - a.size)[0]!;

describe('the picture of a headline figure', () => {
  const long =
    'councils in the whole of England, from Adur to Wyre Forest, in which a majority of all who sit there are members of the Labour Party, and of nobody else at all';
  const states: Readonly<Record<string, { readonly model: Figure; readonly text?: string; readonly title?: string }>> = {
    councils: { model: councils, text },
    'no title': { model: councils, text, title: '' },
    'a long title': { model: councils, text, title: 'How many of the 124 councils that were up for election in England on 5 May 2016 have a majority of one party, and of which' },
    'no words': { model: councils },
    'row and unit': { model: figure({ value: 58, of: 124, name: 'Labour', unit: 'councils' }) },
    'a majority': { model: figure({ value: 58, of: 124, majority: true }), text },
    thousands: { model: figure({ value: 1326, of: 2769, change: -18, majority: true }), text: '1,326 of 2,769 councillors elected are Labour' },
    millions: { model: figure({ value: 1234567, of: 45678901, majority: true }), text: '1,234,567 of 45,678,901 voters' },
    'a parliament': { model: figure({ value: 232, of: 650, majority: 326 }), text: '232 of 650 seats' },
    mayors: { model: figure({ value: 4, of: 4 }), text: '4 of 4 mayors' },
    none: { model: figure({ value: 0, of: 4 }), text: '0 of 4 mayors' },
    'a percentage': { model: figure({ value: '47.9%', majority: true }), text: '47.9% of the councillors elected are Labour' },
    'of nothing': { model: figure({ value: 58 }), text: '58 councils' },
    'a long number of nothing': { model: figure({ value: 123456789012 }), text: '123,456,789,012 stars' },
    'not known': { model: figure({ value: 'n/a', of: 124 }), text },
    'in the middle': { model: councils, text: 'Labour has a majority on 58 of 124 English councils.' },
    'many words': { model: councils, text: `58 of 124 ${long}` },
    money: { model: figure({ value: 3200, of: 5000 }), text: '£3,200 of £5,000 raised for the station clock' },
  }; // prettier-ignore
  for (const [state, { model, ...more }] of Object.entries(states)) {
    it(`${state}: all within the picture, nothing over anything, nothing too small`, () => {
      for (const request of requests()) {
        const picture = figurePicture(model, { ...request, ...more });
        expectTidy(picture);
        expect(smallestType(picture)).to.be.at.least(18);
      }
    });
  }

  it('has the figure larger than all else, with its words, its share and what is under the line', () => {
    for (const request of requests()) {
      const given = { ...request, text: states['thousands']!.text };
      const picture = figurePicture(states['thousands']!.model, { ...given, changes: true });
      expect(wordsOf(figurePicture(states['thousands']!.model, given)), 'as in the page: only when asked').to.not.contain('since last time');
      expect(large(picture).text).to.equal('1,326');
      expect(large(picture).size).to.be.at.least(140);
      const said = wordsOf(picture);
      for (const words of ['of 2,769 councillors', '47.9%', '59 short of a majority', 'down 18', '1,385 needed', 'Each square is 10'])
        expect(said).to.contain(words);
    }
  }); // prettier-ignore

  it('has a square for each, the first ones filled', () => {
    for (const request of requests()) {
      expect(counts(figurePicture(councils, { ...request, text }))).to.deep.equal([66, 58]);
      expect(counts(figurePicture(figure({ value: 4, of: 4 }), request))).to.deep.equal([4]);
      expect(counts(figurePicture(figure({ value: 58 }), request))).to.deep.equal([]);
    }
  });

  it('fills them in the page’s colour, else the row’s, else that of the text', () => {
    const filled = (model: Figure, more: object): readonly (string | undefined)[] =>
      requests(more).map((request) => paths(figurePicture(model, request)).find(({ fill }) => fill)?.fill);
    expect(new Set(filled(councils, { colour: '#e4003b' }))).to.deep.equal(new Set(['#e4003b']));
    expect(filled({ ...councils, colour: '#02a95b' }, {})[0]).to.equal('#02a95b');
    expect(new Set(filled(councils, {})).size).to.equal(2);
  });

  it('says the whole sentence where the figure is not its beginning', () => {
    const said = textsOf(
      figurePicture(councils, { ...requests()[0]!, text: 'Labour has a majority on 58 of 124 English councils.' }),
    );
    expect(said).to.contain('58');
    expect(said.join(' ')).to.contain('Labour has a majority on 58 of 124 English councils.');
  }); // prettier-ignore

  it('never makes a number of what is not known', () => {
    const picture = figurePicture(states['not known']!.model, { ...requests()[0]!, text });
    expect(large(picture).text).to.equal('–');
    expect(wordsOf(picture)).to.contain('not known');
    expect(counts(picture)).to.deep.equal([]);
  });

  it('speaks Welsh, and begins on the right where the language does', () => {
    const locale = localeFor('cy');
    const model = figure({ value: 29, of: 60, majority: true });
    expect(wordsOf(figurePicture(model, { ...requests({ locale })[0]!, text: '29 o’r 60 sedd' }))).to.contain('2 yn brin o fwyafrif'); // prettier-ignore
    const [left, right] = (['ltr', 'rtl'] as const).map((dir) =>
      figurePicture(model, { ...requests({ mirrored: dir === 'rtl' })[1]!, text: '29 of 60' }),
    );
    expectTidy(right!);
    expect(large(right!).x).to.be.greaterThan(large(left!).x);
    const first = ({ d }: PathShape): number => Number(/M([\d.]+)/.exec(d)?.[1]);
    const filled = (picture: Picture): number => first(paths(picture).find(({ fill }) => fill)!);
    expect(filled(right!)).to.be.greaterThan(filled(left!));
  });

  it('says that there are no results yet', () => {
    const sheet = readObjects([]);
    const picture = figurePicture(toFigure(readFigure(sheet, {}), sheet, {}), requests({ summary: '' })[0]!);
    expectTidy(picture);
    expect(wordsOf(picture)).to.contain('No results yet');
  });
});
