import type { ColumnNotes, Columns } from '@rosette/data';

/** A schema with a column of every kind, in the shape of the one for results. */
export const seatColumns = {
  party: { kind: 'text', required: true, aliases: ['party name', 'name'] },
  value: { kind: 'number', aliases: ['seats', 'councillors', 'councils', 'votes cast', 'votes'] },
  change: { kind: 'number', aliases: ['net', 'net change'] },
  previous: { kind: 'number', aliases: ['before'] },
  electorate: { kind: 'count', aliases: ['total electorate'] },
  colour: { kind: 'colour', aliases: ['color'] },
  href: { kind: 'href', aliases: ['link', 'results source'] },
  note: { kind: 'text', aliases: ['notes'] },
} as const satisfies Columns;

export const seatNotes: ColumnNotes<typeof seatColumns> = {
  party: { says: 'Who.', example: 'Labour' },
  value: { says: 'How many | of what.', example: '1,326' },
  change: { says: 'Against last time.', example: '−18' },
  previous: { says: 'Last time.', example: '1,344' },
  electorate: { says: 'Who may vote.', example: '5,400' },
  colour: { says: 'Its colour.', example: '#e4003b' },
  href: { says: 'Where to read more.', example: 'https://example.org/' },
  note: { says: 'A few words.', example: 'One recount' },
};
