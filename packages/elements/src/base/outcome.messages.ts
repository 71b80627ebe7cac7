import type { Welsh } from './messages.js';
import { agreeing } from './sentence.js';

const en = {
  /** Headings of columns. */
  previous: 'Before',
  outcome: 'Result',
  /** What became of a council or seat, by `Outcome`: in a list, and in its filter. */
  hold: 'Held',
  gain: 'Gained',
  loss: 'Lost',
  'no-change': 'No change',
  unknown: 'Not known',
  'not-declared': 'Not declared',
  leading: 'Largest or leading: {who}',
  /** Around a list. */
  any: 'All results',
  found: 'Showing {n} of {m}',
  reset: 'Show all',
  /** In the sentence. */
  sofar: 'With {n} of {m} declared, ',
  noneYet: 'None of {total} has declared yet.',
  kept: '{who} held {held}, gained {gained} and lost {lost}.',
  keptSoFar: '{who} {have} held {held}, gained {gained} and lost {lost}.',
  none: 'none',
  each: ' each',
  moreNames: '{n} others',
  /** What else a name, or several, puts into a sentence, as in "the Conservatives run". */
  agreeing: agreeing.en,
};

const cy: Welsh<typeof en> = {
  previous: 'Cynt',
  outcome: 'Canlyniad',
  hold: 'Cadw',
  gain: 'Ennill',
  loss: 'Colli',
  'no-change': 'Dim newid',
  unknown: 'Ddim yn hysbys',
  'not-declared': 'Heb ei ddatgan',
  leading: 'Y fwyaf, neu’n arwain: {who}',
  any: 'Pob canlyniad',
  found: 'Yn dangos {n} o {m}',
  reset: 'Dangos popeth',
  sofar: 'Gyda {n} o {m} wedi cyhoeddi, ',
  noneYet: 'Nid yw’r un o’r {total} wedi cyhoeddi eto.',
  // Verbal nouns agree with nobody: "wedi cadw 57, ennill 1 a cholli 1".
  kept: '{mae} wedi cadw {held}, ennill {gained} a cholli {lost}.',
  keptSoFar: '{mae} wedi cadw {held}, ennill {gained} a cholli {lost}.',
  none: 'dim un',
  each: ' yr un',
  moreNames: '{n} arall',
  agreeing: agreeing.cy,
};

/** The words of what became of councils and seats, which more than one widget tells. */
export const outcomeMessages = { en, cy };
