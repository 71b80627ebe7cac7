// Layouts side by side, to be looked at.
import { centreOf } from '../../src/hexmap/cells.js';
import type { Area, Cell } from '../../src/hexmap/hexmap.types.js';

const WIDTH = 34;

function rangeOf(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The layouts beside each other as SVG: hue by latitude and light by longitude, so that what is out of place shows. */
export function picture(areas: readonly Area[], layouts: readonly ReadonlyMap<string, Cell>[]): string {
  const [south, north] = rangeOf(areas.map(({ lat }) => lat));
  const [west, east] = rangeOf(areas.map(({ lon }) => lon));
  let [edge, height] = [0, 0];
  const parts = layouts.flatMap((layout) => {
    const centres = areas.map(({ code }) => centreOf(layout.get(code)!));
    const [left, right] = rangeOf(centres.map(({ x }) => x));
    const [bottom, top] = rangeOf(centres.map(({ y }) => y));
    const begin = edge + WIDTH;
    edge = begin + (right - left + 1) * WIDTH;
    height = Math.max(height, (top - bottom + 2) * WIDTH);
    return areas.map(({ name, lat, lon }, at) => {
      const x = begin + (centres[at]!.x - left) * WIDTH;
      const y = (top - centres[at]!.y + 1) * WIDTH;
      const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
        const turn = (Math.PI / 3) * corner + Math.PI / 6;
        const radius = (WIDTH / Math.sqrt(3)) * 0.96;
        return `${(x + radius * Math.cos(turn)).toFixed(1)},${(y + radius * Math.sin(turn)).toFixed(1)}`;
      });
      const hue = Math.round(((lat - south) / (north - south || 1)) * 300);
      const light = Math.round(85 - ((lon - west) / (east - west || 1)) * 30);
      const label = `<text x="${x.toFixed(1)}" y="${(y + 3).toFixed(1)}">${name.slice(0, 8)}</text>`;
      return `<polygon points="${corners.join(' ')}" fill="hsl(${hue} 60% ${light}%)"/>${label}`;
    });
  });
  const size = `width="${(edge + WIDTH).toFixed(0)}" height="${height.toFixed(0)}"`;
  const text = 'font-family="sans-serif" font-size="7.5" text-anchor="middle"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${text}>\n${parts.join('\n')}\n</svg>\n`;
}
