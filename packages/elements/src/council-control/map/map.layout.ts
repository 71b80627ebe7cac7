import type { Council, Party } from '@rosette/data';
import type { Area } from './area-map.types.js';
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

/**
 * One path for each colour, with all its areas: ten thousand hexes are then as many shapes as there are parties.
 *
 * @param councils - By the key of the area that each stands on.
 * @param parties - As in the legend.
 * @param matches - Keys of the councils that are meant; `null`: all, and the areas without one.
 * @param late - The map is fitted into a box that was kept for it.
 */
export function mapLayout(
  { map, councils, parties, late }: Pick<MapDrawing, 'map' | 'councils' | 'parties' | 'late'>,
  matches: ReadonlySet<string> | null,
): MapLayout {
  const unit = (pixels: number): number => Math.max(map.width, late ? map.height / TALLEST : 0) / pixels;
  const groups = new Map<string, { readonly party: Party; readonly own: [Area, Council][] }>();
  const hollow: Area[] = [];
  const filled = map.areas.filter((area) => {
    const council = councils.get(area.key);
    if (matches && !(council && matches.has(council.key))) return false;
    if (!council) return void hollow.push(area);
    const { control: party } = council;
    const group = groups.get(party.slug) ?? { party, own: [] };
    groups.set(party.slug, group);
    return group.own.push([area, council]);
  });
  return {
    groups: [...groups]
      .map(([key, { party, own }]) => ({
        key,
        party,
        place: parties.findIndex(({ slug }) => slug === key),
        path: joined(own.map(([area]) => area)),
        ...signsOf(map.kind, unit, party, own),
      }))
      .sort((a, b) => a.place - b.place),
    hollow: joined(hollow),
    edges: map.kind === 'boundaries' ? joined(filled) : '',
  };
}

const joined = (areas: readonly Area[]): string => areas.map(({ path }) => path).join('');
