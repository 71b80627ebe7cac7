export { oneLine, problem } from './problem.js';
export type { Place, Problem, ProblemCode } from './problem.js';
export { feedAddress } from './read/address.js';
export { readFeed } from './read/feed.js';
export { readGrid } from './read/grid.js';
export type { GridOptions } from './read/grid.js';
export { readObjects } from './read/objects.js';
export { headingOf } from './read/sheet.js';
export type { Heading, Sheet, SheetRow, SourceNote } from './read/sheet.js';
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
export { councilColumns } from './council/councils.columns.js';
export type { CouncilRow } from './council/councils.columns.js';
export { councilKey, gssCode } from './council/council-key.js';
export { toCouncils } from './council/councils.js';
export { netChange, tallyOf } from './council/tallies.js';
export type {
  Council,
  CouncilOptions,
  Councils,
  CouncilsMeta,
  CouncilsReading,
  Outcome,
  Tally,
} from './council/councils.types.js';
export { readEmail, readPhone, readPostcode } from './signup/fields.js';
export { FIELD_NAME, LIMITS, RESERVED } from './signup/limits.js';
export { faultOf, longest, readValues, REPLY_RULES, SIGNUP_RULES } from './signup/read-values.js';
export type { ValueRules } from './signup/read-values.js';
export type {
  ConsentRecord,
  FieldFault,
  FieldProblem,
  KnownField,
  ReadValues,
  Receipt,
  Reply,
  Sending,
  SendingContext,
  Signup,
  Values,
} from './signup/signup.types.js';
export { initialsOf } from './winners/person.js';
export { winnerColumns } from './winners/winners.columns.js';
export type { WinnerRow } from './winners/winners.columns.js';
export { toWinners } from './winners/winners.js';
export type {
  Margin,
  Person,
  Round,
  VoteTally,
  Winner,
  Winners,
  WinnersMeta,
  WinnersReading,
  WinnerTally,
} from './winners/winners.types.js';
export { figureColumns } from './figure/figure.columns.js';
export type { FigureRow } from './figure/figure.columns.js';
export { figureText } from './figure/figure-text.js';
export type { Mark, MarkKind } from './figure/figure-text.js';
export { toFigure } from './figure/figure.js';
export { readFigure } from './figure/read-figure.js';
export type { Figure, FigureMajority, FigureOptions, FigureQuery } from './figure/figure.types.js';
export { readColour, readNumber } from './read/values.js';
export { columnsOfParty, seatTableColumns } from './seat-table/seat-table.columns.js';
export type { SeatTableRow } from './seat-table/seat-table.columns.js';
export { sumSeats, toSeatTable } from './seat-table/seat-table.js';
export type {
  Seat,
  SeatTable,
  SeatTableMeta,
  SeatTableOptions,
  SeatTableReading,
  Sum,
  Summable,
} from './seat-table/seat-table.types.js';
export { writeCsv } from './write/csv.js';
