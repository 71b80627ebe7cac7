import { added } from '../locale.js';

/** How a form speaks: words and moments, and no numbers that a language would write in a way of its own. */
export interface Speech<W> {
  /** The language the form is written in, such as "en" or "cy-GB". */
  readonly lang: string;
  readonly words: W;
  /** Fills `{name}` in. */
  say(text: string, values: Readonly<Record<string, string | number>>): string;
  /** "6 May 2016, 02:14". Through `Intl`, which is slow the first time: not for what is drawn first. */
  time(moment: Date): string;
}

/**
 * The speech for a language tag: English, then Welsh or a language that the page has added, then what the page replaces. A language
 * without words is answered in English, so that a form never speaks two languages at once. `own` stands under the widget's name in
 * what a page adds.
 */
export function speechFor<W extends object>(
  tag: string,
  widget: string,
  own: { readonly en: W; readonly cy: W },
  messages: object | undefined,
): Speech<W> {
  const other = added.find?.(tag);
  const shipped = /^cy\b/i.test(tag) ? 'cy' : 'en';
  const known = other || /^(en|cy)\b/i.test(tag) || (messages && tag);
  const lang = known ? tag : 'en';
  return {
    lang,
    words: { ...own.en, ...own[shipped], ...other?.words[widget], ...messages },
    say: (text, values) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    time: (moment) =>
      moment.toLocaleString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeStyle: 'short' }),
  };
}
