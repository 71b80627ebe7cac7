import { longest, type Problem } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { goTo, idOf, type FieldError } from '../base/form/errors.js';
import { safeHref } from '../base/link.js';
import { problemLines } from '../base/problems.js';
import { fieldKinds, otherField, type JoinField } from './join-form.fields.js';
import type { JoinMessages } from './join-form.messages.js';
import type { JoinView } from './join-form.view.js';

type Drawn = TemplateResult | typeof nothing;

const known = (words: JoinMessages, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name as keyof JoinMessages] : undefined;

/** The form, where the page has none of its own. */
export function formTemplate(view: JoinView): TemplateResult {
  const { words, busy, action, fields, proof } = view;
  return html`<form
    class="rosette-form"
    method="post"
    action=${action ?? nothing}
    novalidate
    ?hidden=${view.hidden}
  >
    ${choicesTemplate(view)} ${fields.map((field, place) => fieldTemplate(view, field, place))}
    ${ageTemplate(view)} ${extrasTemplate(view)} ${proof}
    <button class="rosette-button" type="submit" aria-disabled=${busy}>
      ${busy ? words.sending : words.send}
    </button>
  </form>`;
}

function fieldTemplate(view: JoinView, { name, required, label }: JoinField, place: number): TemplateResult {
  const { id, words, say, fields } = view;
  const kind = fieldKinds.get(name) ?? otherField;
  const text = label ?? known(words, name) ?? name.replaceAll(/[_-]+/g, ' ');
  return html`<div class="rosette-field">
    <label for="${id}-${name}">${required ? text : say(words.optional, { label: text })}</label>
    <input
      class="rosette-input ${kind.width}"
      id="${id}-${name}"
      name=${name}
      type=${kind.type}
      autocomplete=${kind.autocomplete as 'email'}
      inputmode=${kind.type}
      autocapitalize=${kind.autocapitalize}
      spellcheck="false"
      enterkeyhint=${place < fields.length - 1 ? 'next' : 'done'}
      maxlength=${longest(name)}
      ?required=${required}
    />
  </div>`;
}

/** Radio buttons for what this form does, and a link for what is done elsewhere. One thing alone is no question. */
function choicesTemplate({ id, words, say, choices }: JoinView): Drawn {
  const [only, ...more] = choices;
  if (!only) return nothing;
  if (!more.length && !only.href) return html`<input type="hidden" name="choice" value=${only.value} />`;
  return html`<fieldset class="rosette-choices">
    <legend>${words.choice}</legend>
    ${choices.map(({ value, href, label }) => {
      const name = label ?? known(words, value) ?? value;
      const link = safeHref(href);
      const place = link && new URL(link).hostname.replace(/^www\./, '');
      const says = say((!label && known(words, `${value}Says`)) || '', { place: place || '' });
      return link
        ? html`<div class="rosette-away">
            <a href=${link}>${name}</a>
            ${says && html`<small>${says}</small>`}
          </div>`
        : html`<div class="rosette-tick">
            <input
              type="radio"
              id="${id}-choice-${value}"
              name="choice"
              value=${value}
              required
              aria-invalid="false"
              aria-describedby=${says ? `${id}-says-${value}` : nothing}
            />
            <label for="${id}-choice-${value}">${name}</label>
            ${says && html`<small id="${id}-says-${value}">${says}</small>`}
          </div>`;
    })}
  </fieldset>`;
}

function ageTemplate({ id, words, say, minAge }: JoinView): Drawn {
  if (!minAge) return nothing;
  return html`<div class="rosette-tick">
    <input type="checkbox" id="${id}-min_age" name="min_age" value=${minAge} required aria-invalid="false" />
    <label for="${id}-min_age">${say(words.age, { n: minAge })}</label>
  </div>`;
}

/** What a form gets that a page may have written itself: consents, who keeps the data, a field for robots. */
export function extrasTemplate(view: JoinView): TemplateResult {
  const { id, words, say, asked, controller, privacyHref, own } = view;
  // A page's own box has its words already, and its own form may have a field of that name.
  const consents = asked.filter(({ content }) => content);
  const trap = !own?.querySelector('[name="website"]:not(.rosette-trap *)');
  return html`${consents.map(
    ({ purpose, content, lang }) =>
      html`<div class="rosette-tick" data-purpose=${purpose}>
        <input class="rosette-consent" type="checkbox" id="${id}-consent-${purpose}" />
        <label for="${id}-consent-${purpose}" lang=${lang}>${content}</label>
      </div>`,
  )}
  ${
    controller
      ? html`<p class="rosette-keeper">
          ${say(words.keeper, { controller })} ${consents.length ? words.withdraw : nothing}
          ${privacyHref ? html`<a href=${privacyHref}>${words.privacy}</a>` : nothing}
        </p>`
      : nothing
  }
  ${trap ? trapTemplate(view) : nothing}`;
}

/** Out of sight and out of the tab order; shown where something has filled it in, for that may have been a password manager. */
const trapTemplate = ({ id, words, trapped }: JoinView): TemplateResult =>
  html`<div class="rosette-field rosette-trap ${trapped ? '' : 'rosette-unseen'}" aria-hidden=${!trapped}>
    <label for="${id}-website">${words.trap}</label>
    <input
      class="rosette-input"
      id="${id}-website"
      name="website"
      type="text"
      tabindex=${trapped ? '0' : '-1'}
      autocomplete="off"
    />
  </div>`;

/** The list of what has to be mended, in the manner of GOV.UK: it takes the focus, and leads to each field. */
export function summaryTemplate(errors: readonly FieldError[], words: JoinMessages): TemplateResult {
  return html`<div class="rosette-summary" tabindex="-1">
    <div role="alert">
      <h2>${words.problem}</h2>
      <ul>
        ${errors.map(({ control, message }) => {
          if (!control) return html`<li>${message}</li>`;
          const go = (event: Event): void => {
            // A page that finds its way by the address would leave.
            event.preventDefault();
            goTo(control);
          };
          return html`<li><a href="#${idOf(control)}" @click=${go}>${message}</a></li>`;
        })}
      </ul>
    </div>
  </div>`;
}

/** How it went. */
export interface Outcome {
  readonly heading: string;
  readonly says: string;
  readonly actions: readonly { readonly name: string; readonly label: string; readonly run: () => void }[];
}

export function outcomeTemplate({ heading, says, actions }: Outcome): TemplateResult {
  return html`<div class="rosette-outcome">
    <h2 tabindex="-1">${heading}</h2>
    <p>${says}</p>
    ${
      actions.length
        ? html`<p class="rosette-actions">
            ${actions.map(
              ({ name, label, run }) =>
                html`<button class="rosette-button quiet" type="button" data-action=${name} @click=${run}>
                  ${label}
                </button>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

/** For whoever builds the page. In English, as the problems are. */
export const debugTemplate = (problems: readonly Problem[]): TemplateResult =>
  html`<div class="rosette-debug" lang="en">
    <b>Problems with the form: ${problems.length || 'none'}</b>
    <ul>
      ${problemLines(problems).map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
