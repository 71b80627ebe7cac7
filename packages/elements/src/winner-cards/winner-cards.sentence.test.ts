import { expect } from '@open-wc/testing';
import { readObjects, readRows, toWinners, winnerColumns } from '@rosette/data';
import { localeFor } from '../base/locale.js';
import { winnerMessages } from './winner-cards.messages.js';
import { winnersSentence } from './winner-cards.sentence.js';

function say(lang: 'en' | 'cy', rows: readonly object[]): string {
  const sheet = readObjects(rows);
  const locale = localeFor(lang);
  const words = locale.words('winner-cards', winnerMessages);
  return winnersSentence(toWinners(readRows(sheet, winnerColumns), sheet), words, locale);
}

/** Somebody for a party, and who had it before. */
const won = (party: string, previousParty = '', name = `Of ${party}`) => ({
  name,
  party,
  previous: 'X',
  previousParty,
});
/** So many, each with a name of its own. */
const times = (count: number, party: string, previous = '') =>
  Array.from({ length: count }, (_, place) => won(party, previous, `${party} ${place}`));
const open = (office: string) => ({ office, name: '' });

describe('the sentence of winner cards', () => {
  const table: [name: string, rows: readonly object[], en: string, cy: string][] = [
    [
      'all of one party, two of them from others',
      [...times(2, 'Labour', 'Con'), ...times(2, 'Lab', 'Labour')].map((row, i) => ({
        ...row,
        name: `N${i}`,
      })),
      'Labour won all 4, gaining 2.',
      'Enillodd Llafur bob un o’r 4, gan gipio 2.',
    ],
    [
      'all of one party, none from others',
      times(3, 'Conservative', 'Con'),
      'The Conservatives won all 3.',
      'Enillodd y Ceidwadwyr bob un o’r 3.',
    ],
    [
      'both of one party, one of them from others',
      [won('Labour', 'Con', 'A'), won('Labour', 'Labour', 'B')],
      'Labour won both, gaining 1.',
      'Enillodd Llafur y ddau, gan gipio 1.',
    ],
    [
      'two parties',
      [...times(5, 'Labour', 'Green'), ...times(3, 'Liberal Democrat', 'Lab'), won('Green')],
      'Labour won 5 of 9, gaining 5; the Liberal Democrats 3, gaining 3; others 1.',
      'Enillodd Llafur 5 o’r 9, gan gipio 5; y Democratiaid Rhyddfrydol 3, gan gipio 3; eraill 1.',
    ],
    [
      'somebody of no party that is known',
      [won('Labour', 'Con'), won('Labour', 'Lab', 'B'), won('Independent'), { name: 'Nobody’s' }],
      'Labour won 2 of 4, gaining 1; independents 1; others 1.',
      'Enillodd Llafur 2 o’r 4, gan gipio 1; yr Annibynwyr 1; eraill 1.',
    ],
    [
      'one party, and some of none that is known, so far',
      [...times(2, 'Labour'), { name: 'A' }, { name: 'B' }, open('Elm')],
      'With 4 of 5 declared, Labour won 2; others 2.',
      'Gyda 4 o 5 wedi cyhoeddi, enillodd Llafur 2; eraill 2.',
    ],
    [
      'a tie',
      [...times(2, 'Labour'), ...times(2, 'Plaid Cymru'), won('Independent')],
      'Labour and Plaid Cymru won 2 of 5 each; independents 1.',
      'Enillodd Llafur a Phlaid Cymru 2 o’r 5 yr un; yr Annibynwyr 1.',
    ],
    [
      'the count so far',
      [...times(2, 'Labour', 'Con'), open('Elm')],
      'With 2 of 3 declared, Labour won 2, gaining 2.',
      'Gyda 2 o 3 wedi cyhoeddi, enillodd Llafur 2, gan gipio 2.',
    ],
    ['nobody yet', [open('Elm'), open('Oak')], '0 of 2 declared.', '0 o 2 wedi cyhoeddi.'],
    ['one alone', [won('Labour', 'Con')], 'Elected: Of Labour.', 'Etholwyd: Of Labour.'],
    [
      'one who stays',
      [{ name: 'Ada Example', previous: 'Ada Example' }],
      'Re-elected: Ada Example.',
      'Ailetholwyd: Ada Example.',
    ],
    [
      'the first who is declared',
      [won('Labour'), open('Elm')],
      '1 of 2 declared. Elected: Of Labour.',
      '1 o 2 wedi cyhoeddi. Etholwyd: Of Labour.',
    ],
    [
      'of no party that is known',
      ['Ada', 'Bea', 'Cyn', 'Dai', 'Efa'].map((name) => ({ name })),
      'Elected: Ada, Bea, Cyn and 2 others.',
      'Etholwyd: Ada, Bea, Cyn a 2 arall.',
    ],
  ];
  for (const [name, rows, en, cy] of table)
    it(name, () => {
      expect(say('en', rows)).to.equal(en);
      expect(say('cy', rows)).to.equal(cy);
    });
});
