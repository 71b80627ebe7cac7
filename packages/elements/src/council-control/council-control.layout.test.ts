import { expect } from '@open-wc/testing';
import { toCouncils, type Councils } from '@rosette/data';
import { councils2016 } from '../testing/councils-2016.js';
import { readHash, writeHash } from './council-control.hash.js';
import { councilIndex, spanOf, WHOLE, type CouncilView } from './council-control.layout.js';

interface Row {
  readonly name: string;
  readonly code?: string;
  readonly control?: string;
  readonly previous?: string;
  readonly seats?: number;
}

const model = (rows: readonly Row[]): Councils =>
  toCouncils({
    problems: [],
    rows: rows.map(({ name, code = null, control = 'Labour', previous = null, seats = null }, place) => ({
      name,
      code,
      control,
      previous,
      seats,
      declared: null,
      href: null,
      note: null,
      at: place + 2,
    })),
  });

const england = model(
  councils2016.map(([code, name, control, previous, seats]) => ({
    code,
    name,
    control,
    previous,
    seats: Number(seats),
  })),
);

const list = (of: Councils, view: Partial<CouncilView>, newest?: ReadonlyMap<string, number>): string[] =>
  councilIndex(of, newest)({ ...WHOLE, ...view }).map(({ name }) => name);

describe('searching councils', () => {
  const some = model([
    { name: 'St. Helens', code: 'E08000013' },
    { name: 'Saint Albans' },
    { name: 'Bristol, City of' },
    { name: 'Ynys Môn' },
    { name: 'Redcar & Cleveland' },
    { name: 'King’s Lynn and West Norfolk' },
    { name: 'Stroud' },
    { name: 'Wolverhampton' },
  ]);
  const table: [typed: string, found: string[]][] = [
    ['st helens', ['St. Helens']],
    ['saint helens', ['St. Helens']],
    ['ST HEL', ['St. Helens']],
    ['st albans', ['Saint Albans']],
    ['bristol city', ['Bristol, City of']],
    ['city of bristol', ['Bristol, City of']],
    ['ynys mon', ['Ynys Môn']],
    ['MÔN', ['Ynys Môn']],
    ['redcar and', ['Redcar & Cleveland']],
    ['redcar & c', ['Redcar & Cleveland']],
    ["king's", ['King’s Lynn and West Norfolk']],
    ['kings lynn', ['King’s Lynn and West Norfolk']],
    ['hampton', ['Wolverhampton']],
    ['e08000013', ['St. Helens']],
    ['E0800', ['St. Helens']],
    ['  ', some.councils.map(({ name }) => name)],
    ['nowhere', []],
    ['.*', some.councils.map(({ name }) => name)],
  ];
  for (const [typed, found] of table) {
    it(`"${typed}" finds ${found.length} of 8`, () =>
      expect(list(some, { find: typed })).to.deep.equal(found));
  }

  it('reads every name once, whatever is typed', () => {
    let read = 0;
    const counted = england.councils.map((council) => ({
      ...council,
      get name() {
        read++;
        return council.name;
      },
    }));
    const list = councilIndex({ ...england, councils: counted });
    for (const find of ['b', 'br', 'bri', 'bris']) list({ ...WHOLE, find });
    expect(read).to.equal(124);
  });
});

