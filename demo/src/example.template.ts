import { html, nothing, type TemplateResult } from 'lit';
import { linkTo, writePlace, type Place } from './address.js';
import type { Example } from './examples.js';
import { snippetKinds, type SnippetKind } from './snippet.js';
import type { Words } from './words.js';

interface Parts {
  readonly width: TemplateResult;
  readonly attributes: TemplateResult;
  readonly tokens: TemplateResult;
  readonly code: TemplateResult;
  readonly kind: SnippetKind;
  readonly turned: boolean;
  readonly chooseKind: (kind: SnippetKind) => void;
  readonly reset: () => void;
  readonly drag: (event: PointerEvent) => void;
}

const neighbour = (example: Example | undefined, place: Place, label: string, rel: string) =>
  example
    ? html`<a rel=${rel} href=${linkTo(place, example.id)}
        ><span>${label}</span> <span lang="en">${example.title}</span></a
      >`
    : html`<span></span>`;

export function examplePage(
  example: Example,
  all: readonly Example[],
  place: Place,
  say: Words,
  parts: Parts,
): TemplateResult {
  const at = all.indexOf(example);
  return html`
    <main id="content" tabindex="-1">
      <header class="example-head">
        <p class="kicker">
          <a href=${linkTo(place, null)}>${say.allExamples}</a> · <span lang="en">${example.widget}</span>
        </p>
        <h1 lang="en">${example.title}</h1>
        <p class="deck" lang="en">${example.says}</p>
      </header>
      <div class="bar">
        ${parts.width}
        <a class="alone" href="plate.html${writePlace(place)}">${say.onItsOwn}</a>
      </div>
      <div class="stage" role="region" tabindex="0" aria-label=${say.stage}>
        <div class="paper" data-paper>
          <div data-stage></div>
          <div class="handle" aria-hidden="true" @pointerdown=${parts.drag}></div>
        </div>
      </div>
      <div class="apparatus">
        <section class="snippets" aria-labelledby="code">
          <h2 id="code">${say.code}</h2>
          <fieldset class="kinds">
            <legend class="hidden">${say.code}</legend>
            ${snippetKinds.map(
              (kind) =>
                html`<label>
                  <input
                    type="radio"
                    name="kind"
                    .checked=${kind === parts.kind}
                    @change=${() => parts.chooseKind(kind)}
                  />
                  <span>${say.codeKinds[kind]}</span>
                </label>`,
            )}
          </fieldset>
          <p class="says">${say.codeSays[parts.kind]}</p>
          ${parts.code}
        </section>
        <section aria-labelledby="attributes">
          <h2 id="attributes">${say.attributes}</h2>
          <p class="says">${say.attributesSay}</p>
          ${parts.attributes}
          ${
            parts.turned
              ? html`<p><button type="button" class="reset" @click=${parts.reset}>${say.reset}</button></p>`
              : nothing
          }
        </section>
        <section aria-labelledby="tokens">
          <h2 id="tokens">${say.tokens}</h2>
          <p class="says">${say.tokensSay}</p>
          ${parts.tokens}
          <h2>${say.forcedColours}</h2>
          <p class="says">${matchMedia('(forced-colors: active)').matches ? say.forcedOn : say.forcedOff}</p>
        </section>
      </div>
      <nav class="neighbours" aria-label=${say.neighbours}>
        ${neighbour(all[at - 1], place, say.previous, 'prev')}
        ${neighbour(all[at + 1], place, say.next, 'next')}
      </nav>
    </main>
  `;
}

export const unknownExample = (place: Place, say: Words): TemplateResult => html`
  <main id="content" tabindex="-1">
    <h1>${say.unknown}</h1>
    <p class="deck">${say.unknownSays}</p>
    <p><a href=${linkTo(place, null)}>${say.allExamples}</a></p>
  </main>
`;
