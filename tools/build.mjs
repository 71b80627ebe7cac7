// `pnpm build`: everything that is published, in the order in which one part needs the other.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const rosette = `${root}packages/rosette/`;
const part = (name) => import(pathToFileURL(`${rosette}build/${name}.js`).href);

async function step(title, run) {
  const start = performance.now();
  await run();
  console.log(`${title.padEnd(34)}${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function compile() {
  // A file whose source has gone would be published too.
  for (const name of ['data', 'elements', 'rosette', 'cli', 'inbox'])
    rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true });

  const { version } = JSON.parse(readFileSync(`${rosette}package.json`, 'utf8'));
  const file = `${rosette}src/version.ts`;
  const text = `// Written by \`pnpm build\` from package.json.\nexport const version = '${version}';\n`;
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  const env = { ...process.env, PATH: [`${root}node_modules/.bin`, process.env.PATH].join(delimiter) };
  const { status, error } = spawnSync('tsc', ['-b', 'packages/rosette', 'packages/cli', 'packages/inbox'], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

await step('modules and types (tsc)', compile);
await step('manifest, editor data, JSX types', async () => {
  const { writeManifest } = await part('manifest');
  const { writeElementDocs, writeDataFormats } = await part('docs');
  await writeElementDocs(await writeManifest());
  await writeDataFormats();
});
await step('CDN files', async () => (await part('cdn')).buildCdn());
await step('docs/sizes.md', async () => (await part('sizes')).writeSizes());
