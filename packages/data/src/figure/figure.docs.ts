import type { ColumnNotes } from '../schema/columns.js';
import type { figureColumns } from './figure.columns.js';

/** What documentation says about the columns of a figure. */
export const figureNotes: ColumnNotes<typeof figureColumns> = {
  name: { says: 'What `select` names a row by. Without such a column, the first one.', example: 'Labour' },
  value: {
    says: 'The figure: how many, or what percentage. Empty means not known, and is never shown as 0.',
    example: '58',
  },
  of: { says: 'What it is of. Without it, a row called Total says so.', example: '124' },
  change: { says: 'Against last time. Left out, it is worked out from `previous`.', example: '+1' },
  previous: { says: 'The same figure last time.', example: '57' },
  colour: { says: 'A colour for what is filled in the picture.', example: '#e4003b' },
};
