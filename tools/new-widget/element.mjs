// What a new widget puts into packages/elements: the class, and the way from the model to the screen.

export const element = ({ name, tag, Class, Pascal, camel }) => `
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

export const layout = ({ camel, Pascal }) => `
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

export const template = ({ name, camel, Pascal }) => `
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

export const sentence = ({ camel, Pascal, name }) => `
import type { ${Pascal} } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { ${Pascal}Messages } from './${name}.messages.js';

/** The one sentence that says what the widget shows. */
export const ${camel}Sentence = ({ entries }: ${Pascal}, words: ${Pascal}Messages, { say }: Locale): string =>
  say(words.summary, { n: entries.length, name: entries[0]?.name ?? '' });
`;

export const messages = ({ camel, Pascal, name }) => `
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

export const styles = ({ camel }) => `
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
