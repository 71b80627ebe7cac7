/* eslint @typescript-eslint/no-non-null-assertion: off -- a test knows what it has put there. */
import { JoinFormElement } from '../join-form/join-form.js';
import type { Receiver } from './form-receiver.js';
import { until } from './until.js';

export const joinTag = 'rosette-join-form';
if (!customElements.get(joinTag)) customElements.define(joinTag, JoinFormElement);

/** Waits for a form's drawing, and for what the browser tells it about its light DOM before. */
export async function drawn(element: JoinFormElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

export const words = 'Email me news. I can stop the emails at any time.';

/** What a page has that asks for consent as it should. */
export const consent = `<template data-consent="email">${words}</template>`;

/** A form in `place`, with attributes and what a page has put inside. */
export async function putForm(
  place: Element,
  attributes: Readonly<Record<string, string>> = {},
  inside = consent,
): Promise<JoinFormElement> {
  const element = document.createElement(joinTag) as JoinFormElement;
  for (const [name, value] of Object.entries({
    service: 'json',
    controller: 'Anytown branch',
    'privacy-href': '/privacy',
    ...attributes,
  }))
    element.setAttribute(name, value);
  const { body } = new DOMParser().parseFromString(`<body>${inside}`, 'text/html');
  element.append(...document.importNode(body, true).childNodes);
  place.append(element);
  await drawn(element);
  return element;
}

export const ada: Readonly<Record<string, string>> = {
  given_name: 'Ada',
  family_name: 'Jones',
  email_address: 'ada@example.org',
  postal_code: 'cf101aa',
};

/** Types into fields by their names; a box is ticked by the name "consent:email", a radio button by its value. */
export function fill(element: JoinFormElement, values: Readonly<Record<string, string>> = ada): void {
  for (const [name, value] of Object.entries(values)) {
    const control = element.querySelector<HTMLInputElement>(
      name === 'choice' ? `[name="choice"][value="${value}"]` : `[name="${name}"]`,
    );
    if (!control) throw new Error(`no field ${name}`);
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = true;
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export const box = (element: JoinFormElement, purpose = 'email'): HTMLInputElement =>
  element.querySelector<HTMLInputElement>(
    `[data-purpose="${purpose}"] input, input[data-consent="${purpose}"]`,
  )!;

export const press = (element: JoinFormElement): void =>
  element.form!.querySelector<HTMLElement>('[type="submit"], button:not([type])')!.click();

/** What a node says, with plain spaces. */
export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The heading of how it went. */
export const outcome = (element: JoinFormElement): string =>
  text(element.querySelector('.rosette-outcome h2'));

/** The words of the error summary. */
export const summary = (element: JoinFormElement): readonly string[] =>
  [...element.querySelectorAll('.rosette-summary li')].map(text);

export async function becomes(element: JoinFormElement, status: JoinFormElement['status']): Promise<void> {
  await until(() => element.status === status, `${status}; it is ${element.status}`);
  await drawn(element);
}

export const action = (element: JoinFormElement, name: string): HTMLButtonElement =>
  element.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)!;

interface Kept {
  readonly form: string;
  readonly sending: { readonly id: string };
}

/** What is kept on the device for a receiver. */
export async function keptOnDevice({ address }: Receiver): Promise<readonly Kept[]> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'rosette-outbox')) return [];
  const open = indexedDB.open('rosette-outbox');
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const request = base.transaction('outbox').objectStore('outbox').get('waiting');
  const found = await new Promise<readonly Kept[] | undefined>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  base.close();
  return (found ?? []).filter(({ form }) => form.endsWith(` ${address}`));
}
