import type { Grid } from './grids.js';
import type { Area, Cell } from './hexmap.types.js';

/**
 * The layout as HexJSON (format version 1.1), one hex to a line and in the order of the codes, so that two layouts can be compared line
 * by line. The format has no field for its version.
 */
export function toHexJson(areas: readonly Area[], cells: ReadonlyMap<string, Cell>, grid: Grid): string {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const hexes = [...cells].map(([code, { q, r }]) => {
    const n = JSON.stringify(names.get(code));
    return `    ${JSON.stringify(code)}: { "n": ${n}, "q": ${q}, "r": ${r} }`;
  });
  return `{\n  "layout": "${grid}",\n  "hexes": {\n${hexes.join(',\n')}\n  }\n}\n`;
}
