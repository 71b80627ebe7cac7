// @ts-check
// What of Lit no page of ours can reach: the way for browsers without constructable style sheets, hooks for polyfills and for
// rendering on a server, decorators, and notes for whoever loads Lit twice. Lit's behaviour stays as it is.

import { readFileSync } from 'node:fs';

/** @import { Rolldown } from 'vite' */

const CSS_TAG = /@lit\/reactive-element\/(?:node\/)?css-tag\.js$/;

/**
 * In place of Lit's module of the same name: every browser that Rosette runs in has constructable style sheets, and `minifyTemplates`
 * leaves nothing to put together. A sheet is made when its first element is, and shared by all of them.
 */
const CSS_TAG_CODE = `
export const unsafeCSS = (text) => {
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};
export const css = ([text]) => unsafeCSS(text);
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const supportsAdoptingStyleSheets = true;
export class CSSResult {}
`;

/**
 * What is taken out of each module, and what stands there instead. The patterns do not depend on the letters that Lit's own minifier chose.
 * @type {readonly { file: RegExp, cuts: readonly (readonly [pattern: RegExp, instead?: string])[] }[]}
 */
const CUTS = [
  {
    file: /lit-html\/lit-html\.js$/,
    cuts: [
      [
        /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      ],
      // Templates that were compiled beforehand.
      [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===(\w+)\.el&&.*?,\2\)(?=;)/, '$1'],
      // Comments, and tags whose very name is filled in.
      [/else\{let \w+=-1;for\(;-1!==.*?\.length-1\}(?=\w+\+\+)/],
      [/"!--"===\w+\[1\]\?.*?:void 0!==\w+\[2\]\?\(.*?\):void 0!==\w+\[3\]&&\((\w+=\w+)\)/, '$1'],
      [/(\w+)===\$\|\|\1===\w+\?(\1=\w+):.*?,\w+=void 0\)/, '$2'],
      [/\w+\?\?(?=\w+,\w+=-1\):void 0)/],
      [/\(\?:\(!--\|\\\/\[\^a-zA-Z\]\)\|\((\\\/\?\[a-zA-Z\]\[\^>\\s\]\*)\)\|\(\\\/\?\$\)\)/, '$1'],
      // MathML.
      [/:3===\w+\?"<math>":""/, ':""'],
      [/:3===\w+\?"<\/math>":""/, ':""'],
      [/\|\|3===\w+(?=\)\{const \w+=this\.el\.content)/],
      // What is filled in between the tags of a script, a style sheet, a text box or a title.
      [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else)/],
      // Listeners with options of their own.
      [/\|\|(\w+)\.capture!==(\w+)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive/],
      [/"function"==typeof (this\._\$AH)\?(\1\.call\(.*?\)):\1\.handleEvent\(\w+\)/, '$2'],
      // Other documents, and a patched DOM.
      [/\(\w+\?\.creationScope\?\?(\w+)\)(?=\.importNode)/, '$1'],
      [/=\w+\((\w+)\)\.nextSibling;\w+\(\1\)\.remove\(\)/, '=$1.nextSibling;$1.remove()'],
    ],
  },
  {
    file: /lit-element\/lit-element\.js$/,
    cuts: [
      [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/],
      [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
    ],
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    cuts: [
      [/,\w+=\w+\.reactiveElementPolyfillSupport/],
      [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
      // Metadata and initializers are what decorators leave behind.
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
      [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/],
      [/static addInitializer\(\w+\)\{.*?\}(?=static)/],
      [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/],
      [/,this\.constructor\.l\?\.forEach\((\w+)=>\1\(this\)\)/],
      // JSON in attributes: `type: Object` and `type: Array`.
      [/case Object:case Array:try\{.*?\}catch\(\w+\)\{.*?\}(?=\}return)/],
      // Properties that are written back into attributes: `reflect` and `useDefault`.
      [/toAttribute\(\w+,\w+\)\{.*?\},(?=fromAttribute)/],
      [/_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/],
      [/this\._\$Eq&&=.*?,(?=this\._\$EM)/],
      [/,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq\?\?=new Set\)\.add\(\w+\)/],
      [/\|\|\w+\.useDefault&&.*?\)\)(?=\)\)return)/],
      [/\w+&&!\(this\._\$Ej\?\?=.*?\|\|(?=\(this\._\$AL\.has)/],
      [/(?<=this\.hasUpdated\|\|)\w+\|\|/],
      [/,\{useDefault:\w+,reflect:\w+,wrapped:\w+\},\w+(?=\)\{\(this\._\$AL\.has)/],
      // Properties without an attribute or an accessor by another way than `attribute: false`, and symbols for names.
      [/\w+\.state&&\(\w+\.attribute=!1\),/],
      [/,!(\w+)\.noAccessor(?=\))/],
      [/\[\.\.\.(\w+\(\w+\)),\.\.\.\w+\(\w+\)\]/, '$1'],
      // Styles that are named twice.
      [/(static finalizeStyles\((\w+)\)\{).*?\}(?=static)/, '$1return[$2??[]].flat(1/0)}'],
      // Accessors that a class has written itself for one of its properties.
      [/,this\.prototype\.hasOwnProperty\(\w+\)&&\(\(\w+=Object\.create\(\w+\)\)\.wrapped=!0\)/],
      [
        /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const.*?\.wrapped.*?\}|const (\w+)=this\.constructor\.elementProperties;if\(\2\.size>0\)for\(const\[\w+,\w+\]of \2\)\{const\{wrapped.*?\}.*?\}(?=\}let)/,
      ],
      [/,reflect:!1,useDefault:!1/],
      [/\?\?this\._\$Ej\?\.get\(\w+\)\?\?\w+/],
      [/,this\._\$Em=null(?=,this\._\$Ev)/],
      [/&&this\._\$Em!==\w+(?=\)\{const \w+=\w+\.getPropertyOptions)/],
      [/this\._\$Em=\w+;(?=const)/],
      [/,this\._\$Em=null(?=\}\})/],
    ],
  },
];

