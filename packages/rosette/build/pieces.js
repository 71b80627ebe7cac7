// @ts-check
// What a CDN file is made of, and why each part is worth its bytes: the table in `docs/sizes.md`.

/**
 * @typedef {object} Piece
 * @property {string} name
 * @property {RegExp} from The modules that belong to it. The first piece that fits takes the module.
 * @property {string} why
 */

/** @type {readonly Piece[]} */
export const pieces = [
  {
    name: 'Lit',
    from: /node_modules\/(lit|lit-html|lit-element|@lit)\//,
    why: 'Templates that update in place and never parse a string from a feed as HTML; attributes as properties.',
  },
  {
    name: 'CSV parser and other packages',
    from: /node_modules\//,
    why: 'Quoted line breaks, doubled quotes and separators, as spreadsheets write them.',
  },
  {
    name: 'parties',
    from: /data\/dist\/party\//,
    why: 'Names, aliases, codes and colours of the parties, with ink that can be read on them.',
  },
  {
    name: 'reading',
    from: /data\/dist\/(read|schema|problem|index)/,
    why: 'Tables, CSV and JSON as people keep them: any header, separator, encoding and way to write a number.',
  },
  { name: 'results', from: /data\/dist\//, why: 'Shares, changes, remainders and majorities that add up.' },
  {
    name: 'words',
    from: /elements\/dist\/.*messages/,
    why: 'Every label and sentence in English and Welsh, with its plural forms and mutations.',
  },
  {
    name: 'base',
    from: /elements\/dist\/(base|styles)\//,
    why: 'Live data shared by all widgets of the page, language, party colours, states, figure and note line.',
  },
  { name: 'widget', from: /elements\/dist\//, why: 'The chart itself: layout, template, style.' },
  {
    name: 'registration',
    from: /rosette\/dist\//,
    why: 'A guarded definition, and the way from `data-rosette` to the element.',
  },
];
