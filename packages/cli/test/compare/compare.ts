// Our layout beside a published one. A script, not a test, for the files are not the project's; docs/command-line.md has what it printed.
//   node --import tsx --conditions=@rosette/source packages/cli/test/compare/compare.ts layout.hexjson areas.topojson centroids.csv…
// Each list of centroids is laid out and compared; without one, all areas of the topology, each in the middle of its boundary.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readAreas } from '../../src/hexmap/areas.js';
import type { Area, Cell } from '../../src/hexmap/hexmap.types.js';
import { layOut } from '../../src/hexmap/lay-out.js';
import { measure } from './measure.js';
import { picture } from './picture.js';

const [layoutFile, topologyFile, ...lists] = process.argv.slice(2);
if (!layoutFile || !topologyFile) throw new Error('layout.hexjson areas.topojson [centroids.csv…]');

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const { layout, hexes } = read<{ layout: string; hexes: Record<string, Cell> }>(layoutFile);
if (layout !== 'odd-r') throw new Error(`${layoutFile} is ${layout}, not odd-r`);
const published = new Map(Object.entries(hexes));

const topology = read<Topology>(topologyFile);
const collection = Object.values(topology.objects)[0] as GeometryCollection<{ name: string }>;
const codes = collection.geometries.map(({ id }) => String(id));
const boundaries = neighbors(collection.geometries).flatMap((others, a) =>
  others.filter((b) => b > a).map((b) => [codes[a]!, codes[b]!] as const),
);

/** The centroid of all the polygons of an area, by their size; on the plane, which is near enough for a district. */
function middles(): Area[] {
  return feature(topology, collection).features.map(({ id, properties, geometry }) => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const single = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    let [size, east, north] = [0, 0, 0];
    for (const ring of [...polygons, ...single].flat()) {
      ring.slice(1).forEach(([x = 0, y = 0], at) => {
        const [fromX = 0, fromY = 0] = ring[at]!;
        const turn = fromX * y - x * fromY;
        size += turn;
        east += (fromX + x) * turn;
        north += (fromY + y) * turn;
      });
    }
    return { code: String(id), name: properties.name, lat: north / 3 / size, lon: east / 3 / size };
  });
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`;

function report(name: string, areas: readonly Area[], cells: ReadonlyMap<string, Cell>): string {
  const own = new Set(areas.map(({ code }) => code));
  const pairs = boundaries.filter(([one, other]) => own.has(one) && own.has(other));
  const m = measure(areas, cells, pairs);
  return [
    name.padEnd(12),
    `neighbours kept ${m.kept} of ${m.pairs} (${percent(m.kept, m.pairs)})`,
    `of ${m.touching} that touch, ${percent(m.kept, m.touching)} are neighbours`,
    `displacement ${m.displacement.toFixed(2)} (${percent(m.displacement, m.radius)} of the radius ${m.radius.toFixed(2)})`,
    `north kept ${percent(m.north, 1)}`,
  ].join('; ');
}

const sets = lists.length
  ? lists.map((file) => [basename(file), readAreas(readFileSync(file)).areas] as const)
  : [[basename(topologyFile), middles()] as const];
for (const [name, all] of sets) {
  const areas = all.filter(({ code }) => published.has(code) && codes.includes(code));
  const from = process.cpuUsage();
  const cells = layOut(areas);
  const seconds = process.cpuUsage(from).user / 1e6;
  console.log(
    `${name}: ${areas.length} of ${all.length} areas are in both; laid out in ${seconds.toFixed(1)} s of CPU`,
  );
  console.log(report('rosette', areas, cells));
  console.log(report('published', areas, published));
  if (process.env['PICTURE'])
    writeFileSync(`${process.env['PICTURE']}-${areas.length}.svg`, picture(areas, [cells, published]));
}
