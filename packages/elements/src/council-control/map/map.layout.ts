import type { Council, Party } from '@rosette/data';
import type { Area, AreaMap } from './area-map.types.js';
import { signsOf, type Signs } from './signs.layout.js';

/** The box that is kept for a map is so many times as tall as it is wide. */
const TALLEST = 1.25;

/** What is drawn in one colour. */
export interface MapGroup extends Signs {
  readonly key: string;
  readonly party: Party;
  /** The party's place in the legend, which its pattern goes by. */
  readonly place: number;
  /** Outside what a filter shows. */
  readonly faded: boolean;
  readonly path: string;
}

/** Everything that stays as it is while somebody moves over the map. */
export interface MapLayout {
  readonly groups: readonly MapGroup[];
  /** Areas that no row speaks of. */
  readonly hollow: string;
  /** All boundaries, which are drawn as gaps. */
  readonly edges: string;
}

/**
 * One path for each colour, with all its areas: ten thousand hexes are then as many shapes as there are parties.
 *
 * @param councils - By the key of the area that each stands on.
 * @param parties - As in the legend.
 * @param matches - Keys of what a filter shows; `null`: there is none.
 * @param late - The map is fitted into a box that was kept for it.
 */
export function mapLayout(
  map: AreaMap,
  councils: ReadonlyMap<string, Council>,
  parties: readonly Party[],
  matches: ReadonlySet<string> | null,
  late: boolean,
): MapLayout {
  const unit = (pixels: number): number => Math.max(map.width, late ? map.height / TALLEST : 0) / pixels;
  const groups = new Map<string, { party: Party; faded: boolean; areas: [Area, Council][] }>();
  const hollow: Area[] = [];
  for (const area of map.areas) {
    const council = councils.get(area.key);
    if (!council) {
      hollow.push(area);
      continue;
    }
    const { control: party } = council;
    const faded = matches !== null && !matches.has(council.key);
    const key = `${party.slug}${faded ? ' faded' : ''}`;
    const group = groups.get(key) ?? { party, faded, areas: [] };
    groups.set(key, group);
    group.areas.push([area, council]);
  }
  return {
    groups: [...groups]
      .map(([key, { party, faded, areas }]) => ({
        key,
        party,
        place: parties.findIndex(({ slug }) => slug === party.slug),
        faded,
        path: joined(areas.map(([area]) => area)),
        ...(faded ? { codes: undefined, marks: [] } : signsOf(map.kind, unit, party, areas)),
      }))
      .sort((a, b) => Number(b.faded) - Number(a.faded) || a.place - b.place),
    hollow: joined(hollow),
    edges: map.kind === 'boundaries' ? joined(map.areas) : '',
  };
}

const joined = (areas: readonly Area[]): string => areas.map(({ path }) => path).join('');
