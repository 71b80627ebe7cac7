// The 2016 chart on pages of several makers, measured side by side. See docs/benchmarks.md.
//
//   pnpm bench                 15 rounds; Markdown to the terminal, every value to test-output/bench.json
//   pnpm bench --rounds 31     more of them
//   pnpm bench --only floor,rosette,plot
//   pnpm bench --slow 6        CPU six times slower instead of four
//   pnpm bench --write         the tables into docs/benchmarks.md too
//   pnpm bench --check         one visit each at full speed: do all pages show the same figures?
//   pnpm bench --profile rosette   where the script time of that page goes, function by function
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../tools/browsers.mjs';
import { chromiumFlags } from '../tools/wtr/launchers.mjs';
import { check } from './check.mjs';
import { built } from './cdn.mjs';
import { makePages } from './pages.mjs';
import { profile } from './profile.mjs';
import { between, rawOutput, toMarkdown } from './report.mjs';
import { serve } from './server.mjs';
import { visit } from './visit.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    profile: { type: 'string' },
    slow: { type: 'string', default: '4' },
  },
});
const rounds = Number(options.rounds);
const slow = Number(options.slow);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: expected a whole number, found “${options.rounds}”`);
if (!built && !options.profile)
  console.error('packages/rosette/cdn is not built: without Rosette. Type `pnpm build` first.');
if (options.write && (!built || options.only))
  throw new Error('--write needs every page: leave --only out, and build first.');

if (loadavg()[0] > availableParallelism() / 4) {
  console.error(
    'Something else is running on this machine. The times will say more about that than about the pages.',
  );
}

const made = await makePages({ readable: Boolean(options.profile) });
const only = options.only?.split(',');
const pages = made.pages.filter(({ id }) => !only || id === 'floor' || only.includes(id));
const server = await serve(made.files);
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });

try {
  if (options.check) await check(browser, server, pages);
  else if (options.profile)
    console.log(await profile(browser, server, findPage(options.profile), made.files));
  else await report(await measure());
} finally {
  await browser.close();
  await server.close();
}

function findPage(id) {
  const page = made.pages.find((candidate) => candidate.id === id);
  if (!page)
    throw new Error(
      `--profile: expected one of ${made.pages.map((each) => each.id).join(', ')}, found “${id}”`,
    );
  return page;
}

async function measure() {
  const results = Object.fromEntries(pages.map(({ id }) => [id, []]));
  // Round 0 is thrown away: the browser itself starts up in it.
  for (let round = 0; round <= rounds; round++) {
    console.error(round ? `round ${round} of ${rounds}` : 'warming up');
    // Every page is first, second, … equally often, so that none always follows the same neighbour at the same distance.
    const order = pages.map((_, index) => pages[(index + round) % pages.length]);
    for (const page of order) {
      const measured = await visit(browser, server, page, { slow, slowFirst: round % 2 === 0 });
      if (round) results[page.id].push(measured);
    }
  }
  return {
    machine: { cores: availableParallelism(), cpu: cpus()[0].model.trim(), chromium: browser.version() },
    slow,
    rounds,
    pages: pages.map(({ id, name }) => ({ id, name })),
    results,
  };
}

async function report(run) {
  const markdown = toMarkdown(run);
  console.log(markdown);
  mkdirSync(inRoot('test-output'), { recursive: true });
  writeFileSync(inRoot('test-output/bench.json'), `${JSON.stringify(run, null, 2)}\n`);
  if (!options.write) return;
  const path = inRoot('docs/benchmarks.md');
  const raw = `<details><summary>Every value of every round</summary>\n\n\`\`\`\n${rawOutput(run)}\n\`\`\`\n\n</details>`;
  const document = between(readFileSync(path, 'utf8'), `${markdown}\n${raw}`);
  writeFileSync(path, await format(document, { ...(await resolveConfig(path)), filepath: path }));
}
