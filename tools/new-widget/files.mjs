// The files of a new widget: the smallest one that is whole, on the way from a sheet to the screen.
import { columns, model, modelTest } from './data.mjs';
import { element, layout, messages, sentence, styles, template } from './element.mjs';
import { elementTest, examples } from './examples.mjs';

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
