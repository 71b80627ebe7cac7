import { HeadlineFigureElement } from '../headline-figure/headline-figure.js';

export const figureTag = 'rosette-headline-figure';
if (!customElements.get(figureTag)) customElements.define(figureTag, HeadlineFigureElement);

/** Waits for a figure's drawing, and for what the browser tells it about its light DOM before. */
export async function drawn(element: HeadlineFigureElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** A figure in `place`, with what a page has put inside it. */
export async function putFigure(
  place: Element,
  inside = '',
  attributes: Readonly<Record<string, string>> = {},
  set: Partial<HeadlineFigureElement> = {},
): Promise<HeadlineFigureElement> {
  const { body } = new DOMParser().parseFromString(`<body>${inside}`, 'text/html');
  const element = document.createElement(figureTag) as HeadlineFigureElement;
  element.append(...document.importNode(body, true).childNodes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, set);
  place.append(element);
  await drawn(element);
  return element;
}

export const part = (element: HeadlineFigureElement, name: string): HTMLElement | null =>
  element.renderRoot.querySelector(`[part=${name}]`);

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a figure says on screen. */
export const says = (element: HeadlineFigureElement): string =>
  plain((part(element, 'summary') ?? element.renderRoot.querySelector('slot[name=summary]'))?.textContent);
