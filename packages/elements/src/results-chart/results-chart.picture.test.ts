import { expect } from '@open-wc/testing';
import { toResults, type ResultRow, type Results, type ResultsOptions } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import type { RectShape } from '../base/picture/picture.types.js';
import { expectTidy, requests, smallestType, textsOf, wordsOf } from '../testing/pictures.js';
import { resultsPicture } from './results-chart.picture.js';

type Row = readonly [party: string, value: number | null, change?: number | null];

const results = (rows: readonly Row[], options: ResultsOptions & { percent?: boolean } = {}): Results =>
  toResults(
    {
      rows: rows.map(([party, value, change = null], place): ResultRow => ({
        ...{ party, value, change, previous: null, colour: null, note: null, at: place + 2 },
      })),
      problems: [],
      percent: new Set(options.percent ? ['value'] : []),
    },
    {},
    options,
  );

const england: Row[] = [
  ['Labour', 1326, -18],
  ['Conservative', 842, -48],
  ['Liberal Democrat', 378, 45],
  ['Independent', 77, -12],
  ['UKIP', 58, 25],
  ['Green', 45, -3],
  ['Residents', 39, 11],
  ['Other', 4, 0],
];
const many = (count: number): Row[] =>
  Array.from({ length: count }, (_, at): Row => [
    `A party with the number ${at + 1}`,
    9000 - at * 13,
    at - 5,
  ]);
const long: Row[] = [
  ['Siân Rhiannon Llywelyn-Ŵyn (Labour and Co-operative Party Candidate)', 12402],
  ['Alexandrina Wilhelmina Featherstonehaugh-Cholmondeley', 9200],
  ['The Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Residents', 210],
];

const states: Readonly<Record<string, Results>> = {
  england: results(england, { unit: 'councillors', total: 2769, majority: true }),
  'one row': results([['Labour', 3]]),
  three: results(england.slice(0, 3), { unit: 'seats', majority: true }),
  'long names': results(long, { unit: 'votes' }),
  fourteen: results(many(14), { unit: 'votes' }),
  '400 rows': results(many(400)),
  'declared 98 of 124': results(england, { declared: 98, expected: 124, total: 2769 }),
  'not known': results([
    ['Labour', 26],
    ['Green', null],
    ['Conservative', null],
  ]),
  'nothing known': results([
    ['Labour', null],
    ['Green', null],
  ]),
  negative: results([
    ['Labour', -5],
    ['Green', 3],
    ['Conservative', 0],
  ]),
  percentages: results(
    [
      ['Labour', 47.9, 1.5],
      ['Conservative', 30.4, -2],
    ],
    { percent: true, majority: true },
  ),
  'more than the total': results(england, { total: 1000 }),
  'all others': results(england.slice(0, 2), { total: 2769 }),
  huge: results([
    ['Labour', 1e15],
    ['Green', 1],
  ]),
};

describe('the picture of a results chart', () => {
  for (const [state, model] of Object.entries(states)) {
    for (const view of ['bars', 'stack', 'change'] as const) {
      it(`${state}, ${view}: all within the picture, nothing over anything, nothing too small`, () => {
        for (const request of requests()) {
          const picture = resultsPicture(model, { ...request, view });
          expectTidy(picture);
          expect(smallestType(picture)).to.be.at.least(17);
        }
      });
    }
  }

  it('says title, sentence, figures, source, date and imprint', () => {
    for (const request of requests({ masthead: 'Hillsford' })) {
      const said = wordsOf(resultsPicture(states['england']!, request));
      for (const words of [
        request.title,
        request.summary,
        request.source!,
        request.time!,
        request.imprint!,
        'Hillsford',
      ])
        expect(said.replace(/\s+/g, ' ')).to.contain(words);
      for (const figure of ['1,326', '47.9%', '−18', '842', '+45', '2,769']) expect(said).to.contain(figure);
    }
  });

  it('has bars from zero, as long as their figures, in the colours of the parties', () => {
    for (const dark of [false, true]) {
      const [request] = requests({ dark });
      const { shapes } = resultsPicture(states['england']!, request!);
      const bars = states['england']!.entries.map(({ party }) => {
        const { fill } = dark ? party.dark : party.light;
        return shapes.find((shape): shape is RectShape => shape.kind === 'rect' && shape.fill === fill)!;
      });
      const [first, second, third] = bars as [RectShape, RectShape, RectShape];
      expect(first.x).to.equal(second.x);
      expect(second.width / first.width).to.be.closeTo(842 / 1326, 0.01);
      // With an outline, which is part of its length.
      expect((third.width + 2) / first.width).to.be.closeTo(378 / 1326, 0.01);
    }
  });

  it('puts the smallest together where there is no room, says how many they are, and ties out', () => {
    const model = states['400 rows']!;
    for (const request of requests()) {
      const texts = textsOf(resultsPicture(model, request));
      const rest = texts.find((line) => / others$/.test(line))!;
      const shown = texts.filter((line) => line.startsWith('A party')).length;
      expect(shown).to.be.above(5);
      expect(Number(rest.split(' ')[0])).to.equal(400 - shown);
      const kept = model.entries.slice(0, shown).reduce((sum, { value }) => sum + (value ?? 0), 0);
      const figure = request.locale.count((model.total ?? 0) - kept);
      expect(texts).to.contain(figure);
    }
  });

  it('shows nothing that is not known as 0', () => {
    const texts = textsOf(resultsPicture(states['not known']!, requests()[0]!));
    expect(texts.filter((line) => line === '–')).to.have.length(2);
    expect(texts).not.to.contain('0');
  });

  it('says that there are no results yet', () => {
    for (const request of requests({ summary: '' })) {
      const picture = resultsPicture(results([]), request);
      expectTidy(picture);
      expect(wordsOf(picture)).to.contain('No results yet');
    }
  });

  it('speaks Welsh', () => {
    const picture = resultsPicture(states['england']!, requests({ locale: localeFor('cy') })[0]!);
    expect(picture.lang).to.equal('cy');
    for (const word of ['Llafur', 'Ceidwadwyr', 'Cynghorwyr', 'Cyfran', 'Newid', 'Cyfanswm'])
      expect(wordsOf(picture)).to.contain(word);
  });

  it('runs from right to left with its page', () => {
    const at = (dir: string): number => {
      const picture = resultsPicture(states['england']!, requests({ mirrored: dir === 'rtl' })[0]!);
      expectTidy(picture);
      return picture.shapes.find((shape) => shape.kind === 'text' && shape.text === 'Labour')!.x;
    };
    expect(at('ltr') + at('rtl')).to.equal(1200);
  });

  it('never cuts an imprint', () => {
    const imprint = 'Promoted by A. Agent on behalf of Hillsford Party. '.repeat(6).trim();
    for (const request of requests({ imprint })) {
      const picture = resultsPicture(states['england']!, request);
      expectTidy(picture);
      expect(wordsOf(picture)).to.contain(imprint);
    }
  });

  it('takes the colours that the page has given a party', () => {
    const own = { fill: '#123456', ink: '#ffffff', edge: '#123456' };
    const [request] = requests({ paint: ({ slug }) => (slug === 'labour' ? own : undefined) });
    const { shapes } = resultsPicture(states['england']!, request!);
    expect(shapes.some((shape) => shape.kind === 'rect' && shape.fill === '#123456')).to.equal(true);
  });
});
