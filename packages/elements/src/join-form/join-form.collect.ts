import { LIMITS, readEmail, readPostcode, RESERVED, type Signup } from '@rosette/data';
import { recordOf, type ConsentAsked } from '../base/form/consent.js';

/** What a form is sent with, besides what is in it. */
interface Circumstances {
  /** Idempotency key. */
  readonly id: string;
  readonly controller: string;
  /** Language of the form. */
  readonly lang: string;
  /** From the form's first appearance, in milliseconds. */
  readonly took: number;
  /** The consents that were given. */
  readonly given: readonly ConsentAsked[];
  readonly now: Date;
}

/** A name as receivers take it: letters, digits, `_` and `-`, and not too many. */
const fieldName = (name: string): string =>
  name
    .replace(/[^\w-]+/g, '_')
    .replace(/^[^A-Za-z]/, 'x$&')
    .slice(0, LIMITS.name);

const usualForms: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ['email_address', readEmail],
  ['postal_code', readPostcode],
]);

/** What is filled in, by name, in its usual form; several values of one name in one text. Consents go a way of their own. */
function valuesOf(form: HTMLFormElement, submitter: HTMLElement | null): Readonly<Record<string, string>> {
  // A page's own form may have a field called `constructor`, which an object has already.
  const values = new Map<string, string>();
  const consents = new Set(
    [...form.querySelectorAll<HTMLInputElement>('[data-consent]')].map(({ name }) => name),
  );
  for (const [name, value] of new FormData(form, submitter)) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (!text || consents.has(name) || (RESERVED as readonly string[]).includes(name)) continue;
    const key = fieldName(name);
    const usual = usualForms.get(key)?.(text) ?? text;
    const before = values.get(key);
    values.set(key, before ? `${before}, ${usual}` : usual);
  }
  return Object.fromEntries(values);
}

/** Makes a sign-up of what is filled in now: values in their usual form, and a record of each consent that was given. */
export async function collect(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  circumstances: Circumstances,
): Promise<Signup> {
  const { id, controller, lang, took, given, now } = circumstances;
  const altcha = new FormData(form).get('altcha');
  // Query and fragment of an address may say more about a person than where the form stands. A frame may have none of its own.
  const page = (location.protocol === 'about:' ? document.baseURI : location.href).replace(/[?#].*/s, '');
  const at = now.toISOString();
  return {
    id,
    form: 'join-form',
    values: valuesOf(form, submitter),
    consents: await Promise.all(given.map((asked) => recordOf(asked, { controller, at, page }))),
    context: { page, lang, at, min_time_ms: Math.round(took) },
    ...(altcha && { altcha: String(altcha) }),
  };
}
