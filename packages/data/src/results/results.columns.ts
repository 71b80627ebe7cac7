import type { Columns, RowOf } from '../schema/columns.js';

/**
 * The columns of a result. No bare year is an alias of `previous`: a header such as "2012" does not say whether it is
 * the figure to show or the one before; `columns="previous=2012"` does.
 */
export const resultColumns = {
  party: {
    kind: 'text',
    required: true,
    aliases: ['party name', 'name', 'candidate', 'label', 'option', 'plaid', 'enw'],
  },
  value: {
    kind: 'number',
    needed: true,
    aliases: [
      'seats won',
      'seats',
      'councillors',
      'cllrs',
      'councils',
      'won',
      'votes cast',
      'votes',
      'count',
      'number',
      'share',
      'vote share',
      'percent',
      'percentage',
      'seddi',
      'cynghorwyr',
      'pleidleisiau',
      'cyfran',
    ],
  },
  change: {
    kind: 'number',
    aliases: ['+/-', 'net change', 'net', 'newid'],
  },
  previous: {
    kind: 'number',
    aliases: ['before', 'last time', 'blaenorol', 'cynt'],
  },
  colour: { kind: 'colour', aliases: ['color', 'party colour', 'lliw'] },
  note: { kind: 'text', aliases: ['notes', 'nodyn'] },
} as const satisfies Columns;

/** One row of a result, as read. */
export type ResultRow = RowOf<typeof resultColumns>;

/** Names, as `labelKey` gives them, of a row that is no party but the sum of the others. */
export const TOTAL_ROW = /^((grand )?total|sum|all( seat)?|cyfanswm)$/;

/** What a note begins with that has a row of its own, such as "Source: BBC" and "* after a recount". */
export const REMARK = /^((source|note|ffynhonnell|nodyn)s?:|[*†])/i;

/** Names, as `labelKey` gives them, of what stands below a count and is no part of it: drawn as a party, the turnout would win. */
export const NO_PARTY = /^(turnout|majority|swing|electorate|nifer a bleidleisiodd|mwyafrif|etholwyr)$/;
