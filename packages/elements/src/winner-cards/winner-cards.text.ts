import { findParty, partyName, type Winner, type Winners } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { Rows } from '../base/plain-text.js';
import { shareText } from '../base/share-text.js';
import type { WinnerMessages } from './winner-cards.messages.js';

export const labelOf = (party: NonNullable<Winner['party']>, { lang }: Locale): string =>
  partyName(party, lang).label;

/** "Re-elected: Labour hold". */
export function outcomeText(
  { outcome, change, party, previous }: Winner,
  words: WinnerMessages,
  locale: Locale,
): string {
  if (outcome === 'not-declared') return labelOf(findParty('not declared'), locale);
  if (!change || !party) return words[outcome];
  const { say, lang } = locale;
  return say(words.is, {
    outcome: words[outcome],
    what: say(words[change], {
      party: labelOf(party, locale),
      from: previous?.party ? partyName(previous.party, lang).sentence : '',
    }),
  });
}

/** A line for each office: who holds it, for whom, what became of it, and the votes that decided it. */
export const winnerRows = ({ winners }: Winners, words: WinnerMessages, locale: Locale): Rows =>
  winners.map((winner) => {
    const { office, name, party, rounds, note } = winner;
    const { votes = null, share = null } = rounds.at(-1)?.winner ?? {};
    return [
      office ?? '',
      name ?? '',
      party ? labelOf(party, locale) : '',
      outcomeText(winner, words, locale),
      votes === null ? '' : locale.count(votes),
      share === null ? '' : shareText(share, { words, locale }, 2),
      note ?? '',
    ].filter(Boolean);
  });
