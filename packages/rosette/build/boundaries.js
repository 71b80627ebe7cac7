// @ts-check
// What draws boundaries is a file of its own, the same one for modules and for classic scripts: few pages need it, it is large, and
// a classic script cannot be split.
import { root } from './paths.js';

/** @import { Plugin, Rolldown } from 'vite' */

/** Where that file begins. */
export const boundariesEntry = `${root}packages/elements/dist/council-control/map/boundary-map.js`;

/** Its name, which the build that has made it knows. @param {Rolldown.RolldownOutput} output */
export function boundariesName({ output: [file] }) {
  if (!/^chunks\/boundaries-[\w-]+\.js$/.test(file.fileName))
    throw new Error(`What draws boundaries is called ${file.fileName}.`);
  return file.fileName;
}

/** @param {string} file */
export const isBoundaries = (file) => file.startsWith('chunks/boundaries-');

/**
 * Sends `loadBoundaries` there. A module finds the file beside itself; a classic script may be on another host than its page, and
 * asks where it came from while it still can: later, `document.currentScript` is gone, and for a script that was loaded without
 * `crossorigin` the browser would look beside the page.
 * @param {string} file As `boundariesName` has it.
 * @param {'es' | 'iife'} format
 * @returns {Plugin}
 */
export function loadBoundariesFrom(file, format) {
  const address = `./${file}`;
  return {
    name: 'rosette-boundaries',
    resolveId: (id) => (id === address ? { id, external: true } : undefined),
    transform: {
      filter: { id: /council-control\/map\/load-boundaries\.js$/ },
      handler(code) {
        const call = /import\((['"])\.\/boundary-map\.js\1\)/;
        if (!call.test(code))
          throw new Error('load-boundaries.js imports nothing that could be sent elsewhere.');
        const changed =
          format === 'es'
            ? code.replace(call, `import(${JSON.stringify(address)})`)
            : `const here = document.currentScript?.src || document.baseURI;\n${code.replace(call, `import(new URL(${JSON.stringify(`../${file}`)}, here).href)`)}`;
        return { code: changed, map: null };
      },
    },
  };
}
