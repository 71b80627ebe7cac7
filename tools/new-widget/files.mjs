// The files of a new widget: the smallest one that is whole, on the way from a sheet to the screen.

export const widgetFiles = (names) => ({
  [`packages/data/src/${names.name}/${names.name}.columns.ts`]: columns(names),
  [`packages/data/src/${names.name}/${names.name}.ts`]: model(names),
  [`packages/data/src/${names.name}/${names.name}.test.ts`]: modelTest(names),
  [`packages/elements/src/${names.name}/${names.name}.ts`]: element(names),
  [`packages/elements/src/${names.name}/${names.name}.layout.ts`]: layout(names),
  [`packages/elements/src/${names.name}/${names.name}.template.ts`]: template(names),
  [`packages/elements/src/${names.name}/${names.name}.messages.ts`]: messages(names),
  [`packages/elements/src/${names.name}/${names.name}.sentence.ts`]: sentence(names),
  [`packages/elements/src/${names.name}/${names.name}.styles.ts`]: styles(names),
  [`packages/elements/src/${names.name}/${names.name}.examples.ts`]: examples(names),
  [`packages/elements/src/${names.name}/${names.name}.test.ts`]: elementTest(names),
  [`packages/rosette/src/${names.name}.ts`]: registration(names),
  [`docs/elements/${names.name}.md`]: docs(names),
});

const columns = ({ name, camel, Pascal }) => `
import type { Columns, RowOf } from '../schema/columns.js';

/** The columns of ${name}. */
export const ${camel}Columns = {
  name: { kind: 'text', required: true, aliases: ['label', 'enw'] },
  value: { kind: 'number', needed: true, aliases: ['count', 'number'] },
} as const satisfies Columns;

/** One row of ${name}, as it was read. */
export type ${Pascal}Row = RowOf<typeof ${camel}Columns>;
`;

const model = ({ name, Pascal, camel }) =>
  `
import type { Problem } from '../problem.js';
import { headingOf } from '../read/sheet.js';
import type { Heading, Sheet } from '../read/sheet.js';
import type { Reading } from '../schema/reading.js';
import type { ${Pascal}Row } from './${name}.columns.js';

/** One thing to show. */
export interface ${Pascal}Entry {
  readonly name: string;
  /** \`null\`: not known. Never shown as 0. */
  readonly value: number | null;
}

/** What the widget shows. */
export interface ${Pascal} extends Heading {
  /** Largest first, unknown last. */
  readonly entries: readonly ${Pascal}Entry[];
  readonly problems: readonly Problem[];
}

/** Makes the model of ${name} from what was read. Never throws. */
export function to${Pascal}({ rows, problems }: Reading<${Pascal}Row>, sheet: Sheet): ${Pascal} {
  return {
    ...headingOf(sheet),
    entries: rows
      .map(({ name, value }) => ({ name, value }))
      .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0),
    problems,
  };
}
`.replaceAll('${camel}', camel);

const modelTest = ({ name, Pascal, camel }) => `
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readObjects } from '../read/objects.js';
import { readRows } from '../schema/read-rows.js';
import { ${camel}Columns } from './${name}.columns.js';
import { to${Pascal} } from './${name}.js';

function read(rows: readonly object[]) {
  const sheet = readObjects(rows);
  return to${Pascal}(readRows(sheet, ${camel}Columns), sheet);
}

test('the largest first, what is not known last', () => {
  const { entries } = read([{ name: 'A', value: '' }, { name: 'B', value: 1 }, { name: 'C', value: '1,326' }]);
  assert.deepEqual(entries, [{ name: 'C', value: 1326 }, { name: 'B', value: 1 }, { name: 'A', value: null }]);
});

test('what cannot be read is named, and the rest is kept', () => {
  const { entries, problems } = read([{ name: 'A', value: 'tbc' }, { name: 'B', value: 1 }]);
  assert.deepEqual(entries.map((entry) => entry.name), ['B', 'A']);
  assert.match(problems[0]?.message ?? '', /tbc/);
});
`;

