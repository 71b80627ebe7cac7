// The chart that every page draws: councillors elected in England on 5 May 2016. Seven rows that add up to the total; the two smallest
// labels of the source are one row.
export const title = 'Councillors elected in England, 5 May 2016';
export const unit = 'Councillors';

/** Largest first, so that no page has to sort. The colours are those of the pages that have to bring their own. */
export const rows = [
  { party: 'Labour', value: 1326, colour: '#e4003b' },
  { party: 'Conservative', value: 842, colour: '#0087dc' },
  { party: 'Liberal Democrat', value: 378, colour: '#fdbb30' },
  { party: 'Independent', value: 77, colour: '#767676' },
  { party: 'UKIP', value: 58, colour: '#6d3177' },
  { party: 'Green', value: 45, colour: '#528d6b' },
  { party: 'Others', value: 43, colour: '#999999' },
];

/** `1,326`: by hand, because `Intl` costs a page that draws with it more than the drawing, and no page here is to win by that alone. */
export const count = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** `47.9%` */
export const share = (value, of) => `${((100 * value) / of).toFixed(1)}%`;

/** What stands at the end of a bar. */
export const label = (value, of) => `${count(value)}\u2002${share(value, of)}`;

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** The rows part of the way through the night: every figure is another one at every step, and the order stays. `step` from 1 to `steps`. */
export const night = (step, steps) =>
  rows.map((row) => ({ ...row, value: Math.max(1, Math.round(row.value * (0.5 + step / (2 * steps)))) }));
