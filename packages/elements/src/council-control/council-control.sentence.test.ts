import { expect } from '@open-wc/testing';
import { toCouncils, type CouncilOptions, type CouncilRow, type Councils } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import { councils2016 } from '../testing/councils-2016.js';
import { councilMessages } from './council-control.messages.js';
import { councilLine, councilSentence } from './council-control.sentence.js';

type Row = readonly [control: string, previous?: string | undefined, name?: string, seats?: number];

function councils(rows: readonly Row[], options: CouncilOptions = {}): Councils {
  const read = rows.map(([control, previous = null, name = '', seats = null], place): CouncilRow => ({
    name: name || `Council ${place}`,
    code: null,
    control,
    previous,
    seats,
    declared: null,
    href: null,
    note: null,
    at: place + 2,
  }));
  return toCouncils({ rows: read, problems: [] }, undefined, options);
}

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

const england = (options: CouncilOptions = {}): Councils =>
  councils(
    councils2016.map(([, , control, previous]): Row => [control, previous]),
    options,
  );

function say(lang: 'en' | 'cy', model: Councils): string {
  const locale = localeFor(lang);
  return councilSentence(model, locale.words('council-control', councilMessages), locale);
}

describe('the sentence about councils', () => {
  const table: [name: string, model: Councils, en: string, cy: string][] = [
    [
      'England 2016',
      england(),
      'Labour runs 58 of 124 councils, 46.8%; the Conservatives 38, 30.6%. No party has overall control in 24.',
      'Mae Llafur yn rheoli 58 o’r 124 o gynghorau, 46.8%; y Ceidwadwyr 38, 30.6%. Does gan yr un blaid reolaeth gyffredinol mewn 24.',
    ],
    [
      'England 2016 from the side of Labour',
      england({ focus: 'Lab' }),
      'Labour held 57 councils, gained 1 and lost 1. That makes 58 of 124 councils, 46.8%, as many as before.',
      'Mae Llafur wedi cadw 57 o gynghorau, ennill 1 a cholli 1. Dyna 58 o’r 124 o gynghorau, 46.8%, yr un nifer ag o’r blaen.',
    ],
    [
      'from the side of the Conservatives',
      england({ focus: 'Tory' }),
      'The Conservatives held 37 councils, gained 1 and lost 2. That makes 38 of 124 councils, 30.6%, 1 fewer than before.',
      'Mae’r Ceidwadwyr wedi cadw 37 o gynghorau, ennill 1 a cholli 2. Dyna 38 o’r 124 o gynghorau, 30.6%, 1 yn llai nag o’r blaen.',
    ],
    [
      'from the side of the Liberal Democrats',
      england({ focus: 'Lib Dem' }),
      'The Liberal Democrats held 3 councils, gained 1 and lost none. That makes 4 of 124 councils, 3.2%, 1 more than before.',
      'Mae’r Democratiaid Rhyddfrydol wedi cadw 3 chyngor, ennill 1 a cholli dim un. Dyna 4 o’r 124 o gynghorau, 3.2%, 1 yn fwy nag o’r blaen.',
    ],
    [
      'a party that runs none and ran none',
      england({ focus: 'Green' }),
      'The Greens held none, gained none and lost none. That makes 0 of 124 councils, 0%, as many as before.',
      'Mae’r Blaid Werdd wedi cadw dim un, ennill dim un a cholli dim un. Dyna 0 o’r 124 o gynghorau, 0%, yr un nifer ag o’r blaen.',
    ],
    [
      'focus, and nobody knows what was before',
      councils([...times(3, ['Lab']), ['Con']], { focus: 'Labour' }),
      'Labour runs 3 of 4 councils, 75%.',
      'Mae Llafur yn rheoli 3 o’r 4 o gynghorau, 75%.',
    ],
    [
      'one row does not say what was before: no comparison',
      councils([['Lab', 'Lab'], ['Con', 'Lab'], ['Lab']], { focus: 'Labour' }),
      'Labour held 1 council, gained none and lost 1. That makes 2 of 3 councils, 66.7%.',
      'Mae Llafur wedi cadw 1 cyngor, ennill dim un a cholli 1. Dyna 2 o’r 3 chyngor, 66.7%.',
    ],
    [
      'during the count: what is not declared is nobody’s, and no share is claimed',
      councils([...times(5, ['Lab', 'Lab']), ...times(2, ['Con', 'Con']), ['NOC', 'Lab'], ['', 'Con']], {
        expected: 12,
      }),
      'With 8 of 12 declared, Labour runs 5 councils; the Conservatives 2. No party has overall control in 1.',
      'Gyda 8 o 12 wedi cyhoeddi, mae Llafur yn rheoli 5 o gynghorau; y Ceidwadwyr 2. Does gan yr un blaid reolaeth gyffredinol mewn 1.',
    ],
    [
      'during the count, from one side: nothing is compared that is not over',
      councils([...times(5, ['Con', 'Con']), ['NOC', 'Con'], ['', 'Con']], { focus: 'Con' }),
      'With 6 of 7 declared, the Conservatives have held 5 councils, gained none and lost 1.',
      'Gyda 6 o 7 wedi cyhoeddi, mae’r Ceidwadwyr wedi cadw 5 o gynghorau, ennill dim un a cholli 1.',
    ],
    [
      'nothing declared',
      councils(times(3, ['', 'Lab'])),
      'None of 3 councils has declared yet.',
      'Nid yw’r un o’r 3 chyngor wedi cyhoeddi eto.',
    ],
    [
      'nobody has a majority anywhere',
      councils(times(3, ['NOC', 'Lab'])),
      'No party has overall control in any of 3 councils.',
      'Does gan yr un blaid reolaeth gyffredinol yn yr un o’r 3 chyngor.',
    ],
    [
      'two with as many, and a plural name second',
      councils([...times(4, ['Lab']), ...times(4, ['Con']), ...times(2, ['LD'])]),
      'Labour and the Conservatives run 4 of 10 councils each, 40%; the Liberal Democrats 2, 20%.',
      'Mae Llafur a’r Ceidwadwyr yn rheoli 4 o’r 10 o gynghorau yr un, 40%; y Democratiaid Rhyddfrydol 2, 20%.',
    ],
    [
      'half is never more than half',
      councils([...times(2499, ['Lab']), ...times(2501, ['NOC'])]),
      'Labour runs 2,499 of 5,000 councils, 49.98%. No party has overall control in 2,501.',
      'Mae Llafur yn rheoli 2,499 o’r 5,000 o gynghorau, 49.98%. Does gan yr un blaid reolaeth gyffredinol mewn 2,501.',
    ],
    [
      'a feed that knows others only',
      councils([...times(2, ['OTH']), ['NOC']]),
      'Others run 2 of 3 councils, 66.7%. No party has overall control in 1.',
      'Mae eraill yn rheoli 2 o’r 3 chyngor, 66.7%. Does gan yr un blaid reolaeth gyffredinol mewn 1.',
    ],
  ];
  for (const [name, model, en, cy] of table) {
    it(`${name} (en)`, () => expect(say('en', model)).to.equal(en));
    it(`${name} (cy)`, () => expect(say('cy', model)).to.equal(cy));
  }

  it('held and gained are all that a party runs, and held and lost all that it ran', () => {
    const model = england();
    for (const { party, now, before, held, gained, lost } of model.tallies) {
      expect(held + gained, party.slug).to.equal(now);
      expect(held + lost, party.slug).to.equal(before);
    }
    expect(model.tallies.reduce((sum, { now }) => sum + now, 0)).to.equal(124);
  });
});

