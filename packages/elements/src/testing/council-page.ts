import { CouncilControlElement } from '../council-control/council-control.js';
import { councils2016 } from './councils-2016.js';

export const councilTag = 'rosette-council-control';
if (!customElements.get(councilTag)) customElements.define(councilTag, CouncilControlElement);

/** Waits for a drawing, and for what the browser tells the element about its light DOM before. */
export async function drawn(element: CouncilControlElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** England 2016, as rows. */
export const england2016 = councils2016.map(([code, name, control, previous, seats]) => ({
  code,
  name,
  control,
  previous,
  seats,
}));

/** England 2016 in `place`, or what `set` says. */
export async function putCouncils(
  place: Element,
  set: Partial<CouncilControlElement> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<CouncilControlElement> {
  const element = document.createElement(councilTag) as CouncilControlElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data: england2016, ...set });
  place.append(element);
  await drawn(element);
  return element;
}

export const all = <E extends Element = HTMLElement>(
  element: CouncilControlElement,
  selector: string,
): E[] => [...element.renderRoot.querySelectorAll<E>(selector)];

export const one = <E extends Element = HTMLElement>(element: CouncilControlElement, selector: string): E => {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};

/** What a node says, with plain spaces. */
export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What each row of the list says, cell by cell. */
export const rows = (element: CouncilControlElement): string[] =>
  all(element, 'tbody tr').map((row) => [...row.children].map(text).filter(Boolean).join(' | '));

/** The names in the list. */
export const names = (element: CouncilControlElement): string[] => all(element, 'tbody th button').map(text);

/** What a person does: types into the search field. */
export async function type(element: CouncilControlElement, words: string): Promise<void> {
  const input = one<HTMLInputElement>(element, 'input');
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(element);
}

/** What a person does: presses a key where the focus is. */
export async function press(element: CouncilControlElement, key: string): Promise<void> {
  const at = (element.renderRoot as ShadowRoot).activeElement ?? element;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  await drawn(element);
}

export async function click(element: CouncilControlElement, selector: string, said?: string): Promise<void> {
  const button = all(element, selector).find((node) => said === undefined || text(node).includes(said));
  if (!button) throw new Error(`no ${selector} says ${said}`);
  button.click();
  await drawn(element);
}
