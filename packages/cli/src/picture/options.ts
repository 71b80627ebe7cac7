import { extname } from 'node:path';
import { SIZES, type PictureSize } from '@rosette/elements/pictures.js';
import { Failure } from '../failure.js';

export type Format = 'png' | 'svg';

const sizes = Object.entries(SIZES).map(
  ([name, { width, height }]) => [name as PictureSize, `${width}x${height}`] as const,
);

/** The sizes as they are typed. */
export const sizeNames = sizes.map(([, typed]) => typed).join(', ');

/** A size by its pixels or its name. @throws {Failure} if there is none. */
export function sizeOf(typed: string): PictureSize {
  const wanted = typed.toLowerCase().replace('×', 'x');
  const found = sizes.find((size) => size.some((each) => each === wanted));
  if (!found) throw new Failure(`there is no size ${typed}; there are ${sizeNames}`);
  return found[0];
}

/** What kind of file is wanted: as it says, else by the end of its name. @throws {Failure} if neither says it. */
export function formatOf(format: string | undefined, out: string): Format {
  const wanted = (format ?? extname(out).slice(1)).toLowerCase();
  if (wanted === 'png' || wanted === 'svg') return wanted;
  throw new Failure(
    format === undefined
      ? `what kind of file ${out} is to be cannot be seen from its name: end it in .png or .svg, or give --format`
      : `there is no format ${format}; there are png, svg`,
  );
}

/** When the figures are from: a date, or a date and a time of day. @throws {Failure} if it is neither. */
export function momentOf(typed: string | undefined): Date | undefined {
  if (typed === undefined) return undefined;
  const moment = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$/.test(typed)
    ? new Date(typed.replace(' ', 'T'))
    : null;
  // There is no 31 February; a browser's engine would take it for 2 March.
  const day = new Date(`${typed.slice(0, 10)}T00:00Z`).getUTCDate();
  if (moment && Number.isFinite(moment.getTime()) && day === Number(typed.slice(8, 10))) return moment;
  throw new Failure(`--as-of takes a date such as 2016-05-06, or 2016-05-06T02:14; ${typed} is neither`);
}
