import { englishFormat, welshFormat, type Format } from './format.js';
import { baseMessages, type Message, type Messages } from './messages.js';

/** How a widget speaks: a language, its numbers and its words. */
export interface Locale extends Format {
  /** The language the widget is written in, such as "en" or "cy-GB". */
  readonly lang: string;
  /** The words that all widgets share. */
  readonly base: Messages;
  /** A widget's own words: `own` has English and Welsh, a language added by the page has the rest under the widget's name. */
  words<W extends object>(widget: string, own: { readonly en: W; readonly cy: unknown }): W;
  /**
   * Fills a label in. Numbers are written as the language writes them, and `null` is nothing; a plural label is chosen by the value
   * called `n`.
   */
  say(message: Message, values?: Readonly<Record<string, string | number | null>>): string;
}

/** A language that the page has added: its numbers, and its words by widget, those that all share under `base`. */
export interface AddedLanguage {
  readonly format: Format;
  readonly words: { readonly base: Messages; readonly [widget: string]: object };
}

/** Where `languages.js` hangs in the languages of a page; without it nothing of them is in a bundle. */
export const added: { find?: (tag: string) => AddedLanguage | undefined } = {};

/** The language tag of an element: its own `lang`, else that of the nearest ancestor, across shadow roots. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const speaker = at.closest<HTMLElement>('[lang]');
    if (speaker) return speaker.lang;
  }
  return '';
}

/**
 * The locale for a language tag. A language without words is answered in English, numbers and all, so that a widget
 * never speaks two languages at once. `messages` are labels that the page replaces, in whatever language it has.
 */
export function localeFor(tag: string, messages?: object): Locale {
  const other = added.find?.(tag);
  const known = other || /^(en|cy)\b/i.test(tag) || (messages && tag);
  const shipped = /^cy\b/i.test(tag) ? 'cy' : 'en';
  const format = other?.format ?? (shipped === 'cy' ? welshFormat : englishFormat);
  const words: Locale['words'] = (widget, own) => ({
    ...own.en,
    ...(own[shipped] as object),
    ...other?.words[widget],
    ...messages,
  });
  return {
    ...format,
    lang: known ? tag : 'en',
    base: words('base', baseMessages),
    words,
    say(message, values = {}) {
      const text =
        typeof message === 'string' ? message : (message[format.plural(Number(values.n))] ?? message.other);
      // One pass: braces in what is filled in stay as they are.
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(values, name) ? (values[name] ?? '') : whole;
        return typeof value === 'number' ? format.count(value) : value;
      });
    },
  };
}
