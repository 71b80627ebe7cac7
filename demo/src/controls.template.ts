import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Place } from './address.js';
import { controlFor, type AttributeDescription, type TokenDescription } from './manifest.js';
import type { Words } from './words.js';

type Attributes = Place['attributes'];

interface Knobs {
  readonly attributes: Attributes;
  readonly written: ReadonlyMap<string, string>;
  readonly set: (name: string, value: string | null) => void;
}

/** What the manifest says, in Markdown: code between backticks, and quotes as one types them. */
const prose = (text: string): unknown =>
  text
    .split('`')
    .map((part, at) =>
      at % 2 ? html`<code dir="ltr">${part}</code>` : part.replace(/(^|[\s(])"/g, '$1“').replaceAll('"', '”'),
    );

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function knob(
  attribute: AttributeDescription,
  id: string,
  { attributes, written, set }: Knobs,
  say: Words,
): TemplateResult {
  const { name, preset } = attribute;
  const current = name in attributes ? (attributes[name] ?? null) : (written.get(name) ?? null);
  const control = controlFor(attribute);
  const describedBy = attribute.description ? `${id}-says` : nothing;
  switch (control.kind) {
    case 'choice':
      return html`<select
        id=${id}
        aria-describedby=${describedBy}
        @change=${(event: Event) => set(name, valueOf(event) || null)}
      >
        <option value="" .selected=${current === null}>${say.notSet}</option>
        ${control.options.map(
          (option) =>
            html`<option value=${option} .selected=${option === current} lang="en">${option}</option>`,
        )}
      </select>`;
    case 'switch':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${describedBy}
        .checked=${live(current !== null)}
        @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : null)}
      />`;
    case 'switch-number':
      return html`<span class="pair">
        <input
          type="checkbox"
          id=${id}
          aria-describedby=${describedBy}
          .checked=${live(current !== null)}
          @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : null)}
        />
        <input
          type="text"
          inputmode="decimal"
          aria-label=${say.numberOf(name)}
          placeholder=${say.noNumber}
          .value=${live(current ?? '')}
          @change=${(event: Event) => set(name, valueOf(event))}
        />
      </span>`;
    default:
      return html`<input
        type="text"
        inputmode=${control.kind === 'number' ? 'decimal' : 'text'}
        id=${id}
        aria-describedby=${describedBy}
        placeholder=${preset.replace(/^'(.*)'$/, '$1') || say.notSet}
        .value=${live(current ?? '')}
        @change=${(event: Event) => set(name, valueOf(event) || null)}
      />`;
  }
}

export const attributeControls = (
  described: readonly AttributeDescription[],
  knobs: Knobs,
  say: Words,
): TemplateResult => html`
  <ul class="knobs">
    ${described.map((attribute) => {
      const id = `attribute-${attribute.name}`;
      return html`<li class=${attribute.name in knobs.attributes ? 'turned' : ''}>
        <label for=${id} lang="en"><code dir="ltr">${attribute.name}</code></label>
        ${knob(attribute, id, knobs, say)}
        ${attribute.description ? html`<p id="${id}-says" lang="en">${prose(attribute.description)}</p>` : nothing}
      </li>`;
    })}
  </ul>
`;

const hex = /^#[0-9a-f]{6}$/i;
const looksLikeColour = ({ name, description, preset }: TokenDescription): boolean =>
  /colou?r|ink|accent|line|fill|party|surface|background/.test(`${name} ${description}`) ||
  /#|rgb|color|canvas/i.test(preset);

export const tokenControls = (
  described: readonly TokenDescription[],
  tokens: Place['tokens'],
  set: (name: string, value: string) => void,
  say: Words,
): TemplateResult => html`
  <ul class="knobs">
    ${described.map((token) => {
      const id = `token${token.name}`;
      const current = tokens[token.name] ?? '';
      return html`<li class=${current ? 'turned' : ''}>
        <label for=${id} lang="en"><code dir="ltr">${token.name}</code></label>
        <span class="pair">
          <input
            type="text"
            id=${id}
            dir="ltr"
            spellcheck="false"
            placeholder=${token.preset || say.notSet}
            aria-describedby=${token.description ? `${id}-says` : nothing}
            .value=${live(current)}
            @change=${(event: Event) => set(token.name, valueOf(event))}
          />
          ${
            looksLikeColour(token)
              ? html`<input
                  type="color"
                  aria-label=${say.pick(token.name)}
                  .value=${hex.test(current) ? current : hex.test(token.preset) ? token.preset : '#808080'}
                  @input=${(event: Event) => set(token.name, valueOf(event))}
                />`
              : nothing
          }
        </span>
        ${token.description ? html`<p id="${id}-says" lang="en">${prose(token.description)}</p>` : nothing}
      </li>`;
    })}
  </ul>
`;
