import type { Council, Party } from '@rosette/data';
import type { Area, AreaMap } from './area-map.types.js';
import type { MapDrawing } from './map.types.js';
import { signsOf, type Signs } from './signs.layout.js';

/** The box that is kept for a map is so many times as tall as it is wide. */
const TALLEST = 1.25;

/** What is drawn in one colour. */
export interface MapGroup extends Signs {
  readonly key: string;
  readonly party: Party;
  /** The party's place in the legend, which its pattern goes by. */
  readonly place: number;
  readonly path: string;
}

/** Areas that are drawn together, and stay as they are while somebody moves over the map. */
export interface MapLayout {
  readonly groups: readonly MapGroup[];
  /** Areas that no row speaks of. */
  readonly hollow: string;
  /** The boundaries of the others, which are drawn as gaps. */
  readonly edges: string;
}

type Placed = readonly [area: Area, council: Council];

/** What of a map stays as it is, whatever somebody looks for: which party has which areas. */
interface Grouped {
  readonly groups: readonly { readonly party: Party; readonly own: readonly Placed[] }[];
  readonly hollow: readonly Area[];
}

/** Of councils that are joined to a map, by themselves: each map has its own. */
const known = new WeakMap<ReadonlyMap<string, Council>, Grouped>();

function grouped({ areas }: AreaMap, councils: ReadonlyMap<string, Council>): Grouped {
  const before = known.get(councils);
  if (before) return before;
  const bySlug = new Map<string, { readonly party: Party; readonly own: Placed[] }>();
  const hollow: Area[] = [];
  for (const area of areas) {
    const council = councils.get(area.key);
    if (council) {
      const { control: party } = council;
      const group = bySlug.get(party.slug) ?? { party, own: [] };
      group.own.push([area, council]);
      bySlug.set(party.slug, group);
    } else hollow.push(area);
  }
  const made = { groups: [...bySlug.values()], hollow };
  known.set(councils, made);
  return made;
}

/**
 * One path for each colour, with all its areas: ten thousand hexes are then as many shapes as there are parties.
 *
 * @param councils - By the key of the area that each stands on.
 * @param parties - As in the legend.
 * @param matches - The councils that are meant; `null`: all, and the areas without one.
 * @param late - The map is fitted into a box that was kept for it.
 */
export function mapLayout(
  { map, councils, parties, late }: Pick<MapDrawing, 'map' | 'councils' | 'parties' | 'late'>,
  matches: ReadonlySet<Council> | null,
): MapLayout {
  const unit = (pixels: number): number => Math.max(map.width, late ? map.height / TALLEST : 0) / pixels;
  const all = grouped(map, councils);
  const hollow = matches ? '' : joined(all.hollow);
  const groups = all.groups
    .map(({ party, own }) => {
      const meant = matches ? own.filter(([, council]) => matches.has(council)) : own;
      return {
        key: party.slug,
        party,
        place: parties.findIndex(({ slug }) => slug === party.slug),
        path: joined(meant.map(([area]) => area)),
        ...signsOf(map.kind, unit, party, meant),
      };
    })
    .filter(({ path }) => path)
    .sort((a, b) => a.place - b.place);
  return {
    groups,
    hollow,
    edges: map.kind === 'boundaries' ? joined(groups) : '',
  };
}

const joined = (areas: readonly { readonly path: string }[]): string =>
  areas.map(({ path }) => path).join('');
