import type { SeatTable } from '@rosette/data';

/** Where everything stands: plain numbers, which the template turns into shapes. */
export interface SeatTableLayout {
  /** The length of each entry's bar, from zero, in percent of the longest. */
  readonly widths: readonly number[];
}

/** Turns the model into lengths. What is not known, or below zero, has none. */
export function seatTableLayout({ entries }: SeatTable): SeatTableLayout {
  const values = entries.map(({ value }) => Math.max(0, value ?? 0));
  const longest = Math.max(...values, 0) || 1;
  return { widths: values.map((value) => Math.round((value / longest) * 100_000) / 1000) };
}
