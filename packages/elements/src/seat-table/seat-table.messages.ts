import type { Welsh } from '../base/messages.js';

const en = {
  name: 'Name',
  value: 'Number',
  notKnown: 'not known',
  summary: { one: 'One row: {name}.', other: '{n} rows; the first is {name}.' },
};

/** The words of seat-table. A page replaces any of them on `element.messages`. */
export type SeatTableMessages = typeof en;

const cy: Welsh<typeof en> = {
  name: 'Enw',
  value: 'Nifer',
  notKnown: 'ddim yn hysbys',
  summary: {
    zero: '{n} rhes.',
    one: 'Un rhes: {name}.',
    two: '{n} res; y gyntaf yw {name}.',
    few: '{n} rhes; y gyntaf yw {name}.',
    many: '{n} rhes; y gyntaf yw {name}.',
    other: '{n} rhes; y gyntaf yw {name}.',
  },
};

/** By language. */
export const seatTableMessages = { en, cy };
