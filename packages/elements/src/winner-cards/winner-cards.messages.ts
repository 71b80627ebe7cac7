import type { Welsh } from '../base/messages.js';
import { agreeing } from '../base/sentence.js';

const en = {
  /** What became of an office, by `Winner.outcome`. */
  elected: 'Elected',
  're-elected': 'Re-elected',
  /** … and for the party, or who was elected. */
  is: '{outcome}: {what}',
  hold: '{party} hold',
  gain: '{party} gain from {from}',
  /** Rounds, by `Round.kind`. */
  first: 'First preferences',
  final: 'Final round',
  only: 'Votes',
  /** How far ahead, by the round that decided. */
  'ahead-first': 'Majority, first preferences',
  'ahead-final': 'Majority, final round',
  'ahead-only': 'Majority',
  points: { one: '{n} percentage point', other: '{n} percentage points' },
  runnerUp: 'Runner-up',
  notKnown: 'not known',
  /** In place of votes, where nobody else stood. */
  uncontested: 'uncontested',
  turnout: 'Turnout',
  previous: 'Previous holder',
  stood: '{who}; stood again',
  notStood: '{who}; did not stand again',
  /** Somebody and their party. */
  of: '{who}, {party}',
  credit: 'Photo: {credit}',
  under: 'under {share}',
  over: 'over {share}',
  /** The sentence: who won how many, … */
  won: '{who} won {n}{each}',
  all: 'all {n}',
  both: 'both',
  outOf: '{n} of {m}',
  gaining: ', gaining {n}',
  second: '; {who} {n}{each}',
  others: '; others {n}',
  sofar: 'With {n} of {m} declared, ',
  each: ' each',
  moreNames: '{n} others',
  /** What else a name, or several, puts into a sentence. */
  agreeing: agreeing.en,
};

/** The words of winner cards. A page replaces any of them on `element.messages`. */
export type WinnerMessages = { readonly [K in keyof typeof en]: (typeof en)[K] };

const cy: Welsh<typeof en> = {
  elected: 'Etholwyd',
  're-elected': 'Ailetholwyd',
  is: '{outcome}: {what}',
  hold: '{party} yn cadw',
  gain: '{party} yn ennill; {from} cynt',
  first: 'Dewis cyntaf',
  final: 'Rownd derfynol',
  only: 'Pleidleisiau',
  'ahead-first': 'Mwyafrif, dewis cyntaf',
  'ahead-final': 'Mwyafrif, rownd derfynol',
  'ahead-only': 'Mwyafrif',
  points: {
    zero: '{n} pwynt canran',
    one: '{n} pwynt canran',
    two: '{n} bwynt canran',
    few: '{n} phwynt canran',
    many: '{n} phwynt canran',
    other: '{n} pwynt canran',
  },
  runnerUp: 'Yn ail',
  notKnown: 'ddim yn hysbys',
  uncontested: 'yn ddiwrthwynebiad',
  turnout: 'Canran a bleidleisiodd',
  previous: 'Deiliad blaenorol',
  stood: '{who}; safodd eto',
  notStood: '{who}; ni safodd eto',
  of: '{who}, {party}',
  credit: 'Llun: {credit}',
  under: 'llai na {share}',
  over: 'dros {share}',
  won: 'enillodd {who} {n}{each}',
  all: 'bob un o’r {n}',
  both: 'y ddau',
  outOf: '{n} o’r {m}',
  gaining: ', gan gipio {n}',
  second: '; {who} {n}{each}',
  others: '; eraill {n}',
  sofar: 'Gyda {n} o {m} wedi cyhoeddi, ',
  each: ' yr un',
  moreNames: '{n} arall',
  agreeing: agreeing.cy,
};

/** By language; a page that adds a language brings more. */
export const winnerMessages = { en, cy };
