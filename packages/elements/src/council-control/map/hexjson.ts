import { problem, type Problem } from '@rosette/data';
import { curveLinearClosed } from 'd3-shape';
import { areaKey } from './area-key.js';
import type { Area, AreaMap } from './area-map.types.js';
import { ACROSS, CORNER, hexGrid, type HexGrid, type Point } from './hex-grid.js';
import { inReadingOrder, nearestTowards, steps } from './neighbours.js';
import { pen, tenth } from './pen.js';

type Json = Readonly<Record<string, unknown>>;

/** One hex of the file, and its middle on the grid. */
interface Cell {
  readonly q: number;
  readonly r: number;
  readonly key: string;
  readonly name: string;
}
type Hex = Cell & Area;

const MARGIN = 2;
/** On a map so many pixels wide, which is half a phone, a gap is one pixel; wider ones have wider gaps, and room for outlines. */
const NARROWEST = 160;

const fieldsOf = (value: unknown): Json => (typeof value === 'object' && value ? (value as Json) : {});

/** An object is no text, and may have no way to become one. */
const textOf = (value: unknown): string => (fieldsOf(value) === value ? '' : String(value));

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/**
 * The map that a HexJSON file (version 1.1) describes: all four layouts, columns and rows below zero, and its `boundaries`. Never
 * throws: what is not HexJSON, and a hex that has no place, is a problem, and the rest is drawn.
 * @see https://open-innovations.github.io/hexmaps/hexjson
 */
export function hexMap(json: unknown): AreaMap {
  const problems: Problem[] = [];
  const { layout, hexes, boundaries } = fieldsOf(json);
  const name = textOf(layout).toLowerCase();
  const isKnown = /^(odd|even)-[rq]$/.test(name);
  const isHexes = fieldsOf(hexes) === hexes;
  if (!isHexes || !isKnown)
    problems.push(problem('feed-shape', 'HexJSON: "hexes", and odd-r, even-r, odd-q or even-q as "layout"', isHexes ? layout : json)); // prettier-ignore

  const grid = hexGrid(isKnown ? name : 'odd-r');
  const cells = readHexes(fieldsOf(hexes), problems);
  const middles = cells.map(({ q, r }) => grid.middle(q, r));
  const [left, right] = extent(middles.map(([x]) => x));
  const [top, bottom] = extent(middles.map(([, y]) => y));
  const middleOf = (q: number, r: number): Point => {
    const [x, y] = grid.middle(q, r);
    return [x - left, y - top];
  };
  const width = tenth(right - left);
  const gap = Math.min(Math.max(width / NARROWEST, ACROSS * 0.08), ACROSS / 4);
  const radius = CORNER * (1 - gap / ACROSS);
  const room = tenth((radius * ACROSS) / CORNER / 2);
  const outline = hexOutline(grid, radius);

  const places = new Map(
    cells.map((cell): [string, Hex] => {
      const { q, r } = cell;
      const [x, y] = middleOf(q, r).map(tenth) as [number, number];
      return [`${q} ${r}`, { ...cell, path: `M${x},${y}${outline}`, x, y, radius: room }];
    }),
  );
  const areas = [...places.values()].sort(inReadingOrder);
  return {
    kind: 'hexes',
    width,
    height: tenth(bottom - top),
    areas,
    borders: Object.entries(fieldsOf(boundaries)).map(([name, boundary]) => {
      const { edges } = fieldsOf(boundary);
      const lines = (Array.isArray(edges) ? edges : []).map((edge) => {
        const { q, r, e } = fieldsOf(edge);
        const side = Math.abs(Number(e));
        if (isWhole(q) && isWhole(r) && isWhole(side) && side && side < 7)
          return `M${[side - 1, side].map((index) => grid.corner(index, middleOf(q, r)).map(tenth)).join('L')}`;
        problems.push(problem('cell-invalid', `q, r and an e of 1 to 6 in the boundary ${name}`, edge));
        return '';
      });
      return lines.join('');
    }),
    neighbour(key, direction) {
      const from = areas.find((area) => area.key === key);
      if (!from) return undefined;
      const [x, y] = steps[direction];
      // Along the grid's own rows and columns there is a way back; the nearest to the eye has not always one.
      const next = places.get(`${from.q + x} ${from.r - y}`) ?? nearestTowards(areas, from, direction);
      return next?.key;
    },
    areaAt(x, y) {
      const far = (area: Area): number => Math.hypot(area.x - x, area.y - y);
      const [first] = areas;
      const nearest = first && areas.reduce((a, b) => (far(b) < far(a) ? b : a), first);
      return nearest && far(nearest) < CORNER ? nearest.key : undefined;
    },
    problems,
  };
}

/** From its middle, the outline of every hex is the same: it is drawn once for all. */
function hexOutline({ corner }: HexGrid, radius: number): string {
  const { context, text } = pen();
  const curve = curveLinearClosed(context);
  curve.lineStart();
  for (let index = 0; index < 6; index++) curve.point(...corner(index, [0, 0], radius));
  curve.lineEnd();
  return text().replace('M', 'm');
}

/** From where to where the drawing goes along one axis, of more hexes than a call takes arguments, too. Without hexes it has no length. */
function extent(values: readonly number[]): readonly [number, number] {
  if (!values.length) return [0, 0];
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  return [least - CORNER - MARGIN, most + CORNER + MARGIN];
}

function readHexes(hexes: Json, problems: Problem[]): readonly Cell[] {
  const taken = new Set<string>();
  return Object.entries(hexes).flatMap(([id, hex]) => {
    const { q, r, n, name = n } = fieldsOf(hex);
    if (!isWhole(q) || !isWhole(r)) {
      problems.push(problem('cell-invalid', `whole numbers as q and r of the hex ${id}`, isWhole(q) ? r : q));
      return [];
    }
    const label = textOf(name ?? id) || id;
    const own = [`${q} ${r}`, areaKey(id, label)] as const;
    if (own.some((one) => taken.has(one))) {
      problems.push(problem('row-duplicate', `a place and a name of its own for the hex ${id}`, label));
      return [];
    }
    own.forEach((one) => taken.add(one));
    return [{ q, r, key: own[1], name: label }];
  });
}
