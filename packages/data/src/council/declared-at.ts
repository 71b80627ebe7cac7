import { oneLine } from '../problem.js';

/** A day, a time of day, or both; the time may go on with seconds and the offset of a time zone. */
const TIME = /^(\d{4}-\d\d-\d\d)?(?:^|$|[T ])((?:[01]\d|2[0-3]):[0-5]\d(?:$|\D.*))?$/;

/**
 * A time as people write it: `2016-05-06T02:14Z`, `06/05/2016 02:14` (the day first), and `02:14` alone, which is the last such time
 * before the one that the figures are from. Without an offset it is the reader's own time. `undefined`: it cannot be read.
 */
export function readTime(written: string, asOf: Date | null): Date | undefined {
  const text = oneLine(written).replace(/^(\d\d)\/(\d\d)\/(\d{4}),?/, '$3-$2-$1');
  const [found, day, time = '00:00'] = TIME.exec(text) ?? [];
  const date = new Date(!found ? NaN : day ? `${day}T${time}` : (asOf ?? NaN));
  if (asOf && !day) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    date.setHours(hours, minutes, 0, 0);
    if (date > asOf) date.setDate(date.getDate() - 1);
  }
  return +date ? date : undefined;
}
