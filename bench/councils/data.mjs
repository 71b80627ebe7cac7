// The councils that every page shows: the 124 of 5 May 2016, and as many more as a test of size needs, made by rule and not by chance.
import england from '@rosette/england-2016/council-control.json' with { type: 'json' };

/** Who may run a council, with the colours of the pages that have to bring their own. */
const parties = [
  { party: 'Labour', short: 'Lab', colour: '#e4003b' },
  { party: 'Conservative', short: 'Con', colour: '#0087dc' },
  { party: 'Liberal Democrat', short: 'LD', colour: '#fdbb30' },
  { party: 'No overall control', short: 'NOC', colour: '#999999' },
];

/** Out of a hundred made councils, how many are whose: as in 2016, roughly. */
const of = (at) => parties[[47, 78, 81, 100].findIndex((below) => at % 100 < below)].party;

/** `count` councils: `{ code, name, control, previous }`, the real ones first. */
export function councils(count) {
  const real = england.rows
    .slice(0, count)
    .map(({ code, name, control, previous }) => ({ code, name, control, previous }));
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, index) => ({
    code: `E07${String(900000 + index)}`,
    name: `${['North', 'East', 'South', 'West', 'Mid'][index % 5]} Area ${String(index).padStart(5, '0')}`,
    control: of(index * 37),
    previous: of(index % 9 ? index * 37 : index * 41 + 30),
  }));
  return [...real, ...made];
}

/** The night goes on: from one step to the next, five councils, other ones each time, go to the next party in the list. */
export function night(rows, step) {
  const changed = [...rows];
  for (let index = 0; index < 5; index++) {
    const at = (step * 7 + index * 23) % rows.length;
    const now = parties.findIndex(({ party }) => party === rows[at].control);
    changed[at] = { ...rows[at], control: parties[(now + 1) % parties.length].party };
  }
  return changed;
}

/** What is typed, letter by letter: from many matches to few, and back to all. None of it is in a code or in "Saint", by which some pages find more. */
export const typed = ['o', 'or', 'ord', '', 'w', 'wo', 'wor', '', 'n', 'no', 'nor', ''];

/** How many names hold it. */
export const matches = (rows, text) => rows.filter(({ name }) => name.toLowerCase().includes(text)).length;

/** A hex map as wide as it is high, in HexJSON. */
export function layout(rows) {
  const across = Math.ceil(Math.sqrt(rows.length));
  const hexes = rows.map(({ code, name }, at) => [
    code,
    { n: name, q: at % across, r: Math.floor(at / across) },
  ]);
  return { layout: 'odd-r', hexes: Object.fromEntries(hexes) };
}
