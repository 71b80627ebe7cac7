import { html, nothing, svg, type TemplateResult } from 'lit';
import { directions, languages, linkTo, themes, type Place } from './address.js';
import type { Words } from './words.js';

const petals = Array.from({ length: 18 }, (_, at) => at * 20);

/** The mark: one petal, eighteen times. */
const mark = svg`<svg class="mark" viewBox="-50 -50 100 100" aria-hidden="true">
  ${petals.map((angle) => svg`<ellipse cx="26" rx="22" ry="11" transform="rotate(${angle})"></ellipse>`)}
</svg>`;

const languageNames = { en: 'English', cy: 'Cymraeg' };

interface Setting<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly current: T;
  readonly name: (option: T) => string;
  readonly language?: (option: T) => string;
  readonly choose: (option: T) => void;
}

const setting = <T extends string>({
  label,
  options,
  current,
  name,
  language,
  choose,
}: Setting<T>): TemplateResult => html`
  <label class="setting">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${options.map(
        (option) =>
          html`<option value=${option} .selected=${option === current} lang=${language?.(option) ?? nothing}>
            ${name(option)}
          </option>`,
      )}
    </select>
  </label>
`;

export type Change = (change: Partial<Place>, said?: string) => void;

export const masthead = (place: Place, say: Words, change: Change): TemplateResult => html`
  <a class="skip" href="#content">${say.skip}</a>
  <header class="masthead">
    <a class="nameplate" href=${linkTo(place, null)}>${mark}<span lang="en">Rosette</span></a>
    <nav aria-label=${say.gallery}>
      <ul>
        <li>
          <a href=${linkTo(place, null)} aria-current=${place.example ? 'false' : 'page'}>${say.examples}</a>
        </li>
        <li><a href=${say.letterPage}>${say.letter}</a></li>
        <li><a href="embeds/" hreflang="en">${say.embeds}</a></li>
        <li><a href="hostile/" hreflang="en">${say.hostile}</a></li>
      </ul>
    </nav>
    <div class="settings" role="group" aria-label=${say.settings}>
      ${setting({
        label: say.theme,
        options: themes,
        current: place.theme,
        name: (option) => say.themes[option],
        choose: (theme) => change({ theme }, say.themes[theme]),
      })}
      ${setting({
        label: say.language,
        options: languages,
        current: place.lang,
        name: (option) => languageNames[option],
        language: (option) => option,
        choose: (lang) => change({ lang }, languageNames[lang]),
      })}
      ${setting({
        label: say.direction,
        options: directions,
        current: place.dir,
        name: (option) => say.directions[option],
        choose: (dir) => change({ dir }, say.directions[dir]),
      })}
    </div>
  </header>
`;
