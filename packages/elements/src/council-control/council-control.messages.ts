import type { Welsh } from '../base/messages.js';
import { outcomeMessages } from '../base/outcome.messages.js';

const en = {
  /** Headings of columns. */
  council: 'Council',
  control: 'Control',
  seats: 'Seats',
  new: 'New council',
  /** The same in a line about one council: who has it and had it, as labels and as in a sentence. */
  'is-hold': '{control} hold',
  'is-gain': '{control} gain from {from}',
  'is-loss': '{now}, lost by {from}',
  'is-no-change': '{now}, as before',
  'is-new': '{control}, a new council',
  'is-unknown': '{control}',
  'is-not-declared': '{now}',
  was: '; {from} before',
  line: '{name}: {what}',
  total: { one: '{n} council', other: '{n} councils' },
  ofSeats: { one: '; {n} seat', other: '; {n} seats' },
  /** Around the list. */
  find: 'Find a council',
  close: 'Close',
  more: 'More about {name}',
  noMap: 'The map cannot be shown at the moment. The list has everything.',
  printed: 'The first {n} of {m} are printed.',
  /** In the legend, heard: of how many, and what is drawn beside it. */
  of: 'of {m}',
  under: 'under {share}',
  over: 'over {share}',
  sinceBefore: '{change} since before',
  /** The sentence: who runs how many, … */
  runs: '{who} run{s} {n} of {total}{each}, {share}',
  runsSoFar: '{who} run{s} {total}{each}',
  second: '; {who} {n}{each}, {share}',
  secondSoFar: '; {who} {n}{each}',
  noControl: ' No party has overall control in {n}.',
  noneHas: 'No party has overall control in any of {total}.',
  /** … and from one party's side. */
  makes: ' That makes {n} of {total}, {share}{than}.',
  asMany: ', as many as before',
  moreThan: ', {n} more than before',
  fewerThan: ', {n} fewer than before',
  gained: 'Gained',
  lost: 'Lost',
  from: 'from {who}',
  to: 'to {who}',
  others: 'and {n} more',
  ...outcomeMessages.en,
};

/** The words of council control, but for those that only its map has. A page replaces any of them on `element.messages`. */
export type CouncilMessages = { readonly [K in keyof typeof en]: (typeof en)[K] };

const cy: Welsh<typeof en> = {
  council: 'Cyngor',
  control: 'Rheolaeth',
  seats: 'Seddi',
  new: 'Cyngor newydd',
  'is-hold': '{now} yn cadw',
  'is-gain': '{now} yn ennill; {from} cynt',
  'is-loss': '{now}; {from} yn colli',
  'is-no-change': '{now}, fel cynt',
  'is-new': '{now}, cyngor newydd',
  'is-unknown': '{now}',
  'is-not-declared': '{now}',
  was: '; {from} cynt',
  line: '{name}: {what}',
  // A numeral in figures takes "o" and the plural, but for the few after which the noun is as it is spoken.
  total: {
    zero: '{n} o gynghorau',
    one: '{n} cyngor',
    two: '{n} gyngor',
    few: '{n} chyngor',
    many: '{n} chyngor',
    other: '{n} o gynghorau',
  },
  ofSeats: {
    zero: '; {n} sedd',
    one: '; {n} sedd',
    two: '; {n} sedd',
    few: '; {n} sedd',
    many: '; {n} sedd',
    other: '; {n} o seddi',
  },
  find: 'Chwilio am gyngor',
  close: 'Cau',
  more: 'Mwy am {name}',
  noMap: 'Nid oes modd dangos y map ar hyn o bryd. Mae popeth yn y rhestr.',
  printed: 'Argreffir y {n} cyntaf o {m}.',
  of: 'o {m}',
  under: 'llai na {share}',
  over: 'dros {share}',
  sinceBefore: '{change} ers y tro diwethaf',
  runs: '{mae} yn rheoli {n} o’r {total}{each}, {share}',
  runsSoFar: '{mae} yn rheoli {total}{each}',
  second: '; {who} {n}{each}, {share}',
  secondSoFar: '; {who} {n}{each}',
  noControl: ' Does gan yr un blaid reolaeth gyffredinol mewn {n}.',
  noneHas: 'Does gan yr un blaid reolaeth gyffredinol yn yr un o’r {total}.',
  makes: ' Dyna {n} o’r {total}, {share}{than}.',
  asMany: ', yr un nifer ag o’r blaen',
  moreThan: ', {n} yn fwy nag o’r blaen',
  fewerThan: ', {n} yn llai nag o’r blaen',
  gained: 'Enillwyd',
  lost: 'Collwyd',
  from: '({who} cynt)',
  to: '({who} bellach)',
  others: 'a {n} arall',
  ...outcomeMessages.cy,
};

/** By language; a page that adds a language brings more. */
export const councilMessages = { en, cy };
