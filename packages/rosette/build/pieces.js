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
    why: 'Templates that update in place and never parse a string from a feed as HTML.',
  },
  {
    name: 'outbox storage',
    from: /node_modules\/idb-keyval\//,
    why: 'IndexedDB in transactions: what has not arrived yet outlives the tab.',
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
  {
    name: 'sign-ups',
    from: /data\/dist\/signup\//,
    why: 'Postcodes, email addresses and telephone numbers however they are typed: the same checks as in the inbox.',
  },
  { name: 'results', from: /data\/dist\//, why: 'Shares, changes, remainders and majorities that add up.' },
  {
    name: 'words',
    from: /elements\/dist\/.*messages/,
    why: 'Every label and sentence in English and Welsh, with its plural forms and mutations.',
  },
  {
    name: 'sharing',
    from: /elements\/dist\/base\/(share\/|copy-text|events\/share)/,
    why: 'The share sheet, exact links for who has none, and the clipboard.',
  },
  {
    name: 'element',
    from: /elements\/dist\/base\/(element|watch|sheet|states|problems)\.js/,
    why: 'What every widget is: attributes as properties, drawing after each change, styles, and problems told to the page.',
  },
  {
    name: 'forms',
    from: /elements\/dist\/base\/form\//,
    why: 'What every form needs: errors tied to their fields, records of consent, and sending until it has arrived.',
  },
  {
    name: 'base',
    from: /elements\/dist\/(base|styles)\//,
    why: 'Live data shared by all widgets of the page, language, party colours, states, figure and note line.',
  },
  {
    name: 'widget',
    from: /elements\/dist\//,
    why: 'The widget itself: what it works out, its templates and its styles.',
  },
  {
    name: 'registration',
    from: /rosette\/dist\//,
    why: 'A guarded definition, and the way from `data-rosette` to the element.',
  },
];
