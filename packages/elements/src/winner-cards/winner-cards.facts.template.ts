import { partyName, type Party, type Person, type VoteTally, type Winner } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Locale } from '../base/locale.js';
import { partyClass } from '../base/party-sheet.js';
import { shareText } from '../base/share-text.js';
import type { WinnersDrawing } from './winner-cards.drawing.js';
import { roundsLayout } from './winner-cards.layout.js';
import type { WinnerMessages } from './winner-cards.messages.js';

type Drawn = TemplateResult | typeof nothing;

/** Term and description of whatever is known of a card, in reading order. */
export function factsOf(winner: Winner, drawing: WinnersDrawing): readonly Drawn[] {
  const { words, model } = drawing;
  const { rounds, runnerUp, name, uncontested } = winner;
  const last = rounds.at(-1);
  // Without a majority of first preferences there has been another round.
  const isOpen = last?.kind === 'first' && last.winner.share !== null && last.winner.share <= 0.5;
  const isNews = name && !last && (uncontested || model.hasVotes);
  return [
    marginFact(winner, drawing),
    ...roundFacts(winner, drawing),
    isOpen ? fact(words.final, words.notKnown) : nothing,
    runnerUp && !rounds.some((round) => round.runnerUp)
      ? fact(words.runnerUp, personText(runnerUp, drawing))
      : nothing,
    isNews ? fact(words.only, uncontested ? words.uncontested : words.notKnown) : nothing,
    turnoutFact(winner, drawing),
    previousFact(winner, drawing),
  ];
}

export const labelOf = (party: Party, { lang }: Locale): string => partyName(party, lang).label;

const fact = (term: string, text: unknown, kind = ''): TemplateResult =>
  html`<div class=${kind}>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

const personText = ({ name, party }: Person, { words, locale }: WinnersDrawing): string =>
  party ? locale.say(words.of, { who: name, party: labelOf(party, locale) }) : name;

function marginFact({ margin }: Winner, { words, locale }: WinnersDrawing): Drawn {
  if (!margin) return nothing;
  const { votes, kind } = margin;
  // In a line that runs the other way the words would come before their number.
  const points = html`<bdi>${pointsText(margin.points, words, locale)}</bdi>`;
  const figure = votes === null ? points : locale.count(votes);
  const more = votes === null ? nothing : points;
  return fact(words[`ahead-${kind}`], html`<b part="majority">${figure}</b> ${more}`, 'lead');
}

/** A count after the other, each with its winner and runner-up. */
function roundFacts(winner: Winner, drawing: WinnersDrawing): readonly Drawn[] {
  const { words, locale } = drawing;
  const { rounds, name, party } = winner;
  const layout = roundsLayout(winner);
  const decimals = leastDecimals(rounds);
  const second = winner.runnerUp ?? { name: words.runnerUp, party: null };
  return rounds.map(({ kind, winner: own, runnerUp: other }, place) => {
    const bars = layout[place];
    // Of one figure alone there is nothing to compare.
    if (!other && own.share === null) return fact(words[kind], locale.count(own.votes ?? 0));
    // Their party is said once.
    const who = place ? second.name : personText(second, drawing);
    return html`<div class="round">
      <dt>${words[kind]}</dt>
      ${tallyTemplate({ who: name ?? '', party, ...own, decimals, width: bars?.winner }, drawing)}
      ${other ? tallyTemplate({ who, party: second.party, ...other, decimals, width: bars?.runnerUp }, drawing) : nothing}
    </div>`;
  });
}

interface Tally extends VoteTally {
  readonly who: string;
  readonly party: Party | null;
  /** In every share of the card. */
  readonly decimals: number;
  /** Of the bar, in percent of the card's; 0: there is none. */
  readonly width: number | undefined;
}

/** Who, how many, which share, and below them the bar. */
const tallyTemplate = (
  { who, party, votes, share, decimals, width }: Tally,
  drawing: WinnersDrawing,
): TemplateResult =>
  html`<dd class="tally">
    <span>${who}</span>
    <b>${votes === null ? nothing : drawing.locale.count(votes)}</b>
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

const turnoutFact = ({ turnout }: Winner, drawing: WinnersDrawing): Drawn =>
  turnout === null ? nothing : fact(drawing.words.turnout, shareText(turnout, drawing, 2));

/** Who had it before, and whether they stood again; unless it is the same person. */
function previousFact({ previous, outcome, name, stood }: Winner, drawing: WinnersDrawing): Drawn {
  const { words, locale } = drawing;
  if (!previous || outcome === 're-elected') return nothing;
  const who = personText(previous, drawing);
  const isSaid = name !== null && stood !== null;
  return fact(words.previous, isSaid ? locale.say(stood ? words.stood : words.notStood, { who }) : who);
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
