import { resultColumns } from '../results/results.columns.js';
import type { Columns, RowOf } from '../schema/columns.js';

const { value, change, previous, colour } = resultColumns;

/** The columns of a figure: any table of results is a table of figures, of which the page selects one. */
export const figureColumns = {
  name: { kind: 'text', aliases: [...resultColumns.party.aliases, 'party'] },
  value,
  of: { kind: 'number', aliases: ['out of', 'total', 'allan o', 'cyfanswm'] },
  change,
  previous,
  colour,
} as const satisfies Columns;

/** One row of figures, as read. */
export type FigureRow = RowOf<typeof figureColumns>;
