import type { Council, Party } from '@rosette/data';
import type { Area, AreaMap } from './area-map.types.js';

/** Everything that a map is drawn from. */
export interface MapDrawing {
  readonly map: AreaMap;
  /** By the key of the area that each stands on. The same object as long as it says the same: then nothing of the map is made anew while somebody moves over it. */
  readonly councils: ReadonlyMap<string, Council>;
  /** In the order of the legend; likewise. */
  readonly parties: readonly Party[];
  /** Keys of what a filter shows; `null`: there is none. Likewise. */
  readonly matches: ReadonlySet<string> | null;
  /** Key of the council that was picked. */
  readonly selected: string | null;
  /** Key of the area under the pointer, or where the arrow keys are. */
  readonly current: string | null;
  /** The map came later than the widget, and stands in the room that was kept for it. */
  readonly late: boolean;
  /** What the map is called. */
  readonly label: string;
  /** How it is used with a keyboard. */
  readonly hint: string;
  /** "Dudley: Labour gain from no overall control". */
  describe(council: Council): string;
  /** Of an area that no row speaks of. */
  describeEmpty(name: string): string;
  /** Somebody has picked a council, or let it go. */
  onSelect(key: string | null): void;
  /** Pointer or keyboard have come to another area, or left the map. */
  onCurrent(key: string | null): void;
}

/**
 * The area under the pointer or where the arrow keys are; that of the council that was picked; and the one that a screen reader stands
 * on: the first of both, else of all.
 */
export function placesOf({ map, councils, current, selected }: MapDrawing): readonly (Area | undefined)[] {
  const at = map.areas.find(({ key }) => key === current);
  const picked =
    selected === null ? undefined : map.areas.find(({ key }) => councils.get(key)?.key === selected);
  return [at, picked, at ?? picked ?? map.areas[0]];
}
