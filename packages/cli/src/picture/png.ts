import { paint, type Picture } from '@rosette/elements/pictures.js';
import { Failure } from '../failure.js';

/**
 * A picture as PNG, drawn by the same function as in a page, on the canvas of a library that brings its own drawing program for each kind of
 * machine. It is loaded only here: the other commands do without it.
 * @throws {Failure} where it has none for this machine.
 */
export async function toPng(picture: Picture): Promise<Uint8Array> {
  const library = await import('@napi-rs/canvas').catch(() => {
    throw new Failure(
      'this machine has no program that makes PNG (@napi-rs/canvas); SVG needs none: end the name in .svg',
    );
  });
  const canvas = library.createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  paint(picture, context, library.Path2D as unknown as typeof Path2D);
  return canvas.encode('png');
}
