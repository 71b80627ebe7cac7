import { expect } from '@open-wc/testing';
import {
  readObjects,
  readRows,
  seatTableColumns,
  sumSeats,
  toSeatTable,
  type SeatTable,
} from '@rosette/data';
import { localeFor } from '../base/locale.js';
import type { PathShape } from '../base/picture/picture.types.js';
import { expectTidy, requests, smallestType, textsOf, wordsOf } from '../testing/pictures.js';
import { many, nine } from '../testing/seat-page.js';
import { seatTablePicture } from './seat-table.picture.js';

function seats(rows: readonly object[], focus?: string): SeatTable {
  const sheet = readObjects(rows);
  return toSeatTable(readRows(sheet, seatTableColumns), sheet, { focus });
}

const control = [
  { council: 'Bristol', before: 'No overall control', after: 'Labour' },
  { council: 'Dudley', before: 'Labour', after: 'No overall control' },
  { council: 'Watford', before: 'No overall control', after: 'Liberal Democrat' },
];
const long = [
  { constituency: 'Berwickshire, Roxburgh and Selkirk', before: 'Liberal Democrat', after: 'The Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Residents', majority: 328 },
  { constituency: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', before: 'Conservative and Unionist Party', after: 'Alliance', majority: 12345678 },
  { constituency: 'Ealing Central and Acton', before: 'Conservative', after: '', majority: '' },
]; // prettier-ignore
const all = (rows: number) =>
  Array.from({ length: rows }, (_, at) => ({
    ...{ name: `Place with the number ${at}`, before: 'Labour', after: at % 3 ? 'Conservative' : 'Labour' },
    ...{ 'seats before': at, 'seats after': at + 3, change: 3, 'change basis': `against ${2000 + at}` },
    ...{ majority: at * 100, 'majority before': at, won: at, contested: at + 9, swing: '3.0% Con to Lab' },
  }));

const states: Readonly<Record<string, SeatTable>> = {
  nine: seats(nine),
  'from one side': seats(nine, 'Labour'),
  'control alone': seats(control),
  'one row': seats(control.slice(0, 1)),
  'no row before': seats(control.map(({ council, after }) => ({ council, after }))),
  'long names': seats(long),
  twelve: seats(all(12)),
  'every column': seats(all(7), 'Labour'),
  'a hundred and fifty': seats(many(150), 'Labour'),
};
const paths = (shapes: readonly { readonly kind: string }[]): readonly PathShape[] =>
  shapes.filter((shape): shape is PathShape => shape.kind === 'path');

describe('the picture of a seat table', () => {
  for (const [state, model] of Object.entries(states)) {
    it(`${state}: all within the picture, nothing over anything, nothing too small`, () => {
      for (const request of requests()) {
        const picture = seatTablePicture(model, request);
        expectTidy(picture);
        const marks = {
          ...picture,
          shapes: picture.shapes.filter((shape) => shape.kind !== 'text' || !/^[a-z]+$/.test(shape.text)),
        };
        expect(smallestType(marks)).to.be.at.least(17);
      }
    });
  }

  it('says who had and has each, what became of it, and by how much', () => {
    for (const request of requests()) {
      const said = wordsOf(seatTablePicture(states['from one side']!, request));
      for (const words of ['Worcester', 'Conservative', 'No overall control', 'Held', 'Conservative loss', '+4', '−3', 'Labour change'])
        expect(said).to.contain(words);
    }
  }); // prettier-ignore

  it('has a row of totals like the table’s, of all that are shown in the page', () => {
    for (const request of requests()) {
      const model = seats(many(150), 'Labour');
      const texts = textsOf(seatTablePicture(model, request));
      const at = texts.indexOf('Total');
      expect(at).to.be.above(0);
      const [sum] = sumSeats(model.seats, ['change']).sums;
      expect(texts.slice(at)).to.contain(localeFor('en').change(sum!));
      const more = texts.findIndex((line) => / more$/.test(line));
      expect(more).to.be.above(0);
    }
    const [request] = requests();
    const some = many(9).slice(0, 3);
    const partly = seats([...some, { ...some[0], name: 'Elm', change: '' }], 'Labour');
    expect(textsOf(seatTablePicture(partly, { ...request!, seats: partly.seats.slice(0, 2) }))).to.contain('Total');
    for (const none of [seats(control), seats(many(1), 'Labour')])
      expect(textsOf(seatTablePicture(none, request!))).to.not.contain('Total');
  }); // prettier-ignore

  it('says of how many a total is that is not of all, and why changes are not added up', () => {
    for (const request of requests()) {
      const rows = [1, 2, ''].map((change, at) => ({ name: `Seat ${at}`, after: 'Labour', 'Labour change': change }));
      expect(wordsOf(seatTablePicture(seats(rows), request))).to.contain('Total, Labour change: in 2 of 3.');
      const mixed = [2012, 2015].map((since) => ({ name: `Seat of ${since}`, after: 'Labour', 'seats before': 3, 'seats after': 5, change: 2, basis: `since ${since}` }));
      const said = wordsOf(seatTablePicture(seats(mixed, 'Labour'), request));
      for (const words of ['Seats 5 3 5 3 10 6', 'so they are not added up']) expect(said).to.contain(words);
    }
  }); // prettier-ignore

  it('says what each change is measured against', () => {
    for (const request of requests()) {
      const said = wordsOf(seatTablePicture(states['nine']!, request));
      expect(said).to.contain('(a) council before and after the election');
      expect(said).to.contain('(d) seats that were up, against 2012');
    }
  });

  it('has a shape for each outcome that has one, in outline where it is not the focus’s', () => {
    const [request] = requests();
    const marks = (model: SeatTable, d: RegExp): readonly PathShape[] =>
      paths(seatTablePicture(model, request!).shapes).filter((shape) => d.test(shape.d));
    expect(marks(states['from one side']!, /^M4 \.5a/)).to.have.length(8);
    const [gained] = marks(seats(control, 'Labour'), /^M0 7h8L4 0z$/).filter(({ fill }) => fill);
    expect(gained).to.not.equal(undefined);
    expect(marks(seats(control, 'Labour'), /^M0 7h8/).filter(({ fill }) => !fill)).to.have.length(1);
  });

  it('draws a party in its colour, before and after', () => {
    for (const request of requests()) {
      const model = states['nine']!;
      const labour = model.seats[1]!.control;
      const { fill } = request.dark ? labour.dark : labour.light;
      const chips = seatTablePicture(model, request).shapes.filter(
        (shape) => shape.kind === 'rect' && shape.fill === fill,
      );
      expect(chips).to.have.length(16);
    }
  });

  it('shows the first rows, and says how many more there are', () => {
    for (const request of requests()) {
      const texts = textsOf(seatTablePicture(states['a hundred and fifty']!, request));
      const shown = texts.filter((line) => line.startsWith('Ward ')).length;
      expect(shown).to.be.at.least(6);
      expect(texts).to.contain(`and ${150 - shown} more`);
      expect(textsOf(seatTablePicture(states['nine']!, request)).some((line) => / more$/.test(line))).to.equal(false);
    }
  }); // prettier-ignore

  it('shows the rows that the reader has left, in the reader’s order', () => {
    const model = states['nine']!;
    const chosen = [model.seats[8]!, model.seats[2]!];
    const texts = textsOf(seatTablePicture(model, { ...requests()[0]!, seats: chosen }));
    expect(texts.filter((line) => model.seats.some(({ name }) => name === line))).to.deep.equal(['Hastings', 'Derby']); // prettier-ignore
  });

  it('speaks Welsh', () => {
    for (const request of requests({ locale: localeFor('cy') })) {
      const said = wordsOf(seatTablePicture(seats(many(150), 'Labour'), request));
      for (const word of ['Llafur', 'Cynt', 'Wedyn', 'Canlyniad', 'arall']) expect(said).to.contain(word);
    }
  });

  it('says that there are no results yet', () => {
    const picture = seatTablePicture(seats([]), requests({ summary: '' })[0]!);
    expectTidy(picture);
    expect(wordsOf(picture)).to.contain('No results yet');
  });
});
