// The examples of a new widget, which the gallery shows, and the test that runs them.

export const examples = ({ tag, Pascal, camel }) => `
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

export const elementTest = ({ name, tag, Class, camel }) => `
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
