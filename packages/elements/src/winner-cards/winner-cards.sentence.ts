import type { Winners } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import { capital, namesIn } from '../base/sentence.js';
import type { WinnerMessages } from './winner-cards.messages.js';

/** The most names that a sentence lists. */
const NAMED = 4;

/** The one sentence that says who won: how many of which party, the two with most named and the rest counted; or the names where there is one alone, or no party is known. */
export function winnersSentence(model: Winners, words: WinnerMessages, locale: Locale): string {
  const { say, base } = locale;
  const { winners, declared, tallies } = model;
  const total = winners.length;
  const isCounting = declared < total;
  const progress = isCounting ? `${say(base.declared, { n: declared, m: total })}.` : '';
  if (!declared) return progress;
  const [first] = tallies;
  if (!first || declared === 1) {
    const elected = winners.filter(({ name }) => name);
    const names = elected.map(({ name }) => name ?? '');
    if (names.length > NAMED)
      names.splice(NAMED - 1, names.length, say(words.moreNames, { n: names.length - NAMED + 1 }));
    const outcome = elected.every((one) => one.outcome === 're-elected') ? 're-elected' : 'elected';
    const told = say(words.is, { outcome: words[outcome], what: locale.list(names) });
    return `${progress && `${progress} `}${told}.`;
  }
  /** All parties that have as many as this one. */
  const clause = (message: string, won: number, of: string): string => {
    const same = tallies.filter((tally) => tally.won === won);
    const gained = same.length > 1 ? 0 : (same[0]?.gained ?? 0);
    const names = namesIn(
      same.map(({ party }) => party),
      words,
      locale,
    );
    return (
      say(message, { ...names, n: say(of, { n: won, m: total }) }) +
      (gained ? say(words.gaining, { n: gained }) : '')
    );
  };
  const sofar = isCounting ? say(words.sofar, { n: declared, m: total }) : '';
  const whole = sofar ? '{n}' : first.won < total ? words.outOf : total > 2 ? words.all : words.both;
  const second = tallies.find(({ won }) => won < first.won);
  // Of further parties, or of none that is known: the parts add up to the whole.
  const others = tallies.reduce(
    (left, { won }) => left - (won === first.won || won === second?.won ? won : 0),
    declared,
  );
  return [
    capital(sofar + clause(words.won, first.won, whole)),
    second ? clause(words.second, second.won, '{n}') : '',
    others ? say(words.others, { n: others }) : '',
    '.',
  ].join('');
}
