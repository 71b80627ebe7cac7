// `pnpm new key-seats`: a widget folder that passes lint and tests at once, with every place that has to know of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { widgetFiles } from './new-widget/files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name] = process.argv.slice(2);

if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error('usage: pnpm new <name>, in lower case with hyphens, without "rosette-": pnpm new key-seats');
  process.exit(1);
}
if (existsSync(join(root, 'packages/elements/src', name))) {
  console.error(`packages/elements/src/${name} is there already`);
  process.exit(1);
}

async function write(file, text) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(file);
}

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Adds what a page of code has to know of the widget, before or behind what it knows already. */
async function insert(file, place, text) {
  const page = read(file);
  if (page.replace(place, '') === page) throw new Error(`${file}: nothing like ${place} is in it`);
  await write(
    file,
    page.replace(place, (found) => text(found)),
  );
}

async function addExport(packageName, entry) {
  const file = `packages/${packageName}/package.json`;
  const manifest = JSON.parse(read(file));
  const { './package.json': last, ...others } = manifest.exports;
  manifest.exports = { ...others, ...entry, './package.json': last };
  await write(file, JSON.stringify(manifest));
}

const names = {
  name,
  tag: `rosette-${name}`,
  Class: `${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}Element`,
  Pascal: name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase()),
  camel: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
};

for (const [file, text] of Object.entries(widgetFiles(names))) await write(file, text);

await addExport('elements', {
  [`./${name}.js`]: {
    '@rosette/source': `./src/${name}/${name}.ts`,
    types: `./dist/${name}/${name}.d.ts`,
    default: `./dist/${name}/${name}.js`,
  },
});
await addExport('rosette', {
  [`./${name}.js`]: {
    '@rosette/source': `./src/${name}.ts`,
    types: `./dist/${name}.d.ts`,
    default: `./dist/${name}.js`,
  },
});
const { Class, Pascal, camel, tag } = names;
await write(
  'packages/elements/src/index.ts',
  `${read('packages/elements/src/index.ts')}export { ${Class} } from './${name}/${name}.js';\n`,
);
await write(
  'packages/rosette/src/index.ts',
  `${read('packages/rosette/src/index.ts')}export * from './${name}.js';\n`,
);
await insert(
  'packages/rosette/src/widgets.ts',
  '\n};',
  (end) => `\n  '${tag}': () => import('./${name}.js'),${end}`,
);
await insert(
  'packages/rosette/build/budgets.js',
  'export const limits = {',
  (start) => `${start}\n  '${name}': 25_400,`,
);
const sentences = 'packages/elements/src/sentences.ts';
await write(
  sentences,
  `import type { ${Pascal} } from '@rosette/data';
import { ${camel}Messages } from './${name}/${name}.messages.js';
import { ${camel}Sentence } from './${name}/${name}.sentence.js';
${read(sentences)}

/** The sentence of ${name} without its page. */
export function say${Pascal}(model: ${Pascal}, lang = 'en'): string {
  const locale = localeFor(lang);
  return ${camel}Sentence(model, locale.words('${name}', ${camel}Messages), locale);
}`,
);
const checks = 'packages/cli/src/check/widgets.ts';
await insert(checks, 'import {', (start) => `${start}\n  ${camel}Columns,\n  to${Pascal},`);
await insert(checks, /\bsayCouncils,/, (found) => `${found}\n  say${Pascal},`);
await insert(
  checks,
  /\n\};\n$/,
  (end) => `
  '${name}': widget({
    columns: ${camel}Columns,
    attributes: [],
    model: (reading, sheet) => to${Pascal}(reading, sheet),
    shown: ({ entries }) => entries.length,
    sentence: say${Pascal},
  }),${end}`,
);
await write(
  'docs/sizes.md',
  `${read('docs/sizes.md')}\n## \`standalone/${name}.js\`, piece by piece\n\n<!-- ${name}:start -->\n\n<!-- ${name}:end -->\n`,
);
await write(
  'packages/data/src/index.ts',
  `${read('packages/data/src/index.ts')}export { ${camel}Columns } from './${name}/${name}.columns.js';
export { to${Pascal} } from './${name}/${name}.js';
export type { ${Pascal}Row } from './${name}/${name}.columns.js';
export type { ${Pascal}, ${Pascal}Entry } from './${name}/${name}.js';\n`,
);
console.log(`
Next: write the page that a webmaster would paste, then make it work. pnpm test:one ${name} runs its tests;
docs/adding-a-widget.md says what is left to do.`);
