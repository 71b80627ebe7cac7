import { expect } from '@open-wc/testing';
import {
  partyName,
  readFeed,
  readObjects,
  readRows,
  seatTableColumns,
  toSeatTable,
  type SeatTable,
} from '@rosette/data';
import { localeFor } from '../base/locale.js';
import { many, nine } from '../testing/seat-page.js';
import { seatTableCsv } from './seat-table.csv.js';
import { beginsDown, seatLayout, WHOLE, type SeatLayout, type SeatView } from './seat-table.layout.js';
import { seatTableMessages } from './seat-table.messages.js';
import { markText } from './seat-table.words.js';

function model(rows: readonly object[], focus?: string): SeatTable {
  const sheet = readObjects(rows);
  return toSeatTable(readRows(sheet, seatTableColumns), sheet, { focus });
}
const layout = (of: SeatTable, view: Partial<SeatView> = {}): SeatLayout =>
  seatLayout(of, { ...WHOLE, ...view }, (party) => partyName(party, 'en').label);
const shown = (of: SeatTable, view: Partial<SeatView>): string[] =>
  layout(of, view).shown.map(({ name }) => name);
const marginals = model(nine);

describe('the layout of a seat table', () => {
  it('has the columns that the data has something for', () => {
    expect(layout(marginals).columns.map(({ name }) => name)).to.deep.equal([
      'place',
      'previous',
      'control',
      'outcome',
      'seats',
      'change',
      'won',
    ]);
    expect(layout(model([{ name: 'A', control: 'Lab' }])).columns.map(({ name }) => name)).to.deep.equal([
      'place',
      'control',
    ]);
  });

  it('adds up what may be added up, and no changes that have different bases', () => {
    expect(layout(marginals).totals).to.deep.equal([
      null,
      null,
      null,
      null,
      { sums: [200, 204], known: 9 },
      null,
      { sums: [87, 127], known: 9 },
    ]);
  });

  it('adds up those that are shown, and says of how many', () => {
    const of = model(many(20));
    expect(layout(of).totals.at(-1)).to.deep.equal({ sums: [16], known: 16 });
    expect(layout(of, { find: 'ward 2' }).totals.at(-1)).to.deep.equal({ sums: [-8 + 2 + 10], known: 3 });
    expect(layout(of, { find: 'ward 20' }).totals.at(-1), 'one row is no sum').to.equal(null);
    expect(layout(of, { find: 'nowhere' }).shown).to.deep.equal([]);
  });

  it('never adds up majorities, nor figures that nobody says whose they are', () => {
    const rows = ['A', 'B'].map((name) => ({ name, control: 'Lab', majority: 5, change: 1, contested: 3 }));
    expect(layout(model(rows)).totals).to.deep.equal([null, null, null, { sums: [6], known: 2 }, null]);
    expect(layout(model(rows, 'Labour')).totals[2]).to.deep.equal({ sums: [2], known: 2 });
  });

  it('marks changes that differ in what there is to say of them, and only these', () => {
    expect(layout(marginals).isMarked).to.equal(true);
    const alike = ['A', 'B'].map((name) => ({ name, control: 'Lab', change: 1, basis: 'since 2012' }));
    expect(layout(model(alike)).isMarked).to.equal(false);
    expect(layout(model([...alike, { name: 'C', control: 'Lab', change: 1 }])).isMarked).to.equal(true);
    expect([0, 1, 25, 26, 53].map(markText)).to.deep.equal(['a', 'b', 'z', 'aa', 'bbb']);
  });

  it('sorts names and parties from their beginning, figures from the largest, and majorities from the closest', () => {
    expect(
      ['place', 'control', 'outcome', 'majority'].map((column) => beginsDown(column as 'place')),
    ).to.deep.equal([false, false, false, false]);
    expect(['seats', 'change', 'won', 'swing'].map((column) => beginsDown(column as 'seats'))).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });

  it('sorts by each column; what is not known stands last either way, what is equal by name', () => {
    const rows = [
      { name: 'Éa', previous: 'Lab', control: 'Con', seatsBefore: 1, seatsAfter: 9, won: 2, majority: '12', swing: '2.5' },
      { name: 'Zed', previous: 'Con', control: 'Con', seatsBefore: 5, seatsAfter: 3, won: null, majority: '7', swing: '−1' },
      { name: 'Ash', previous: 'Green', control: 'Lab', seatsBefore: 7, seatsAfter: null, won: 2, majority: '', swing: '10% Lab to Con' },
    ]; // prettier-ignore
    const of = model(rows);
    const by = (sort: SeatView['sort'], down = false): string => shown(of, { sort, down }).join(' ');
    expect(by('')).to.equal('Éa Zed Ash');
    expect(by('place')).to.equal('Ash Éa Zed');
    expect(by('place', true)).to.equal('Zed Éa Ash');
    expect(by('previous')).to.equal('Zed Ash Éa');
    expect(by('control')).to.equal('Éa Zed Ash');
    expect(by('outcome')).to.equal('Ash Éa Zed');
    expect(by('seats', true)).to.equal('Éa Ash Zed');
    expect(by('change', true)).to.equal('Éa Zed Ash');
    expect(by('change')).to.equal('Zed Éa Ash');
    expect(by('won', true)).to.equal('Ash Éa Zed');
    expect(by('majority')).to.equal('Zed Éa Ash');
    expect(by('swing', true)).to.equal('Ash Éa Zed');
  });

  it('finds by name and code, whatever the case and accents, and by outcome', () => {
    const of = model([
      { name: 'Ynys Môn', code: 'W07000041', control: 'Lab', previous: 'Lab' },
      { name: 'King’s Lynn & Wells', code: 'E07000146', control: 'Con', previous: 'Lab' },
    ]);
    expect(shown(of, { find: 'MON' })).to.deep.equal(['Ynys Môn']);
    expect(shown(of, { find: 'kings and well' })).to.deep.equal(['King’s Lynn & Wells']);
    expect(shown(of, { find: 'w070' })).to.deep.equal(['Ynys Môn']);
    expect(shown(of, { outcome: 'gain' })).to.deep.equal(['King’s Lynn & Wells']);
    expect(shown(of, { outcome: 'gain', find: 'mon' })).to.deep.equal([]);
  });
});

