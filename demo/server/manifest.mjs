// What the elements offer (attributes, their types, custom properties), read from their JSDoc by the analyzer that makes
// custom-elements.json too. From the source, so that the gallery needs no build and never shows yesterday's controls.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const id = 'virtual:rosette-manifest';
const root = fileURLToPath(new URL('../..', import.meta.url));

const config = 'packages/elements/custom-elements-manifest.config.mjs';
const sources = ['packages/elements/src/**/*.ts'];
const left = [
  '**/*.test.ts',
  '**/*.examples.ts',
  '**/testing/**',
  '**/*.styles.ts',
  '**/*.layout.ts',
  '**/*.messages.ts',
];

async function readManifest() {
  const argv = [
    'analyze',
    '--litelement',
    '--quiet',
    '--config',
    config,
    '--globs',
    ...sources,
    '--exclude',
    ...left,
  ];
  return cli({ argv, cwd: root, noWrite: true });
}

/** Names that stand for a choice of words, such as `type ResultsView = 'bars' | 'stack'`: the analyzer gives the name only. */
async function readChoices() {
  const folder = `${root}packages/elements/src/`;
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(folder + file, 'utf8')));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/^export type (\w+) =\s*((?:\|?\s*'[^']*'\s*)+);/gm),
  ]);
  return new Map(found.map(([, name, choice]) => [name, choice.trim()]));
}

export function elementsManifest() {
  let manifest;
  return {
    name: 'rosette-elements-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return;
      manifest ??= Promise.all([readManifest(), readChoices()]);
      const [{ modules }, choices] = await manifest;
      const declarations = modules
        .flatMap((module) => module.declarations ?? [])
        .filter((found) => found.tagName);
      const elements = declarations.map(({ tagName, summary, attributes = [], cssProperties = [] }) => ({
        tag: tagName,
        summary: summary ?? '',
        attributes: attributes.map(({ name, description, type, default: preset }) => ({
          name,
          description: description ?? '',
          type: (type?.text ?? 'string').replace(/\b[A-Z]\w+/g, (word) => choices.get(word) ?? word),
          preset: preset ?? '',
        })),
        tokens: cssProperties.map(({ name, description, default: preset }) => ({
          name,
          description: description ?? '',
          preset: preset ?? '',
        })),
      }));
      return `export default ${JSON.stringify(elements)};`;
    },
    handleHotUpdate({ file, server }) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(file)) return;
      manifest = undefined;
      const module = server.moduleGraph.getModuleById(`\0${id}`);
      if (module) server.moduleGraph.invalidateModule(module);
    },
  };
}
