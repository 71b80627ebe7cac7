import type { Point } from './hex-grid.js';

/** To a tenth of a unit, which is less than anybody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * What d3's curves and symbols draw on when their drawing is to be the text of a path. d3's own does arcs too, and is as large as
 * everything else that a map takes of it.
 *
 * @param way - −1 for what is to stand on its head.
 */
export function pen([x, y]: Point = [0, 0], way = 1) {
  let path = '';
  let at: Point = [0, 0];
  const to = (px: number, py: number): string => {
    const [left, top] = at;
    at = [tenth(x + px), tenth(y + py * way)];
    return `${tenth(at[0] - left)},${tenth(at[1] - top)}`;
  };
  const context = {
    // A shape begins once; its lines go on from where the pen is, which is shorter, and the same wherever the shape stands.
    moveTo: (px: number, py: number): void => void (path += `M${to(px, py)}`),
    lineTo: (px: number, py: number): void => void (path += `l${to(px, py)}`),
    closePath: (): void => void (path += 'Z'),
  };
  return {
    /** Has no more than straight lines need. */
    context: context as CanvasRenderingContext2D & typeof context,
    text: (): string => path,
  };
}
