import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';

/** Words in the longest name of a party that stands before a header. */
const LONGEST_NAME = 5;

/** The party that a header begins with, and the rest of it: "Lab_change" is a change, of Labour's. */
export function partyBefore(header: string): readonly [party: Party | null, rest: string] {
  const words = header.split(/[\s_]+/).filter(Boolean);
  for (let count = Math.min(words.length - 1, LONGEST_NAME); count > 0; count--) {
    const party = findParty(words.slice(0, count).join(' '));
    if (party.known) return [party, words.slice(count).join(' ')];
  }
  return [null, header];
}
