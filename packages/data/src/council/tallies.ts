import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';
import type { Council, Councils, Tally } from './councils.types.js';

type Draft = { -readonly [F in keyof Tally]: Tally[F] };

const RANKS: readonly Party['kind'][] = [
  'party',
  'independent',
  'others',
  'no-overall-control',
  'not-declared',
];

const none = (party: Party, hasPrevious: boolean): Draft => ({
  party,
  now: 0,
  before: hasPrevious ? 0 : null,
  gained: 0,
  lost: 0,
  held: 0,
  awaited: 0,
});

/** Counts councils by who runs them and who ran them; `missing` are those that have no row. */
export function talliesOf(
  councils: readonly Council[],
  missing: number,
  hasPrevious: boolean,
): readonly Tally[] {
  const bySlug = new Map<string, Draft>();
  const of = (party: Party): Draft => {
    let tally = bySlug.get(party.slug);
    if (!tally) bySlug.set(party.slug, (tally = none(party, hasPrevious)));
    return tally;
  };
  for (const { control, previous, outcome } of councils) {
    const isHeld = outcome === 'hold' || outcome === 'no-change';
    const isTaken = outcome === 'gain' || outcome === 'loss';
    const now = of(control);
    now.now++;
    if (isHeld) now.held++;
    if (isTaken) now.gained++;
    if (!previous) continue;
    const before = of(previous);
    before.before = (before.before ?? 0) + 1;
    if (isTaken) before.lost++;
    if (outcome === 'not-declared') before.awaited++;
  }
  if (missing > 0) of(findParty('not declared')).now += missing;
  return [...bySlug.values()].sort(
    (a, b) =>
      RANKS.indexOf(a.party.kind) - RANKS.indexOf(b.party.kind) ||
      b.now - a.now ||
      (b.before ?? 0) - (a.before ?? 0),
  );
}

/** How a party stands: its tally, or one of nothing where it runs and ran no council. */
export function tallyOf({ tallies, hasPrevious }: Councils, party: Party): Tally {
  return tallies.find((tally) => tally.party.slug === party.slug) ?? none(party, hasPrevious);
}

/** Gains less losses, as far as has been declared; `null` where nothing is known about before. */
export function netChange({ before, gained, lost }: Tally): number | null {
  return before === null && !gained ? null : gained - lost;
}
