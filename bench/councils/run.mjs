// Council control on pages of several makers, measured side by side. See docs/benchmarks.md.
//
//   pnpm bench:councils                 9 rounds; Markdown to the terminal, every value to test-output/bench-councils.json
//   pnpm bench:councils --rounds 15 --sizes 124,10000
//   pnpm bench:councils --write         the tables into docs/benchmarks.md too
//   pnpm bench:councils --profile rosette --sizes 350   where the script time of that page goes, function by function
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumFlags } from '../../tools/wtr/launchers.mjs';
import { between } from '../report.mjs';
import { profile } from '../profile.mjs';
import { serve } from '../server.mjs';
import { night } from './data.mjs';
import { makePages, sizes } from './pages.mjs';
import { rawOutput, toMarkdown } from './report.mjs';
import { visit } from './visit.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    sizes: { type: 'string', default: sizes.join() },
    slow: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const slow = Number(options.slow);

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
const runs = [];
try {
  for (const size of options.sizes.split(',').map(Number))
    if (options.profile) console.log(await profiled(size));
    else runs.push(await measure(size));
} finally {
  await browser.close();
}
const machine = { cores: availableParallelism(), cpu: cpus()[0].model.trim(), chromium: browser.version() };
if (!options.profile) await report({ machine, slow, rounds, runs });

async function profiled(size) {
  const { pages, files, rows } = await makePages(size, true);
  const page = pages.find(({ id }) => id === options.profile);
  if (!page) throw new Error(`--profile: expected one of ${pages.map(({ id }) => id).join(', ')}`);
  const steps = [];
  while (steps.length < 10) steps.push(night(steps.at(-1) ?? rows, steps.length + 1));
  const server = await serve(files);
  try {
    return await profile(browser, server, { ...page, width: 1100 }, files, steps);
  } finally {
    await server.close();
  }
}

async function measure(size) {
  const { pages, files, rows, matches } = await makePages(size);
  const server = await serve(files);
  const results = Object.fromEntries(pages.map(({ id }) => [id, []]));
  try {
    // Round 0 is thrown away: the browser itself starts up in it.
    for (let round = 0; round <= rounds; round++) {
      console.error(`${size} councils, ${round ? `round ${round} of ${rounds}` : 'warming up'}`);
      for (const page of pages.map((_, index) => pages[(index + round) % pages.length])) {
        const measured = await visit(browser, server, page, { rows, matches, slow });
        if (server.missing.length) throw new Error(`${page.id} asks for ${server.missing.join(', ')}`);
        if (round) results[page.id].push(measured);
      }
    }
  } finally {
    await server.close();
  }
  return { size, pages: pages.map(({ id, name }) => ({ id, name })), results };
}

async function report(run) {
  const markdown = toMarkdown(run);
  console.log(markdown);
  mkdirSync(inRoot('test-output'), { recursive: true });
  writeFileSync(inRoot('test-output/bench-councils.json'), `${JSON.stringify(run, null, 2)}\n`);
  if (!options.write) return;
  const path = inRoot('docs/benchmarks.md');
  const raw = `<details><summary>Every value of every round</summary>\n\n\`\`\`\n${rawOutput(run)}\n\`\`\`\n\n</details>`;
  const document = between(readFileSync(path, 'utf8'), `${markdown}\n${raw}`, 'councils');
  writeFileSync(path, await format(document, { ...(await resolveConfig(path)), filepath: path }));
}
