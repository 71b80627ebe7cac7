import { problem, type Problem } from '@rosette/data';
import type { AreaMap } from './area-map.types.js';
import { hexMap } from './hexjson.js';
import type { loadBoundaries } from './load.js';
import { lostPart } from './lost.js';

/** A file's body, a script's text, or what is in either. */
export type MapFile = { readonly bytes: Uint8Array } | { readonly text: string } | object;

/** A map, or why there is none. */
export type ReadMap = Partial<AreaMap> & { readonly problems: readonly Problem[] };

/** One map for all the widgets that show the same file; a promise, where something is waited for, that says when to look again. */
const maps = new WeakMap<MapFile, ReadMap | Promise<unknown>>();

/** The map in a file. What the file holds says what it is, not the attribute that names it. */
export function mapOf(file: MapFile, load: typeof loadBoundaries): ReadMap | Promise<unknown> {
  const map = maps.get(file) ?? read(file, load);
  maps.set(file, map);
  return map;
}

function read(file: MapFile, load: typeof loadBoundaries): ReadMap | Promise<unknown> {
  let json: object = file;
  const text = 'bytes' in file ? new TextDecoder().decode(file.bytes) : 'text' in file && file.text;
  try {
    if (typeof text === 'string') json = JSON.parse(text) as object;
  } catch {
    // Half a script is no mistake of anybody's.
    if (document.readyState === 'loading')
      return new Promise((done) => document.addEventListener('DOMContentLoaded', done)).then(() =>
        maps.delete(file),
      );
    return { problems: [problem('feed-syntax', 'a map as HexJSON, GeoJSON or TopoJSON', text)] };
  }
  if (!Object.hasOwn(Object(json) as object, 'type')) return hexMap(json);
  return load().then(
    (boundaryMap) => maps.set(file, boundaryMap(json)),
    () => maps.set(file, { problems: [lostPart('boundaries')] }),
  );
}
