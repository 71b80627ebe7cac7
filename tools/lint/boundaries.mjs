// Who may import whom: the rules of docs/architecture.md. tools/test/boundaries.test.mjs shows each of them to fail on a bad import.

const widgetFolders = 'packages/elements/src/!(base|styles|testing|i18n|geometry)/**/*.ts';
const tests = ['**/*.test.ts', '**/testing/**'];

const restrict = (name, files, patterns, ignores = tests) => ({
  name: `rosette/${name}`,
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.flat() }] },
});

const zod = { group: ['zod', 'zod/*'], message: 'zod is imported in packages/data only (rule 5).' };
const outside = {
  group: ['@rosette/demo', '**/demo/**', '**/docs/**', '@rosette/bench', '**/bench/**'],
  message: 'Nothing imports demo, docs or bench (rule 7).',
};
const lit = {
  group: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'],
  message: 'Numbers only: no Lit here (rule 1).',
};
const elements = {
  group: ['@rosette/elements', '@rosette/elements/*'],
  message: 'No elements here: this runs without a DOM.',
};
const registration = {
  group: ['rosette', 'rosette/*'],
  message: 'Registration is for the outermost package only.',
};
const classicZod = {
  regex: '^zod(?!/mini$)',
  message:
    "import * as z from 'zod/mini': the classic build costs 92 KB and probes new Function, which a strict CSP reports.",
};
const otherWidgets = {
  regex: '^(\\.\\./)+(?!\\.\\./|base/|styles/|i18n/|geometry/|testing/|[\\w.-]+\\.js$)',
  message: 'A widget never imports another widget (rule 3): share a template function in base/.',
};
const widgets = {
  regex: '^\\.\\./(?!styles/|i18n/|geometry/|testing/|base/|events/|share/)[\\w-]+/',
  message: 'base/ knows no widget (rule 4).',
};
const templates = [
  zod,
  {
    group: ['**/base/data-source*', '**/base/data-element*', '**/base/feed*', '**/*controller*'],
    message: 'A template knows no controllers and no fetching (rule 2).',
  },
  { group: ['@rosette/data/schema.js'], message: 'A template knows no checking (rule 2).' },
];

const pageless = {
  regex: '^@rosette/elements(?!/(sentences|pictures)\\.js$)',
  message: 'The command line has no page: of the elements it takes what they say and their pictures.',
};

const noDom = {
  name: 'rosette/no-dom',
  files: [
    'packages/data/src/**/*.ts',
    'packages/elements/src/**/*.layout.ts',
    'packages/elements/src/geometry/**/*.ts',
  ],
  ignores: tests,
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'window',
        'document',
        'navigator',
        'location',
        'fetch',
        'HTMLElement',
        'customElements',
        'getComputedStyle',
        'requestAnimationFrame',
      ].map((name) => ({ name, message: 'No DOM here: this runs in Node (rule 1).' })),
    ],
  },
};

const noRegistry = {
  name: 'rosette/no-registry',
  files: ['packages/**/*.ts', 'demo/**/*.ts'],
  ignores: [...tests, 'packages/rosette/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'customElements', message: 'Registration lives in packages/rosette only (rule 6).' },
    ],
    'no-restricted-properties': [
      'error',
      { property: 'customElements', message: 'Registration lives in packages/rosette only (rule 6).' },
    ],
  },
};

const strictCsp = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      'A strict style-src blocks style="…": use a class, an SVG attribute or element.style.setProperty.',
  },
  {
    selector: "ImportDeclaration[source.value='lit/directives/style-map.js']",
    message: 'styleMap writes a style attribute, which a strict style-src blocks.',
  },
  {
    selector: "ImportDeclaration[source.value='lit/directives/unsafe-html.js']",
    message: 'Text of a feed is never markup.',
  },
];
const pageWide = {
  selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
  message: "z.config writes to a global that the host page's own zod shares.",
};
const nested = {
  selector: 'TaggedTemplateExpression TemplateElement[value.raw=/<rosette-/]',
  message: 'A widget never nests a Rosette element (rule 3): share a template function in base/.',
};

const syntax = (name, files, ignores, list) => ({
  name: `rosette/${name}`,
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', ...list] },
});

export const boundaries = [
  syntax('csp', ['packages/**/*.ts'], tests, [...strictCsp, pageWide]),
  syntax(
    'nesting',
    ['packages/elements/src/**/*.ts'],
    [...tests, '**/*.examples.ts'],
    [...strictCsp, nested],
  ),
  noRegistry,
  noDom,
  restrict('data', ['packages/data/src/**/*.ts'], [outside, lit, elements, registration, classicZod]),
  restrict('elements', ['packages/elements/src/**/*.ts'], [outside, zod, registration]),
  restrict(
    'base',
    ['packages/elements/src/base/**/*.ts', 'packages/elements/src/styles/**/*.ts'],
    [outside, zod, registration, widgets],
  ),
  restrict('widgets', [widgetFolders], [outside, zod, registration, otherWidgets]),
  restrict(
    'templates',
    ['packages/elements/src/**/*.template.ts'],
    [outside, registration, otherWidgets, templates],
  ),
  restrict(
    'layouts',
    ['packages/elements/src/**/*.layout.ts', 'packages/elements/src/geometry/**/*.ts'],
    [outside, zod, registration, otherWidgets, lit],
  ),
  restrict('cli', ['packages/cli/src/**/*.ts'], [outside, zod, lit, registration, pageless]),
  restrict('rosette', ['packages/rosette/src/**/*.ts'], [outside, zod, lit]),
  restrict('inbox', ['packages/inbox/src/**/*.ts'], [outside, zod, lit, elements, registration]),
  restrict(
    'england-2016',
    ['packages/england-2016/**/*.ts'],
    [{ regex: '^(?!node:|@rosette/data)', message: 'The figures stand alone.' }],
    [],
  ),
];
