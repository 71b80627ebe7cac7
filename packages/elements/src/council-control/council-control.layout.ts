import type { Council, Councils, Outcome, Party } from '@rosette/data';
import { OUTCOMES, searchKey, sortedBy } from '../base/listing.js';

/** The columns that the list can be sorted by. */
export type CouncilColumn = 'council' | 'control' | 'outcome' | 'previous' | 'seats';

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

/** One order of the councils, and beside it what each is found by. */
interface Order {
  readonly by: string;
  readonly councils: readonly Council[];
  readonly keys: readonly string[];
}

/** A list of councils that answers a keystroke without making anything twice: what it needs of each is made once. */
export class CouncilIndex {
  readonly #councils: readonly Council[];
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #newest: ReadonlyMap<string, number> | undefined;
  #keys: ReadonlyMap<Council, string> | undefined;
  #order: Order | undefined;

  /** @param newest - When each came, by key, of those that have declared; without it nobody is waiting for the next. */
  constructor({ councils, tallies }: Councils, newest?: ReadonlyMap<string, number>) {
    this.#councils = councils;
    this.#newest = newest;
    this.#ranks = new Map(tallies.map(({ party }, place) => [party.slug, place]));
  }

  /** The councils that a view shows, in its order. */
  list(view: CouncilView): readonly Council[] {
    const { find, parties, outcome, sort } = view;
    if (!isFiltered(view) && !sort && !this.#newest) return this.#councils;
    const { councils, keys } = this.#ordered(view);
    if (!isFiltered(view)) return councils;
    const words = searchKey(find).split(' ');
    return councils.filter(
      (council, place) =>
        (!outcome || council.outcome === outcome) &&
        (!parties[0] || parties.includes(council.control.slug)) &&
        words.every((word) => keys[place]?.includes(word)),
    );
  }

  #key(council: Council): string {
    this.#keys ??= new Map(this.#councils.map((one) => [one, councilSearchKey(one)]));
    return this.#keys.get(council) ?? '';
  }

  #ordered({ sort, down }: CouncilView): Order {
    const by = `${sort} ${down}`;
    if (this.#order?.by !== by) {
      const councils = sort ? this.#sorted(sort, down) : this.#latest();
      this.#order = { by, councils, keys: councils.map((council) => this.#key(council)) };
    }
    return this.#order;
  }

  #latest(): readonly Council[] {
    const newest = this.#newest;
    if (!newest) return this.#councils;
    const when = ({ key }: Council): number => newest.get(key) ?? -Infinity;
    return [...this.#councils].sort((a, b) => (when(a) === when(b) ? 0 : when(b) - when(a)));
  }

  #sorted(sort: CouncilColumn, down: boolean): readonly Council[] {
    const rank = (party: Party | null): number | null => party && (this.#ranks.get(party.slug) ?? null);
    const value: Readonly<Record<CouncilColumn, (council: Council) => number | string | null>> = {
      council: (council) => this.#key(council),
      control: ({ control }) => rank(control),
      outcome: ({ outcome }) => OUTCOMES.indexOf(outcome),
      previous: ({ previous }) => rank(previous),
      seats: ({ seats }) => seats,
    };
    return sortedBy(this.#councils, value[sort], (council) => this.#key(council), down);
  }
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
