import { readFeed, readRows } from '@rosette/data';
import type { Reading, ReadOptions, RowOf, Sheet } from '@rosette/data';
import { readFileSync } from 'node:fs';
import { seatColumns } from './columns.js';

export type SeatRow = RowOf<typeof seatColumns>;

export function read(sheet: Sheet, options?: ReadOptions): Reading<SeatRow> {
  return readRows(sheet, seatColumns, options);
}

export function readText(text: string, options?: ReadOptions): Reading<SeatRow> {
  return read(readFeed(text, '', seatColumns), options);
}

/** `['Labour 1326', …]`, with the value of any other field in place of `value`. */
export function figures(reading: Reading<SeatRow>, field: keyof SeatRow = 'value'): string[] {
  return reading.rows.map((row) => `${row.party} ${row[field]}`);
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

export function messages(reading: Reading<unknown>): string[] {
  return reading.problems.map((problem) => problem.message);
}