const element = ({ name, tag, Class, Pascal, camel }) => `
import { ${camel}Columns, to${Pascal}, type ${Pascal}, type Reading, type RowOf, type Sheet } from '@rosette/data';
import type { TemplateResult } from 'lit/html.js';
import { DataElement } from '../base/data-element.js';
import { ${camel}Layout } from './${name}.layout.js';
import { ${camel}Messages } from './${name}.messages.js';
import { ${camel}Sentence } from './${name}.sentence.js';
import { ${camel}Styles } from './${name}.styles.js';
import { ${camel}Template } from './${name}.template.js';

/**
 * One sentence: what the widget shows.
 *
 * @tag ${tag}
 * @summary One sentence: what the widget shows.
 * @slot - The data, as a table or a script of JSON or CSV: shown until the widget is drawn, and where it cannot be.
 * @slot title - A title of the page's own, in place of the data's.
 * @slot summary - A sentence of the page's own, in place of the one made from the data.
 * @fires {RosetteLoadEvent} rosette-load - New data is on screen.
 * @fires {RosetteErrorEvent} rosette-error - Something could not be read; the rest is shown.
 * @csspart table - The table.
 * @csspart bar - A bar.
 */
export class ${Class} extends DataElement<typeof ${camel}Columns, ${Pascal}> {
  static override styles = DataElement.styles + ${camel}Styles;

  protected readonly schema = ${camel}Columns;

  protected toModel(reading: Reading<RowOf<typeof ${camel}Columns>>, sheet: Sheet): ${Pascal} {
    return to${Pascal}(reading, sheet);
  }

  protected isEmpty({ entries }: ${Pascal}): boolean {
    return entries.length === 0;
  }

  protected summary(model: ${Pascal}): string {
    const { locale } = this;
    return ${camel}Sentence(model, locale.words('${name}', ${camel}Messages), locale);
  }

  protected picture(model: ${Pascal}): TemplateResult {
    const { locale } = this;
    return ${camel}Template({ model, layout: ${camel}Layout(model), words: locale.words('${name}', ${camel}Messages), locale });
  }
}
`;

const layout = ({ camel, Pascal }) => `
import type { ${Pascal} } from '@rosette/data';

/** Where everything stands: plain numbers, which the template turns into shapes. */
export interface ${Pascal}Layout {
  /** The length of each entry's bar, from zero, in percent of the longest. */
  readonly widths: readonly number[];
}

/** Turns the model into lengths. What is not known, or below zero, has none. */
export function ${camel}Layout({ entries }: ${Pascal}): ${Pascal}Layout {
  const values = entries.map(({ value }) => Math.max(0, value ?? 0));
  const longest = Math.max(...values, 0) || 1;
  return { widths: values.map((value) => Math.round((value / longest) * 100_000) / 1000) };
}
`;

const template = ({ name, camel, Pascal }) => `
import type { ${Pascal} } from '@rosette/data';
import { html, type TemplateResult } from 'lit/html.js';
import type { Locale } from '../base/locale.js';
import type { ${Pascal}Layout } from './${name}.layout.js';
import type { ${Pascal}Messages } from './${name}.messages.js';

/** Everything that is drawn from. */
export interface ${Pascal}Drawing {
  readonly model: ${Pascal};
  readonly layout: ${Pascal}Layout;
  readonly words: ${Pascal}Messages;
  readonly locale: Locale;
}

/** A table whose rows carry their bars. */
export function ${camel}Template({ model, layout, words, locale }: ${Pascal}Drawing): TemplateResult {
  return html\`<table part="table">
    <thead>
      <tr><th scope="col">\${words.name}</th><th scope="col">\${words.value}</th></tr>
    </thead>
    <tbody>
      \${model.entries.map(
        ({ name, value }, place) => html\`<tr>
          <th scope="row">\${name}</th>
          <td>\${value === null ? words.notKnown : locale.count(value)}
            <svg class="bar" part="bar" aria-hidden="true" width="\${layout.widths[place] ?? 0}%"></svg>
          </td>
        </tr>\`,
      )}
    </tbody>
  </table>\`;
}
`;

