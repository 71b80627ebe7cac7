import { partyName, type Council, type Councils, type Party } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { Rows } from '../base/plain-text.js';
import { columnsOf, type CouncilColumn } from './council-control.layout.js';
import type { CouncilMessages } from './council-control.messages.js';

/** All councils in the order of the data, whatever a reader has looked for, and however few of a long list are on the page. */
export function councilRows(model: Councils, words: CouncilMessages, { lang, count }: Locale): Rows {
  const columns = columnsOf(model);
  const label = (party: Party | null): string => (party ? partyName(party, lang).label : words.unknown);
  const cells: Readonly<Record<CouncilColumn, (council: Council) => string>> = {
    council: ({ name, note }) => name + (note ? ` (${note})` : ''),
    control: ({ control, leading }) => label(control) + (leading ? ` (${label(leading)})` : ''),
    outcome: ({ outcome }) => words[outcome],
    previous: ({ previous }) => label(previous),
    seats: ({ seats }) => (seats === null ? words.unknown : count(seats)),
  };
  return [
    columns.map((column) => words[column]),
    ...model.councils.map((council) => columns.map((column) => cells[column](council))),
  ];
}
