// Each boundary rule of docs/architecture.md, shown to fail on a bad import and to be silent on a good one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });

async function complaints(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages
    .filter((message) => /^no-restricted/.test(message.ruleId ?? ''))
    .map((m) => m.message);
}

const cases = [
  [
    'rule 1: a layout imports Lit',
    'packages/elements/src/some-widget/some-widget.layout.ts',
    "import { html } from 'lit/html.js';\nexport const a = html;",
    /rule 1/,
  ],
  [
    'rule 1: a layout asks the DOM',
    'packages/elements/src/some-widget/some-widget.layout.ts',
    'export const a = document.body;',
    /rule 1/,
  ],
  ['rule 1: data asks the DOM', 'packages/data/src/read/some.ts', 'export const a = window.name;', /rule 1/],
  [
    'rule 2: a template imports a controller',
    'packages/elements/src/some-widget/some-widget.template.ts',
    "import { DataSource } from '../base/data-source.js';\nexport const a = DataSource;",
    /rule 2/,
  ],
  [
    'rule 2: a template checks',
    'packages/elements/src/some-widget/some-widget.template.ts',
    "import { checkFeed } from '@rosette/data/schema.js';\nexport const a = checkFeed;",
    /rule 2/,
  ],
  [
    'rule 3: a widget imports another',
    'packages/elements/src/some-widget/some-widget.ts',
    "import { resultsTemplate } from '../results-chart/results-chart.template.js';\nexport const a = resultsTemplate;",
    /rule 3/,
  ],
  [
    'rule 4: base imports a widget',
    'packages/elements/src/base/some.ts',
    "import { resultsTemplate } from '../results-chart/results-chart.template.js';\nexport const a = resultsTemplate;",
    /rule 4/,
  ],
  [
    'rule 5: an element imports zod',
    'packages/elements/src/base/some.ts',
    "import * as z from 'zod/mini';\nexport const a = z;",
    /rule 5/,
  ],
  [
    'the command line imports an element',
    'packages/cli/src/some.ts',
    "import { ResultsChartElement } from '@rosette/elements/results-chart.js';\nexport const a = ResultsChartElement;",
    /no page/,
  ],
  [
    'the inbox imports an element',
    'packages/inbox/src/some.ts',
    "import { JoinFormElement } from '@rosette/elements/join-form.js';\nexport const a = JoinFormElement;",
    /without a DOM/,
  ],
  [
    'rule 5: rosette imports zod',
    'packages/rosette/src/some.ts',
    "import * as z from 'zod/mini';\nexport const a = z;",
    /rule 5/,
  ],
  [
    'data takes the classic zod',
    'packages/data/src/schema/some.ts',
    "import { z } from 'zod';\nexport const a = z;",
    /zod\/mini/,
  ],
  [
    'data configures zod for the whole page',
    'packages/data/src/schema/some.ts',
    "import * as z from 'zod/mini';\nz.config({ jitless: true });",
    /z\.config/,
  ],
  [
    'rule 6: an element registers itself',
    'packages/elements/src/some-widget/some-widget.ts',
    "customElements.define('a-b', class extends HTMLElement {});",
    /rule 6/,
  ],
  [
    'rule 6: by way of the window',
    'packages/elements/src/some-widget/some-widget.ts',
    "window.customElements.get('a-b');",
    /rule 6/,
  ],
  [
    'rule 7: an element imports the demo',
    'packages/elements/src/some-widget/some-widget.ts',
    "import '../../../../demo/gallery/main.js';",
    /rule 7/,
  ],
  [
    'an element imports the registration',
    'packages/elements/src/some-widget/some-widget.ts',
    "import 'rosette/results-chart.js';",
    /Registration/,
  ],
  [
    'a style attribute',
    'packages/elements/src/some-widget/some-widget.template.ts',
    'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;',
    /style-src/,
  ],
  [
    'rule 3: a widget nests a Rosette element',
    'packages/elements/src/some-widget/some-widget.template.ts',
    "import { html } from 'lit/html.js';\nexport const a = html`<rosette-results-chart></rosette-results-chart>`;",
    /rule 3/,
  ],
  [
    'markup from a feed',
    'packages/elements/src/some-widget/some-widget.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;",
    /never markup/,
  ],
  [
    'styleMap',
    'packages/elements/src/some-widget/some-widget.ts',
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;",
    /style-src/,
  ],
];

for (const [name, file, code, expected] of cases) {
  test(`refused: ${name}`, async () => {
    const found = await complaints(file, code);
    assert.ok(
      found.some((message) => expected.test(message)),
      `expected ${expected}, found ${JSON.stringify(found)}`,
    );
  });
}

const good = [
  [
    'a layout imports the model',
    'packages/elements/src/some-widget/some-widget.layout.ts',
    "import type { Results } from '@rosette/data';\nexport type A = Results;",
  ],
  [
    'a widget imports base and its own files',
    'packages/elements/src/some-widget/some-widget.ts',
    "import { a } from '../base/some.js';\nimport { b } from './some-widget.layout.js';\nexport const c = [a, b];",
  ],
  [
    'base imports styles',
    'packages/elements/src/base/some.ts',
    "import { tokens } from '../styles/tokens.js';\nexport const a = tokens;",
  ],
  ['rosette registers', 'packages/rosette/src/some.ts', "customElements.get('a-b');"],
  [
    'data takes zod/mini',
    'packages/data/src/schema/some.ts',
    "import * as z from 'zod/mini';\nexport const a = z;",
  ],
];

for (const [name, file, code] of good) {
  test(`allowed: ${name}`, async () => assert.deepEqual(await complaints(file, code), []));
}
