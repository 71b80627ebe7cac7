import type { Council, Councils, Party, Problem } from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import type { Locale } from '../../base/locale.js';
import type { CouncilMessages } from '../council-control.messages.js';
import type { Area, AreaMap } from './area-map.types.js';

/** What can be seen of an element's map: once it can be drawn, how; else why not. */
export interface MapSight {
  readonly problems: readonly Problem[];
  readonly areas?: AreaMap;
  readonly draw?: (scene: MapScene) => TemplateResult;
}

/** What an element says when its map is drawn. */
export interface MapScene {
  readonly model: Councils;
  readonly reader: {
    readonly picked: Council | null;
    readonly shown: readonly Council[];
    pick(key: string | null): void;
  };
  readonly words: CouncilMessages;
  readonly locale: Locale;
  /** The map came later than the widget, and stands in the room that was kept for it. */
  readonly late: boolean;
  /** "Dudley: Labour gain from no overall control". */
  describe(council: Council): string;
}

/** Everything that a map is drawn from. */
export interface MapDrawing {
  readonly map: AreaMap;
  /** By the key of the area that each stands on. The same object as long as it and the map say the same, and no longer: then nothing of the map is made anew while somebody moves over it. */
  readonly councils: ReadonlyMap<string, Council>;
  /** In the order of the legend; likewise. */
  readonly parties: readonly Party[];
  /** What a filter shows; `null`: there is none. Likewise. */
  readonly matches: ReadonlySet<Council> | null;
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
