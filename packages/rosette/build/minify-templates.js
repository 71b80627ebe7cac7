// @ts-check
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { prepareTemplates } from './prepare-templates.js';

/** Each file of the CDN is a build of its own, of mostly the same modules. @type {Map<string, ReturnType<typeof minifyHTMLLiterals>>} */
const done = new Map();

const htmlOptions = {
  collapseWhitespace: true,
  removeComments: true,
  minifyCSS: false,
  minifyJS: false,
  caseSensitive: true,
  keepClosingSlash: true,
  removeAttributeQuotes: true,
};

/**
 * Takes the indentation out of `html`, `svg` and `css` literals, and quotation marks that an attribute does not need. Beside text,
 * inline elements and what is filled in one space stays, for a space between two words is text; between blocks it means nothing. CSS
 * goes through esbuild, which keeps a declaration that is there for older browsers.
 */
export function minifyTemplates() {
  return {
    name: 'rosette-minify-templates',
    transform: {
      filter: { id: /\/elements\/dist\/.*\.js$/ },
      /**
       * @param {string} code
       * @param {string} id
       */
      async handler(code, id) {
        if (!/[^`\w](?:html|svg|css) ?`/.test(code)) return undefined;
        let result = done.get(code);
        if (!result) {
          result = minifyHTMLLiterals(code, { fileName: id, html: htmlOptions, css: minifyCss });
          done.set(code, result);
        }
        const minified = await result;
        // Where a file measures its pieces, it is enough to know the module.
        return { code: prepareTemplates(withoutCssTag(minified?.code ?? code), id), map: null };
      },
    },
  };
}

const CSS_LITERAL = /\bcss ?(?=`[^`$\\]*`)/g;

/**
 * Rules of style are text, and their tag has told the minifier all that it is there for. A literal with something filled in keeps it.
 * @param {string} code
 */
const withoutCssTag = (code) => code.replace(CSS_LITERAL, '');

/**
 * White space, and what can be written shorter.
 * @param {string} css
 */
export async function minifyCss(css) {
  const { code } = await transform(css, {
    loader: 'css',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // In a template literal an escape such as \\b7 would mean something else.
    charset: 'utf8',
  });
  // Of a custom property it keeps every space.
  return code.trim().replace(/(--[\w-]+): /g, '$1:');
}
