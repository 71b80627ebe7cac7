import type { Council, Councils, Outcome, Party } from '@rosette/data';
import { OUTCOMES, searchKey } from '../base/listing.js';

/** The columns of the list, each of which it can be sorted by. */
export const COLUMNS = ['council', 'control', 'outcome', 'previous', 'seats'] as const;
export type CouncilColumn = (typeof COLUMNS)[number];

/** Those that the data has something for. */
export function columnsOf({ councils, outcomes, hasPrevious }: Councils): readonly CouncilColumn[] {
  const has: Readonly<Record<CouncilColumn, boolean>> = {
    council: true,
    control: true,
    outcome: outcomes.unknown < councils.length,
    previous: hasPrevious,
    seats: councils.some(({ seats }) => seats !== null),
  };
  return COLUMNS.filter((column) => has[column]);
}

/** What a reader has asked to see. */
export interface CouncilView {
  /** As typed. */
  readonly find: string;
  /** Slugs of the parties picked in the legend; none: all. */
  readonly parties: readonly string[];
  readonly outcome: Outcome | '';
  /** Without one: newest first during the count, else as in the data. */
  readonly sort: CouncilColumn | '';
  /** From the last to the first. */
  readonly down: boolean;
}

/** Everything, as in the data. */
export const WHOLE: CouncilView = { find: '', parties: [], outcome: '', sort: '', down: false };

export const isFiltered = ({ find, parties, outcome }: CouncilView): boolean =>
  Boolean(find.trim() || parties[0] || outcome);

/** What a council is found by: its name, with "St" and "Saint" for each other, and its code. */
function councilSearchKey({ name, code }: Council): string {
  const key = searchKey(name);
  const other = key.replace(/\b(st|saint)\b/g, (saint) => (saint === 'st' ? 'saint' : 'st'));
  return `${key} ${other === key ? '' : other} ${code?.toLowerCase() ?? ''}`;
}

/** A council, and what it is found by. */
type Entry = readonly [council: Council, key: string];
type Value = number | string | null | undefined;

/**
 * What a view shows, in its order: a keystroke is answered without making anything twice.
 *
 * @param newest - When each came, by key, of those that have declared; without it nobody is waiting for the next.
 */
export function councilIndex(
  { councils, tallies }: Councils,
  newest?: ReadonlyMap<string, number>,
): (view: CouncilView) => readonly Council[] {
  let entries: readonly Entry[] | undefined;
  let order: {
    readonly by: string;
    readonly entries: readonly Entry[];
    readonly councils: readonly Council[];
  };

  const rank = (party: Party | null): Value =>
    party && tallies.findIndex((tally) => tally.party.slug === party.slug);
  const values: Readonly<Record<CouncilView['sort'], (entry: Entry) => Value>> = {
    council: ([, key]) => key,
    control: ([{ control }]) => rank(control),
    outcome: ([{ outcome }]) => OUTCOMES.indexOf(outcome),
    previous: ([{ previous }]) => rank(previous),
    seats: ([{ seats }]) => seats,
    '': ([{ key }]) => newest?.get(key),
  };

  function ordered({ sort, down }: CouncilView): typeof order {
    const by = `${sort} ${down}`;
    if (order?.by === by) return order;
    entries ??= councils.map((council) => [council, councilSearchKey(council)]);
    const valued = entries.map((entry) => [entry, values[sort](entry)] as const);
    const isDown = down || !sort;
    if (sort || newest)
      valued.sort(([[, a], x], [[, b], y]) => {
        // What is equal stays in the order of the names, or of the data; what is not known stands last, whichever way.
        if (x === y) return !sort ? 0 : a < b ? -1 : 1;
        if (x == null || y == null) return x == null ? 1 : -1;
        return x < y === isDown ? 1 : -1;
      });
    const sorted = valued.map(([entry]) => entry);
    return (order = { by, entries: sorted, councils: sorted.map(([council]) => council) });
  }

  return (view) => {
    const { find, parties, outcome, sort } = view;
    const isWhole = !isFiltered(view);
    if (isWhole && !sort && !newest) return councils;
    const all = ordered(view);
    if (isWhole) return all.councils;
    const words = searchKey(find).split(' ');
    return all.entries
      .filter(
        ([council, key]) =>
          (!outcome || council.outcome === outcome) &&
          (!parties[0] || parties.includes(council.control.slug)) &&
          words.every((word) => key.includes(word)),
      )
      .map(([council]) => council);
  };
}

/** Up to so many rows are all on the page: find-in-page, print and reader mode then have all of them. */
export const WHOLE_ROWS = 500;

/** Which rows of a long list are on the page. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows to draw, of `count`: those in sight and as many again on either side, from a round place, so that most steps of
 * scrolling change nothing.
 *
 * @param top - How far the list is scrolled, in pixels.
 * @param height - How much of it is in sight.
 * @param row - How tall a row is.
 */
export function spanOf(count: number, top: number, height: number, row: number): Span {
  const sight = Math.max(1, Math.ceil(height / row));
  const first = Math.floor(Math.min(top, count * row - height) / row);
  const from = Math.max(0, Math.floor(first / sight - 1) * sight);
  return { from, to: Math.min(count, from + sight * 4) };
}
