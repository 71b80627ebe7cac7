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
  const go = (letter: string, from: Point, px: number, py: number): void => {
    at = [tenth(x + px), tenth(y + py * way)];
    path += `${letter}${tenth(at[0] - from[0])},${tenth(at[1] - from[1])}`;
  };
  const context = {
    moveTo: (px: number, py: number): void => go('M', [0, 0], px, py),
    // From where the pen is: shorter, and the same wherever the drawing stands.
    lineTo: (px: number, py: number): void => go('l', at, px, py),
    closePath: (): void => void (path += 'Z'),
  };
  return {
    /** Has no more than straight lines need. */
    context: context as CanvasRenderingContext2D & typeof context,
    text: (): string => path,
  };
}
