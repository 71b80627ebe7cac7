import { LetterCardElement } from '../letter-card/letter-card.js';
import { until } from './until.js';

export const letterTag = 'rosette-letter-card';
if (!customElements.get(letterTag)) customElements.define(letterTag, LetterCardElement);

/** Waits for a letter's drawing, and for the layout after it. */
export async function drawn(element: LetterCardElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

export const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p id="p${at + 1}">Paragraph ${at + 1}: on Thursday people in 124 councils in England chose 2,769 councillors, and this sentence goes on for a while.</p>`,
  ).join('');

/** A letter in `place`, with attributes and what a page has put inside. */
export async function putLetter(
  place: Element,
  attributes: Readonly<Record<string, string>> = {},
  inside = '<p>Dear members,</p><p>thank you.</p>',
): Promise<LetterCardElement> {
  const element = document.createElement(letterTag) as LetterCardElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const { body } = new DOMParser().parseFromString(`<body>${inside}`, 'text/html');
  element.append(...document.importNode(body, true).childNodes);
  place.append(element);
  await drawn(element);
  return element;
}

export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const part = (element: LetterCardElement, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

/** The buttons and links that can be pressed now, by what they say. */
export const controls = (element: LetterCardElement): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])].filter(
    (node) => node.getClientRects().length,
  );

export function control(element: LetterCardElement, name: string): HTMLElement {
  const found = controls(element).find((node) => text(node) === name);
  if (!found) throw new Error(`no control "${name}" among ${controls(element).map(text).join(', ')}`);
  return found;
}

/** Presses what says so, and waits for what comes of it. */
export async function press(element: LetterCardElement, name: string): Promise<void> {
  control(element, name).click();
  await drawn(element);
}

/** Selects words of a text node, and waits for the buttons beside them. */
export async function select(
  element: LetterCardElement,
  start: Node,
  from: number,
  end: Node,
  to: number,
): Promise<HTMLElement> {
  getSelection()?.setBaseAndExtent(start, from, end, to);
  const tool = await until(() => part(element, 'quotation'), 'buttons beside the selection');
  await drawn(element);
  return tool;
}

/** Replaces what a navigator has, for a test; gives back what undoes it. */
export function pretend(values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map(
    (name) => [name, Object.getOwnPropertyDescriptor(navigator, name)] as const,
  );
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(navigator, name, { value, configurable: true });
  return () => {
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(navigator, name);
      if (descriptor) Object.defineProperty(navigator, name, descriptor);
    }
  };
}

/** The custom states of a letter. */
export const statesOf = (element: LetterCardElement): string[] =>
  ['folded', 'whole'].filter((state) => {
    try {
      return element.matches(`:state(${state})`);
    } catch {
      return element.matches(`:--${state}`);
    }
  });
