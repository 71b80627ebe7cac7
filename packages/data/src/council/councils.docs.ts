import type { ColumnNotes } from '../schema/columns.js';
import type { councilColumns } from './councils.columns.js';

/** What documentation says about the columns of council control. */
export const councilNotes: ColumnNotes<typeof councilColumns> = {
  name: {
    says: 'The council. A row needs a name or a code. “Council”, “City of” and the like make no difference.',
    example: 'Dudley',
  },
  code: {
    says: 'Its GSS code, by which maps are joined. Without it they are joined by the name.',
    example: 'E08000027',
  },
  control: {
    says: 'Who runs it: a party, NOC, or what happened (“LAB min”, “Lab gain from NOC”). Empty means not declared.',
    example: 'NOC',
  },
  previous: {
    says: 'Who ran it before, in the same words; `new` for a council that was not there.',
    example: 'Lab',
  },
  seats: { says: 'How many councillors it has.', example: '72' },
  declared: {
    says: 'When it declared, or yes and no. A time of day alone is the last one before the feed’s `updated`.',
    example: '06/05/2016 03:05',
  },
  href: { says: 'A page about the council or its result.', example: 'https://www.dudley.gov.uk/' },
  note: { says: 'A few words that stand with the row.', example: 'After a recount' },
};
