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
  /** The share is said even where the page's words have the figure and leave it out. */
  readonly shares: boolean;
  /** The change is said even where the page's words leave it out. */
  readonly changes: boolean;
}

/** A piece of text; with a part, it is one of the figures. */
export type Piece = readonly [text: string, part?: MarkKind];

/** What stands in a place of the page's words now. */
export interface Replacement extends Mark {
  readonly pieces: readonly Piece[];
}

/** Money that somebody wrote to the penny: "£3,200.00". */
const PENCE = /\.\d\d$/;

/**
 * A number of this figure's kind: "58", "£3,200", "£3,200.50", "+4", "47.9%".
 *
 * @param own - How the page wrote this number, which may be what the figure is of.
 */
function numberText(n: number, { figure, written, locale }: FigureSpeech, own = written): string {
  if (figure.percent) return locale.share(n / 100, 3);
  if (written.startsWith('+')) return locale.change(n);
  if (!written.includes('£')) return locale.count(n);
  return `£${locale.count(n, n % 1 || PENCE.test(own) ? 2 : 0)}`;
}

/** The figure itself: what it is now, what the page wrote where nobody can read that, or that it is not known. */
export const valueText = (speech: FigureSpeech): string =>
  speech.figure.value === null ? (speech.figure.unread ?? '–') : numberText(speech.figure.value, speech);

/** How many make a majority: "63", and of percentages "over 50%". */
function neededText(speech: FigureSpeech): string {
  const { majority, percent } = speech.figure;
  const share = numberText(majority?.needed ?? 0, speech);
  return percent ? speech.locale.say(speech.words.over, { share }) : share;
}

/** What the line through the picture is, and what is said below it, if anything. */
export const labelsOf = (
  speech: FigureSpeech,
  each: number,
): { readonly label: string; readonly note: string } => {
  const { figure, words, locale } = speech;
  return {
    label: figure.majority ? locale.say(words.needed, { n: neededText(speech) }) : words.half,
    note: figure.percent || each > 1 ? locale.say(words.each, { n: numberText(each, speech) }) : '',
  };
};

/** What is added behind the page's words. */
function rest(speech: FigureSpeech): readonly Piece[] {
  const { figure, words, locale, marks, shares, changes } = speech;
  const { value, unread, share, percent, change, majority } = figure;
  const has = (kind: MarkKind): boolean => marks.some((mark) => mark.kind === kind);
  const said: Piece[] = [];
  if (value === null) {
    if (!unread) said.push([words.notKnown]);
  } else {
    if (share !== null && !percent && !has('share') && (shares || has('start')))
      said.push([shareText(share, speech), 'share']);
    if (majority)
      said.push([
        majority.reached ? words.majority : locale.say(words.short, { n: majority.short ?? '' }).trim(),
      ]);
    if (change !== null && changes && !has('change')) {
      const n = Math.abs(change);
      const size = percent ? locale.say(words.points, { n, change: n }) : n;
      said.push([
        change ? locale.say(change > 0 ? words.up : words.down, { n: size }) : words.unchanged,
        'change',
      ]);
    }
  }
  return said.flatMap((piece) => [[', '], piece]);
}

/** What stands in the place of a figure: what it is now, or that it is not known. Of what only the page knows, its own. */
function figureAt(kind: MarkKind, written: string, speech: FigureSpeech): string {
  const { value, of, share, change } = speech.figure;
  if (kind === 'of') return of === null ? written : numberText(of, speech, written);
  if (kind === 'value') return valueText(speech);
  if (value === null) return '–';
  if (kind === 'change') return change === null ? '–' : speech.locale.change(change);
  return share === null ? '–' : shareText(share, speech, (written.split('.')[1] ?? '%').length - 1);
}

/** The figure itself, before words that have none: "58 of 124 ". */
function beginning(speech: FigureSpeech): readonly Piece[] {
  const { figure, words, locale, text } = speech;
  const { name, unit, of, percent } = figure;
  const whole = of === null || percent ? '' : locale.say(words.of, { n: numberText(of, speech, '') });
  const own = text.trim() ? ' ' : unit ? locale.say(words.unit, { unit }) : '';
  return [[name && !text.trim() ? `${name}: ` : ''], [valueText(speech), 'value'], [whole + own]];
}

/** The page's words, and what is in their places now. */
export const replacements = (speech: FigureSpeech): readonly Replacement[] =>
  speech.marks.map((mark) => ({
    ...mark,
    pieces:
      mark.kind === 'start'
        ? beginning(speech)
        : mark.kind === 'end'
          ? rest(speech)
          : [[figureAt(mark.kind, mark.written, speech), mark.kind]],
  }));

/** The sentence as text. */
export function figureSentence(speech: FigureSpeech): string {
  let at = 0;
  let said = '';
  for (const { from, to, pieces } of replacements(speech)) {
    said += speech.text.slice(at, from) + pieces.map(([text]) => text).join('');
    at = to;
  }
  return (said + speech.text.slice(at)).replace(/\s+/g, ' ').trim();
}