describe('one council in a line', () => {
  const table: [row: Row, en: string, cy: string][] = [
    [
      ['Lab', 'NOC', 'Bristol', 70],
      'Bristol: Labour gain from no overall control; 70 seats',
      'Bristol: Llafur yn ennill; dim rheolaeth gyffredinol cynt; 70 o seddi',
    ],
    [
      ['NOC', 'Lab', 'Dudley', 72],
      'Dudley: no overall control, lost by Labour; 72 seats',
      'Dudley: dim rheolaeth gyffredinol; Llafur yn colli; 72 o seddi',
    ],
    [
      ['Con', 'Labour', 'Peterborough', 1],
      'Peterborough: Conservative gain from Labour; 1 seat',
      'Peterborough: y Ceidwadwyr yn ennill; Llafur cynt; 1 sedd',
    ],
    [
      ['Lab', 'Con', 'Ely'],
      'Ely: Labour gain from the Conservatives',
      'Ely: Llafur yn ennill; y Ceidwadwyr cynt',
    ],
    [['Lab', 'Lab', 'Adur'], 'Adur: Labour hold', 'Adur: Llafur yn cadw'],
    [
      ['NOC', 'NOC', 'Stroud'],
      'Stroud: no overall control, as before',
      'Stroud: dim rheolaeth gyffredinol, fel cynt',
    ],
    [['Lab', 'new', 'Durham'], 'Durham: Labour, a new council', 'Durham: Llafur, cyngor newydd'],
    [['Lab', undefined, 'Wigan'], 'Wigan: Labour', 'Wigan: Llafur'],
    [
      ['', 'Con', 'Bath'],
      'Bath: not yet declared; the Conservatives before',
      'Bath: heb ei ddatgan eto; y Ceidwadwyr cynt',
    ],
    [['', undefined, 'Bath'], 'Bath: not yet declared', 'Bath: heb ei ddatgan eto'],
  ];
  for (const [row, en, cy] of table) {
    for (const [lang, said] of [
      ['en', en],
      ['cy', cy],
    ] as const) {
      it(`${said} (${lang})`, () => {
        const [council] = councils([row]).councils;
        const locale = localeFor(lang);
        expect(councilLine(council!, locale.words('council-control', councilMessages), locale)).to.equal(
          said,
        );
      });
    }
  }
});