/**
 * What only directives need, such as `repeat` and `guard`: a standalone file whose widgets have none is built without it.
 * @type {typeof CUTS}
 */
const DIRECTIVE_CUTS = [
  {
    file: /lit-html\/lit-html\.js$/,
    cuts: [
      [
        /function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;let .*?,\3\}(?=class)/,
        'function $1($2,$3){return $3}',
      ],
      // What is filled in as an element's attributes as a whole.
      [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/],
      [/1===(\w+)\.type\?(\w+=new \1\.ctor\([^)]*\)):6===\1\.type&&\(.*?\)\)(?=,)/, '$2'],
      // What parts tell directives.
      [/get _\$AU\(\)\{.*?\}/g],
      [/get tagName\(\)\{.*?\}/],
      [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/],
      [/get parentNode\(\)\{let.*?\}(?=get)/],
      [/get (?:start|end)Node\(\)\{.*?\}/g],
      [/constructor\([^)]*\)\{super\([^)]*\),this\.type=\d\}/g],
      [/this\.type=\d,/g],
      // Whether they are on the page.
      [/this\._\$AN=void 0,/g],
      [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/],
      [/setConnected\(\w+\)\{.*?\}(?=\})/],
      [/this\._\$AP\?\.\(!1,!0,\w+\)/],
    ],
  },
  {
    file: /lit-element\/lit-element\.js$/,
    cuts: [
      [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/],
      [
        /(?:dis)?connectedCallback\(\)\{super\.(?:dis)?connectedCallback\(\),this\._\$Do\?\.setConnected\(![01]\)\}/g,
      ],
      [/,this\._\$Do=void 0/],
      [/this\._\$Do=(?=\w+\()/],
    ],
  },
];

/** What only `svg` literals need. @type {typeof CUTS} */
const SVG_CUTS = [
  {
    file: /lit-html\/lit-html\.js$/,
    cuts: [
      [/2===\w+\?"<svg>":""/, '""'],
      [/\+\(2===\w+\?"<\/svg>":""\)/],
      [/,2===\w+\)\{const \w+=this\.el\.content\.firstChild;.*?\}/, ');'],
    ],
  },
];

/**
 * @typedef {object} Features
 * @property {boolean} directives
 * @property {boolean} svg
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
      found.set(entry, {
        directives: all.some((id) => /[\\/]lit-html[\\/]directive\.js$/.test(id)),
        svg: own.some((id) => /\bsvg\b[^}]*\} from ['"]lit/.test(readFileSync(id, 'utf8'))),
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
const LETTERS = 'ABDEFGHIJKLMNPQRSUVWXYZabcdefgimnqrsvwxyz';
export const NAMES =
  '_$AH _$AM _$AU _$AI _$AL _$EO _$AA _$Eh _$Ep _$AB _$AR _$ES _$EM _$AN _$Do _$Ei _$AV _$AD _$Cv _$Eu _$Ev _$E_ _$AK _$EP _$AE _$Cl _$Co _$AC _$AP _$litPart$ _$AO _$AT _$AS _$litElement$ _$LH _$LE _$Ct _$Ci _$AQ'.split(
    ' ',
  );

/** The same in every file, in whatever order the bundler reads them. @param {string} name */
const letterFor = (name) => LETTERS[NAMES.indexOf(name)] ?? name;

/**
 * Takes out of Lit what the CDN files never reach. Another version of Lit, in which one of these is not found, is an error.
 * @param {Features} [features] What stays.
 */
export function trimLit({ directives, svg } = { directives: true, svg: true }) {
  const all = [...CUTS, ...(directives ? [] : DIRECTIVE_CUTS), ...(svg ? [] : SVG_CUTS)];
  return {
    name: 'rosette-trim-lit',
    /** Before the bundler has read it. */
    enforce: /** @type {const} */ ('pre'),
    transform: {
      filter: { id: /[\\/](?:lit-html|lit-element|reactive-element)[\\/](?:directives[\\/])?[\w-]+\.js$/ },
      /**
       * @param {string} code
       * @param {string} id
       */
      handler(code, id) {
        if (!directives && /[\\/]directive\.js$/.test(id))
          throw new Error(`${id} is needed, in a file that was to be built without directives.`);
        if (CSS_TAG.test(id)) return { code: CSS_TAG_CODE, map: null };
        const cuts = all.filter(({ file }) => file.test(id)).flatMap((found) => found.cuts);
        let trimmed = code;
        for (const [pattern, instead = ''] of cuts) {
          const before = trimmed;
          trimmed = trimmed.replace(pattern, instead);
          if (trimmed === before) throw new Error(`${id}: ${pattern} is not there to be taken out.`);
        }
        return { code: trimmed.replace(PRIVATE, letterFor), map: null };
      },
    },
  };
}
