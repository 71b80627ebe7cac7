import type { Receipt } from '@rosette/data';
import { html } from 'hono/html';
import { faultText, fieldName, WORDS, type Language } from '../words.js';
import { page } from './page.js';
import type { Refusal } from './problem.js';

type Fields = readonly (readonly [name: string, text: string])[];

/** What a person without JavaScript sees after sending. */
export function thanksPage({ status }: Receipt, lang: Language, isReply: boolean): Promise<Response> {
  const words = WORDS[lang];
  const isOpen = status === 'confirm-email';
  const title = isOpen ? words.checkEmail : words.thanks;
  const text = isOpen ? words.notFinished : isReply ? words.held : words.received;
  return page({
    title,
    lang,
    main: html`<h1>${title}</h1>
      <p>${text}</p>`,
  });
}

/** What browsers can fill in by themselves. */
const INPUTS: ReadonlyMap<string, readonly [type: string, autocomplete: string]> = new Map([
  ['given_name', ['text', 'given-name']],
  ['family_name', ['text', 'family-name']],
  ['email_address', ['email', 'email']],
  ['postal_code', ['text', 'postal-code']],
  ['phone_number', ['tel', 'tel']],
]);

/** What a person sees where something could not be done that no field is to blame for. */
export function refusalPage(refusal: Refusal, lang: Language): Promise<Response> {
  const words = WORDS[lang];
  const refused: Readonly<Record<string, string>> = words.refused;
  return page({
    title: words.problem,
    lang,
    status: refusal.status,
    headers: refusal.headers,
    main: html`<div class="summary" role="alert">
      <h1>${words.problem}</h1>
      <p>${refused[refusal.code] ?? words.refused.other}</p>
    </div>`,
  });
}

/**
 * What a person without JavaScript sees where a form could not be taken: what has to be mended, and the form to mend it in, with everything
 * they have written. As GOV.UK does it.
 */
export function mendPage(
  refusal: Refusal,
  {
    fields,
    action,
    lang,
    targets,
  }: { fields: Fields; action: string; lang: Language; targets: readonly string[] },
): Promise<Response> {
  const words = WORDS[lang];
  const problems = refusal.errors.map(({ field = '', fault = '' }) => ({
    field,
    text: faultText(words, field, fault),
  }));
  const named = new Set(problems.map(({ field }) => field));
  const textOf = (name: string): string => fields.find(([one]) => one === name)?.[1] ?? '';
  return page({
    title: `${words.error} ${words.problem}`,
    lang,
    status: refusal.status,
    targets,
    main: html`
      <div class="summary" role="alert">
        <h1>${words.problem}</h1>
        <ul>
          ${problems.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
        </ul>
      </div>
      <p>${words.mend}</p>
      <form method="post" action="${action}">
        ${fields.filter(([name]) => !named.has(name)).map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}" />`)}
        ${problems.map(
          ({ field, text }) => html`
            <div class="field">
              <label for="${field}">${fieldName(words, field)}</label>
              <p class="error" id="${field}-error"><span class="unseen">${words.error}</span> ${text}</p>
              ${control(field, textOf(field))}
            </div>
          `,
        )}
        <button>${words.send}</button>
      </form>
    `,
  });
}

function control(field: string, text: string) {
  const described = `${field}-error`;
  if (field === 'text')
    return html`<textarea
      id="${field}"
      name="${field}"
      rows="8"
      aria-invalid="true"
      aria-describedby="${described}"
    >
${text}</textarea>`;
  const [type, autocomplete] = INPUTS.get(field) ?? ['text', 'on'];
  return html`<input
    id="${field}"
    name="${field}"
    type="${type}"
    autocomplete="${autocomplete}"
    value="${text}"
    aria-invalid="true"
    aria-describedby="${described}"
  />`;
}
