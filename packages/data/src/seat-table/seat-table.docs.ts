import type { ColumnNotes } from '../schema/columns.js';
import type { seatTableColumns } from './seat-table.columns.js';

/** What documentation says about the columns of a seat table. */
export const seatTableNotes: ColumnNotes<typeof seatTableColumns> = {
  name: { says: 'The seat, ward or council. A row needs a name or a code.', example: 'Worcester' },
  code: { says: 'Its code; searched, and copied as CSV.', example: 'E07000237' },
  previous: {
    says: 'Who had it before, in the same words; `new` for one that was not there.',
    example: 'Con',
  },
  control: {
    says: 'Who has it now, in the words of [council control](#who-runs-a-council): a party, NOC, or what happened. Empty means not declared.',
    example: 'NOC',
  },
  result: {
    says: 'What became of it, where the columns before do not say it: held, gained or lost. What contradicts them is named.',
    example: 'Lost',
  },
  seatsBefore: { says: 'How many seats somebody had there before.', example: '15' },
  seatsAfter: { says: 'How many since.', example: '16' },
  change: {
    says: 'The net change. Left out, it is worked out from the two before it.',
    example: '+1',
  },
  basis: {
    says: 'What the change is measured against. Where rows differ, each is marked, and the changes are not added up.',
    example: 'Composition before and after',
  },
  won: { says: 'How many of the seats that were up were won.', example: '7' },
  contested: { says: 'How many seats were up.', example: '12' },
  majorityBefore: { says: 'The majority that was defended.', example: '356' },
  majority: {
    says: 'The majority of the winner: votes, or where all say % percentage points.',
    example: '1,204',
  },
  swing: { says: 'A number with its sign, or words.', example: '3.2% Con to Lab' },
  status: {
    says: 'How sure the change is. Verified, confirmed, official or final is not shown; all else is.',
    example: 'Likely',
  },
  href: { says: 'A page about the seat or its result.', example: 'https://www.worcester.gov.uk/' },
  note: { says: 'A few words that stand with the row.', example: 'Labour took Warndon' },
};
