// @ts-check
// Takes out of Lit what `lit-cuts.js` lists, and gives short names to what is left.

import { readFileSync } from 'node:fs';
import { CUTS, DIRECTIVE_CUTS, PROPERTY_CUTS, SVG_CUTS } from './lit-cuts.js';

/** @import { Rolldown } from 'vite' */

/** The module that is cut. What is beside it, such as directives, only gets shorter names. */
const TEMPLATES = /lit-html\.js$/;

/**
 * @typedef {object} Features
 * @property {boolean} directives
 * @property {boolean} svg
 * @property {boolean} properties
 */

/**
 * Notes which features of Lit each entry of a build uses, for the files that are built for one of them.
 * @param {Map<string, Features>} found By the entry's module.
 */
export const noteFeatures = (found) => ({
  name: 'rosette-features-of-lit',
  /** @this {Rolldown.PluginContext} */
  buildEnd() {
    for (const entry of this.getModuleIds()) {
      if (!this.getModuleInfo(entry)?.isEntry) continue;
      const modules = new Set([entry]);
      for (const id of modules) {
        const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
        // A classic script has inside it what a module would load later.
        for (const next of [...importedIds, ...dynamicallyImportedIds]) modules.add(next);
      }
      const all = [...modules];
      const own = all.filter((id) => /[\\/]elements[\\/]dist[\\/]/.test(id));
      /** @param {RegExp} pattern */
      const says = (pattern) => own.some((id) => pattern.test(readFileSync(id, 'utf8')));
      found.set(entry, {
        directives: all.some((id) => /[\\/]lit-html[\\/]directive\.js$/.test(id)),
        svg: says(/\bsvg\b[^}]*\} from ['"]lit/),
        properties: says(/\s\.[\w-]+=["']?\$\{/),
      });
    }
  },
});

/**
 * Names that Lit keeps long so that two copies of it understand each other. These files have one, which says nothing to any other, so
 * a letter will do; the letters that Lit has given to properties itself are left to it. `_$litType$` and `_$litDirective$` stay, by
 * which Lit knows its own among whatever a template is given.
 */
const PRIVATE = /_\$\w+\$?/g;
export const LETTERS = 'ABDEFGHIJKLMNPQRSUVWXYZabcdefgimnqrsvwxyz';
export const NAMES =
  '_$AH _$AM _$AU _$AI _$AA _$AB _$AR _$AN _$AV _$AD _$Cv _$Cl _$Co _$AC _$AP _$litPart$ _$AO _$AT _$AS _$LH _$Ct _$Ci _$AQ'.split(
    ' ',
  );

/** The same in every file, in whatever order the bundler reads them. @param {string} name */
const letterFor = (name) => LETTERS[NAMES.indexOf(name)] ?? name;

/**
 * Takes out of Lit what the CDN files never reach. Another version of Lit, in which one of these is not found, is an error.
 * @param {Features} [features] What stays.
 */
export function trimLit({ directives, svg, properties } = { directives: true, svg: true, properties: true }) {
  const all = [
    ...CUTS,
    ...(directives ? [] : DIRECTIVE_CUTS),
    ...(svg ? [] : SVG_CUTS),
    ...(properties ? [] : PROPERTY_CUTS),
  ];
  return {
    name: 'rosette-trim-lit',
    /** Before the bundler has read it. */
    enforce: /** @type {const} */ ('pre'),
    transform: {
      filter: { id: /[\\/]lit-html[\\/](?:directives[\\/])?[\w-]+\.js$/ },
      /**
       * @param {string} code
       * @param {string} id
       */
      handler(code, id) {
        if (!directives && /[\\/]directive\.js$/.test(id))
          throw new Error(`${id} is needed, in a file that was to be built without directives.`);
        let trimmed = code;
        /** @type {RegExp[]} */
        const missing = [];
        for (const [pattern, instead = ''] of TEMPLATES.test(id) ? all : []) {
          const before = trimmed;
          trimmed = trimmed.replace(pattern, instead);
          if (trimmed === before) missing.push(pattern);
        }
        // All at once, for whoever has to mend them. What has built on the first may be whole again with it.
        if (missing.length)
          throw new Error(
            [
              `${id} is another Lit than the cuts of trim-lit.js are for; docs/releasing.md says what to do.`,
              ...missing.map((pattern) => `${pattern} is not there to be taken out.`),
            ].join('\n'),
          );
        return { code: trimmed.replace(PRIVATE, letterFor), map: null };
      },
    },
  };
}
