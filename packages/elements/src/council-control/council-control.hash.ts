import { OUTCOMES } from '../base/listing.js';
import { COLUMNS, WHOLE, type CouncilView } from './council-control.layout.js';

/** What of a widget's state is in the address of its page. */
export interface HashState extends CouncilView {
  /** Key of the council that is picked; empty: none. */
  readonly council: string;
}

/** Reads `#councils.council=E08000027&councils.party=labour`: what begins with this widget's name. Takes nothing amiss. */
export function readHash(hash: string, name: string): HashState {
  const query = new URLSearchParams(hash.slice(1));
  const said = (key: string): string => query.get(`${name}.${key}`) ?? '';
  const sort = said('sort');
  return {
    ...WHOLE,
    find: said('find'),
    parties: said('party').split(',').filter(Boolean),
    outcome: OUTCOMES.find((outcome) => outcome === said('result')) ?? '',
    sort: COLUMNS.find((column) => sort.endsWith(column)) ?? '',
    down: sort.startsWith('-'),
    council: said('council'),
  };
}

/** The other way round. What the page or another widget has in its address stays there, in its place. */
export function writeHash(hash: string, name: string, state: HashState): string {
  const { find, parties, outcome, sort, down, council } = state;
  const own = {
    council,
    find: find.trim(),
    party: parties.join(),
    result: outcome,
    sort: sort && (down ? `-${sort}` : sort),
  };
  const others = hash
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith(`${name}.`));
  const ours = Object.entries(own).flatMap(([key, value]) =>
    value ? [`${name}.${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [],
  );
  return `#${[...others, ...ours].join('&')}`.replace(/^#$/, '');
}
