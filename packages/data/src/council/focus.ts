import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import type { Standing } from './standing.js';

/** The party that a story is told of: one that is known, or that is in it. */
export function focusOf(
  councils: readonly Standing[],
  focus: string | undefined,
  problems: Problem[],
): Party | null {
  if (!focus?.trim()) return null;
  const party = findParty(focus);
  const isOf = ({ control, previous, leading }: Standing): boolean =>
    [control, previous, leading].some((one) => one?.slug === party.slug);
  if (/^(party|ind)/.test(party.kind) && (party.known || councils.some(isOf))) return party;
  problems.push(problem('option-invalid', 'a party as focus', focus));
  return null;
}
