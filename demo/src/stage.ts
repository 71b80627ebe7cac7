import { render } from 'lit';
import type { Place } from './address.js';
import type { Example } from './examples.js';

/** An example on the page, and what it was before anybody turned a knob. */
export interface Staged {
  readonly elements: readonly HTMLElement[];
  /** Attributes of the first element as the example has them. */
  readonly written: ReadonlyMap<string, string>;
}

const attributesOf = (element: Element | undefined): ReadonlyMap<string, string> =>
  new Map([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

/** Puts an example, fresh, into an empty place. */
export function stage(example: Example, place: HTMLElement): Staged {
  place.replaceChildren();
  const box = document.createElement('div');
  place.append(box);
  render(example.show(), box);
  const elements = [...box.querySelectorAll<HTMLElement>(example.tag)];
  return { elements, written: attributesOf(elements[0]) };
}

/** Turns the knobs: what differs from the example is set on each of its elements, what does not is set back. */
export function turn(
  { elements, written }: Staged,
  attributes: Place['attributes'],
  known: readonly string[],
): void {
  for (const name of known) {
    const value = name in attributes ? attributes[name] : written.get(name);
    for (const element of elements) {
      if (value === null || value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
}

/** Sets custom properties by CSSOM: a style attribute would need a laxer policy than the one this page has. */
export function paint(target: HTMLElement, tokens: Place['tokens'], known: readonly string[]): void {
  for (const name of new Set([...known, ...Object.keys(tokens)])) {
    const value = tokens[name];
    if (value) target.style.setProperty(name, value);
    else target.style.removeProperty(name);
  }
}
