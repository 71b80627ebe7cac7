import type { Welsh } from '../base/messages.js';
import { agreeing } from '../base/sentence.js';

const en = {
  /** Headings of columns. */
  name: 'Name',
  party: 'Party',
  number: 'Number',
  share: 'Share',
  change: 'Change',
  points: 'Change, points',
  total: 'Total',
  totalSoFar: 'Total so far',
  others: 'All others',
  /** Small print under the row that is derived. */
  workedOut: 'What is left of the total',
  exceeds: 'These figures add up to more than the total',
  /** Heard where "–" is seen. */
  notKnown: 'not known',
  /** At the line that marks a majority. */
  needed: '{n} needed',
  under: 'under {share}',
  over: 'over {share}',
  /** What is counted: for one, for many, and after `noun` where that is another form; the same order in every language. */
  units: 'council/councils,councillor/councillors,seat/seats,vote/votes',
  point: 'point/points',
  /** After a figure; "1" has the unit alone. */
  noun: ' {unit}',
  /** Of a number, or, behind a percentage, of what is counted. */
  of: ' of {n}',
  each: ' each',
  moreNames: '{n} others',
  /** The sentence: who leads, … */
  won: '{who} won {n}',
  hasWon: '{who} {have} won {n}',
  controls: '{who} control{s} {n}',
  has: '{who} {have} {n}',
  /** … who is second, … */
  second: '; {who} {n}',
  alsoHas: '; {who} {n}',
  /** … and before them how far the count is. */
  sofar: 'With {n} of {m} declared, ',
  holds: '{who} {have} a majority; {n} {are} needed.',
  nobody: 'No party has a majority{yet}; {n} {are} needed.',
  yet: ' yet',
  gained: '{who} gained {n}{noun}{each}',
  lost: '{who} lost {n}{noun}{each}',
  changeNotKnown: 'The change since last time is not known.',
  unchanged: 'No change since last time.',
  /** What else a name, or several, puts into a sentence: here verbs agree with it, as in "the Conservatives have". */
  agreeing: agreeing.en,
};

/** The words of the results chart. A page replaces any of them on `element.messages`. */
export type ResultsMessages = { readonly [K in keyof typeof en]: (typeof en)[K] };

const cy: Welsh<typeof en> = {
  name: 'Enw',
  party: 'Plaid',
  number: 'Nifer',
  share: 'Cyfran',
  change: 'Newid',
  points: 'Newid, pwyntiau',
  total: 'Cyfanswm',
  totalSoFar: 'Cyfanswm hyd yma',
  others: 'Pawb arall',
  workedOut: 'Yr hyn sy’n weddill o’r cyfanswm',
  exceeds: 'Mae’r ffigurau hyn yn dod i fwy na’r cyfanswm',
  notKnown: 'ddim yn hysbys',
  needed: 'angen {n}',
  under: 'llai na {share}',
  over: 'dros {share}',
  // A feminine noun has the soft mutation after "1" ("1 bleidlais"); "o" brings it to all ("2,769 o gynghorwyr").
  units:
    'cyngor/cynghorau/gynghorau,cynghorydd/cynghorwyr/gynghorwyr,sedd/seddi,bleidlais/pleidleisiau/bleidleisiau',
  point: 'pwynt canran/pwyntiau canran/bwyntiau canran',
  noun: ' o {unit}',
  of: ' o’r {n}',
  each: ' yr un',
  moreNames: '{n} arall',
  won: 'enillodd {who} {n}',
  hasWon: '{mae} wedi ennill {n}',
  controls: '{mae} yn rheoli {n}',
  has: 'mae gan {whom} {n}',
  second: '; {who} {n}',
  alsoHas: '; gan {whom} {n}',
  sofar: 'Gyda {n} o {m} wedi cyhoeddi, ',
  holds: 'Mae gan {whom} fwyafrif; mae angen {n}.',
  nobody: 'Does gan yr un blaid fwyafrif{yet}; mae angen {n}.',
  yet: ' eto',
  gained: 'mae gan {whom} {n} yn fwy{nouns}{each}',
  lost: 'mae gan {whom} {n} yn llai{nouns}{each}',
  changeNotKnown: 'Nid yw’r newid ers y tro diwethaf yn hysbys.',
  unchanged: 'Dim newid ers y tro diwethaf.',
  agreeing: agreeing.cy,
};

/** By language; a page that adds a language brings more. */
export const resultsMessages = { en, cy };
