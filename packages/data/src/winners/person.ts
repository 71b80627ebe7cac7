import { labelKey } from '../party/party-key.js';
import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';
import type { Person } from './winners.types.js';

const partyOf = (label: string | null): Party | null => (label ? findParty(label) : null);

/** Somebody and their party; "Sadiq Khan (Lab)" names both, where the brackets hold a party that is known and no column does. */
export function personOf(written: string | null, label: string | null): Person | null {
  if (!written) return null;
  // Asked first, for each of many brackets that are never closed would be followed to the end.
  const isBracketed = written.endsWith(')');
  const [, name = written, behind = ''] = (isBracketed && /^(.+?)\s*\((.+)\)$/.exec(written)) || [];
  const party = findParty(behind);
  return !label && behind && party.known ? { name, party } : { name: written, party: partyOf(label) };
}

const TITLE = /^(?:(?:sir|dame|lord|lady|baroness|mr|mrs|ms|miss|dr|cllr|councillor|y cyng)\b\.? )+/i;

/** Whether two names are one person's, with or without a title. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  const key = (name = ''): string => labelKey(name.replace(TITLE, ''));
  // A name in a script that leaves no key is compared as written.
  return !!one && !!other && (one === other || (key(one) !== '' && key(one) === key(other)));
}

/** The first letters of the first and the last word of a name, for the place of a portrait. */
export function initialsOf(name: string): string {
  const words = name.replace(TITLE, '').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  return [...new Set([words[0], words.at(-1)])]
    .map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '')
    .join('');
}

/** The party that somebody counts for: Labour and Co-operative is Labour. */
export const groupOf = (party: Party): Party =>
  party.slug === 'labour-co-operative' ? findParty('labour') : party;

/** What became of an office for a party. */
export function changeOf(now: Person, before: Person | null, isSame: boolean): 'hold' | 'gain' | null {
  if (!now.party || !before?.party) return null;
  if (groupOf(now.party).slug !== groupOf(before.party).slug) return 'gain';
  // One independent after another holds nothing.
  return now.party.kind === 'party' || isSame ? 'hold' : null;
}
