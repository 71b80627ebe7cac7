import type { ColumnNotes } from '../schema/columns.js';
import type { resultColumns } from './results.columns.js';

/** What documentation says about the columns of a result. */
export const resultNotes: ColumnNotes<typeof resultColumns> = {
  party: {
    says: 'The party, candidate or option. A name, an abbreviation (Lab, C, LDem) or an id (PP53, party:53).',
    example: 'Labour',
  },
  value: {
    says: 'How many, or what percentage. Empty means not known, and is never shown as 0.',
    example: '1,326',
  },
  change: { says: 'Against last time. Left out, it is worked out from `previous`.', example: '−18' },
  previous: { says: 'The same figure last time.', example: '1,344' },
  colour: { says: 'A colour for this row, in place of the party’s.', example: '#7a1f4b' },
  note: { says: 'A few words that stand with the row.', example: 'One recount' },
};
