import { problem, readFeed, readRows } from '@rosette/data';
import type { Columns, Problem, RowOf } from '@rosette/data';
import type { Area } from './hexmap.types.js';

/** The columns of a list of areas. */
const areaColumns = {
  code: {
    kind: 'text',
    required: true,
    aliases: ['gss', 'gss code', 'gsscode', 'area code', 'ons code', 'council code', 'id', 'key'],
  },
  name: { kind: 'text', aliases: ['n', 'area', 'area name', 'council', 'authority', 'label'] },
  // Not as figures of an election are read: there 50.845 may be fifty thousand.
  lat: { kind: 'text', needed: true, aliases: ['latitude', 'y'] },
  lon: { kind: 'text', needed: true, aliases: ['lng', 'long', 'longitude', 'x'] },
} as const satisfies Columns;

/** What can be laid out of a list, and what cannot. */
export interface AreasReading {
  readonly areas: readonly Area[];
  readonly problems: readonly Problem[];
  /** Every row is among the areas. */
  readonly isWhole: boolean;
}

/**
 * Reads areas from CSV or JSON: a code, a latitude and a longitude each, in degrees, and a name where there is one. A row whose
 * coordinates are missing, are no numbers or lie off the globe is left out and named; so is a code that has come before. `named` says which columns to read: `lat=Y; lon=X`. Never throws.
 */
export function readAreas(body: string | Uint8Array, named?: string): AreasReading {
  const { rows, problems, columns } = readRows(readFeed(body, '', areaColumns), areaColumns, {
    columns: named,
  });
  const found = [...problems];
  // Without its column no row has a place, and that has been said.
  const placed = problems.some(({ code }) => code === 'column-missing') ? [] : rows;
  const kept = placed.flatMap(({ at, code, name, lat, lon }) => {
    const row = { at, code, name, lat: degrees(lat), lon: degrees(lon) };
    const wrong = noNumber(row, { lat, lon }, columns) ?? offTheGlobe(row, columns);
    if (wrong) found.push(wrong);
    return wrong ? [] : [row];
  });
  const areas = withoutRepeats(kept, columns['code'] ?? 'code', found);
  found.push(...sharedPlaces(areas));
  return {
    areas: areas.map(({ code, name, lat, lon }) => ({ code, name: name ?? code, lat, lon })),
    problems: found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    isWhole: areas.length > 0 && areas.length === rows.length && !problems.some(isError),
  };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

type Written = RowOf<typeof areaColumns>;
interface Row extends Pick<Written, 'at' | 'code' | 'name'> {
  readonly lat: number;
  readonly lon: number;
}
type Headers = Readonly<Record<string, string>>;
const LEFT_OUT = '; the row is left out';

/** Decimal degrees, with any minus; `NaN`: it cannot be read. */
function degrees(text: string | null): number {
  const plain = (text ?? '').replace(/^[−–]/, '-');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?°?$/i.test(plain) ? Number(plain.replace('°', '')) : NaN;
}

function noNumber(row: Row, written: Pick<Written, 'lat' | 'lon'>, headers: Headers): Problem | undefined {
  const field = (['lat', 'lon'] as const).find((name) => Number.isNaN(row[name]));
  if (!field) return undefined;
  const place = { row: row.at, column: headers[field] };
  return problem('cell-invalid', 'a number', written[field], place, LEFT_OUT);
}

function offTheGlobe({ at, lat, lon }: Row, headers: Headers): Problem | undefined {
  if (lat < -90 || lat > 90) {
    const place = { row: at, column: headers['lat'] };
    return problem('cell-invalid', 'a latitude from -90 to 90', lat, place, LEFT_OUT);
  }
  if (lon < -180 || lon > 360) {
    const place = { row: at, column: headers['lon'] };
    return problem('cell-invalid', 'a longitude from -180 to 360', lon, place, LEFT_OUT);
  }
  return undefined;
}

/** The first row of every code. */
function withoutRepeats(rows: readonly Row[], column: string, problems: Problem[]): Row[] {
  const seen = new Map<string, number>();
  return rows.filter(({ at, code }) => {
    const first = seen.get(code);
    if (first === undefined) {
      seen.set(code, at);
      return true;
    }
    const then = `, which row ${first} has${LEFT_OUT}`;
    problems.push(problem('row-duplicate', 'a code of its own', code, { row: at, column }, then));
    return false;
  });
}

/** Areas on one and the same spot: laid out side by side, but most often a slip in the list. */
function sharedPlaces(rows: readonly Row[]): Problem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const spot = `${row.lat}, ${row.lon}`;
    const earlier = first.get(spot);
    if (!earlier) {
      first.set(spot, row);
      return [];
    }
    const then = `, where ${earlier.code} in row ${earlier.at} is`;
    return [problem('row-duplicate', 'a place of its own', spot, { row: row.at }, then)];
  });
}
