// @ts-check
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** Each file of the CDN is a build of its own, of mostly the same modules. @type {Map<string, ReturnType<typeof minifyHTMLLiterals>>} */
const done = new Map();

const htmlOptions = {
  collapseWhitespace: true,
  conservativeCollapse: true,
  removeComments: true,
  minifyCSS: false,
  minifyJS: false,
  caseSensitive: true,
  keepClosingSlash: true,
};

/**
 * Takes the indentation out of `html`, `svg` and `css` literals. Nothing more than white space, and between
 * elements one space stays: a space between two words is text. CSS goes through esbuild, which keeps a
 * declaration that is there for older browsers.
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
        let result = done.get(code);
        if (!result) {
          result = minifyHTMLLiterals(code, { fileName: id, html: htmlOptions, css: minifyCss });
          done.set(code, result);
        }
        const minified = await result;
        return minified ? { code: minified.code, map: minified.map } : undefined;
      },
    },
  };
}

/**
 * White space only.
 * @param {string} css
 */
export async function minifyCss(css) {
  const { code } = await transform(css, {
    loader: 'css',
    minifyWhitespace: true,
    legalComments: 'none',
    // In a template literal an escape such as \\b7 would mean something else.
    charset: 'utf8',
  });
  return code.trim();
}
