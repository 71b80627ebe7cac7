// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { here } from './paths.js';

const CLASSES = '@rosette/elements';

/** Where each framework looks for the elements it may write; the generator's own list also fills the global scope. */
const frameworks = [
  ['react', 'CustomElements'],
  ['react/jsx-runtime', 'CustomElements'],
  ['react/jsx-dev-runtime', 'CustomElements'],
  ['preact', 'CustomElements'],
  ['solid-js', 'CustomElementsSolidJs'],
];

/**
 * Writes `jsx.d.ts`, exported as `rosette/jsx`.
 * @param {any} manifest Is written into.
 */
export function writeJsxTypes(manifest) {
  for (const event of manifest.modules.flatMap(
    (/** @type {any} */ module) => module.declarations[0].events,
  )) {
    event.type.text = `import("${CLASSES}").${event.type.text}`;
  }
  const file = 'jsx.d.ts';
  generateJsxTypes(manifest, {
    outdir: here,
    fileName: file,
    componentTypePath: (_class, tag = '') => `${CLASSES}/${tag.replace(/^rosette-/, '')}.js`,
  });
  const generated = readFileSync(`${here}${file}`, 'utf8');
  const types =
    generated
      .replace(/\/\*\*(?:(?!\*\/)[^])*\*\/\nexport type ScopedElements[^]*?\n};\n\n/, '')
      .split(/^declare /m)[0] ?? '';
  if (types.includes('ScopedElements') || !types.includes('type CustomElementsSolidJs')) {
    throw new Error('The generator of JSX types writes something else than it did.');
  }
  const augmentations = frameworks.map(
    ([module, elements]) =>
      `declare module "${module}" {\n  namespace JSX {\n    interface IntrinsicElements extends ${elements} {}\n  }\n}\n`,
  );
  const head = '// The elements in JSX. Once in a project: import type {} from "rosette/jsx";\n\n';
  writeFileSync(`${here}${file}`, `${head}${types}${augmentations.join('\n')}`);
}
