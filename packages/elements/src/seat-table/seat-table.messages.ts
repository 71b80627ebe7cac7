import type { Welsh } from '../base/messages.js';
import { outcomeMessages } from '../base/outcome.messages.js';

const en = {
  /** Headings of columns. */
  place: 'Place',
  control: 'After',
  seats: 'Seats',
  change: 'Change',
  won: 'Won',
  contested: 'Contested',
  majority: 'Majority',
  swing: 'Swing',
  /** A heading where the figures are one party's: as in a sentence and as a label. */
  theirs: '{who} {what}',
  new: 'New',
  /** What became of a seat, where it has to be said by whom. */
  'by-hold': '{who} hold',
  'by-gain': '{who} gain',
  'by-loss': '{who} loss',
  /** Figures: heard where "15 → 16" is seen, won of contested, and a sum that is not of all. */
  pair: 'from {before} to {after}',
  share: '{n} of {m}',
  partly: 'in {n} of {m}',
  notKnown: 'not known',
  total: 'Total',
  mixed: 'The changes are not all measured against the same time, so they are not added up.',
  /** Around the table. */
  find: 'Find a place',
  copy: 'Copy as CSV',
  copied: 'Copied',
  notCopied: 'This could not be copied',
  /** The sentence. */
  held: '{n} of {m} held',
  stayed: '{n} stayed without overall control',
  went: '{name} went from {from} to {to}',
  changed: '{n} changed hands',
  created: '{n} new',
  untold: 'for {n} it is not known who held it before',
  has: '{who} {have} {n} of {m}{each}',
  net: ' Net change: {change}.',
  ...outcomeMessages.en,
};

/** The words of the seat table. A page replaces any of them on `element.messages`. */
export type SeatTableMessages = { readonly [K in keyof typeof en]: (typeof en)[K] };

const cy: Welsh<typeof en> = {
  place: 'Lle',
  control: 'Wedyn',
  seats: 'Seddi',
  change: 'Newid',
  won: 'Enillwyd',
  contested: 'Ymladdwyd',
  majority: 'Mwyafrif',
  swing: 'Gogwydd',
  theirs: '{What} ({who})',
  new: 'Newydd',
  'by-hold': '{who} yn cadw',
  'by-gain': '{who} yn ennill',
  'by-loss': '{who} yn colli',
  pair: 'o {before} i {after}',
  share: '{n} o {m}',
  partly: 'mewn {n} o {m}',
  notKnown: 'ddim yn hysbys',
  total: 'Cyfanswm',
  mixed: 'Nid yw’r newidiadau i gyd yn cael eu mesur o’r un adeg, felly nid ydynt wedi’u hadio.',
  find: 'Chwilio am le',
  copy: 'Copïo fel CSV',
  copied: 'Copïwyd',
  notCopied: 'Nid oedd modd copïo hwn',
  held: 'cadwyd {n} o’r {m}',
  stayed: 'arhosodd {n} heb reolaeth gyffredinol',
  // "o" and "i" would mutate the names that follow them.
  went: '{name}: {from} cynt, {to} bellach',
  changed: 'newidiodd {n} ddwylo',
  created: '{n} newydd',
  untold: 'yn achos {n} ni wyddys pwy oedd yno cynt',
  has: 'mae gan {whom} {n} o’r {m}{each}',
  net: ' Newid net: {change}.',
  ...outcomeMessages.cy,
};

/** By language; a page that adds a language brings more. */
export const seatTableMessages = { en, cy };
