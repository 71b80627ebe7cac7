import { assignCells } from './assign.js';
import { moveToOrigin } from './cells.js';
import { cellOn, turnedFor } from './grids.js';
import type { Grid } from './grids.js';
import type { Area, Cell } from './hexmap.types.js';
import { improve } from './improve.js';
import { findLinks } from './links.js';
import { project } from './project.js';
import { hashText, seededRandom } from './random.js';
import { setApart } from './set-apart.js';
import { spread } from './spread.js';

function byCode(one: Area, other: Area): number {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}

/**
 * A hex for every area, by its code and in the order of the codes, so that neighbours stay neighbours, north stays north and what lies
 * apart stays apart. Only the middles of the areas are known, no boundaries.
 *
 * Five steps: project the middles; find out who is next to whom; spread the areas until each has the room of one cell; give each the
 * cell that moves all of them least; then try small moves that bring neighbours together.
 *
 * The same areas always get the same layout, in whatever order they come: the order is that of the codes, and the search draws its
 * numbers from them. Moving, adding or renaming one area may change the cells of others. Made for up to a thousand areas or so: the
 * time grows with the square of their number.
 *
 * @throws {RangeError} if a coordinate is not a finite number or a code comes twice. `readAreas` lets neither through.
 */
export function layOut(areas: readonly Area[], grid: Grid = 'odd-r'): Map<string, Cell> {
  if (!areas.length) return new Map();
  const sorted = [...areas].sort(byCode);
  sorted.forEach(({ code, lat, lon }, at) => {
    if (!Number.isFinite(lat) || !Number.isFinite(lon))
      throw new RangeError(`${code}: ${lat}, ${lon} is no place`);
    if (sorted[at - 1]?.code === code) throw new RangeError(`${code} comes twice`);
  });

  const points = setApart(turnedFor(grid, project(sorted)));
  const links = findLinks(points);
  const targets = spread(points, links);
  const start = assignCells(targets);
  const random = seededRandom(hashText(sorted.map(({ code }) => code).join('\n')));
  const cells = moveToOrigin(improve(start, targets, links, random));
  return new Map(sorted.map(({ code }, at) => [code, cellOn(grid, cells[at]!)]));
}
