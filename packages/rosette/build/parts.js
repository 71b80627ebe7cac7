// @ts-check
// Parts of a widget that only some pages need are files of their own: one for each, the same for modules and for classic scripts, which
// cannot be split. So each is a script that runs as either, and leaves what is in it under a symbol of this version.
import { posix } from 'node:path';
import { here, manifestOfPackage, root } from './paths.js';

/** @import { Plugin, Rolldown } from 'vite' */
/**
 * @typedef {object} Part
 * @property {string} module Where it begins.
 * @property {string} gives What is in it, by name.
 * @property {string} importer The module that imports it, when it is needed.
 */

const elements = `${root}packages/elements/dist/`;
const map = `${elements}council-control/map/`;

/** @type {Readonly<Record<string, Part>>} */
const modules = {
  map: { module: `${map}map-view.js`, gives: 'MapView', importer: `${map}load.js` },
  boundaries: { module: `${map}boundary-map.js`, gives: 'boundaryMap', importer: `${map}load.js` },
  letter: {
    module: `${elements}letter-card/letter-card.tools.js`,
    gives: 'letterTools',
    importer: `${elements}letter-card/letter-card.load.js`,
  },
  pictures: {
    module: `${elements}picture-panel.js`,
    gives: 'openPictures',
    importer: `${elements}base/pictured-element.js`,
  },
};

const VIRTUAL = 'rosette-part:';

export const partNames = Object.keys(modules);

/** The part that a file is; `undefined`: none. @param {string} file */
export const partOf = (file) => partNames.find((name) => file.startsWith(`chunks/${name}-`));

/** The entry of a part's build. @param {string} name */
export const partEntry = (name) => ({ [name]: VIRTUAL + name });

/** A part's file, which the build that has made it knows. @param {Rolldown.RolldownOutput} output */
export function partFile({ output: [{ fileName }] }) {
  if (!partOf(fileName)) throw new Error(`A part is called ${fileName}.`);
  return fileName;
}

/** @param {string} name */
const keyOf = (name) => `rosette ${manifestOfPackage().version} ${name}`;

/** What a part's file consists of. */
export function partEntries() {
  return {
    name: 'rosette-parts',
    /** @param {string} id */
    resolveId: (id) => (id.includes(VIRTUAL) ? id.slice(id.indexOf(VIRTUAL)) : undefined),
    /** @param {string} id */
    load(id) {
      const name = id.startsWith(VIRTUAL) && id.slice(VIRTUAL.length);
      const part = name && modules[name];
      if (!part) return undefined;
      const { module, gives } = part;
      return `import { ${gives} } from ${JSON.stringify(module)};\nglobalThis[Symbol.for(${JSON.stringify(keyOf(name))})] = { ${gives} };`;
    },
  };
}

/** A module as another imports it. @param {string} module @param {string} importer */
function seenFrom(module, importer) {
  const path = posix.relative(posix.dirname(importer), module);
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * Sends what a widget imports later to the parts' files. A module finds them beside itself, a classic script by `load-part.ts`.
 * @param {readonly string[]} files As `partFile` has them.
 * @param {'es' | 'iife'} format
 * @returns {Plugin}
 */
export function importParts(files, format) {
  const isModule = format === 'es';
  const parts = files.map((file) => {
    const name = partOf(file) ?? '';
    return { file, key: JSON.stringify(keyOf(name)), .../** @type {Part} */ (modules[name]) };
  });
  return {
    name: 'rosette-import-parts',
    resolveId: (id) => (files.some((file) => id === `./${file}`) ? { id, external: true } : undefined),
    transform: {
      filter: { id: /\/elements\/dist\/.*\.js$/ },
      handler(code, id) {
        let changed = code;
        for (const { file, key, module, importer } of parts.filter((part) => id.endsWith(part.importer))) {
          const path = seenFrom(module, importer);
          const call = new RegExp(`import\\((['"])${path.replaceAll('.', '\\.')}\\1\\)`);
          if (!call.test(code))
            throw new Error(`${importer} imports no ${path} that could be sent elsewhere.`);
          changed = changed.replace(
            call,
            isModule
              ? `import(${JSON.stringify(`./${file}`)}).then(() => globalThis[Symbol.for(${key})])`
              : `loadPart(${JSON.stringify(`../${file}`)}, ${key})`,
          );
        }
        if (changed === code) return undefined;
        const helper = `import { loadPart } from ${JSON.stringify(`${here}dist/load-part.js`)};\n`;
        return { code: isModule ? changed : helper + changed, map: null };
      },
    },
    /**
     * From where a file is, the parts may be in another folder, or in the same.
     * @param {Rolldown.NormalizedOutputOptions} _options
     * @param {Rolldown.OutputBundle} bundle
     */
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.includes('/')) continue;
        for (const file of files)
          chunk.code = chunk.code.replaceAll(`./${file}`, seenFrom(file, chunk.fileName));
      }
    },
  };
}
