import { problem, type Problem } from '@rosette/data';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

type Json = Readonly<Record<string, unknown>>;

/** One area of a file, in its coordinates. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The areas of a GeoJSON or TopoJSON file. What is no area, or has a coordinate that is no number, is a problem. */
export function readOutlines(json: unknown, problems: Problem[]): readonly Outline[] {
  const outlines: Outline[] = [];
  for (const [place, item] of featuresOf(json, problems).entries()) {
    const { id, properties, geometry } = isObject(item) ? item : ({} as Json);
    const fields = isObject(properties) ? properties : {};
    const code = textOf(id) || fieldLike(fields, /^(id|code|gss.*|.*\d\dcd)$/i);
    const name = fieldLike(fields, /^(name|.*\d\dnm|.*_name)$/i) || code;
    const where = name || `feature ${place + 1}`;
    if (!isArea(geometry))
      problems.push(problem('cell-invalid', `a polygon as ${where}`, isObject(geometry) ? geometry['type'] : geometry)); // prettier-ignore
    else if (!name) problems.push(problem('cell-missing', `a name or a code of ${where}`));
    else outlines.push({ id: code, name, geometry });
  }
  return outlines;
}

function featuresOf(json: unknown, problems: Problem[]): readonly unknown[] {
  const file = isObject(json) ? json : {};
  try {
    if (file['type'] === 'Topology') return topologyFeatures(file as unknown as Topology);
    if (file['type'] === 'Feature') return [file];
    if (Array.isArray(file['features'])) return file['features'];
  } catch {
    // A topology whose arcs are not there: said below.
  }
  problems.push(problem('feed-shape', 'GeoJSON or TopoJSON', file['type'] ?? json));
  return [];
}

/** A topology may have its areas, their regions and the whole country beside each other: the most detailed is meant. */
function topologyFeatures(topology: Topology): readonly Feature[] {
  const all = Object.values(topology.objects).map((object) => {
    const found = feature(topology, object);
    return 'features' in found ? found.features : [found];
  });
  return all.reduce((a, b) => (b.length > a.length ? b : a));
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const fieldLike = (fields: Json, pattern: RegExp): string =>
  textOf(Object.entries(fields).find(([name, value]) => pattern.test(name) && textOf(value))?.[1]);

function isArea(geometry: unknown): geometry is Polygon | MultiPolygon {
  if (!isObject(geometry)) return false;
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  return isFilled(polygons, (polygon) =>
    isFilled(polygon, (ring) =>
      isFilled(ring, (point) => isFilled(point, Number.isFinite) && point.length > 1),
    ),
  );
}

const isFilled = (list: unknown, each: (item: unknown) => boolean): list is readonly unknown[] =>
  Array.isArray(list) && list.length > 0 && list.every(each);
