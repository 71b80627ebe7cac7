import { paint } from './paint.js';
import type { Picture } from './picture.types.js';

/** A picture as PNG; `null` where the browser makes none, or lets nobody read what was drawn. */
export async function toPng(picture: Picture): Promise<Blob | null> {
  const { width, height } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return null;
  paint(picture, context, Path2D);
  if (!isReadable(context, picture)) return null;
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** A browser that guards against being recognised gives noise in place of what was drawn. */
function isReadable(context: CanvasRenderingContext2D, { height, ground }: Picture): boolean {
  try {
    const pixels = context.getImageData(0, height - 4, 4, 4).data;
    const wanted = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16));
    return pixels.every((value, at) => Math.abs(value - (wanted[at % 4] ?? 255)) < 8);
  } catch {
    return false;
  }
}

/** A name for the file that says what is in it. */
export function fileName(title: string, end: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${words || 'picture'}${end.includes('.') ? '-' : '.'}${end}`;
}

/** The browser may still be reading it. */
const KEPT = 60_000;

/** Gives a file to the reader, where the browser keeps its downloads. */
export function offer(blob: Blob, file: string): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
