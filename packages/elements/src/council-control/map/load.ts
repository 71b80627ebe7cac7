import type { boundaryMap } from './boundary-map.js';
import type { MapView } from './map-view.js';

// What only pages with a map need. The browser keeps what has come; where it could not be had, who asks again tries again. The CDN build
// sends both imports to files of their own, the same for modules and for classic scripts: packages/rosette/build/parts.js.

let view: typeof MapView | undefined;

/** What draws a map, once it has come. */
export const mapView = (): typeof view => view;

/** Asks for it. It makes maps of HexJSON as well. Rejects where it cannot be had. */
export async function loadMapView(): Promise<void> {
  view = (await import('./map-view.js')).MapView;
}

/** What makes maps of GeoJSON and TopoJSON. Rejects where it cannot be had. */
export const loadBoundaries = async (): Promise<typeof boundaryMap> =>
  (await import('./boundary-map.js')).boundaryMap;
