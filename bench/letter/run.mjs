// The letter page on a slow phone: what is painted when, and what moves. See docs/benchmarks.md.
//
//   pnpm bench:letter                 5 visits to each page; Markdown to the terminal
//   pnpm bench:letter --lighthouse    and what Lighthouse says of accessibility, best practices and SEO (fetched when asked for)
//   pnpm bench:letter --write         the table into docs/benchmarks.md too
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumFlags } from '../../tools/wtr/launchers.mjs';
import { serve } from '../server.mjs';
import { median } from '../statistics.mjs';
import { letterFiles, pages } from './files.mjs';
import { lighthouse } from './lighthouse.mjs';
import { visitLetter } from './visit.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    lighthouse: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: expected a whole number, found “${options.rounds}”`);

const server = await serve(letterFiles());
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
const rows = [];
const raw = [];
try {
  for (const [name, path] of Object.entries(pages)) {
    const visits = [];
    for (let round = 0; round <= rounds; round++) {
      const visited = await visitLetter(browser, server, path);
      // Round 0 is thrown away: the browser itself starts up in it.
      if (round) visits.push(visited);
    }
    if (server.missing.length) throw new Error(`${path} asks for ${server.missing.join(', ')}`);
    const of = (key) => median(visits.map((visit) => visit[key]));
    const what = [...new Set(visits.map(({ largest }) => largest))].join(', ');
    rows.push([
      name,
      of('firstPaint').toFixed(0),
      `${of('largestPaint').toFixed(0)}, ${what}`,
      of('scripted') > 0 ? of('scripted').toFixed(0) : '–',
      of('blocking').toFixed(0),
      of('shift').toFixed(3),
      String(of('requests')),
      (of('brotli') / 1024).toFixed(1),
    ]);
    raw.push(`${name}\n${visits.map((visit) => `  ${JSON.stringify(visit)}`).join('\n')}`);
  }
  const scores = options.lighthouse ? await lighthouse(server.origin, Object.values(pages)) : [];
  const head = [
    'page',
    'first paint, ms',
    'largest paint, ms, and what it is',
    'first script come, ms',
    'blocked, ms',
    'layout shift',
    'requests',
    'brotli, KiB',
  ];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const machine = `${availableParallelism()} cores (${cpus()[0].model.trim()}), Chromium ${browser.version()}; ${rounds} visits, median.`;
  const text = [
    machine,
    '',
    line(head),
    line(head.map((_, at) => (at ? '---:' : '---'))),
    ...rows.map(line),
    '',
    ...scores,
    '<details><summary>Every visit</summary>',
    '',
    '```',
    ...raw,
    '```',
    '',
    '</details>',
  ].join('\n');
  console.log(text);
  if (options.write) await write(text);
} finally {
  await browser.close();
  await server.close();
}

async function write(text) {
  const path = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
  const [begin, end] = ['<!-- letter:begin -->', '<!-- letter:end -->'];
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/benchmarks.md has no ${begin} … ${end}`);
  const made = `${before}${begin}\n\n${text}\n\n${end}${after}`;
  writeFileSync(path, await format(made, { ...(await resolveConfig(path)), filepath: path }));
}
