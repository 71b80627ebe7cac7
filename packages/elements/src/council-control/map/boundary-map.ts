import { problem, type Problem } from '@rosette/data';
import { geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo';
import { areaKey } from './area-key.js';
import type { Area, AreaMap } from './area-map.types.js';
import type { Point } from './hex-grid.js';
import { inReadingOrder, nearestTowards } from './neighbours.js';
import { readOutlines, type Outline } from './outlines.js';
import { tenth } from './pen.js';
import { isInside, ringArea, roomiest, type Polygon } from './roomiest.js';

type Projection = (x: number, y: number) => Point;

/** The longer side of the drawing, in its units, without the margin. */
const LONGEST = 1000;
const MARGIN = 4;

/**
 * The map that a GeoJSON or TopoJSON file describes, in degrees or in metres of a national grid. Never throws: what cannot be
 * drawn is a problem, and the rest is drawn.
 */
export function boundaryMap(json: unknown): AreaMap {
  const problems: Problem[] = [];
  const outlines = readOutlines(json, problems);
  const whole: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: outlines.map(({ geometry }) => geometry),
  };
  const project = projectionFor(geoPath().bounds(whole));
  const [[left, top], [right, bottom]] = geoPath(drawnBy(project)).bounds(whole);
  const longer = Math.max(right - left, bottom - top);
  const scale = longer > 0 ? LONGEST / longer : 1;
  const place: Projection = (x, y) => {
    const [px, py] = project(x, y);
    return [(px - left) * scale + MARGIN, (py - top) * scale + MARGIN];
  };
  const draw = geoPath(drawnBy(place)).digits(1);

  const shapes = new Map<string, Shape>();
  for (const outline of outlines) {
    const shape = shapeOf(outline, place, draw(outline.geometry) ?? '');
    if (shapes.has(shape.area.key))
      problems.push(problem('row-duplicate', 'each area once', shape.area.name));
    else shapes.set(shape.area.key, shape);
  }
  const areas = [...shapes.values()].map(({ area }) => area).sort(inReadingOrder);
  return {
    kind: 'boundaries',
    width: areas.length ? tenth((right - left) * scale + 2 * MARGIN) : 0,
    height: areas.length ? tenth((bottom - top) * scale + 2 * MARGIN) : 0,
    areas,
    borders: [],
    neighbour(key, direction) {
      const from = shapes.get(key)?.area;
      return from && nearestTowards(areas, from, direction)?.key;
    },
    areaAt: (x, y) =>
      areas.find(({ key }) => shapes.get(key)?.polygons.some((polygon) => isInside(polygon, x, y)))?.key,
    problems,
  };
}

/** An area, and its polygons in the map's units. */
interface Shape {
  readonly area: Area;
  readonly polygons: readonly Polygon[];
}

function shapeOf({ id, name, geometry }: Outline, place: Projection, path: string): Shape {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => place(x, y))));
  const sizes = polygons.map(([outline = []]) => ringArea(outline));
  const largest = sizes.reduce((best, size, at) => (size > (sizes[best] ?? 0) ? at : best), 0);
  const { x, y, radius } = roomiest(polygons[largest] ?? []);
  return {
    area: { key: areaKey(id, name), name, path, x: tenth(x), y: tenth(y), radius: tenth(radius) },
    polygons,
  };
}

/**
 * Flat, without d3's cutting along the globe's far side: a ring that runs the wrong way round, as half of all GeoJSON does, would
 * otherwise be the whole world with a hole.
 */
const drawnBy = (project: Projection) =>
  geoTransform({
    point(x, y) {
      this.stream.point(...(project(x, y) as [number, number]));
    },
  });

const radians = Math.PI / 180;

/**
 * Degrees on a transverse Mercator about the middle of the map, which is how national grids, the British one among them, show
 * a country; what is no degrees has been projected already, and only has to stand on its feet.
 * @see https://en.wikipedia.org/wiki/Transverse_Mercator_projection
 */
function projectionFor([[west, south], [east, north]]: [[number, number], [number, number]]): Projection {
  const isDegrees = west >= -180 && east <= 360 && south >= -90 && north <= 90;
  if (!isDegrees) return (x, y) => [x, -y];
  // A country on both sides of the date line.
  const isSplit = east - west > 180;
  const east360 = (x: number): number => (isSplit && x < 0 ? x + 360 : x);
  const middle = isSplit ? 180 : (west + east) / 2;
  return (x, y) => {
    const across = (east360(x) - middle) * radians;
    const up = y * radians;
    return [Math.atanh(Math.cos(up) * Math.sin(across)), -Math.atan2(Math.tan(up), Math.cos(across))];
  };
}
