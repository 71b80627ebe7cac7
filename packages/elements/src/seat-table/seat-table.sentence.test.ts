import { expect } from '@open-wc/testing';
import {
  columnsOfParty,
  readObjects,
  readRows,
  seatTableColumns,
  toSeatTable,
  type SeatTable,
} from '@rosette/data';
import { localeFor } from '../base/locale.js';
import { nine } from '../testing/seat-page.js';
import { seatTableMessages } from './seat-table.messages.js';
import { seatTableSentence } from './seat-table.sentence.js';

function model(rows: readonly object[], focus?: string): SeatTable {
  const sheet = readObjects(rows);
  return toSeatTable(readRows(sheet, seatTableColumns, { prefer: columnsOfParty(focus) }), sheet, { focus });
}

/** Rows of name, before and after. */
const seats = (...rows: readonly (readonly [previous: string, control: string])[]): object[] =>
  rows.map(([previous, control], place) => ({ name: 'ABCDEFGHIJ'[place], previous, control }));

function say(lang: 'en' | 'cy', of: SeatTable): string {
  const locale = localeFor(lang);
  return seatTableSentence(of, locale.words('seat-table', seatTableMessages), locale);
}

const [lab, con, noc, pc, ld] = ['Labour', 'Conservative', 'NOC', 'Plaid Cymru', 'LD'];

