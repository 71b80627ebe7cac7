import { councilColumns } from '../council/councils.columns.js';
import { toCouncils } from '../council/councils.js';
import type { Council, CouncilOptions, Councils } from '../council/councils.types.js';
import { readFeed } from '../read/feed.js';
import { readRows } from '../schema/read-rows.js';

/** The model of a sheet as a webmaster types it. */
export function councils(csv: string, options: CouncilOptions = {}, columns?: string): Councils {
  const sheet = readFeed(csv, '', councilColumns);
  return toCouncils(readRows(sheet, councilColumns, { columns }), sheet, options);
}

const story = ({ name, previous, outcome, control }: Council): string =>
  [name, previous?.short ?? '?', outcome, control.short].join(' ');
export const stories = (model: Councils): string[] => model.councils.map(story);
export const messages = ({ problems }: Councils): string[] => problems.map(({ message }) => message);
export const codes = ({ problems }: Councils): string[] => problems.map(({ code }) => code);
export const counts = ({ tallies }: Councils): unknown[] =>
  tallies.map(({ party, now, before, gained, lost, held, awaited }) => [
    party.short,
    now,
    before,
    gained,
    lost,
    held,
    awaited,
  ]);

/** A night with everything in it. */
export const NIGHT = `Council,Control,Previous
A,Lab,Lab
B,Lab,NOC
C,Con,Lab
D,NOC,Lab
E,NOC,NOC
F,,Lab
G,,Con
H,Ind,Con
I,Others,NOC
J,Con,Con
K,Con,`;
