import { partyName, type Party } from '@rosette/data';
import type { Locale } from './locale.js';

/** What is filled into a sentence, by its name in braces. */
export type Values = Readonly<Record<string, string | number>>;

/** What else a name, or several, puts into a sentence of its language. */
type Agreement = (who: string, several: boolean) => Readonly<Record<string, string>>;

const en: Agreement = (who, several) =>
  // Verbs agree: "the Conservatives have".
  several || /^(the .*|\p{Ll}.*)s$/u.test(who) ? { have: 'have', s: '' } : { have: 'has', s: 's' };

const cy: Agreement = (who) => ({
  // "gan" brings the soft mutation, but only to words that are Welsh: the names of others stay as they are.
  whom: who.replace(/^(Ll(?=afur)|P(?=laid)|c(?=ymdeithas))/, (c) => ({ Ll: 'L', P: 'B' })[c] ?? 'g'),
  // The article leans on the vowel before it: "mae’r Ceidwadwyr".
  mae: /^yr? /.test(who) ? who.replace(/^yr?/, 'mae’r') : `mae ${who}`,
});

/** By language: `{have}` and `{s}` in English, `{whom}` and `{mae}` in Welsh. */
export const agreeing = { en, cy };

/** What a widget's words have to say about names. */
interface NameWords {
  /** "Ash, Birch, Elm and 2 others". */
  readonly moreNames: string;
  readonly each: string;
  readonly agreeing: Agreement;
}

/** The parties of one clause: `{who}`, `{each}` where there are several, and what agrees with them. */
export function namesIn(parties: readonly Party[], words: NameWords, { say, list, lang }: Locale): Values {
  const names = parties.map((party) => partyName(party, lang).sentence);
  const several = names.length > 1;
  if (names.length > 4) names.splice(3, names.length, say(words.moreNames, { n: names.length - 3 }));
  const who = list(names);
  return { who, each: several ? words.each : '', ...words.agreeing(who, several) };
}

/** A sentence begins with a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
