// For the pages that draw their own: the corners of the pointy-topped hexes of an odd-r layout, in a box of so many units.
const SIDE = 1 / Math.sqrt(3);
const CORNERS = [0, 1, 2, 3, 4, 5].map((at) => {
  const angle = (Math.PI / 3) * at + Math.PI / 6;
  return [Math.cos(angle) * SIDE * 0.96, Math.sin(angle) * SIDE * 0.96];
});

/** The middle of each hex by its code, and the size of the whole. Rows count upwards. */
export function middles({ hexes }) {
  const list = Object.entries(hexes);
  const top = Math.max(...list.map(([, { r }]) => r));
  const at = list.map(([code, { q, r }]) => [code, q + (r % 2 ? 1 : 0.5), (top - r) * SIDE * 1.5 + SIDE]);
  return {
    places: new Map(at.map(([code, x, y]) => [code, [x, y]])),
    width: Math.max(...at.map(([, x]) => x)) + 0.5,
    height: (top * 1.5 + 2) * SIDE,
  };
}

export const corners = ([x, y]) => CORNERS.map(([dx, dy]) => [x + dx, y + dy]);

const short = (x) => Math.round(x * 100) / 100;

export const hexPath = (place) =>
  `M${corners(place)
    .map(([x, y]) => `${short(x)} ${short(y)}`)
    .join('L')}Z`;
