import { councilKey, type Council, type Problem } from '@rosette/data';
import type { Area, AreaMap } from './area-map.types.js';

/** How many names a problem gives before it only counts. */
const NAMED = 5;

/**
 * Which council stands on which area, by the area's key: the one with its code, else, because a code changed or one side has none, the
 * one with its name. Rows without a place on the map are one problem, places without a row another.
 */
export function joinAreas(
  { areas }: AreaMap,
  councils: readonly Council[],
): {
  readonly councils: ReadonlyMap<string, Council>;
  readonly problems: readonly Problem[];
} {
  const left = new Set(councils);
  const joined = new Map<string, Council>();
  const join = (keyOf: (one: Area | Council) => string): void => {
    const byKey = new Map([...left].map((council) => [keyOf(council), council]));
    for (const area of areas) {
      const council = byKey.get(keyOf(area));
      if (!council || joined.has(area.key) || !left.delete(council)) continue;
      joined.set(area.key, council);
    }
  };
  join(({ key }) => key);
  if (left.size) join(({ name }) => councilKey(name));
  return {
    councils: joined,
    problems: [
      ...notice('row', 'without a place on the map', [...left]),
      ...notice(
        'place',
        'on the map without a row',
        areas.filter(({ key }) => !joined.has(key)),
      ),
    ],
  };
}

function notice(what: string, where: string, items: readonly { readonly name: string }[]): Problem[] {
  const count = items.length;
  if (!count) return [];
  const names = items.slice(0, NAMED).map(({ name }) => name);
  const more = count > NAMED ? ` and ${count - NAMED} more` : '';
  const message = `${count} ${what}${count > 1 ? 's' : ''} ${where}: ${names.join(', ')}${more}`;
  return [{ code: 'row-ignored', severity: 'notice', message }];
}