const sentence = ({ camel, Pascal, name }) => `
import type { ${Pascal} } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { ${Pascal}Messages } from './${name}.messages.js';

/** The one sentence that says what the widget shows. */
export const ${camel}Sentence = ({ entries }: ${Pascal}, words: ${Pascal}Messages, { say }: Locale): string =>
  say(words.summary, { n: entries.length, name: entries[0]?.name ?? '' });
`;

const messages = ({ camel, Pascal, name }) => `
import type { Welsh } from '../base/messages.js';

const en = {
  name: 'Name',
  value: 'Number',
  notKnown: 'not known',
  summary: { one: 'One row: {name}.', other: '{n} rows; the first is {name}.' },
};

/** The words of ${name}. A page replaces any of them on \`element.messages\`. */
export type ${Pascal}Messages = typeof en;

const cy: Welsh<typeof en> = {
  name: 'Enw',
  value: 'Nifer',
  notKnown: 'ddim yn hysbys',
  summary: {
    zero: '{n} rhes.',
    one: 'Un rhes: {name}.',
    two: '{n} res; y gyntaf yw {name}.',
    few: '{n} rhes; y gyntaf yw {name}.',
    many: '{n} rhes; y gyntaf yw {name}.',
    other: '{n} rhes; y gyntaf yw {name}.',
  },
};

/** By language. */
export const ${camel}Messages = { en, cy };
`;

const styles = ({ camel }) => `
import { css } from '../styles/text.js';

export const ${camel}Styles = css\`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.5em 0.5em 0;
    border-block-end: 1px solid var(--rosette-hairline, currentColor);
    text-align: start;
    vertical-align: top;
  }
  .bar {
    display: block;
    block-size: 0.5em;
    background: currentColor;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
\`;
`;

const examples = ({ tag, Pascal, camel }) => `
import { html } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';
import { table } from '../testing/examples.js';

export const ${camel} = () => html\`<${tag}>\${table('Councillors of two councils', ['Name', 'Number'], [
  ['Worcester', 16],
  ['Norwich', 26],
])}</${tag}>\`;

export const empty = () => html\`<${tag}>\${table('Councillors', ['Name', 'Number'], [])}</${tag}>\`;

export const meta = {
  tag: '${tag}',
  title: '${Pascal}',
  examples: {
    ${camel}: { title: 'With a table', says: 'The table that a webmaster would type.' },
    empty: { title: 'No results yet', says: 'A table with a header and nothing below it.', group: 'states' },
  },
} satisfies ExamplesMeta;
`;

const elementTest = ({ name, tag, Class, camel }) => `
import { expect, fixture } from '@open-wc/testing';
import { expectAccessible } from '../testing/axe.js';
import * as examples from './${name}.examples.js';
import { ${Class} } from './${name}.js';

customElements.define('${tag}', ${Class});

describe('${tag}', () => {
  it('draws the page\\'s own table, the largest first', async () => {
    const element = await fixture<${Class}>(examples.${camel}());
    const names = [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(names).to.deep.equal(['Norwich', 'Worcester']);
    expect(element.status).to.equal('ready');
    expect(element.problems).to.deep.equal([]);
  });

  for (const example of Object.keys(examples.meta.examples) as (keyof typeof examples.meta.examples)[]) {
    it(\`is accessible: \${example}\`, async () => {
      await expectAccessible(await fixture<${Class}>(examples[example]()));
    });
  }
});
`;

const registration = ({ name, tag, Class }) => `
import { ${Class} } from '@rosette/elements/${name}.js';
import { define } from './define.js';

define('${tag}', ${Class});

export { ${Class} };

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${Class};
  }
}
`;

const docs = ({ tag }) => `
# \`<${tag}>\`

One sentence: what the widget shows.

## Reference

<!-- api:start -->

<!-- api:end -->
`;
