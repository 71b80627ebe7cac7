import { added } from '../base/locale.js';
import { months } from '../base/months.js';

/** A day written as 2016-05-09, with or without a time behind it; `undefined` where it is no day. */
export function readDay(text = ''): Date | undefined {
  const [day = ''] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  const date = new Date(day);
  // The 31st of February would be a day in March.
  return day && !isNaN(+date) && date.toISOString().startsWith(day) ? date : undefined;
}

/** "9 May 2016". By hand in English and Welsh: the first use of `Intl` costs 15 ms before first paint. */
export function writtenDay(day: Date, lang: string): string {
  const other = added.find?.(lang);
  if (other) return other.format.time(day);
  const names = /^cy\b/i.test(lang) ? months.cy : months.en;
  return `${day.getUTCDate()} ${names.split(' ')[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}
