import { partyName, type Councils, type Party, type Tally } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { partyClass } from '../base/party-sheet.js';
import { shareText } from '../base/share-text.js';
import type { CouncilDrawing } from './council-control.drawing.js';

/** The classes of a party's shapes: its colour, and one of six patterns for forced colours, by its place in the legend. */
const fillOf = (party: Party, { tallies }: Councils): string =>
  `fill ${partyClass(party)} k${tallies.findIndex((tally) => tally.party.slug === party.slug) % 6}`;

/** Who runs how many: one bar for the whole, and under it the parties, each of which shows its own councils when it is picked. */
export function legendTemplate(drawing: CouncilDrawing): TemplateResult {
  const { model, words } = drawing;
  const tallies = model.tallies.filter(({ now, before }) => now || before);
  return html`<div class="whole" part="bar" aria-hidden="true">
      ${tallies.map(({ party, now }) =>
        // A thin line would be something, where there is nothing.
        now ? html`<svg class=${fillOf(party, model)} width="${(now / model.total) * 100}%"></svg>` : nothing,
      )}
    </div>
    <ul class="legend" part="legend" aria-label=${words.control}>
      ${tallies.map((tally) => html`<li>${itemTemplate(tally, drawing)}</li>`)}
    </ul>`;
}

function itemTemplate(tally: Tally, drawing: CouncilDrawing): TemplateResult {
  const { model, reader, words, locale } = drawing;
  const { parties } = reader.view;
  const { party, now, before, gained, lost } = tally;
  const picked = parties.includes(party.slug);
  const change = gained - lost;
  const signed = change ? locale.change(change) : '±0';
  return html`<button
    class="party ${parties[0] && !picked ? 'off' : ''}"
    aria-pressed=${picked}
    @click=${() => reader.toggle(party.slug)}
  >
    <span class="who"
      ><i class="chip ${fillOf(party, model)}"></i>${partyName(party, locale.lang).label}</span
    >
    <b>${locale.count(now)}</b>
    <span class="unseen">${locale.say(words.of, { m: model.total })}</span>
    <small
      >${shareText(now / model.total, { words, locale })}${
        before === null || !model.declared || party.kind === 'not-declared'
          ? nothing
          : html`<span class="change" aria-hidden="true"><bdi dir="ltr">${signed}</bdi></span
              ><span class="unseen">, ${locale.say(words.sinceBefore, { change: signed })}</span>`
      }</small
    >
  </button>`;
}
