import { boundaryMap, hexMap, type AreaMap } from '@rosette/elements/pictures.js';
import { Failure } from '../failure.js';
import { readSource } from '../read-source.js';

/**
 * A map of a HexJSON, GeoJSON or TopoJSON file or address: what is in it says what it is, as in a page.
 * @throws {Failure} if nothing can be drawn of it.
 */
export async function readMap(from: string): Promise<AreaMap> {
  const { body } = await readSource(from);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Failure(`${from} is no map: it is not JSON`);
  }
  const map = Object.hasOwn(Object(json) as object, 'type') ? boundaryMap(json) : hexMap(json);
  if (!map.areas.length)
    throw new Failure(`${from} is no map: ${map.problems[0]?.message ?? 'there are no areas in it'}`);
  return map;
}
