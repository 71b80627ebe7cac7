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

/** A figure among words: "1,326", "−18", "+4", "46.8%", "£3,200"; not what is part of a word or a date, as in "2nd" and "2012-16". */
const FIGURE =
  /(^|[\s(/"“‘])([-+−]?£?\d+(?:[,.’'\u00a0\u202f]\d+)*(?: ?%| per cent)?)(?![\p{L}\d]|[-–]\d)/giu;
/** What stands between a figure and what it is of, in English and Welsh. */
const OF = /^(\s*\/\s*|\s+((out )?of( the)?|(allan )?o(['’]r)?)\s+)$/i;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly number: number;
}

const isPercent = ({ written }: Found): boolean => /%|t$/.test(written);

/** Whether a percentage is this share, as exactly as it is written. */
function isShare({ written, number }: Found, share: number): boolean {
  const digits = written.split('.')[1]?.match(/^\d+/)?.[0].length ?? 0;
  return Math.abs(number - share * 100) * 10 ** digits <= 0.5001;
}

/**
 * Finds the figures in a text: "58 of 124 councils with a Labour majority, 46.8%". The value is the number that is looked for; else the
 * first that says what it is of; else the one that the text begins with. A percentage is the share only where it is that of the
 * text's own figures, and a number with a sign, behind the value, the change. All others, such as years, stay as they are.
 *
 * @param looked - The value that the page says elsewhere, `null` if it has none yet; left out, where the text is all there is: then the first
 * number will do.
 */
export function figureText(text: string, looked?: number | null): readonly Mark[] {
  const found: Found[] = [...text.matchAll(FIGURE)].map(({ index, 1: before = '', 2: written = '' }) => {
    const from = index + before.length;
    return { from, to: from + written.length, written, number: readNumber(written) ?? NaN };
  });
  const begin = text.search(/\S|$/);
  const marks: Mark[] = [];
  /** Marks what is at a place, and has it out of the way. */
  function take(kind: MarkKind, place: number): Found | undefined {
    const [one] = place < 0 ? [] : found.splice(place, 1);
    if (one) marks.push({ kind, from: one.from, to: one.to, written: one.written });
    return one;
  }
  const hasWhole = (one: Found, place: number): boolean => {
    const next = found[place + 1];
    return next !== undefined && OF.test(text.slice(one.to, next.from));
  };

  const places = [found.findIndex(({ number }) => number === looked), found.findIndex(hasWhole)];
  if (looked === undefined || found[0]?.from === begin) places.push(0);
  const place = places.find((at) => at >= 0) ?? -1;
  const isOf = found.some((one, at) => at === place && hasWhole(one, at));
  const value = take('value', place);
  if (value) {
    // Of a percentage it says no whole: "47.9% of 2,769 councillors".
    const of = isOf && !isPercent(value) && take('of', place);
    if (of)
      take(
        'share',
        found.findIndex((one) => isPercent(one) && isShare(one, value.number / of.number)),
      );
    take(
      'change',
      found.findIndex(({ from, written }) => from > value.from && /^[-+−]/.test(written)),
    );
  } else marks.push({ kind: 'start', from: begin, to: begin, written: '' });
  const end = Math.max(begin, text.search(/[.!?…]?\s*$/));
  marks.push({ kind: 'end', from: end, to: end, written: '' });
  return marks.sort((a, b) => a.from - b.from);
}
