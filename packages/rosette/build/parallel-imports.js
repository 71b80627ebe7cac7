// @ts-check
/** @import { Rolldown } from 'vite' */

/**
 * The loader asks for a widget and for the chunks that the widget stands on at the same time, where a bare `import()`
 * would find out about the chunks one round trip later.
 */
export function parallelImports() {
  return {
    name: 'rosette-parallel-imports',
    /**
     * @param {unknown} _options
     * @param {Rolldown.OutputBundle} bundle
     */
    generateBundle(_options, bundle) {
      const loader = bundle['rosette.js'];
      if (loader?.type !== 'chunk') return;
      for (const file of loader.dynamicImports) {
        const widget = bundle[file];
        const chunks = widget?.type === 'chunk' ? widget.imports : [];
        if (chunks.length === 0) continue;
        const call = new RegExp(`import\\((["'\`])\\./${file.replaceAll('.', '\\.')}\\1\\)`);
        if (!call.test(loader.code))
          throw new Error(`The loader's import of ${file} was not found in rosette.js.`);
        const all = [file, ...chunks].map((name) => `import("./${name}")`);
        loader.code = loader.code.replace(call, `Promise.all([${all.join()}])`);
      }
    },
  };
}
