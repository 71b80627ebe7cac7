// @ts-check
// The tables of `docs/sizes.md`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgets, weigh } from './budgets.js';
import { buildCdn } from './cdn.js';
import { markdownTable, withGenerated, writePage } from './docs.js';
import { measurePieces } from './measure.js';
import { here, root, widgetNames } from './paths.js';

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/**
 * The pieces of each standalone file, by widget.
 * @returns {Promise<Record<string, ReturnType<typeof measurePieces>>>}
 */
export async function measureStandalone() {
  const folder = mkdtempSync(join(tmpdir(), 'rosette-sizes-'));
  try {
    const [, , ...outputs] = await buildCdn({ outDir: folder, sourcemap: true });
    const names = await widgetNames();
    return Object.fromEntries(
      names.map((name, at) => {
        const chunk = outputs[at]?.output.find((file) => file.type === 'chunk');
        if (chunk?.type !== 'chunk') throw new Error(`standalone/${name}.js was not built.`);
        return [name, measurePieces(chunk)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Brings the page up to date. */
export async function writeSizes() {
  const file = `${root}docs/sizes.md`;
  const { files } = JSON.parse(readFileSync(`${here}cdn/integrity.json`, 'utf8'));
  const rows = budgets.map((budget) => [
    budget.what,
    kilobytes(weigh(budget, files)),
    kilobytes(budget.limit),
  ]);
  let page = withGenerated(
    readFileSync(file, 'utf8'),
    'budgets',
    markdownTable([['what a page loads', 'KB', 'at most'], ['---', '--:', '--:'], ...rows]),
  );
  for (const [name, found] of Object.entries(await measureStandalone())) {
    const lines = found.map((piece) => [piece.name, kilobytes(piece.gzip), piece.why]);
    page = withGenerated(
      page,
      name,
      markdownTable([['piece', 'KB', 'why'], ['---', '--:', '---'], ...lines]),
    );
  }
  await writePage(file, page);
}