describe('a seat table as CSV', () => {
  const csv = (lang: string, of: SeatTable): string => {
    const locale = localeFor(lang);
    return seatTableCsv(of, of.seats, locale.words('seat-table', seatTableMessages), locale);
  };

  it('has the headers of the data, and what became of each', () => {
    const [head, first] = csv('en', marginals).split('\r\n');
    expect(head).to.equal(
      'Council,Control before,Control after,Labour seats before,Labour seats after,Labour change,Change basis,Labour won,Contested,Status,Note,Result',
    );
    expect(first).to.equal(
      'Worcester,Conservative,No overall control,15,16,1,council before and after the election,7,12,verified,"Labour regained Warndon from the Conservatives, who have 17 of 35 seats",Conservative loss',
    );
  });

  for (const lang of ['en', 'cy'])
    it(`is read again as the same table: ${lang}`, () => {
      const of = model([
        ...nine,
        { Council: 'Hull', 'Control after': 'NOC (Lab minority)', 'Control before': 'new' },
        { Council: 'Ely', 'Control after': '', 'Control before': 'Lab' },
      ]);
      const sheet = readFeed(csv(lang, of), 'text/csv', seatTableColumns);
      const again = toSeatTable(readRows(sheet, seatTableColumns), sheet);
      const told = ({ seats }: SeatTable): unknown[] =>
        seats.map(({ at, status, leading, ...seat }) => [
          at && seat.name,
          seat.control.slug,
          seat.previous?.slug,
          seat.outcome,
          seat.change,
          seat.mark,
          status,
          lang === 'en' && leading?.slug,
        ]);
      expect(told(again)).to.deep.equal(told(of));
      expect(again.problems).to.deep.equal([]);
    });

  it('has the column of results that the data has once, and it is read again', () => {
    const of = model([
      { Seat: 'A', Winner: 'Lab', Result: 'Hold' },
      { Seat: 'B', Winner: 'Lab', Result: 'Gain' },
    ]);
    const text = csv('en', of);
    expect(text.split('\r\n').slice(0, 3)).to.deep.equal([
      'Seat,Winner,Result',
      'A,Labour,Held',
      'B,Labour,Labour gain',
    ]);
    const sheet = readFeed(text, 'text/csv', seatTableColumns);
    const again = toSeatTable(readRows(sheet, seatTableColumns), sheet);
    expect(again.seats.map(({ outcome }) => outcome)).to.deep.equal(['hold', 'gain']);
    expect(again.problems).to.deep.equal([]);
  });

  it('runs nothing in a spreadsheet', () => {
    const of = model([
      {
        name: '=HYPERLINK("https://a.invalid")',
        control: '+Left',
        previous: '@Right',
        change: -2,
        note: '-1+1',
      },
    ]);
    const [, line] = csv('en', of).split('\r\n');
    expect(line).to.equal(`"'=HYPERLINK(""https://a.invalid"")",'@Right,'+Left,-2,'-1+1,'+Left gain`);
  });
});
