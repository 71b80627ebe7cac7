import { html, nothing, type TemplateResult } from 'lit';
import { linkTo, type Place } from './address.js';
import { groups, type Example, type Group } from './examples.js';
import type { Words } from './words.js';

/** A miniature: filled in by `watchMiniatures` when it comes near the screen, and a picture only. */
const card = (example: Example, place: Place): TemplateResult => html`
  <li class="card">
    <div class="miniature" inert aria-hidden="true"><div data-miniature=${example.id}></div></div>
    <h3 lang="en"><a href=${linkTo(place, example.id)}>${example.title}</a></h3>
    <p lang="en">${example.says}</p>
  </li>
`;

const group = (
  name: Group,
  examples: readonly Example[],
  place: Place,
  say: Words,
): TemplateResult | typeof nothing =>
  examples.length === 0
    ? nothing
    : html`
        <section class="group" aria-labelledby="group-${name}">
          <header>
            <h2 id="group-${name}">${say.groups[name]}</h2>
            <p>${say.groupSays[name]}</p>
          </header>
          <ul class="cards">
            ${examples.map((example) => card(example, place))}
          </ul>
        </section>
      `;

export const front = (
  examples: readonly Example[],
  place: Place,
  say: Words,
  code: TemplateResult,
): TemplateResult => html`
  <main id="content" tabindex="-1">
    <section class="hero">
      <div class="pitch">
        <h1>${say.headline}</h1>
        <p class="deck">${say.deck}</p>
      </div>
      <div class="hero-chart" data-hero></div>
      <div class="paste">
        <h2>${say.twoLines}</h2>
        ${code}
        <p><a href=${linkTo(place, examples[0]?.id ?? null)}>${say.heroLink}</a></p>
      </div>
    </section>
    ${groups.map((name) =>
      group(
        name,
        examples.filter((example) => example.group === name),
        place,
        say,
      ),
    )}
  </main>
`;
