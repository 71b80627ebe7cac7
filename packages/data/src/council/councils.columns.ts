import type { Columns, RowOf } from '../schema/columns.js';

/** The columns of council control: one row for each council. A row needs `name` or `code`. */
export const councilColumns = {
  name: {
    kind: 'text',
    aliases: [
      'council',
      'authority',
      'local authority',
      'council name',
      'organisation name',
      'area',
      'cyngor',
      'enw',
    ],
  },
  code: {
    kind: 'text',
    aliases: [
      'gss',
      'gss code',
      'ons code',
      'local authority code',
      'ons local authority code',
      'lad code',
      'council gss',
      'cod',
    ],
  },
  control: {
    kind: 'text',
    needed: true,
    aliases: [
      'control after',
      'council control',
      'winning party',
      'majority',
      'result',
      'party',
      'rheolaeth',
    ],
  },
  previous: {
    kind: 'text',
    aliases: [
      'control before',
      'previous control',
      'sitting party',
      'before',
      'last time',
      'blaenorol',
      'cynt',
    ],
  },
  seats: { kind: 'count', aliases: ['council seats', 'total seats', 'total', 'seddi'] },
  declared: {
    kind: 'text',
    aliases: ['declared at', 'time', 'declaration', 'cyhoeddwyd'],
  },
  href: { kind: 'href', aliases: ['link', 'url', 'address', 'web page', 'dolen'] },
  note: { kind: 'text', aliases: ['notes', 'nodyn'] },
} as const satisfies Columns;

/** One row of council control, as read. */
export type CouncilRow = RowOf<typeof councilColumns>;
