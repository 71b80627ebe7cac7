// @ts-check
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { pieces } from './pieces.js';

/** @import { Rolldown } from 'vite' */

/** @param {string} text */
export const gzip = (text) => gzipSync(text, { level: 9 }).length;

/**
 * Which part of a file's gzip size is whose. Each piece's own characters, found by the source map, are compressed by
 * themselves; the sums are scaled to the size of the whole, because what is said twice is paid for once.
 * @param {Rolldown.OutputChunk} chunk Built with a source map.
 * @returns {{ name: string, why: string, bytes: number, gzip: number }[]}
 */
export function measurePieces(chunk) {
  if (!chunk.map) throw new Error(`${chunk.fileName} was built without a source map.`);
  const map = new SourceMap(/** @type {any} */ (chunk.map));
  /** @type {Map<string, string>} */
  const texts = new Map();
  chunk.code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const source = /** @type {any} */ (map.findEntry(row, column)).originalSource ?? '';
      const name = pieces.find((piece) => piece.from.test(source))?.name ?? 'registration';
      texts.set(name, (texts.get(name) ?? '') + line[column]);
    }
  });
  const alone = [...texts].map(([name, text]) => ({
    name,
    bytes: Buffer.byteLength(text),
    gzip: gzip(text),
  }));
  const scale = gzip(chunk.code) / alone.reduce((sum, piece) => sum + piece.gzip, 0);
  return pieces.flatMap(({ name, why }) => {
    const piece = alone.find((candidate) => candidate.name === name);
    return piece ? [{ name, why, bytes: piece.bytes, gzip: Math.round(piece.gzip * scale) }] : [];
  });
}
