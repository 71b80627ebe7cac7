import { readNumber } from '../read/values.js';

/**
 * What a place in a text holds: one of its figures; or its beginning, where a text without the figure gets it; or its end, before a full
 * stop, where the rest of what there is to say is added.
 */
export type MarkKind = 'value' | 'of' | 'share' | 'change' | 'start' | 'end';

/** A place in a text. */
export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** What stands there: "1,326". */
  readonly written: string;
}

/** A figure among words: "1,326", "1 326", "−18", "+4", "46.8%", "£3,200"; not what is part of a word, a date, a range or another number, as in "2nd", "2012-16", "20 – 30" and "£1.2m". */
const FIGURE =
  /(^|[\s(/])([-+−]?£?(?:[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[,.]\d+)*%?)(?![\p{L}\d]|[-–.,]\d|\s[-–]\s\d)/gu;
/** What stands between a figure and what it is of, in English and Welsh. */
const OF = /^(\/|\s+((out )?of( the)?|(allan )?o( blith|['’]r)?)\s+)$/i;
/** What stands before the second number of a range. */
const RANGE = /\d\s[-–]\s$/;
/** What stands before a number that is the whole of something else that counts, as in "20–30 of 124" and "£1.2m of £5m". */
const WHOLE = /\d\S*(\/|\s+((out|allan) )?of?\b\D{0,7})$/i;

/**
 * Finds the figures in a text: "58 of 124 councils with a Labour majority, 46.8%". The value is the number that is looked for; else the
 * first that says what it is of; else the one that the text begins with. A percentage is the share only where it is that of the
 * text's own figures, and a number with a sign, behind the value, the change. All others, such as years, stay as they are.
 *
 * @param looked - The value that the page says elsewhere, `null` if it has none yet; left out, where the text is all there is: then the first
 * number will do.
 */
export function figureText(text: string, looked?: number | null): readonly Mark[] {
  const isBehind = (words: RegExp, { from }: { readonly from: number }): boolean =>
    words.test(text.slice(0, from));
  const found = [...text.matchAll(FIGURE)]
    .map(({ index, 1: before = '', 2: written = '' }) => {
      const from = index + before.length;
      return { from, to: from + written.length, written, number: readNumber(written) ?? NaN };
    })
    .filter((one) => !isBehind(RANGE, one));
  const begin = text.search(/\S|$/);
  const end = Math.max(begin, text.search(/[.!?…]?\s*$/));
  const next = (one: (typeof found)[0]): typeof one | undefined =>
    found.find(({ from }) => from > one.to && OF.test(text.slice(one.to, from)));

  const value =
    found.find(({ number }) => number === looked) ??
    found.find(next) ??
    found.find((one) => (looked === undefined ? !isBehind(WHOLE, one) : one.from === begin));
  // Of a percentage it says no whole: "47.9% of 2,769 councillors".
  const of = value && !value.written.endsWith('%') ? next(value) : undefined;
  const share = value && of && (value.number / of.number) * 100;
  const others = found.filter((one) => one !== value && one !== of);
  const marks = {
    start: value ? undefined : { from: begin, to: begin, written: '' },
    value,
    of,
    // As exactly as it is written.
    share: others.find(({ written, number }) => {
      const digits = (written.split('.')[1] ?? '%').length - 1;
      return share !== undefined && written.endsWith('%') && share.toFixed(digits) === number.toFixed(digits);
    }),
    change: others.find(({ from, written }) => value && from > value.from && /^[-+−]/.test(written)),
    end: { from: end, to: end, written: '' },
  };
  return Object.entries(marks)
    .flatMap(([kind, mark]) => (mark ? { ...mark, kind: kind as MarkKind } : []))
    .sort((a, b) => a.from - b.from);
}