describe('the sentence about seats', () => {
  const table: [name: string, of: SeatTable, en: string, cy: string][] = [
    [
      'the nine key marginals: not all were won, and no change is added up that is none',
      model(nine),
      '8 of 9 held; Worcester went from Conservative to no overall control.',
      'Cadwyd 8 o’r 9; Worcester: Ceidwadwyr cynt, dim rheolaeth gyffredinol bellach.',
    ],
    [
      'the same from Labour’s side: what the Conservatives lost is not its gain',
      model(nine, 'Labour'),
      'Labour held 8 of 9, gained none and lost none. Worcester went from Conservative to no overall control.',
      'Mae Llafur wedi cadw 8 o 9, ennill dim un a cholli dim un. Worcester: Ceidwadwyr cynt, dim rheolaeth gyffredinol bellach.',
    ],
    [
      'from the side of who lost it, whose name has an article',
      model(nine, 'Con'),
      'The Conservatives held none, gained none and lost 1. Worcester went from Conservative to no overall control.',
      'Mae’r Ceidwadwyr wedi cadw dim un, ennill dim un a cholli 1. Worcester: Ceidwadwyr cynt, dim rheolaeth gyffredinol bellach.',
    ],
    ['all held', model(seats([lab, lab], [con, con])), '2 of 2 held.', 'Cadwyd 2 o’r 2.'],
    [
      'one that nobody had and nobody has is not held',
      model(seats([noc, noc], [lab, lab])),
      '1 of 2 held; 1 stayed without overall control.',
      'Cadwyd 1 o’r 2; arhosodd 1 heb reolaeth gyffredinol.',
    ],
    [
      'names up to three that changed hands',
      model(seats([lab, con], [con, pc], [noc, ld])),
      'A went from Labour to Conservative; B went from Conservative to Plaid Cymru; C went from no overall control to Liberal Democrat.',
      'A: Llafur cynt, Ceidwadwyr bellach; B: Ceidwadwyr cynt, Plaid Cymru bellach; C: dim rheolaeth gyffredinol cynt, Democratiaid Rhyddfrydol bellach.',
    ],
    [
      'and of more how many they are',
      model(seats([lab, con], [con, lab], [noc, ld], [ld, noc], [lab, lab])),
      '1 of 5 held; 4 changed hands.',
      'Cadwyd 1 o’r 5; newidiodd 4 ddwylo.',
    ],
    [
      'with a focus, gains and losses of its own and how many changed hands',
      model(seats([lab, con], [con, lab], [ld, lab], [ld, noc], [lab, lab]), 'Labour'),
      'Labour held 1 of 5, gained 2 and lost 1. 4 changed hands.',
      'Mae Llafur wedi cadw 1 o 5, ennill 2 a cholli 1. Newidiodd 4 ddwylo.',
    ],
    [
      'during the count nothing is claimed of what has not declared',
      model(seats([lab, lab], [lab, ''], [con, 'TBC'])),
      'With 1 of 3 declared, 1 of 1 held.',
      'Gyda 1 o 3 wedi cyhoeddi, cadwyd 1 o’r 1.',
    ],
    [
      'and from one side',
      model(seats([con, con], [lab, ''], [con, lab]), 'Conservative'),
      'With 2 of 3 declared, the Conservatives have held 1 of 2, gained none and lost 1. C went from Conservative to Labour.',
      'Gyda 2 o 3 wedi cyhoeddi, mae’r Ceidwadwyr wedi cadw 1 o 2, ennill dim un a cholli 1. C: Ceidwadwyr cynt, Llafur bellach.',
    ],
    [
      'before the first',
      model(seats([lab, ''], [con, ''])),
      'None of 2 has declared yet.',
      'Nid yw’r un o’r 2 wedi cyhoeddi eto.',
    ],
    [
      'what nobody says of before is said not to be known; new is neither held nor gained',
      model(seats([lab, lab], ['', con], ['new', lab])),
      '1 of 3 held; 1 new; for 1 it is not known who held it before.',
      'Cadwyd 1 o’r 3; 1 newydd; yn achos 1 ni wyddys pwy oedd yno cynt.',
    ],
    [
      'where it is not known of any, who has most',
      model(seats(['', pc], ['', pc], ['', con])),
      'Plaid Cymru has 2 of 3.',
      'Mae gan Blaid Cymru 2 o’r 3.',
    ],
    [
      'or several as many',
      model(seats(['', lab], ['', con])),
      'Labour and the Conservatives have 1 of 2 each.',
      'Mae gan Lafur a’r Ceidwadwyr 1 o’r 2 yr un.',
    ],
    [
      'or how many the focus has',
      model(seats(['', lab], ['', con]), 'Green'),
      'The Greens have none of 2.',
      'Mae gan y Blaid Werdd dim un o’r 2.',
    ],
    [
      'a net change of one party’s seats against one time',
      model(
        [
          { name: 'A', previous: lab, control: lab, 'Lab change': '+2' },
          { name: 'B', previous: lab, control: lab, 'Lab change': '−5' },
        ],
        'Labour',
      ),
      'Labour held 2 of 2, gained none and lost none. Net change: −3.',
      'Mae Llafur wedi cadw 2 o 2, ennill dim un a cholli dim un. Newid net: −3.',
    ],
  ];
  for (const [name, of, en, cy] of table) {
    it(`English: ${name}`, () => expect(say('en', of)).to.equal(en));
    it(`Welsh: ${name}`, () => expect(say('cy', of)).to.equal(cy));
  }

  it('adds no change up that is of nobody’s, of one row only, not known, in percent, or of several times', () => {
    const rows = (of: object, other: object = of): object[] => [
      { name: 'A', previous: lab, control: lab, ...of },
      { name: 'B', previous: lab, control: lab, ...other },
    ];
    for (const [given, says] of [
      [rows({ 'Lab change': 1 }), true],
      [rows({ change: 1 }), false],
      [rows({ 'Lab change': 1 }).slice(1), false],
      [rows({ 'Lab change': 1 }, { 'Lab change': null }), false],
      [rows({ 'Lab change': '1%' }), false],
      [rows({ 'Lab change': 1, basis: 'since 2012' }, { 'Lab change': 1, basis: 'since 2015' }), false],
    ] as const)
      expect(say('en', model(given)).includes('Net change'), JSON.stringify(given)).to.equal(says);
  });

  it('is said of more parties than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, place) => ({
      name: `Ward ${place}`,
      control: `P${place}`,
    }));
    expect(
      say('en', model([...many, { name: 'Ward', control: 'Labour' }, { name: 'Other', control: 'Lab' }])),
    ).to.contain('Labour');
  });
});
