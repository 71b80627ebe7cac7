// One widget's tests, or one file's: `pnpm test:one results-chart` runs what has the word in its path, in Node and in Chromium
// (or in ENGINES=chromium,firefox,webkit).
import { spawnSync } from 'node:child_process';

const [word] = process.argv.slice(2);
if (!word) {
  console.error('usage: pnpm test:one <word in the path of the tests>');
  process.exit(1);
}
const env = { ENGINES: 'chromium', ...process.env, ONLY: word };
const node = spawnSync(process.execPath, ['tools/test-node.mjs', word], { stdio: 'inherit', env });
const browser = spawnSync('wtr', [], { stdio: 'inherit', env, shell: process.platform === 'win32' });
// Not every widget has tests of both kinds, but it has some.
process.exit(node.status === 0 && browser.status === 0 ? 0 : 1);
