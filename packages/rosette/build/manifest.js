// @ts-check
// What editors and type checkers know about the elements, from their JSDoc.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error: it comes without types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { writeJsxTypes } from './jsx-types.js';
import { here, manifestOfPackage, root, widgetNames } from './paths.js';

const elements = `${root}packages/elements/`;
const CLASSES = '@rosette/elements';

/**
 * Writes `custom-elements.json` and what is made from it.
 * @returns {Promise<any>} The manifest.
 */
export async function writeManifest() {
  const names = await widgetNames();
  const analysed = await cli({
    argv: [
      'analyze',
      '--litelement',
      '--quiet',
      '--globs',
      'src/**/*.ts',
      '--exclude',
      'src/**/*.{test,examples}.ts',
      'src/testing/**',
    ],
    cwd: elements,
    noWrite: true,
  });
  const aliases = literalTypes();
  const found = analysed.modules.flatMap((/** @type {any} */ module) => module.declarations);
  const manifest = {
    schemaVersion: analysed.schemaVersion,
    readme: '',
    modules: names.map((name) => {
      const declaration = found.find(
        (/** @type {any} */ candidate) => candidate.tagName === `rosette-${name}`,
      );
      if (!declaration) throw new Error(`No class says "@tag rosette-${name}" in its JSDoc.`);
      return registration(name, publicFacts(declaration, aliases));
    }),
  };
  // The generators write into the manifest that they are given.
  const copy = () => JSON.parse(JSON.stringify(manifest));
  const { name, version } = manifestOfPackage();
  const quiet = { hideLogs: true };
  writeJson('custom-elements.json', manifest);
  writeJson('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(copy(), quiet)));
  writeJson('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(copy(), quiet)));
  // Its name and version would be those of the folder that the build runs in.
  writeJson('web-types.json', { ...JSON.parse(getWebTypesData(copy(), quiet)), name, version });
  writeJsxTypes(copy());
  return manifest;
}

/**
 * @param {string} file
 * @param {unknown} value
 */
const writeJson = (file, value) => writeFileSync(`${here}${file}`, `${JSON.stringify(value, null, 2)}\n`);

/**
 * The module of this package that registers the element.
 * @param {string} name
 * @param {any} declaration
 */
function registration(name, declaration) {
  const path = `dist/${name}.js`;
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      { kind: 'js', name: declaration.name, declaration: { name: declaration.name, module: path } },
      {
        kind: 'custom-element-definition',
        name: declaration.tagName,
        declaration: { name: declaration.name, module: path },
      },
    ],
  };
}

/**
 * What a page may rely on: documented members, attributes, and events that the JSDoc names. The analyser also lists
 * whatever reaches `dispatchEvent`, under the name of the constructor's first argument.
 * @param {any} declaration
 * @param {Map<string, string>} aliases
 */
function publicFacts(declaration, aliases) {
  /** @param {any} item */
  const documented = (item) => Boolean(item.description);
  /** @param {any} member */
  const open = (member) =>
    documented(member) &&
    !member.static &&
    (member.privacy ?? 'public') === 'public' &&
    !member.name.startsWith('#');
  const kept = {
    ...declaration,
    members: (declaration.members ?? []).filter(open),
    attributes: (declaration.attributes ?? []).filter(documented),
    events: (declaration.events ?? []).filter(documented),
  };
  for (const item of [...kept.members, ...kept.attributes]) {
    if (item.type) item.type.text = aliases.get(item.type.text) ?? item.type.text;
  }
  return withDistPaths(kept);
}

/**
 * References into the sources become references into the published package.
 * @param {any} value
 * @returns {any}
 */
function withDistPaths(value) {
  if (Array.isArray(value)) return value.map(withDistPaths);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDistPaths(inner)]));
  if (typeof copy.module !== 'string') return copy;
  const module = copy.module.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return module === copy.module ? copy : { ...copy, module, package: CLASSES };
}

/**
 * Types that are a choice of words, by name: editors complete the words, but don't follow the name.
 * @returns {Map<string, string>}
 */
function literalTypes() {
  const files = readdirSync(`${elements}src`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const pattern = /export type (\w+) =\s*\|?\s*('[^']+'(?:\s*\|\s*'[^']+')*);/g;
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(`${elements}src/${file}`, 'utf8').matchAll(pattern)].map(
        ([, name = '', words = '']) => /** @type {[string, string]} */ ([name, words.replace(/\s+/g, ' ')]),
      ),
    ),
  );
}
