import type { AreaMap } from './area-map.types.js';

let loading: Promise<(json: unknown) => AreaMap> | undefined;

/**
 * What draws GeoJSON and TopoJSON, in a file that only pages with boundaries load. Rejects where it cannot be loaded, such as on a
 * page opened from disk, where browsers import nothing; who asks again tries again.
 */
export function loadBoundaries(): Promise<(json: unknown) => AreaMap> {
  loading ??= import('./boundary-map.js').then(({ boundaryMap }) => boundaryMap);
  loading.catch(() => (loading = undefined));
  return loading;
}
