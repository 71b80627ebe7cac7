import type { Council, Councils } from '@rosette/data';
import { measure } from '../../base/picture/font.js';
import type { Box, PictureRequest, Shape } from '../../base/picture/picture.types.js';
import { path, text, textAcross } from '../../base/picture/shapes.js';
import { swatchOf, type Theme } from '../../base/picture/theme.js';
import type { CouncilMessages } from '../council-control.messages.js';
import type { AreaMap } from './area-map.types.js';
import { joinAreas } from './join.js';
import { mapLayout, type MapGroup } from './map.layout.js';
import { markPath, MARKED, type MarkedOutcome } from './marks.js';

/** The map in a box, as large as it fits, at the box's top end. The same shapes as on the page, with what is read at that width. */
export function mapShapes(
  map: AreaMap,
  councils: Councils,
  request: PictureRequest,
  box: Box,
  theme: Theme,
): readonly Shape[] {
  const joined: ReadonlyMap<string, Council> = joinAreas(map, councils.councils).councils;
  const parties = councils.tallies.map(({ party }) => party);
  const { groups, hollow, edges } = mapLayout({ map, councils: joined, parties, late: false }, null);
  const scale = Math.min(box.width / map.width, box.height / map.height);
  const [width, height] = [map.width * scale, map.height * scale];
  const place = { x: box.x + box.width - width, y: box.y, width, height };
  const drawn = (d: string, ink: Parameters<typeof path>[3]): readonly Shape[] =>
    d ? [path(d, place, scale, ink)] : [];
  const isSeen = ({
    from = 0,
    to = Infinity,
  }: {
    readonly from: number | undefined;
    readonly to?: number | undefined;
  }): boolean => from <= width && width < to;
  const isReal = map.kind === 'boundaries';
  const signs = ({ party, codes, marks }: MapGroup): readonly Shape[] => {
    const { ink } = swatchOf(request, party);
    const letters = codes && isSeen(codes) ? codes : undefined;
    return [
      ...marks.filter(isSeen).flatMap(({ path: d }) =>
        // On an area that may be smaller.
        isReal
          ? [...drawn(d, { stroke: theme.ground, thick: 3 }), ...drawn(d, { fill: theme.ink })]
          : drawn(d, { fill: ink }),
      ),
      ...(letters?.places ?? []).map(({ x, y }) =>
        text(letters?.text ?? '', place.x + x * scale, place.y + y * scale, {
          size: (letters?.size ?? 0) * scale,
          fill: ink,
          anchor: 'middle',
        }),
      ),
    ];
  };
  return [
    ...drawn(
      hollow,
      isReal ? { stroke: theme.hairline, thick: 1 } : { stroke: theme.quiet, thick: 1.5, dash: [3, 3] },
    ),
    ...groups.flatMap(({ party, path: d }) => {
      const { fill, edge } = swatchOf(request, party);
      // As on the page: what has not declared is there, but pale.
      return drawn(d, {
        fill,
        stroke: edge,
        thick: isReal ? 2 : 1.5,
        opacity: party.kind === 'not-declared' ? 0.3 : undefined,
      });
    }),
    ...drawn(edges, { stroke: theme.ground, thick: 1 }),
    ...groups.flatMap(signs),
    ...map.borders.flatMap((d) => drawn(d, { stroke: theme.ink, thick: 2 })),
  ];
}

const KEY = 20;

/** What the marks say, on a line at the foot of a box: only those that are on the map. */
export function mapKey(
  { outcomes }: Councils,
  box: Box,
  { ink, quiet }: Theme,
  words: CouncilMessages,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const there = (MARKED as readonly MarkedOutcome[]).filter((outcome) => outcomes[outcome]);
  const tall = there.length ? KEY * 1.9 : 0;
  const y = box.y + box.height - KEY;
  const radius = KEY * 0.42;
  let { x } = box;
  const shapes = there.flatMap((outcome) => {
    const from = x;
    const label = words[outcome];
    x += radius * 2 + 8 + measure(label, { size: KEY }) + 26;
    return [
      path(
        markPath(outcome, radius, radius, radius),
        { x: from, y: y + (KEY - radius * 2) / 2, width: radius * 2, height: radius * 2 },
        1,
        { fill: ink },
      ),
      textAcross(label, from + radius * 2 + 8, y, KEY, { size: KEY, fill: quiet }),
    ];
  });
  return { shapes, height: tall };
}
