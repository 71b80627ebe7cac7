// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { here } from './paths.js';

const CLASSES = '@rosette/elements';

/**
 * Where each framework looks for the elements it may write, and what it calls the attributes that every element has, such as `onClick`. The
 * generator's own list also fills the global scope. React's two JSX runtimes take over what "react" has.
 */
const frameworks = [
  ['react', 'CustomElements', 'HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>'],
  ['preact', 'CustomElements', 'JSX.HTMLAttributes<HTMLElement>'],
  ['solid-js', 'CustomElementsSolidJs', 'JSX.HTMLAttributes<HTMLElement>'],
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
  /** What an element reads only as an attribute: the generator would write it as a property called "undefined". @type {Map<string, string>} */
  const attributesAlone = new Map();
  for (const { declarations } of manifest.modules)
    for (const attribute of declarations[0].attributes) {
      if (attribute.fieldName) continue;
      attribute.fieldName = attribute.name;
      attributesAlone.set(`${declarations[0].name}["${attribute.name}"]`, attribute.type.text);
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
      .split(/^declare /m)[0]
      ?.replace(/\w+\["[\w-]+"\]/g, (type) => attributesAlone.get(type) ?? type) ?? '';
  if (types.includes('ScopedElements') || !types.includes('type CustomElementsSolidJs')) {
    throw new Error('The generator of JSX types writes something else than it did.');
  }
  const augmentations = frameworks.map(
    ([module, elements, attributes]) => `declare module "${module}" {
  type RosetteElements = {
    [Tag in keyof ${elements}]: ${elements}[Tag] & Omit<${attributes}, keyof ${elements}[Tag]>;
  };
  namespace JSX {
    interface IntrinsicElements extends RosetteElements {}
  }
}
`,
  );
  const head = '// The elements in JSX. Once in a project: import type {} from "rosette/jsx";\n\n';
  writeFileSync(`${here}${file}`, `${head}${types}${augmentations.join('\n')}`);
}
