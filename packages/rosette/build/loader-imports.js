// @ts-check
import { readsFeeds } from './live.js';

/** @import { Rolldown } from 'vite' */

/** The loader's table of widgets, as the bundler leaves it. */
const TABLE = /\{("rosette-[\w-]+":\(\)=>import\(["'`]\.\/[\w-]+\.js["'`]\),?)+\}/;

/**
 * In the loader: what a widget comes from, by its name and those of its chunks; and what reads feeds, where the page has one.
 * @param {string} live The chunk of the latter.
 */
const imports = (live) =>
  'alone=>(document.querySelector(`rosette-${name}[src],[data-rosette][data-src]`)&&' +
  `import(alone?\`./single/\${name}.live.js\`:"./${live}").catch(()=>0),` +
  'alone?import(`./single/${name}.js`):Promise.all([import(`./${name}.js`),...chunks.map(chunk=>import(`./chunks/${chunk}.js`))]))';

/**
 * How the loader asks for a widget. Where it is the only one of its page: by a file of its own, which is smaller than the same in chunks.
 * Else by its module and, at the same time, the chunks that this stands on: a bare `import()` would find out about them one round trip
 * later, and so would the widget about what reads feeds.
 */
export function loaderImports() {
  return {
    name: 'rosette-loader-imports',
    /**
     * @param {unknown} _options
     * @param {Rolldown.OutputBundle} bundle
     */
    generateBundle(_options, bundle) {
      const loader = bundle['rosette.js'];
      if (loader?.type !== 'chunk' || !loader.dynamicImports.length) return;
      const rows = loader.dynamicImports.map((file) => {
        const widget = bundle[file];
        const chunks = widget?.type === 'chunk' ? widget.imports : [];
        return [file, ...chunks].map((name) => name.replace(/^chunks\/|\.js$/g, '')).join();
      });
      const live = Object.keys(bundle).find(readsFeeds);
      if (!live) throw new Error('What reads feeds has no chunk.');
      if (!TABLE.test(loader.code))
        throw new Error("The loader's table of widgets was not found in rosette.js.");
      loader.code = loader.code.replace(
        TABLE,
        () =>
          `Object.fromEntries("${rows.join(' ')}".split(" ").map(row=>{let[name,...chunks]=row.split(",");return["rosette-"+name,${imports(live)}]}))`,
      );
    },
  };
}
