// @ts-check
// The CDN files, from the compiled modules: what a page loads without a build of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeIntegrity } from './integrity.js';
import { licences } from './licences.js';
import { liveInside } from './live.js';
import { loaderImports } from './loader-imports.js';
import { minifyCss, minifyTemplates } from './minify-templates.js';
import { importParts, partEntries, partEntry, partFile, partNames } from './parts.js';
import { here, manifestOfPackage, root, widgetNames } from './paths.js';
import { secondMinifier } from './second-minifier.js';
import { noteFeatures, trimLit } from './trim-lit.js';
import { sharedChunks } from './shared-chunks.js';

/** @import { InlineConfig, Plugin, Rolldown } from 'vite' */

const VIRTUAL = 'rosette-standalone:';

/**
 * Builds the folder anew.
 * @param {{ outDir?: string, sourcemap?: boolean }} [options] `sourcemap` is for measuring; the published files have none.
 * @returns {Promise<Rolldown.RolldownOutput[]>}
 */
export async function buildCdn({ outDir = `${here}cdn`, sourcemap = false } = {}) {
  const names = await widgetNames();
  rmSync(outDir, { recursive: true, force: true });
  const widgets = byName(names, (name) => `${here}dist/${name}.js`);
  const parts = [];
  for (const name of partNames)
    parts.push(
      await bundle(outDir, sourcemap, partEntry(name), {
        format: 'iife',
        entryFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: false,
      }),
    );
  const partFiles = parts.map(partFile);
  /** @type {Map<string, import('./trim-lit.js').Features>} */
  const features = new Map();
  const outputs = [
    await bundle(
      outDir,
      sourcemap,
      { rosette: `${here}dist/loader.js`, ...widgets },
      {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: sharedChunks(Object.values(widgets)) },
      },
      [trimLit(), noteFeatures(features), importParts(partFiles, 'es')],
    ),
  ];
  /** As much of Lit as these widgets use. @param {string[]} some */
  const trimFor = (some) => {
    const used = some.map((name) => features.get(widgets[name] ?? ''));
    return trimLit({
      directives: used.some((of) => of?.directives ?? true),
      svg: used.some((of) => of?.svg ?? true),
      properties: used.some((of) => of?.properties ?? true),
    });
  };
  for (const file of ['rosette', ...names]) {
    outputs.push(
      await bundle(
        `${outDir}/standalone`,
        sourcemap,
        { [file]: VIRTUAL + file },
        {
          format: 'iife',
          entryFileNames: '[name].js',
          codeSplitting: false,
        },
        [trimFor(file === 'rosette' ? names : [file]), importParts(partFiles, 'iife'), liveInside()],
      ),
    );
  }
  for (const name of names) {
    outputs.push(
      await bundle(
        outDir,
        sourcemap,
        { [name]: `${here}dist/${name}.js` },
        {
          format: 'es',
          entryFileNames: 'single/[name].js',
          chunkFileNames: `single/${name}.[name].js`,
        },
        [trimFor([name]), importParts(partFiles, 'es')],
      ),
    );
  }
  outputs.push(...parts);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(`${outDir}/rosette.css`, await fallbackSheet());
  writeFileSync(`${outDir}/LICENSES.txt`, licences(outputs));
  writeIntegrity(outputs, outDir);
  return outputs;
}

/** The optional sheet for what is on the page before the script. */
async function fallbackSheet() {
  const { name, version, license } = manifestOfPackage();
  const { lightRules } = await import(
    `${root}packages/elements/dist/letter-card/letter-card.light.styles.js`
  );
  const rules = readFileSync(`${here}src/rosette.css`, 'utf8') + lightRules;
  return `/*! ${name} ${version} | ${license} */\n${await minifyCss(rules)}\n`;
}

/**
 * @param {string} outDir
 * @param {boolean} sourcemap
 * @param {Record<string, string>} entry
 * @param {Rolldown.OutputOptions} output
 * @param {Plugin[]} [more]
 */
async function bundle(outDir, sourcemap, entry, output, more = []) {
  const { name, version, license } = manifestOfPackage();
  /** @type {InlineConfig} */
  const config = {
    configFile: false,
    envDir: false,
    root: here,
    publicDir: false,
    logLevel: 'warn',
    // These files run in pages.
    define: { globalThis: 'self' },
    plugins: [
      standaloneEntries(),
      partEntries(),
      minifyTemplates(),
      loaderImports(),
      secondMinifier(),
      ...more,
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap,
      reportCompressedSize: false,
      lib: { entry, formats: [output.format === 'iife' ? 'iife' : 'es'], name },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // What comes later takes from the widget's own file what both need.
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...output,
          // Vite's library mode keeps the white space of ES modules.
          minify: true,
          comments: false,
          // In the loader there is nothing of others.
          postBanner: ({ name: file }) =>
            `/*! ${name} ${version} | ${license}${file === 'rosette' && output.format === 'es' ? '' : ', LICENSES.txt'} */`,
        },
      },
    },
  };
  const built = await build(config);
  return /** @type {Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built);
}

/** A standalone file registers its widgets; the one with all of them puts them around the page's tables as well. */
function standaloneEntries() {
  return {
    name: 'rosette-standalone',
    /** @param {string} id */
    resolveId: (id) => (id.includes(VIRTUAL) ? id.slice(id.indexOf(VIRTUAL)) : undefined),
    /** @param {string} id */
    async load(id) {
      if (!id.startsWith(VIRTUAL)) return undefined;
      const file = id.slice(VIRTUAL.length);
      const names = file === 'rosette' ? await widgetNames() : [file];
      const imports = names.map((name) => `import ${JSON.stringify(`${here}dist/${name}.js`)};`);
      if (file !== 'rosette') return imports.join('\n');
      const tags = names.map((name) => `rosette-${name}`);
      return [
        ...imports,
        `import { upgradeHosts } from ${JSON.stringify(`${here}dist/standalone.js`)};`,
        `upgradeHosts(${JSON.stringify(tags)});`,
      ].join('\n');
    },
  };
}

/**
 * @param {string[]} names
 * @param {(name: string) => string} value
 */
const byName = (names, value) => Object.fromEntries(names.map((name) => [name, value(name)]));
