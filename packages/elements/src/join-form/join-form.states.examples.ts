import { html, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import type { ExamplesMeta } from '../example.types.js';
import type { JoinFormElement } from './join-form.js';

/** Fills the form in, as far as there are values, and presses its button. */
const pressed = (values: Readonly<Record<string, string>> = {}) =>
  ref((node) => {
    const element = node as JoinFormElement | undefined;
    if (!element) return;
    const press = (): void => {
      if (!element.form) return;
      for (const [name, value] of Object.entries(values)) {
        const control = element.form.elements.namedItem(name);
        if (control instanceof HTMLInputElement) control.value = value;
      }
      element.form.requestSubmit();
    };
    setTimeout(press);
  });

const ada = {
  given_name: 'Ada',
  family_name: 'Jones',
  email_address: 'ada@example.org',
  postal_code: 'cf10 1aa',
};
const emailWords = html`<template data-consent="email"
  >I agree that Anytown branch emails me news of the campaign. I can stop this at any time.</template
>`;

export const mistakes = (): TemplateResult => html`
  <rosette-join-form
    ${pressed({ email_address: 'ada@', postal_code: 'Cardiff' })}
    action="/states/received"
    service="json"
    choices="movement; list"
    controller="Anytown branch"
    privacy-href="/privacy"
    >${emailWords}</rosette-join-form
  >
`;

export const saved = (): TemplateResult => html`
  <rosette-join-form
    ${pressed(ada)}
    action="/states/gone"
    service="json"
    controller="Anytown branch"
    privacy-href="/privacy"
    keep-for="0.02"
    >${emailWords}</rosette-join-form
  >
`;

export const sent = (): TemplateResult => html`
  <rosette-join-form
    ${pressed(ada)}
    action="/states/received"
    service="json"
    controller="Anytown branch"
    privacy-href="/privacy"
    >${emailWords}</rosette-join-form
  >
`;

export const confirm = (): TemplateResult => html`
  <rosette-join-form
    ${pressed(ada)}
    action="/states/confirm-email"
    service="json"
    controller="Anytown branch"
    privacy-href="/privacy"
    >${emailWords}</rosette-join-form
  >
`;

export const unfinished = (): TemplateResult => html`<rosette-join-form debug></rosette-join-form>`;

export const meta = {
  tag: 'rosette-join-form',
  title: 'Join form',
  examples: {
    mistakes: {
      title: 'Mistakes',
      says: 'Listed above, with links to the fields, and said again at each of them.',
      group: 'states',
    },
    saved: {
      title: 'Saved, not sent yet',
      says: 'The line is dead: it is kept, tried again, and that is said.',
      group: 'states',
    },
    sent: { title: 'Sent', says: 'The receiver has confirmed it.', group: 'states' },
    confirm: { title: 'Check your email', says: 'Not finished until the person clicks.', group: 'states' },
    unfinished: {
      title: 'Not ready yet',
      says: 'Without address and words of consent; with debug, what is missing is named.',
      group: 'states',
    },
  },
} satisfies ExamplesMeta;
