import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readControl } from './control.js';

type Expected = readonly [
  control: string | null,
  more?: { leading?: string; previous?: string; said?: string },
];

const NOC = 'no-overall-control';

/** Where each form was seen, and what it means. */
const SEEN: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'Open Council Data UK, history 2016 on, column "majority"': {
    Lab: ['labour'],
    Con: ['conservative'],
    LD: ['liberal-democrat'],
    'Con plurality': [NOC, { leading: 'conservative' }],
    'Lab plurality': [NOC, { leading: 'labour' }],
    LAB: ['labour'],
    'LAB min': [NOC, { leading: 'labour' }],
    'LAB Mayor': ['labour'],
    'LD/IND': [NOC, { leading: 'liberal-democrat' }],
    'CON/LD/IND': [NOC, { leading: 'conservative' }],
    NULL: ['not-declared'],
  },
  'Open Council Data UK, history 1973 to 2015': { NOC: [NOC], Con: ['conservative'] },
  'House of Commons Library, council composition, "Control_23"': {
    LAB: ['labour'],
    CON: ['conservative'],
    LD: ['liberal-democrat'],
    NOC: [NOC],
    OTH: ['others'],
  },
  'BBC, results of 2008': {
    'CON GAIN FROM NOC': ['conservative', { previous: NOC, said: 'changed' }],
  },
  'Guardian (Press Association), results of 2012': {
    'C no change': ['conservative', { previous: 'conservative', said: 'same' }],
    'Lab gain from NOC': ['labour', { previous: NOC, said: 'changed' }],
    'NOC no change': [NOC, { previous: NOC, said: 'same' }],
  },
  'Sussex Express': { 'LAB HOLD': ['labour', { previous: 'labour', said: 'same' }] },
  'Press Association feed, "gainOrHold" alone': {
    hold: [null, { said: 'same' }],
    'no change': [null, { said: 'same' }],
    gain: [null, { said: 'changed' }],
    'lose to NOC': [NOC, { said: 'changed' }],
  },
  'words of a results page': {
    'No overall control': [NOC],
    'no overall control': [NOC],
    'Labour hold': ['labour', { previous: 'labour', said: 'same' }],
    'Labour, no change': ['labour', { previous: 'labour', said: 'same' }],
    'Labour lose to NOC': [NOC, { previous: 'labour', said: 'changed' }],
    'Labour lost control to Conservative': ['conservative', { previous: 'labour', said: 'changed' }],
    'Labour gain from no overall control': ['labour', { previous: NOC, said: 'changed' }],
    'Conservatives take control from Labour': ['conservative', { previous: 'labour', said: 'changed' }],
    'NOC from Lab': [NOC, { previous: 'labour', said: 'changed' }],
    'NOC gain from the Conservatives': [NOC, { previous: 'conservative', said: 'changed' }],
    'Con (was NOC)': ['conservative', { previous: NOC, said: 'changed' }],
    'Labour gain': ['labour', { said: 'changed' }],
    'GAIN - Labour': ['labour', { said: 'changed' }],
    'No change: Labour': ['labour', { previous: 'labour', said: 'same' }],
    'Labour majority': ['labour'],
    'Labour takeover': ['labour', { said: 'changed' }],
    'Con takeover from Lab': ['conservative', { previous: 'labour', said: 'changed' }],
    'Labour (72 seats)': ['labour'],
    'Labour 72': ['labour'],
    'Labour hold (72 seats)': ['labour', { previous: 'labour', said: 'same' }],
    'Labour-controlled': ['labour'],
    'LAB maj.': ['labour'],
    'Conservative (majority of 3)': ['conservative'],
    'Independent/Other': ['others'],
    'Ind & others': ['others'],
    'Lab*': ['labour'],
    'Lab[1]': ['labour'],
    Ind: ['independent'],
    'Hung council': [NOC],
    'N.O.C.': [NOC],
    None: [NOC],
  },
  'minorities and coalitions as councils describe them': {
    'No overall control (Labour minority)': [NOC, { leading: 'labour' }],
    'NOC – Con largest party': [NOC, { leading: 'conservative' }],
    'NOC (Lab/LD coalition)': [NOC, { leading: 'labour' }],
    'NOC (see note)': [NOC],
    'NOC/Ind': [NOC, { leading: 'independent' }],
    'Conservative minority with UKIP support': [NOC, { leading: 'conservative' }],
    'Labour coalition': [NOC, { leading: 'labour' }],
    'Labour-led coalition': [NOC, { leading: 'labour' }],
    'Conservative–Liberal Democrat coalition': [NOC, { leading: 'conservative' }],
    'RES/LD': [NOC, { leading: 'residents' }],
    'Con/Res': [NOC, { leading: 'conservative' }],
    RES: ['residents'],
    'CON to NOC': [NOC, { previous: 'conservative', said: 'changed' }],
    'Vote to Leave': ['vote-to-leave'],
    'Labour and Green': [NOC, { leading: 'labour' }],
    'Lab min hold': [NOC, { leading: 'labour', previous: NOC, said: 'same' }],
    'NOC (Lab min) gain from Con': [NOC, { leading: 'labour', previous: 'conservative', said: 'changed' }],
    'Lab/Co': ['labour-co-operative'],
    'Labour and Co-operative': ['labour-co-operative'],
    'Other plurality': [NOC],
    'Lab with support of Green': [NOC, { leading: 'labour' }],
    'Labour with Green support': [NOC, { leading: 'labour' }],
    'Labour supported by Greens': [NOC, { leading: 'labour' }],
    'Labour with Green': [NOC, { leading: 'labour' }],
    'Lab no overall control': [NOC, { leading: 'labour' }],
    'Lab NOC': [NOC, { leading: 'labour' }],
    'Labour (no overall control)': [NOC, { leading: 'labour' }],
    'Lab minority (23 of 60)': [NOC, { leading: 'labour' }],
  },
  'election night': {
    '': ['not-declared'],
    TBC: ['not-declared'],
    't.b.a.': ['not-declared'],
    '?': ['not-declared'],
    '…': ['not-declared'],
    awaiting: ['not-declared'],
    'Awaiting result': ['not-declared'],
    'result awaited': ['not-declared'],
    'not declared': ['not-declared'],
    'Not yet declared': ['not-declared'],
    'yet to declare': ['not-declared'],
    undeclared: ['not-declared'],
    counting: ['not-declared'],
    'Still counting': ['not-declared'],
    'count under way': ['not-declared'],
    'Count begins Friday': ['not-declared'],
    'counting until noon': ['not-declared'],
    'count continues tomorrow': ['not-declared'],
    'being counted': ['not-declared'],
    recount: ['not-declared'],
    're-count': ['not-declared'],
    'to be declared': ['not-declared'],
    'No declaration': ['not-declared'],
    unknown: ['not-declared'],
    'due Friday 3pm': ['not-declared'],
    pending: ['not-declared'],
    'No result yet': ['not-declared'],
  },
  Welsh: {
    'Dim rheolaeth gyffredinol': [NOC],
    Llafur: ['labour'],
    Neb: [NOC],
    'Y Ceidwadwyr': ['conservative'],
    'Plaid Cymru': ['plaid-cymru'],
    Annibynnol: ['independent'],
    'Llafur yn cadw': ['labour', { previous: 'labour', said: 'same' }],
    'Plaid Cymru yn cipio oddi ar Lafur': ['plaid-cymru', { previous: 'labour', said: 'changed' }],
    'Llafur yn cipio oddi wrth Geidwadwyr': ['labour', { previous: 'conservative', said: 'changed' }],
    'dim newid': [null, { said: 'same' }],
    'Llafur (lleiafrif)': [NOC, { leading: 'labour' }],
    'Llafur/Plaid Cymru': [NOC, { leading: 'labour' }],
    'heb ei ddatgan eto': ['not-declared'],
    'yn cyfri': ['not-declared'],
    'disgwyl canlyniad': ['not-declared'],
    'dim etholiad': [null],
  },
  'a council that was not there before': {
    'Labour (new council)': ['labour', { said: 'new' }],
    'NOC, new authority': [NOC, { said: 'new' }],
    new: [null, { said: 'new' }],
    'New council': [null, { said: 'new' }],
    '(new authority)': [null, { said: 'new' }],
    'Cyngor newydd': [null, { said: 'new' }],
    'New Labour': ['new-labour'],
    Newport: ['newport'],
  },
  'parties that nobody knows': {
    'Loughton Residents': ['loughton-residents'],
    'Loughton Residents HOLD': ['loughton-residents', { previous: 'loughton-residents', said: 'same' }],
    'Loughton Residents gain from Con': ['loughton-residents', { previous: 'conservative', said: 'changed' }],
    'Loughton Residents min': [NOC, { leading: 'loughton-residents' }],
    'Count Binface Party': ['count-binface-party'],
    'Green with Envy': ['green-with-envy'],
    'Independents 4 Change': ['independents-4-change'],
    'Time to Change': ['time-to-change'],
    'Newport People': ['newport-people'],
    'Town and Village': ['town-and-village'],
  },
  'nothing that says who runs it': {
    '1,234': [null],
    '48%': [null],
    declared: [null],
    'No election': [null],
    'Not up for election': [null],
    'Labour 37, Green 14': [null],
    'Labour 37 Green 14': [null],
    'Labour (37 of 72)': [null],
    'Lab 45%': [null],
    'Labour lose control': [null, { previous: 'labour', said: 'changed' }],
    'gain from NOC': [null, { previous: NOC, said: 'changed' }],
  },
};

