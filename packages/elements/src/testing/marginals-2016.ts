import type { Cell } from './examples.js';

/** As in `@rosette/england-2016`: a test holds them to be the same. */
export const marginalsHead = [
  'Council',
  'Control before',
  'Control after',
  'Labour seats before',
  'Labour seats after',
  'Labour change',
  'Change basis',
  'Labour won',
  'Contested',
  'Status',
  'Note',
] as const;

const whole = 'council before and after the election';
const may = 'council in May 2015 and after the election';

/** The nine key marginals of 5 May 2016. */
export const marginals: readonly (readonly Cell[])[] = [
  ['Worcester', 'Conservative', 'No overall control', 15, 16, '+1', whole, 7, 12, 'verified', 'Labour regained Warndon from the Conservatives, who have 17 of 35 seats'],
  ['Redditch', 'Labour', 'Labour', 16, 15, '−1', may, 7, 9, 'likely', ''],
  ['Derby', 'Labour', 'Labour', 29, 26, '−3', whole, 7, 17, 'verified', 'Majority cut to one seat'],
  ['Ipswich', 'Labour', 'Labour', 31, 33, '+2', whole, 13, 17, 'verified', ''],
  ['Norwich', 'Labour', 'Labour', 21, 26, '+4', 'eve of the election (22 seats) and after it', 11, 13, 'verified', '21 seats were Labour’s in May 2015'],
  ['Harlow', 'Labour', 'Labour', 19, 19, '0', may, 7, 11, 'likely', ''],
  ['Crawley', 'Labour', 'Labour', 19, 20, '+1', may, 9, 13, 'likely', ''],
  ['Southampton', 'Labour', 'Labour', 26, 25, '0', 'seats that were up, against 2012', 12, 18, 'verified', 'Two gains and two losses; one seat fewer than in May 2015'],
  ['Hastings', 'Labour', 'Labour', 24, 24, '0', may, 14, 17, 'likely', 'One seat, Labour’s in May 2015, was vacant'],
]; // prettier-ignore
