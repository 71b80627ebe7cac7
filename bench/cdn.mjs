// The CDN files as built. Where they are missing, there is nothing honest to measure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const cdn = fileURLToPath(new URL('cdn', import.meta.resolve('rosette/package.json')));

export const built = existsSync(join(cdn, 'standalone/results-chart.js'));

const names = built ? readdirSync(cdn, { recursive: true }).filter((file) => /\.(js|css)$/.test(file)) : [];

/** Path on the server and text of each. */
export const cdnFiles = names.map((file) => [
  `/rosette/${file.split(sep).join('/')}`,
  readFileSync(join(cdn, file), 'utf8'),
]);