for (const [source, forms] of Object.entries(SEEN)) {
  describe(source, () => {
    for (const [written, [control, more = {}]] of Object.entries(forms)) {
      it(`'${written}'`, () => {
        const found = readControl(written);
        assert.deepEqual(
          {
            control: found.control?.slug ?? null,
            leading: found.leading?.slug,
            previous: found.previous?.slug,
            said: found.said ?? undefined,
          },
          { control, leading: more.leading, previous: more.previous, said: more.said },
        );
      });
    }
  });
}

it('has a name for a party that the vocabulary is in', () => {
  const names = [
    'Rainbow coalition',
    'Canvey/Castle',
    'Labour and Castle First',
    'Lab & Castle',
    'Residents led',
    'Blaid Newydd',
  ];
  assert.deepEqual(
    names.map((name) => readControl(name).control?.names.en.label ?? null),
    [
      'Rainbow coalition',
      'Canvey/Castle',
      'Labour and Castle First',
      'Lab & Castle',
      'No overall control',
      'Blaid Newydd',
    ],
  );
});

it('knows no difference in case, spacing and brackets', () => {
  for (const written of [
    'con gain from noc',
    '  Con   GAIN\u00a0from NOC ',
    'Con – gain from NOC',
    'Con (gain from NOC)',
  ])
    assert.deepEqual(
      [readControl(written).control?.slug, readControl(written).previous?.slug],
      ['conservative', NOC],
      written,
    );
});

it('keeps the name of a party that nobody knows as it is written', () => {
  const { control } = readControl('Werr’ton  First (Independents)');
  assert.deepEqual([control?.names.en.label, control?.known], ['Werr’ton First (Independents)', false]);
});

it('has a short form for no overall control and for what has not declared, for a hex', () => {
  assert.deepEqual([readControl('NOC').control?.short, readControl('TBC').control?.short], ['NOC', '–']);
});

it('does not take a long text apart, however many words of the vocabulary it has', () => {
  const { control, said } = readControl('Labour gain from '.repeat(2000));
  assert.deepEqual([control?.known, said], [false, null]);
});
