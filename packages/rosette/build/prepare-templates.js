// @ts-check
// Marks in each template, while it is built, where something is filled in, so that the page need not look for it: `trim-lit.js` takes out of
// Lit what does. The marks are those that Lit itself would set, but that its `$lit$` is `:` here:
//
//     html`<p class="a ${b}">${c}</p>`   becomes   html`<p class:="a ${b}"><?${c}></p>`
//
// Between two strings Lit then sets its marker: in the value of an attribute ending with a colon, or as all that a comment says.
import { parseAst } from 'vite';

/** @typedef {{ start: number, text: string }} Piece A string of a template as it is written, and where in the code. */
/** @typedef {{ at: number, mark: string }} Mark */

/** In place of what is filled in; no template has this letter. */
const HOLE = '\uE000';

const COMMENT_OR_TAG = /<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ATTRIBUTE = /(?<=\s)([^\s"'<>=/]+)=("[^"]*"|'[^']*'|[^\s"'>]*)/g;

/**
 * @param {string} code
 * @param {string} [id] For messages.
 * @returns {string} The same, with the marks.
 * @throws {Error} Where something is filled in that is neither an attribute's value, nor between tags, nor an element's one directive.
 */
export function prepareTemplates(code, id = 'a template') {
  if (!/\b(?:html|svg)\s?`/.test(code)) return code;
  const marks = templatesIn(code).flatMap((pieces) => marksOf(pieces, id));
  // From the end to the start, and of two at one place the later one first.
  marks.reverse().sort((one, other) => other.at - one.at);
  return marks.reduce((text, { at, mark }) => text.slice(0, at) + mark + text.slice(at), code);
}

/**
 * @param {Piece[]} pieces
 * @param {string} id
 * @returns {Mark[]}
 */
function marksOf(pieces, id) {
  /** @type {Mark[]} */
  const marks = [];
  const whole = pieces.map(({ text }) => text).join(HOLE);
  /** Where each piece begins in the whole. */
  const offsets = pieces.map((_, index) =>
    pieces.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  /** @param {number} at In the whole. @param {string} mark */
  const add = (at, mark) => {
    const index = offsets.findLastIndex((offset) => offset <= at);
    marks.push({ at: /** @type {Piece} */ (pieces[index]).start + at - Number(offsets[index]), mark });
  };
  if (/<\/?\uE000|:=|\uE000=/.test(whole)) throw misplaced(id, whole);
  let outside = whole;
  for (const { 0: tag, index } of whole.matchAll(COMMENT_OR_TAG)) {
    outside = outside.slice(0, index) + ' '.repeat(tag.length) + outside.slice(index + tag.length);
    if (!tag.includes(HOLE)) continue;
    for (const { 0: attribute, 1: name = '', 2: value = '', index: from } of tag.matchAll(ATTRIBUTE)) {
      if (!value.includes(HOLE)) continue;
      add(index + from + name.length, ':');
      // Without quotation marks the slash would belong to the value.
      if (value.endsWith(`${HOLE}/`)) add(index + from + attribute.length - 1, ' ');
    }
    const rest = tag.replace(
      ATTRIBUTE,
      (attribute, name) => name + attribute.slice(name.length).replaceAll(HOLE, ''),
    );
    if (tag.startsWith('<!') || !/^[^\uE000]*(?:\s\uE000(?=[\s/>])[^\uE000]*)?$/.test(rest))
      throw misplaced(id, tag);
  }
  for (const { index } of outside.matchAll(new RegExp(HOLE, 'g'))) {
    add(index, '<?');
    // An end to what is filled in, where the template itself ends with it.
    add(index + 1, index + 1 === whole.length ? '><?>' : '>');
  }
  return marks;
}

/** @param {string} id @param {string} text */
const misplaced = (id, text) =>
  new Error(
    `${id}: something is filled in where the files for pages cannot: ${text.replaceAll(HOLE, '${…}')}`,
  );

/** The strings of every template in a module, those inside others too. @param {string} code */
export const templatesIn = (code) => templatesBelow(parseAst(code));

/**
 * @param {unknown} node
 * @returns {Piece[][]}
 */
function templatesBelow(node) {
  if (!node || typeof node !== 'object') return [];
  const below = Object.values(node).flatMap(templatesBelow);
  const { type, tag, quasi } = /** @type {Record<string, any>} */ (node);
  if (type !== 'TaggedTemplateExpression' || !/^(?:html|svg)$/.test(tag.name)) return below;
  const pieces = quasi.quasis.map(
    (/** @type {{ start: number, value: { raw: string } }} */ { start, value }) => ({
      start,
      text: value.raw,
    }),
  );
  return [pieces, ...below];
}
