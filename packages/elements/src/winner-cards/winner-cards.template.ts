/* eslint lit-a11y/no-redundant-role: off -- a list without bullets is none to some browsers, unless it is said. */
import { initialsOf, type Person, type VoteTally, type Winner, type Winners } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeHref } from '../base/link.js';
import type { Locale } from '../base/locale.js';
import { partyClass } from '../base/party-sheet.js';
import { progressTemplate } from '../base/progress.template.js';
import { shareText } from '../base/share-text.js';
import { roundsLayout } from './winner-cards.layout.js';
import type { WinnerMessages } from './winner-cards.messages.js';
import { labelOf, outcomeText } from './winner-cards.text.js';

type Drawn = TemplateResult | typeof nothing;

/** Everything that is drawn from. */
export interface WinnersDrawing {
  readonly model: Winners;
  /** Neither portraits nor initials. */
  readonly noPhotos: boolean;
  readonly words: WinnerMessages;
  readonly locale: Locale;
}

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

const personText = ({ name, party }: Person, words: WinnerMessages, locale: Locale): string =>
  party ? locale.say(words.of, { who: name, party: labelOf(party, locale) }) : name;

/** Term and description of whatever is known. */
function factsOf(winner: Winner, drawing: WinnersDrawing): Drawn[] {
  const { words, locale, model } = drawing;
  const { rounds, margin, runnerUp, name, outcome, previous, stood, turnout } = winner;
  const fact = (term: string, text: unknown, kind = ''): TemplateResult =>
    html`<div class=${kind}>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  const facts: Drawn[] = [];
  if (margin) {
    const { votes, kind } = margin;
    const points = pointsText(margin.points, words, locale);
    const figure = votes === null ? points : locale.count(votes);
    facts.push(
      fact(
        words[`ahead-${kind}`],
        html`<b part="majority">${figure}</b> ${votes === null ? nothing : points}`,
        'lead',
      ),
    );
  }
  const layout = roundsLayout(winner);
  const decimals = leastDecimals(rounds);
  /** Who, how many, which share, and below them the bar. */
  const line = (
    who: string,
    party: Person['party'],
    { votes, share }: VoteTally,
    width = 0,
  ): TemplateResult =>
    html`<dd class="tally">
      <span>${who}</span>
      <b>${votes === null ? nothing : locale.count(votes)}</b>
      <span>${share === null ? nothing : shareText(share, drawing, 2, decimals)}</span>
      ${
        width
          ? html`<svg
              class="bar fill ${party ? partyClass(party) : ''}"
              part="bar"
              aria-hidden="true"
              width="${width}%"
            ></svg>`
          : nothing
      }
    </dd>`;
  rounds.forEach(({ kind, winner: own, runnerUp: other }, place) => {
    const bars = layout[place];
    // Of one figure alone there is nothing to compare.
    if (!other && own.share === null) return void facts.push(fact(words[kind], locale.count(own.votes ?? 0)));
    const second = runnerUp ?? { name: words.runnerUp, party: null };
    facts.push(
      html`<div class="round">
        <dt>${words[kind]}</dt>
        ${line(name ?? '', winner.party, own, bars?.winner)}
        ${
          // Their party is said once.
          other
            ? line(
                place ? second.name : personText(second, words, locale),
                second.party,
                other,
                bars?.runnerUp,
              )
            : nothing
        }
      </div>`,
    );
  });
  const last = rounds.at(-1);
  // Without a majority of first preferences there has been another round.
  if (last?.kind === 'first' && last.winner.share !== null && last.winner.share <= 0.5)
    facts.push(fact(words.final, words.notKnown));
  if (runnerUp && !rounds.some((round) => round.runnerUp))
    facts.push(fact(words.runnerUp, personText(runnerUp, words, locale)));
  if (name && model.hasVotes && !rounds.length) facts.push(fact(words.only, words.notKnown));
  if (turnout !== null) facts.push(fact(words.turnout, shareText(turnout, drawing, 2)));
  if (previous && outcome !== 're-elected') {
    const who = personText(previous, words, locale);
    const text =
      name === null || stood === null ? who : locale.say(stood ? words.stood : words.notStood, { who });
    facts.push(fact(words.previous, text));
  }
  return facts;
}

/** As many decimals in every share of a card as the one with the most has. */
const leastDecimals = (rounds: Winner['rounds']): number =>
  Math.max(
    0,
    ...rounds
      .flatMap(({ winner, runnerUp }) => [winner.share ?? 0, runnerUp?.share ?? 0])
      .map((share) => String(+(share * 100).toFixed(2)).split('.')[1]?.length ?? 0),
  );

/** With one decimal, or as many as it takes not to be nothing. */
function pointsText(points: number | null, words: WinnerMessages, { say }: Locale): string {
  return points === null ? '' : say(words.points, { n: Number(points.toFixed(1)) || points });
}
