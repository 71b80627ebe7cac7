import type { boundaryMap } from './boundary-map.js';
import type { MapView } from './map-view.js';

/** A part of the code that only some pages need. */
interface Later<T> {
  /** What has come, for who does not wait. */
  readonly here: T | undefined;
  /** One request for all the widgets of a page, and another where it failed. */
  load(): Promise<T>;
}

function later<T>(ask: () => Promise<T>): Later<T> {
  let here: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    get here() {
      return here;
    },
    load() {
      loading ??= ask().then((part) => (here = part));
      loading.catch(() => (loading = undefined));
      return loading;
    },
  };
}

// The CDN build sends both imports to files of their own, the same for modules and for classic scripts: packages/rosette/build/late.js.

/** What draws a map and makes one of HexJSON. */
export const mapView = later<typeof MapView>(async () => (await import('./map-view.js')).MapView);

/** What makes a map of GeoJSON and TopoJSON. */
export const boundaries = later<typeof boundaryMap>(
  async () => (await import('./boundary-map.js')).boundaryMap,
);
