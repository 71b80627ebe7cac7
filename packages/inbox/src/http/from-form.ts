import { oneLine, RESERVED } from '@rosette/data';
import { pageOf } from './origin.js';
import { Refusal } from './problem.js';

type Fields = readonly (readonly [name: string, text: string])[];

const reserved = new Set<string>(RESERVED);

/** What belongs to a form post besides the fields. */
export interface FormPost {
  /** The body as JSON would have it, not checked yet. The key is left out where the form has none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the form would like to be taken afterwards. */
  readonly thanks: string | undefined;
}

/**
 * A form post, as a page without JavaScript sends it, in the shape of the JSON body. A consent is the value of its tick box, as JSON with
 * `purpose`, `controller` and `words`; what a box cannot know (when, where, the hash) is added here.
 */
export function fromForm(
  fields: Fields,
  request: Request,
  { form, now, here }: { form: string; now: string; here: string },
): FormPost {
  const first = (name: string): string | undefined => fields.find(([one]) => one === name)?.[1] || undefined;
  const given = objectOf(first('rosette_context'), '/context');
  const context = { lang: language(request), at: now, page: pageOfPost(request) ?? here, ...given };
  const consents = fields
    .filter(([name, text]) => name === 'rosette_consent' && text.trim())
    .flatMap(([, text], index): unknown[] => {
      const read = parsed(text, `/consents/${index}`);
      return Array.isArray(read) ? read : [read];
    })
    .map((consent) => completed(consent, context));
  const values: Record<string, string> = {};
  for (const [name, text] of fields) {
    if (reserved.has(name) && name !== 'website') continue;
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    // Boxes of one name are one answer.
    Object.defineProperty(values, name, {
      value: before && text ? `${before}, ${text}` : before || text,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  const id = first('rosette_id');
  const altcha = first('altcha');
  return {
    body: { ...(id && { id }), form, values, consents, context, ...(altcha && { altcha }) },
    thanks: first('thanks'),
  };
}

/** The fields of a form post that is to be mended: with the page it came from, which the next post would not say. */
export function forMending(fields: Fields, request: Request): Fields {
  const given = objectOf(fields.find(([name]) => name === 'rosette_context')?.[1] || undefined, '/context');
  const context = JSON.stringify({ page: pageOfPost(request), ...given });
  return [...fields.filter(([name]) => name !== 'rosette_context'), ['rosette_context', context]];
}

function parsed(text: string, pointer: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('body-invalid', [{ pointer, detail: 'expected JSON' }]);
  }
}

function objectOf(text: string | undefined, pointer: string): object {
  const value = text === undefined ? {} : parsed(text, pointer);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Refusal('body-invalid', [{ pointer, detail: 'expected an object' }]);
}

function completed(
  consent: unknown,
  { lang, at, page }: { lang: string; at: string; page: string },
): unknown {
  if (typeof consent !== 'object' || consent === null) return consent;
  const { words } = consent as { words?: unknown };
  const shown = typeof words === 'string' ? { words: oneLine(words) } : {};
  return { given: true, lang, at, page, ...consent, ...shown };
}

/** The page that a form post comes from, as far as the browser says: often no more than its origin. */
function pageOfPost(request: Request): string | undefined {
  const from = [request.headers.get('referer'), request.headers.get('origin')];
  const found = from.find((address) => address && /^https?:/i.test(address) && URL.canParse(address));
  return found ? pageOf(found) : undefined;
}

/** The language that the reader's browser asks for first. */
export function language(request: Request): string {
  const asked = request.headers.get('accept-language')?.split(/[,;]/, 1)[0]?.trim() ?? '';
  return /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,6}$/.test(asked) ? asked : 'en';
}

/** The language that the form itself says it is in. */
export function languageOfPost(fields: Fields): string | undefined {
  const context = fields.find(([name]) => name === 'rosette_context')?.[1] ?? '';
  return /"lang"\s*:\s*"([\w-]+)"/.exec(context)?.[1];
}
