// Every link and anchor in the project's Markdown leads somewhere. Addresses on the web can't be tried here; their form is.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const skipped = /(^|\/)(node_modules|dist|cdn|\.tools|test-output|fixtures)(\/|$)/;
const pages = readdirSync(root, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.md') && !skipped.test(file))
  .sort();

const withoutCode = (text) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** A heading's anchor as GitHub makes it. */
const anchor = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsOf = (file) =>
  [
    ...readFileSync(file, 'utf8')
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/^#{1,6}\s+(.+)$/gm),
  ].map(([, heading]) => anchor(heading.replace(/[`*]/g, '')));

for (const page of pages) {
  const text = withoutCode(readFileSync(join(root, page), 'utf8'));
  const links = [
    ...[...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(([, href]) => href),
    ...[...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, href]) => href),
  ];
  if (links.length === 0) continue;
  test(`links of ${page}`, () => {
    for (const link of links) {
      if (/^(https?:|mailto:)/.test(link)) {
        assert.ok(URL.canParse(link), `${link} is not an address`);
        continue;
      }
      const [path, hash] = link.split('#');
      const target = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path));
      assert.ok(existsSync(target), `${page}: ${link} leads nowhere`);
      if (hash && target.endsWith('.md')) {
        assert.ok(
          anchorsOf(target).includes(hash),
          `${page}: ${relative(root, target)} has no heading #${hash}`,
        );
      }
    }
  });
}

test('docs/architecture.md has a place for everything in base/, and for nothing that is not there', () => {
  const [, section = ''] =
    /\n## What widgets share[^\n]*\n([\s\S]*?)\n## /.exec(
      readFileSync(join(root, 'docs/architecture.md'), 'utf8'),
    ) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  const named = rows.flatMap((row) => [...row.matchAll(/`([\w-]+)\/?`/g)].map(([, name]) => name));
  const there = readdirSync(join(root, 'packages/elements/src/base')).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  assert.deepEqual([...named].sort(), [...new Set(there.map((file) => file.split('.')[0]))].sort());
});

test('there are pages to look at', () =>
  assert.ok(pages.includes('README.md') && pages.includes('docs/architecture.md')));

test('docs/theming.md names every custom property that a page can set, and no other', () => {
  const sources = readdirSync(join(root, 'packages'), { recursive: true })
    .map(String)
    .filter(
      (file) => /^(elements|rosette)\/src\/.*\.(ts|css)$/.test(file) && !/\.(test|examples)\.ts$/.test(file),
    )
    .map((file) => readFileSync(join(root, 'packages', file), 'utf8'))
    .join('\n');
  const used = new Set(
    [...sources.matchAll(/var\(\s*(--rosette-[a-z-]+[a-z])[,)]/g)].map(([, name]) => name),
  );
  const told = new Set(
    [...readFileSync(join(root, 'docs/theming.md'), 'utf8').matchAll(/^\| `(--rosette-[a-z-]+)/gm)].map(
      ([, name]) => name,
    ),
  );
  const parties = [...told].filter((name) => name.startsWith('--rosette-party-'));
  for (const name of parties) told.delete(name);
  assert.ok(parties.length > 0 && sources.includes('--rosette-party-'));
  assert.deepEqual([...told].sort(), [...used].filter((name) => !name.startsWith('--rosette-party-')).sort());
});

test('docs/theming.md names the parts of the results chart, all of them and no other', () => {
  const element = readFileSync(join(root, 'packages/elements/src/results-chart/results-chart.ts'), 'utf8');
  const parts = [...element.matchAll(/@csspart ([a-z]+) /g)].map(([, name]) => name);
  const page = readFileSync(join(root, 'docs/theming.md'), 'utf8');
  const [, rows] = page.match(/^\| part .*\n\| -.*\n((?:\|.*\n)+)/m) ?? [];
  const told = (rows ?? '')
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)]);
  assert.deepEqual(told.map(([, name]) => name).sort(), parts.sort());
  const shown = [...page.matchAll(/::part\(([a-z]+)\)/g)].map(([, name]) => name);
  assert.ok(shown.length > 0);
  for (const name of shown) assert.ok(parts.includes(name), `${name} is no part`);
});
