import { render, type TemplateResult } from 'lit/html.js';
import { WinnerCardsElement } from '../winner-cards/winner-cards.js';

export const cardsTag = 'rosette-winner-cards';
if (!customElements.get(cardsTag)) customElements.define(cardsTag, WinnerCardsElement);

/** Waits for a drawing, and for what the browser tells the element about its light DOM before. */
export async function drawn(element: WinnerCardsElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** Two mayors of 2016: one with everything, one whose votes are not known. */
export const mayors = [
  {
    office: 'Mayor of London',
    name: 'Sadiq Khan',
    party: 'Labour',
    firstVotes: 1148716,
    firstShare: 44.2,
    votes: 1310143,
    share: 56.8,
    runnerUp: 'Zac Goldsmith',
    runnerUpParty: 'Conservative',
    runnerUpFirstVotes: 909755,
    runnerUpFirstShare: 35,
    runnerUpVotes: 994614,
    runnerUpShare: 43.2,
    turnout: 45.3,
    previous: 'Boris Johnson',
    previousParty: 'Conservative',
    stood: 'no',
  },
  {
    office: 'Mayor of Liverpool',
    name: 'Joe Anderson',
    party: 'Labour',
    previous: 'Joe Anderson',
    previousParty: 'Labour',
    stood: 'yes',
  },
];

/** Cards of two mayors in `place`, or of what `set` says. */
export async function putCards(
  place: Element,
  set: Partial<WinnerCardsElement> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<WinnerCardsElement> {
  const element = document.createElement(cardsTag) as WinnerCardsElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data: mayors, ...set });
  place.append(element);
  await drawn(element);
  return element;
}

/** What a page writes. */
export async function showCards(place: HTMLElement, page: TemplateResult): Promise<WinnerCardsElement> {
  render(page, place);
  const element = place.querySelector(cardsTag) as WinnerCardsElement;
  await drawn(element);
  return element;
}

export const all = <E extends Element = HTMLElement>(element: WinnerCardsElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];

/** What a node says, with plain spaces. */
export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What each card says, its initials left out: its parts, and its facts. */
export const cards = (element: WinnerCardsElement): string[][] =>
  all(element, '.card').map((card) =>
    [...card.querySelectorAll('p, dl > div, small')].map(text).filter(Boolean),
  );
