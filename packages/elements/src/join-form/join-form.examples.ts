import { html, type TemplateResult } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';

const emailWords = html`<template data-consent="email"
  >I agree that Anytown branch emails me news of the campaign and ways to help, and keeps my address and my
  support for it to do so. I can stop this at any time.</template
>`;
const callWords = html`<template data-consent="phone"
  >I agree that Anytown branch rings me about the campaign. I can stop this at any time.</template
>`;

export const threeWays = (): TemplateResult => html`
  <rosette-join-form
    action="/inbox/signups"
    service="json"
    choices="party=https://party.example/join; movement; list"
    controller="Anytown branch"
    privacy-href="/privacy"
    min-age="14"
  >
    ${emailWords}
  </rosette-join-form>
`;

export const mailingList = (): TemplateResult => html`
  <rosette-join-form
    action="/inbox/signups"
    service="json"
    choices="list"
    fields="given_name?; email_address"
    controller="Anytown branch"
    privacy-href="/privacy"
    thanks="Thank you. The next letter comes on Sunday."
  >
    ${emailWords}
  </rosette-join-form>
`;

export const everything = (): TemplateResult => html`
  <rosette-join-form
    action="/inbox/signups"
    service="json"
    fields="given_name; family_name; email_address; postal_code; phone_number?; union?=Your union, if you are in one"
    choices="movement; list; poster=Put up a poster"
    controller="Anytown branch"
    privacy-href="/privacy"
  >
    ${emailWords} ${callWords}
  </rosette-join-form>
`;

export const ownForm = (): TemplateResult => html`
  <rosette-join-form
    action="/inbox/signups"
    service="json"
    controller="Anytown branch"
    privacy-href="/privacy"
  >
    <form action="/inbox/signups" method="post">
      <div class="rosette-field">
        <label for="own-name">What should we call you?</label>
        <input class="rosette-input" id="own-name" name="given_name" autocomplete="given-name" required />
      </div>
      <div class="rosette-field">
        <label for="own-email">Your email address</label>
        <input
          class="rosette-input"
          id="own-email"
          type="email"
          name="email_address"
          autocomplete="email"
          required
        />
      </div>
      ${emailWords}
      <p><button class="rosette-button">Count me in</button></p>
    </form>
  </rosette-join-form>
`;

export const actionNetwork = (): TemplateResult => html`
  <rosette-join-form
    action="https://actionnetwork.org/api/v2/forms/00000000-0000-0000-0000-000000000000/submissions"
    service="action-network"
    controller="Anytown branch"
    privacy-href="/privacy"
  >
    ${emailWords}
  </rosette-join-form>
`;

export const welsh = (): TemplateResult => html`
  <rosette-join-form
    lang="cy"
    action="/inbox/signups"
    service="json"
    choices="party=https://party.example/ymuno; movement; list"
    controller="Cangen Trefgoch"
    privacy-href="/preifatrwydd"
    min-age="14"
  >
    <template data-consent="email"
      >Rwy’n cytuno i Gangen Trefgoch anfon newyddion yr ymgyrch ataf drwy e-bost, a chadw fy nghyfeiriad at y
      diben hwnnw. Gallaf atal hyn unrhyw bryd.</template
    >
  </rosette-join-form>
`;

export const rightToLeft = (): TemplateResult => html`
  <rosette-join-form
    dir="rtl"
    action="/inbox/signups"
    service="json"
    choices="party=https://party.example/join; movement; list"
    controller="Anytown branch"
    privacy-href="/privacy"
  >
    ${emailWords}
  </rosette-join-form>
`;

export const meta = {
  tag: 'rosette-join-form',
  title: 'Join form',
  examples: {
    threeWays: {
      title: 'Three ways to join',
      says: 'The party, by a link to where membership is taken; the movement; or the mailing list only.',
    },
    mailingList: { title: 'Mailing list', says: 'One thing to join, and two fields.' },
    everything: { title: 'More to fill in', says: 'Fields, choices and consents of the page’s own.' },
    ownForm: {
      title: 'The page’s own form',
      says: 'A form that the page has written: it keeps its markup, and works without JavaScript.',
    },
    actionNetwork: {
      title: 'Action Network',
      says: 'Whoever is sent there is subscribed, so nobody is who has not agreed.',
    },
    welsh: { title: 'In Welsh', says: 'The form speaks the page’s language.', group: 'looks' },
    rightToLeft: { title: 'Right to left', says: 'Mirrored with the page.', group: 'looks' },
  },
} satisfies ExamplesMeta;