describe('filtering and sorting councils', () => {
  it('by party, by several, by outcome, and by both at once', () => {
    expect(list(england, { parties: ['liberal-democrat'] })).to.have.length(4);
    expect(list(england, { parties: ['labour', 'liberal-democrat'] })).to.have.length(62);
    expect(list(england, { outcome: 'gain' })).to.deep.equal(['Bristol', 'Peterborough', 'Watford']);
    expect(list(england, { outcome: 'loss' })).to.deep.equal(['Dudley', 'Elmbridge', 'Worcester']);
    expect(list(england, { outcome: 'gain', parties: ['labour'] })).to.deep.equal(['Bristol']);
    expect(list(england, { outcome: 'gain', find: 'wat' })).to.deep.equal(['Watford']);
  });

  it('every outcome is in one filter, and all filters together are all councils', () => {
    const outcomes = ['gain', 'loss', 'new', 'hold', 'no-change', 'unknown', 'not-declared'] as const;
    const counts = outcomes.map((outcome) => list(england, { outcome }).length);
    expect(counts).to.deep.equal([3, 3, 0, 97, 21, 0, 0]);
    expect(outcomes.map((outcome) => england.outcomes[outcome])).to.deep.equal(counts);
  });

  const some = model([
    { name: 'Ynys Môn', control: 'Con', seats: 30 },
    { name: 'Éire', control: 'NOC', previous: 'Lab', seats: 60 },
    { name: 'Adur', control: 'Lab', previous: 'Lab' },
    { name: 'Bath', control: 'Lab', previous: 'Con', seats: 45 },
  ]);
  it('by name, as it is read and not as it is coded', () => {
    expect(list(some, { sort: 'council' })).to.deep.equal(['Adur', 'Bath', 'Éire', 'Ynys Môn']);
    expect(list(some, { sort: 'council', down: true })).to.deep.equal(['Ynys Môn', 'Éire', 'Bath', 'Adur']);
  });
  it('by control in the order of the legend, and by name within', () => {
    expect(list(some, { sort: 'control' })).to.deep.equal(['Adur', 'Bath', 'Ynys Môn', 'Éire']);
  });
  it('by result, what is news first', () => {
    expect(list(some, { sort: 'outcome' })).to.deep.equal(['Bath', 'Éire', 'Adur', 'Ynys Môn']);
  });
  it('what is not known stands last, whichever way', () => {
    expect(list(some, { sort: 'seats' })).to.deep.equal(['Ynys Môn', 'Bath', 'Éire', 'Adur']);
    expect(list(some, { sort: 'seats', down: true })).to.deep.equal(['Éire', 'Bath', 'Ynys Môn', 'Adur']);
    expect(list(some, { sort: 'previous' }).at(-1)).to.equal('Ynys Môn');
  });
  it('without a wish as in the data, and during the count the newest first', () => {
    expect(list(some, {})).to.deep.equal(['Ynys Môn', 'Éire', 'Adur', 'Bath']);
    const came = new Map(
      some.councils.map(({ key, name }) => [key, ['Éire', 'Bath'].includes(name) ? 2 : 1]),
    );
    came.delete(some.councils[2]!.key);
    expect(list(some, {}, came)).to.deep.equal(['Éire', 'Bath', 'Ynys Môn', 'Adur']);
    expect(list(some, { sort: 'council' }, came)[0]).to.equal('Adur');
  });
});

describe('which rows of a long list are on the page', () => {
  it('always has those in sight, and never more than four screens', () => {
    for (const count of [501, 10_000]) {
      for (let top = 0; top <= count * 40; top += 37) {
        const { from, to } = spanOf(count, top, 480, 40);
        const first = Math.floor(Math.min(top, count * 40 - 480) / 40);
        expect(from, `at ${top}`).to.be.at.most(first);
        expect(to, `at ${top}`).to.be.at.least(Math.min(count, first + 13));
        expect(to - from).to.be.at.most(48);
      }
    }
  });
  it('stays the same over most steps', () => {
    const spans = Array.from({ length: 480 }, (_, step) => spanOf(10_000, 48_000 + step, 480, 40).from);
    expect(new Set(spans).size).to.be.at.most(3);
  });
  it('of few rows, or none, has all', () => {
    expect(spanOf(3, 0, 480, 40)).to.deep.equal({ from: 0, to: 3 });
    expect(spanOf(0, 0, 480, 40)).to.deep.equal({ from: 0, to: 0 });
    expect(spanOf(9, 9999, 480, 40)).to.deep.equal({ from: 0, to: 9 });
  });
});

describe('the address of the page', () => {
  const state = { ...WHOLE, council: 'E08000027', find: 'st. h & c', parties: ['labour', 'green'], outcome: 'gain', sort: 'seats', down: true } as const; // prettier-ignore
  it('comes back as it was written', () => {
    expect(readHash(writeHash('', 'councils', state), 'councils')).to.deep.equal(state);
    expect(writeHash('', 'councils', state)).to.equal(
      '#councils.council=E08000027&councils.find=st.%20h%20%26%20c&councils.party=labour,green&councils.result=gain&councils.sort=-seats',
    );
  });
  it('says nothing about what nobody has asked for', () => {
    expect(writeHash('', 'councils', { ...WHOLE, council: '' })).to.equal('');
    expect(readHash('', 'councils')).to.deep.equal({ ...WHOLE, council: '' });
  });
  it('leaves what others have in it, in their order', () => {
    const hash = '#section-2&wales.find=mon&councils.find=old';
    expect(writeHash(hash, 'councils', { ...WHOLE, council: '', find: 'new' })).to.equal(
      '#section-2&wales.find=mon&councils.find=new',
    );
    expect(readHash(hash, 'wales').find).to.equal('mon');
    expect(readHash(hash, 'wales-2').find).to.equal('');
  });
  it('takes rubbish for nothing', () => {
    const hash = '#c.result=won&c.sort=price&c.party=,,&c.find=%E0%A4%A&c.council';
    const { find, ...rest } = readHash(hash, 'c');
    expect(rest).to.deep.equal({ parties: [], outcome: '', sort: '', down: false, council: '' });
    expect(find).to.be.a('string');
  });
});
