import { months } from './months.js';

/** Plural categories as CLDR counts them. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Numbers, lists and times as a language writes them. */
export interface Format {
  /** 1326 → "1,326"; −18 → "−18" with a real minus sign. At most three decimals; `least`: that many in any case, as of money. */
  count(n: number, least?: number): string;
  /** A share of 1: 0.4789 → "47.9%". `digits` decimals at most, 1 without it; `least`: that many in any case, for figures in a column. */
  share(x: number, digits?: number, least?: number): string;
  /** 45 → "+45", −18 → "−18", 0 → "0". */
  change(n: number): string;
  /** "Labour, the Conservatives and the Liberal Democrats". */
  list(items: readonly string[]): string;
  plural(n: number): PluralCategory;
  /** "02:14" on the same day as `now`, else "6 May 2016, 02:14"; the date alone where there is no time of day. */
  time(d: Date, now?: Date): string;
}

/** `n` times a power of ten, on the decimal digits: 1.005 × 10² is 100.5, as it is for `Intl`. 0 for what is too small to have any. */
const shift = (n: number, places: number): number => Number(`${n}e${places}`) || 0;

function decimal(n: number, digits: number, least = 0): string {
  const rounded = shift(Math.round(shift(Math.abs(n), digits)), -digits);
  const [whole = '', fraction = ''] = String(rounded).split('.');
  const point = fraction.padEnd(least, '0');
  return `${n < 0 && rounded ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${point && '.' + point}`;
}

/** A date without a time of day arrives as midnight UTC, and is the same day in all time zones. */
export const isWholeDay = (d: Date): boolean => Number(d) % 864e5 === 0;

/**
 * English and Welsh write numbers alike. They are written by hand, because the first use of `Intl` costs 15 ms before
 * first paint; tests hold each line to what `Intl` says.
 */
function handFormat(
  monthNames: string,
  plural: (n: number) => PluralCategory,
  and: (last: string) => string,
): Format {
  return {
    count: (n, least) => decimal(n, 3, least),
    share: (x, digits = 1, least) => `${decimal(shift(x, 2), digits, least)}%`,
    change: (n) => `${n > 0 ? '+' : ''}${decimal(n, 3)}`,
    list: (items) =>
      items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and(items.at(-1) ?? '')}` : (items[0] ?? ''),
    plural,
    time(d, now = new Date()) {
      const zone = isWholeDay(d) ? 'UTC' : '';
      const month = monthNames.split(' ')[d[`get${zone}Month` as const]()];
      const date = `${d[`get${zone}Date` as const]()} ${month} ${d[`get${zone}FullYear` as const]()}`;
      if (zone) return date;
      const time = d.toTimeString().slice(0, 5);
      return d.toDateString() === now.toDateString() ? time : `${date}, ${time}`;
    },
  };
}

/** British English: day before month, no comma before "and". */
export const englishFormat: Format = handFormat(
  months.en,
  (n) => (n === 1 ? 'one' : 'other'),
  (last) => `and ${last}`,
);

const WELSH_PLURALS: readonly (PluralCategory | undefined)[] = 'zero,one,two,few,,,many'.split(',') as [];

/**
 * "and" before a word in Welsh: "ac" before a vowel, "a’r" for "and the", and the aspirate mutation of Plaid ("a Phlaid
 * Cymru"). Other names are left as they are, as is usual with names. `Intl` says "a(c)" and leaves the choice to the reader.
 */
export const welshFormat: Format = handFormat(
  months.cy,
  (n) => WELSH_PLURALS[n] || 'other',
  (last) =>
    // y is a vowel before a consonant (Ynys), none before a vowel (Yorkshire).
    /^yr? /.test(last)
      ? last.replace(/^yr?/, 'a’r')
      : /^([aeiouâêîôûŵŷ]|y(?![aeiou]))/i.test(last)
        ? `ac ${last}`
        : `a ${last.replace(/^Plaid\b/, 'Phlaid')}`,
);
