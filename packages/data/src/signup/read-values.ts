import { readEmail, readPhone, readPostcode } from './fields.js';
import { LIMITS } from './limits.js';
import type { FieldFault, FieldProblem, ReadValues, Values } from './signup.types.js';

/** What a form needs besides what each field says. */
export interface ValueRules {
  /** Fields that have to be filled in. */
  readonly required?: readonly string[];
  /** At least one of these has to be filled in. The first is the one that is named. */
  readonly oneOf?: readonly string[];
}

/** A sign-up by somebody who cannot be reached helps nobody. */
export const SIGNUP_RULES: ValueRules = { oneOf: ['email_address', 'phone_number'] };
/** A reply has to say something. */
export const REPLY_RULES: ValueRules = { required: ['text'] };

const READERS: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ['email_address', readEmail],
  ['postal_code', readPostcode],
  ['phone_number', (text) => readPhone(text) && text],
]);

const ONE_LINE = /^(?:given_name|family_name|choice|phone_number|postal_code)$/;

/** How long a field may be; for `maxlength`. */
export function longest(field: string): number {
  if (field === 'text') return LIMITS.text;
  return ONE_LINE.test(field) ? LIMITS.line : LIMITS.value;
}

/** What is wrong with one field that is filled in; `undefined` where nothing is. */
export function faultOf(field: string, text: string): FieldFault | undefined {
  if (text.length > longest(field)) return 'too-long';
  return READERS.get(field)?.(text) === null ? 'invalid' : undefined;
}

/**
 * The fields as they are kept: white space around them taken off, empty ones left out, names and such on one line, postcode and email
 * address in their usual form. A field with a fault stays as it was typed and has a problem. Never throws.
 */
export function readValues(given: Values, rules: ValueRules = {}): ReadValues {
  const values: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const [field, typed] of Object.entries(given)) {
    const text = clean(typed, ONE_LINE.test(field));
    if (!text) continue;
    const fault = faultOf(field, text);
    if (fault) problems.push({ field, fault });
    values[field] = fault ? text : (READERS.get(field)?.(text) ?? text);
  }
  for (const field of rules.required ?? [])
    if (!Object.hasOwn(values, field)) problems.push({ field, fault: 'missing' });
  const [first] = rules.oneOf ?? [];
  if (first && !rules.oneOf?.some((field) => Object.hasOwn(values, field)))
    problems.push({ field: first, fault: 'missing' });
  return { values, phone: readPhone(values['phone_number'] ?? ''), problems };
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text without control characters, which nobody types and which some programs obey. Line breaks are `\n`. */
function clean(text: string, isLine: boolean): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return (isLine ? plain.replace(/\s+/g, ' ') : plain).trim();
}
