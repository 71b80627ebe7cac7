import type { Welsh } from '../base/messages.js';

const en = {
  /** Between the figure and the page's words, where these have no figure of their own. */
  of: ' of {n}',
  /** What is counted, where the page has no words at all. */
  unit: ' {unit}',
  /** Added behind the page's words. Of percentages `{n}` is left out. */
  short: '{n} short of a majority',
  majority: 'a majority',
  up: 'up {n} since last time',
  down: 'down {n} since last time',
  unchanged: 'no change since last time',
  points: { one: '{change} point', other: '{change} points' },
  notKnown: 'not known',
  /** A share that no rounding may take to nothing, half or all. */
  under: 'under {share}',
  over: 'over {share}',
  /** At the line through the picture. */
  half: 'half',
  needed: '{n} needed',
  /** Under the picture, where a square is more than one. */
  each: 'Each square is {n}',
};

/** The words of the headline figure. A page replaces any of them on `element.messages`. */
export type HeadlineFigureMessages = typeof en;

const cy: Welsh<typeof en> = {
  of: ' o’r {n}',
  unit: ' o {unit}',
  short: '{n} yn brin o fwyafrif',
  majority: 'mwyafrif',
  up: 'i fyny {n} ers y tro diwethaf',
  down: 'i lawr {n} ers y tro diwethaf',
  unchanged: 'dim newid ers y tro diwethaf',
  // 2 brings the soft mutation, 3 and 6 the aspirate.
  points: {
    zero: '{change} pwynt canran',
    one: '{change} pwynt canran',
    two: '{change} bwynt canran',
    few: '{change} phwynt canran',
    many: '{change} phwynt canran',
    other: '{change} pwynt canran',
  },
  notKnown: 'ddim yn hysbys',
  under: 'llai na {share}',
  over: 'dros {share}',
  half: 'hanner',
  needed: 'angen {n}',
  each: 'Mae pob sgwâr yn {n}',
};

/** By language; a page that adds a language brings more. */
export const headlineFigureMessages = { en, cy };
