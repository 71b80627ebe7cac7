import { councilColumns } from '../council/councils.columns.js';
import { findParty } from '../party/party.js';
import { headerKey } from '../schema/header-key.js';
import { partyBefore } from './party-before.js';
import type { Columns, RowOf } from '../schema/columns.js';

const { name, code, href, note } = councilColumns;

/** Each party may have such a column, with its name before it: that of the party which the page prefers, then the others. */
function among(header: readonly string[], names: readonly string[], wish: string): readonly string[] {
  const theirs = header.flatMap((text) => {
    const [party, rest] = partyBefore(text);
    return party && names.includes(headerKey(rest)) ? [{ key: headerKey(text), slug: party.slug }] : [];
  });
  const rank = ({ slug }: { readonly slug: string }): number => (slug === findParty(wish).slug ? 0 : 1);
  return theirs.sort((a, b) => rank(a) - rank(b)).map(({ key }) => key);
}

/**
 * The columns of a seat table: one row for each seat, ward or council that was fought. A row needs `name` or `code`. No year is an alias:
 * "Seats 2015" does not say whether it is the figure before or the one after; `columns="seatsBefore=Seats 2015"` does.
 */
export const seatTableColumns = {
  name: {
    ...name,
    aliases: [
      ...name.aliases,
      'seat',
      'constituency',
      'constituency name',
      'ward',
      'ward name',
      'division',
      'marginal',
      'place',
      'sedd',
      'etholaeth',
      'rhanbarth',
    ],
  },
  code: { ...code, aliases: [...code.aliases, 'ons id', 'constituency code', 'ward code'] },
  previous: {
    kind: 'text',
    aliases: [
      'control before',
      'previous control',
      'previous winner',
      'winner before',
      'winner last time',
      'party before',
      'sitting party',
      'defending party',
      'held by',
      'before',
      'last time',
      'then',
      'blaenorol',
      'cynt',
      'cyn',
    ],
  },
  control: {
    kind: 'text',
    needed: true,
    aliases: [
      'control after',
      'council control',
      'winner',
      'winning party',
      'winner after',
      'won by',
      'party after',
      'elected party',
      'new control',
      'after',
      'now',
      'party',
      'plaid',
      'rheolaeth',
      'enillydd',
      'bellach',
      'wedyn',
      'ar ôl',
      'result',
      'canlyniad',
    ],
  },
  // After those of `control`, which a sheet with nothing else may call "Result".
  result: {
    kind: 'text',
    aliases: ['outcome', 'what happened', 'hold or gain', 'gain or hold', 'canlyniad'],
  },
  seatsBefore: {
    kind: 'count',
    among,
    aliases: ['previous seats', 'councillors before', 'seddi cynt'],
  },
  seatsAfter: {
    kind: 'count',
    among,
    aliases: ['seats now', 'seats', 'councillors after', 'councillors', 'seddi wedyn', 'seddi'],
  },
  change: {
    kind: 'number',
    among,
    aliases: ['+/-', 'net change', 'seat change', 'seats change', 'net', 'newid'],
  },
  basis: {
    kind: 'text',
    among,
    aliases: ['change basis', 'basis of change', 'change since', 'compared with', 'sail'],
  },
  won: {
    kind: 'count',
    among,
    aliases: ['seats won', 'wards won', 'enillwyd'],
  },
  contested: {
    kind: 'count',
    aliases: [
      'seats contested',
      'seats up',
      'seats fought',
      'seats up for election',
      'vacancies',
      'ymladdwyd',
    ],
  },
  majorityBefore: {
    kind: 'count',
    aliases: ['previous majority', 'defending majority', 'notional majority', 'mwyafrif cynt'],
  },
  majority: { kind: 'count', aliases: ['majority after', 'majority votes', 'maj', 'mwyafrif'] },
  swing: { kind: 'text', aliases: ['swing percent', 'gogwydd'] },
  status: { kind: 'text', aliases: ['figure status', 'certainty', 'statws'] },
  href,
  note,
} as const satisfies Columns;

/** One row of a seat table, as read. */
export type SeatTableRow = RowOf<typeof seatTableColumns>;

/** Of columns that each party may have, those of this one. */
export const columnsOfParty = (party: string | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(seatTableColumns).flatMap(([field, column]) =>
      'among' in column ? [[field, party]] : [],
    ),
  );
