import { SeatTableElement } from '../seat-table/seat-table.js';
import { marginals, marginalsHead } from './marginals-2016.js';

export const seatTag = 'rosette-seat-table';
if (!customElements.get(seatTag)) customElements.define(seatTag, SeatTableElement);

/** Waits for a drawing, and for what the browser tells the element about its light DOM before. */
export async function drawn(element: SeatTableElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** The nine key marginals, as rows. */
export const nine = marginals.map((row) =>
  Object.fromEntries(marginalsHead.map((header, place) => [header, row[place]])),
);

/** The nine in `place`, or what `set` says. */
export async function putSeats(
  place: Element,
  set: Partial<SeatTableElement> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<SeatTableElement> {
  const element = document.createElement(seatTag) as SeatTableElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data: { title: 'Marginals', rows: nine }, ...set });
  place.append(element);
  await drawn(element);
  return element;
}

export const all = <E extends Element = HTMLElement>(element: SeatTableElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];

export function one<E extends Element = HTMLElement>(element: SeatTableElement, selector: string): E {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** What a node says to who listens, with plain spaces. */
export function heard(node: Node | null | undefined): string {
  const said = (part: Node): string =>
    part instanceof Element && part.getAttribute('aria-hidden') === 'true'
      ? ''
      : part.nodeType === Node.TEXT_NODE
        ? (part.textContent ?? '')
        : [...part.childNodes].map(said).join('');
  return (node ? said(node) : '').replace(/\s+/g, ' ').trim();
}

export const names = (element: SeatTableElement): string[] =>
  all(element, 'tbody .place > :first-child').map(heard);

/** The cells of a row, as heard. */
export const row = (element: SeatTableElement, name: string): string[] =>
  [...(all(element, 'tbody tr').find((one) => heard(one).startsWith(name))?.children ?? [])].map(heard);

/** Presses the heading of a column. */
export async function sortBy(element: SeatTableElement, heading: string): Promise<HTMLElement> {
  const button = all(element, 'thead button').find((one) => heard(one) === heading);
  if (!button) throw new Error(`no heading ${heading}`);
  button.focus();
  button.click();
  await drawn(element);
  return button;
}

/** Made up, the same each time, for what only long tables have. */
export const many = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    name: `Ward ${place + 1}`,
    code: `E0500${1000 + place}`,
    previous: ['Labour', 'Conservative', 'Green'][(place * 5) % 3],
    control: ['Labour', 'Conservative', 'Green'][(place * 7) % 4] ?? 'Labour',
    'labour change': place % 5 ? place - 9 : null,
  }));
