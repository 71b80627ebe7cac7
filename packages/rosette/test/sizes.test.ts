import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { budgets, weigh } from '../build/budgets.js';
import { measureStandalone } from '../build/sizes.js';
import { integrity, root } from './built.js';

for (const budget of budgets) {
  test(`at most ${budget.limit} bytes of gzip: ${budget.what}`, () => {
    const files = integrity();
    const weight = weigh(budget, files);
    assert.ok(
      weight <= budget.limit,
      `${budget.what} is ${weight} bytes, ${weight - budget.limit} more than it may be: ` +
        `${budget
          .files(files)
          .map((file) => `${file} ${files[file]!.gzip}`)
          .join(', ')}. ` +
        'docs/sizes.md says which piece is how large. Make it smaller, load it later with import(), or, if it earns its place, ' +
        'raise the budget in packages/rosette/build/budgets.js and say why in the commit.',
    );
  });
}

test('docs/sizes.md is within 5% of what is built', async () => {
  const page = readFileSync(`${root}docs/sizes.md`, 'utf8');
  const near = (said: number, bytes: number, what: string): void => {
    // The page is written in tenths of a kilobyte.
    const slack = Math.max(0.05 * bytes, 100);
    assert.ok(
      Math.abs(said * 1000 - bytes) <= slack,
      `docs/sizes.md says ${said} KB for ${what}, it is ${bytes} bytes: run pnpm build.`,
    );
  };
  const saidOf = (what: string, section: string): number => {
    const row = section.split('\n').find((line) => line.startsWith(`| ${what} `));
    assert.ok(row, `docs/sizes.md does not speak of ${what}: run pnpm build.`);
    return Number(row.split('|')[2]);
  };
  for (const budget of budgets) near(saidOf(budget.what, page), weigh(budget, integrity()), budget.what);
  for (const [name, pieces] of Object.entries(await measureStandalone())) {
    const section = page.split(`<!-- ${name}:start -->`)[1]!.split(`<!-- ${name}:end -->`)[0]!;
    for (const piece of pieces) near(saidOf(piece.name, section), piece.gzip, piece.name);
    assert.equal(
      section.split('\n').filter((line) => line.startsWith('| ')).length,
      pieces.length + 2,
      'a row too many',
    );
    const total = integrity()[`standalone/${name}.js`]!.gzip;
    const sum = pieces.reduce((all, piece) => all + piece.gzip, 0);
    assert.ok(Math.abs(sum - total) < 0.02 * total, `the pieces add up to ${sum}, the file is ${total}`);
  }
});

test('README.md says how large the chart’s file is', () => {
  const said = /One file of \[(\d+) KB\]/.exec(readFileSync(`${root}README.md`, 'utf8'))?.[1];
  assert.equal(Number(said), Math.round(integrity()['standalone/results-chart.js']!.gzip / 1000));
});
