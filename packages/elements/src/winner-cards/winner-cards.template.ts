/* eslint lit-a11y/no-redundant-role: off -- a list without bullets is none to some browsers, unless it is said. */
import { findParty, initialsOf, partyName, type Winner } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeHref } from '../base/link.js';
import type { Locale } from '../base/locale.js';
import { partyClass } from '../base/party-sheet.js';
import { progressTemplate } from '../base/progress.template.js';
import { factsOf, labelOf } from './winner-cards.facts.template.js';
import type { WinnersDrawing } from './winner-cards.drawing.js';
import type { WinnerMessages } from './winner-cards.messages.js';

/** A card for each office. */
export function winnersTemplate(drawing: WinnersDrawing): TemplateResult {
  const { winners, declared } = drawing.model;
  return html`${declared < winners.length ? progressTemplate(declared, winners.length, drawing.locale) : nothing}
    <ul class="cards" role="list">
      ${winners.map((winner) => cardTemplate(winner, drawing))}
    </ul>`;
}

function cardTemplate(winner: Winner, drawing: WinnersDrawing): TemplateResult {
  const { words, locale, noPhotos } = drawing;
  const { name, office, party, note, photo, credit } = winner;
  const href = safeHref(winner.href);
  const title = name ?? office;
  // The picture's address is a class too, so that another one takes `seen` away: the old face must not stand beside the new name for as
  // long as the new one takes.
  return html`<li class="card ${photo ?? ''}" part="card">
    <div class="head">
      ${noPhotos || !name ? nothing : portraitTemplate(name, photo)}
      <div>
        ${name && office ? html`<p part="office">${office}</p>` : nothing}
        <p part="name">${href ? html`<a href=${href}>${title}</a>` : title}</p>
        ${
          party
            ? html`<p part="party">
                <svg class="chip fill ${partyClass(party)}" aria-hidden="true"></svg>${labelOf(party, locale)}
              </p>`
            : nothing
        }
        <p part="outcome">${outcomeText(winner, words, locale)}</p>
      </div>
    </div>
    <dl>${factsOf(winner, drawing)}</dl>
    ${note && html`<small part="remark">${note}</small>`}
    ${
      photo && credit && !noPhotos && name
        ? html`<small class="credit" part="credit">${locale.say(words.credit, { credit })}</small>`
        : nothing
    }
  </li>`;
}

/** Of an image that has come, and of one that has not, or could not: its card is told. */
const seen = ({ type, target }: Event): void =>
  void (target as Element).closest('.card')?.classList.toggle('seen', type === 'load');

/** A place of one size, with initials until the picture is there. The name stands beside it, so its `alt` is empty. */
const portraitTemplate = (name: string, photo: string | null): TemplateResult =>
  html`<div class="portrait" part="portrait">
    ${photo && html`<img src=${photo} alt="" loading="lazy" @load=${seen} @error=${seen} />`}
    <span aria-hidden="true">${initialsOf(name)}</span>
  </div>`;

/** "Re-elected: Labour hold". */
function outcomeText(
  { outcome, change, party, previous }: Winner,
  words: WinnerMessages,
  locale: Locale,
): string {
  if (outcome === 'not-declared') return labelOf(findParty('not declared'), locale);
  if (!change || !party) return words[outcome];
  const { say, lang } = locale;
  return say(words.is, {
    outcome: words[outcome],
    what: say(words[change], {
      party: labelOf(party, locale),
      from: previous?.party ? partyName(previous.party, lang).sentence : '',
    }),
  });
}
