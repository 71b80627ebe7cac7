import { partyName, type Council } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { safeHref } from '../base/link.js';
import { FEW } from '../base/listing.js';
import { partyClass } from '../base/party-sheet.js';
import { progressTemplate } from '../base/progress.template.js';
import { capital } from '../base/sentence.js';
import { toolsTemplate } from '../base/tools.template.js';
import type { CouncilDrawing } from './council-control.drawing.js';
import { isFiltered } from './council-control.layout.js';
import { legendTemplate } from './council-control.legend.template.js';
import { listTemplate } from './council-control.list.template.js';
import { councilWhat } from './council-control.sentence.js';

type Drawn = TemplateResult | typeof nothing;

/** So many names of gains and losses, and how many more. */
const NAMED = 12;

/**
 * In reading order: how far the count is, one party's gains and losses, the legend, what to look for, the council that is picked,
 * map and list.
 *
 * @param map - The map; `nothing`: the list alone. @param said - To be heard once.
 */
export function councilTemplate(drawing: CouncilDrawing, map: Drawn, said: string): TemplateResult {
  const { model, reader, noList, hasMap, words, locale } = drawing;
  const { shown, picked, view, rows } = reader;
  const { span, stop } = rows;
  const { declared, total } = model;
  // Who only moves over the map does not have the list gone through.
  const list = guard(
    [
      model,
      shown,
      span?.from,
      span?.to,
      picked,
      stop,
      view.sort,
      view.down,
      noList,
      locale.lang,
      locale.count,
      ...Object.values(words),
    ],
    () => listTemplate(drawing),
  );
  return html`<div class="councils ${hasMap ? 'with-map' : ''} ${noList ? 'no-list' : ''}">
    ${declared < total ? progressTemplate(declared, total, locale) : nothing} ${storyTemplate(drawing)}
    ${legendTemplate(drawing)} ${model.councils.length > FEW ? listTools(drawing) : nothing}
    <div class="unseen" role="status">${said}</div>
    ${picked ? cardTemplate(picked, drawing) : nothing}
    <div class="body">${map} ${list}</div>
  </div>`;
}

/** With `focus`: the councils that the party gained and lost, by name. */
function storyTemplate({ model, words, locale, reader }: CouncilDrawing): Drawn {
  const { focus, councils } = model;
  if (!focus || !model.hasPrevious) return nothing;
  const changed = councils.filter(({ outcome }) => outcome === 'gain' || outcome === 'loss');
  const line = (heading: string, of: readonly Council[], who: (council: Council) => string): Drawn =>
    of[0]
      ? html`<p>
          <b>${heading}:</b> ${of
            .slice(0, NAMED)
            .map(
              (council, place) =>
                html`${place ? ', ' : ''}<button class="link" @click=${() => reader.pick(council.key)}>
                    ${council.name}
                  </button>
                  ${who(council)}`,
            )}${of.length > NAMED ? ` ${locale.say(words.others, { n: of.length - NAMED })}` : ''}
        </p>`
      : nothing;
  const gained = changed.filter(({ control }) => control.slug === focus.slug);
  const lost = changed.filter(({ previous }) => previous?.slug === focus.slug);
  return html`<div class="story" part="story">
    ${line(words.gained, gained, ({ previous }) => (previous ? locale.say(words.from, { who: partyName(previous, locale.lang).sentence }) : ''))}
    ${line(words.lost, lost, ({ control }) => locale.say(words.to, { who: partyName(control, locale.lang).sentence }))}
  </div>`;
}

/** Search, filter, and how many there are. */
function listTools({ model, reader, words, locale }: CouncilDrawing): TemplateResult {
  const { view, shown } = reader;
  const { councils, outcomes, total } = model;
  const isSome = isFiltered(view);
  return toolsTemplate({
    words,
    locale,
    view,
    // Of those that have not declared, some may have no row.
    rows: (outcome) => outcomes[outcome] - (outcome === 'not-declared' ? total - councils.length : 0),
    text: isSome
      ? locale.say(words.found, { n: shown.length, m: councils.length })
      : locale.say(words.total, { n: councils.length }),
    isFiltered: isSome,
    acts: reader,
    enter: () => shown[0] && reader.pick(shown[0].key),
  });
}

/** What became of the council that is picked. */
function cardTemplate(council: Council, { words, locale, reader }: CouncilDrawing): TemplateResult {
  const { name, control, note } = council;
  const href = safeHref(council.href);
  return html`<div class="card" part="card">
    <i class="chip fill ${partyClass(control)}"></i>
    <p>
      <b>${name}</b> ${capital(councilWhat(council, words, locale))}
      ${note ? html`<small>${note}</small>` : nothing}
      ${href ? html`<a href=${href}>${locale.say(words.more, { name })}</a>` : nothing}
    </p>
    <button class="link" @click=${reader.close}>${words.close}</button>
  </div>`;
}
