import { isWholeDay, type Format } from './format.js';
import { added, type AddedLanguage } from './locale.js';
import type { Messages } from './messages.js';
import { redraw } from './redraw.js';

/** The words of a language that a page adds. Those of a widget stand under its name: `{ base: {…}, 'results-chart': {…} }`. */
export interface LanguagePack {
  /** The words that all widgets share. */
  readonly base: Messages;
  readonly [widget: string]: object;
}

const realMinus = (text: string): string => text.replace('-', '−');

/** Makes what it is asked for when it is first asked, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Any language that `Intl` knows; each formatter is made on its first use. */
export function intlFormat(lang: string): Format {
  const counts = once(() => new Intl.NumberFormat(lang));
  const changes = once(() => new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' }));
  const lists = once(() => new Intl.ListFormat(lang));
  const plurals = once(() => new Intl.PluralRules(lang));
  const clocks = once(() => new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }));
  const wholeDays = once(() => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }));
  const moments = once(() => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }));
  const shares = new Map<string, Intl.NumberFormat>();
  return {
    count: (n, least) =>
      realMinus((least ? new Intl.NumberFormat(lang, { minimumFractionDigits: least }) : counts()).format(n)),
    share(x, maximumFractionDigits = 1, minimumFractionDigits = 0) {
      const key = `${maximumFractionDigits} ${minimumFractionDigits}`;
      const options = { style: 'percent', maximumFractionDigits, minimumFractionDigits } as const;
      const share = shares.get(key) ?? new Intl.NumberFormat(lang, options);
      shares.set(key, share);
      return realMinus(share.format(x));
    },
    change: (n) => realMinus(changes().format(n)),
    list: (items) => lists().format(items),
    plural: (n) => plurals().select(n),
    time(d, now = new Date()) {
      if (isWholeDay(d)) return wholeDays().format(d);
      return (d.toDateString() === now.toDateString() ? clocks() : moments()).format(d);
    },
  };
}

const languages = new Map<string, AddedLanguage>();

/** `lang` in one spelling; the empty text where no language has it. */
function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

/**
 * Adds a language, or replaces words and numbers of one, for all widgets of the page; they draw again.
 * `lang` is a language tag such as "gd"; it serves its regions ("gd-GB") too.
 * @throws RangeError where `lang` is no language tag: a slip of the page's author, not of its data.
 */
export function addLanguage(lang: string, words: LanguagePack): void {
  const tag = canonical(lang);
  if (!tag) throw new RangeError(`addLanguage: "${lang}" is no language tag`);
  languages.set(tag, { format: intlFormat(tag), words });
  added.find = (asked) => {
    const wanted = canonical(asked);
    return languages.get(wanted) ?? languages.get(wanted.split('-', 1).join());
  };
  redraw();
}
