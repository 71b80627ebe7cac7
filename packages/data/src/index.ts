export { problem } from './problem.js';
export type { Place, Problem, ProblemCode } from './problem.js';
export { feedAddress } from './read/address.js';
export { readFeed } from './read/feed.js';
export { readGrid } from './read/grid.js';
export type { GridOptions } from './read/grid.js';
export { readObjects } from './read/objects.js';
export type { Sheet, SheetRow, SourceNote } from './read/sheet.js';
export type { Column, ColumnKind, ColumnNotes, Columns, RowOf } from './schema/columns.js';
export { readRows } from './schema/read-rows.js';
export type { Reading, ReadOptions } from './schema/reading.js';
export { contrast, darkFill, PAGE_DARK, PAGE_LIGHT, swatch } from './party/colour.js';
export { findParty, partyName } from './party/party.js';
export type { Party, PartyInput, PartyName, Swatch } from './party/party.types.js';
export { resultColumns } from './results/results.columns.js';
export type { ResultRow } from './results/results.columns.js';
export { toResults } from './results/results.js';
export type {
  Majority,
  ResultEntry,
  Results,
  ResultsMeta,
  ResultsOptions,
  ResultsReading,
} from './results/results.types.js';
