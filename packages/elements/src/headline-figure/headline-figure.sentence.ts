import type { Figure, Mark, MarkKind } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { shareText } from '../base/share-text.js';
import type { HeadlineFigureMessages } from './headline-figure.messages.js';

/** What is said of a figure, and how. */
export interface FigureSpeech {
  readonly figure: Figure;
  readonly words: HeadlineFigureMessages;
  readonly locale: Locale;
  /** The page's words, and what is where in them. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The value as the page wrote it, for what a number alone does not say: "£3,200", "+4". */
  readonly written: string;
  /** The share is said even where the page's words have a figure and leave it out. */
  readonly shares: boolean;
  /** The change is said even where the page's words leave it out. */
  readonly changes: boolean;
}

/** A piece of text; with a part, it is one of the figures. */
export interface Piece {
  readonly text: string;
  readonly part?: 'value' | 'of' | 'share' | 'change';
}

/** What stands in a place of the page's words now. */
export interface Replacement extends Mark {
  readonly pieces: readonly Piece[];
}

/** A number of this figure's kind: "58", "£3,200", "+4", "47.9%". */
export function numberText(n: number, { figure, written, locale }: FigureSpeech): string {
  if (figure.percent) return locale.share(n / 100, 3);
  if (/^\+/.test(written)) return locale.change(n);
  return locale.count(n).replace(/^−?/, (minus) => minus + (written.includes('£') ? '£' : ''));
}

/** How many make a majority: "63", and of percentages "over 50%". */
export function neededText(speech: FigureSpeech): string {
  const { majority, percent } = speech.figure;
  const share = numberText(majority?.needed ?? 0, speech);
  return percent ? speech.locale.say(speech.words.more, { share }) : share;
}

function changeText(change: number, { figure, words, locale }: FigureSpeech): string {
  if (!change) return words.unchanged;
  const size = Math.abs(change);
  const n = figure.percent ? locale.say(words.points, { n: size, change: size }) : locale.count(size);
  return locale.say(change > 0 ? words.up : words.down, { n });
}

/** What is added behind the page's words. */
function rest(speech: FigureSpeech): readonly Piece[] {
  const { figure, words, locale, marks, shares, changes } = speech;
  const { value, share, percent, change, majority } = figure;
  const has = (kind: MarkKind): boolean => marks.some((mark) => mark.kind === kind);
  const said: Piece[] = [];
  if (value === null) said.push({ text: words.notKnown });
  else {
    if (share !== null && !percent && !has('share') && (shares || has('start')))
      said.push({ text: shareOf(share, speech), part: 'share' });
    if (majority) {
      const { reached, short } = majority;
      const missing = short === null ? words.under : locale.say(words.short, { n: short });
      said.push({ text: reached ? words.majority : missing });
    }
    if (changes && !has('change'))
      said.push({
        text: change === null ? words.changeNotKnown : changeText(change, speech),
        part: 'change',
      });
  }
  return said.flatMap((piece) => [{ text: ', ' }, piece]);
}

const shareOf = (share: number, { words: { less, more }, locale }: FigureSpeech, digits?: number): string =>
  shareText(share, { words: { under: less, over: more }, locale }, digits);

/** What stands in the place of a figure: what it is now, or that it is not known. Of what only the page knows, its own. */
function figureAt({ kind, written }: Mark, speech: FigureSpeech): string {
  const { value, of, share, change } = speech.figure;
  if (kind === 'of') return of === null ? written : numberText(of, speech);
  if (value === null || (kind === 'share' && share === null)) return '–';
  if (kind === 'value') return numberText(value, speech);
  if (kind === 'change') return change === null ? '–' : speech.locale.change(change);
  return shareOf(share ?? 0, speech, /\.(\d+)/.exec(written)?.[1]?.length ?? 0);
}

/** The figure itself, before words that have none: "58 of 124 ". */
function beginning(mark: Mark, speech: FigureSpeech): readonly Piece[] {
  const { figure, words, locale, text } = speech;
  const { name, unit, of, percent } = figure;
  const pieces: Piece[] = [{ text: figureAt({ ...mark, kind: 'value' }, speech), part: 'value' }];
  if (of !== null && !percent) pieces.push({ text: locale.say(words.of, { n: numberText(of, speech) }) });
  if (text.trim()) return [...pieces, { text: ' ' }];
  if (unit) pieces.push({ text: locale.say(words.unit, { unit }) });
  return name ? [{ text: locale.say(words.from, { name }) }, ...pieces] : pieces;
}

/** The page's words, and what is in their places now. */
export const replacements = (speech: FigureSpeech): readonly Replacement[] =>
  speech.marks.map((mark) => {
    const { kind } = mark;
    if (kind === 'start') return { ...mark, pieces: beginning(mark, speech) };
    if (kind === 'end') return { ...mark, pieces: rest(speech) };
    return { ...mark, pieces: [{ text: figureAt(mark, speech), part: kind }] };
  });

/** The sentence as text. */
export function figureSentence(speech: FigureSpeech): string {
  let at = 0;
  let said = '';
  for (const { from, to, pieces } of replacements(speech)) {
    said += speech.text.slice(at, from) + pieces.map(({ text }) => text).join('');
    at = to;
  }
  return (said + speech.text.slice(at)).replace(/\s+/g, ' ').trim();
}
