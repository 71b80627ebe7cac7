import { readValues, REPLY_RULES, SIGNUP_RULES, type Reply, type Signup } from '@rosette/data';
import { checkBody, replySchema, signupSchema } from '@rosette/data/signup-schema.js';
import { hmac, sha256, uuidOf } from '../crypto.js';
import type { Kind, StoredSending } from '../store/store.js';
import { pageOf } from './origin.js';
import { fieldsRefused, Refusal } from './problem.js';

/** Nobody reads a form and fills it in within a second. */
const QUICKEST_MS = 1000;

/** A sending that has been read: not yet stored, and not yet said to be confirmed or held. */
export type ReadSending = Omit<StoredSending, 'state'> & { readonly altcha: string | undefined };

interface Circumstances {
  readonly kind: Kind;
  readonly receivedAt: string;
  /** The `Idempotency-Key` header. */
  readonly key: string | undefined;
  /** For the key of a form that has none. */
  readonly secret: () => Promise<string>;
}

/** Checks a body and brings it into the form in which it is kept. Throws a `Refusal` that names everything to mend. */
export async function readSending(
  body: unknown,
  { kind, receivedAt, key, secret }: Circumstances,
): Promise<ReadSending> {
  const keyed = withKey(body, key);
  const given = keyed.id === undefined ? { ...keyed, id: NO_KEY } : keyed;
  const sending = kind === 'signup' ? checked(signupSchema, given) : checked(replySchema, given);
  const { website, ...typed } = sending.values;
  const { values, phone, problems } = readValues(typed, kind === 'signup' ? SIGNUP_RULES : REPLY_RULES);
  if (problems.length) throw fieldsRefused(problems);
  const consents = await Promise.all((sending.consents ?? []).map(withHash));
  const { page, lang, at, min_time_ms: time } = sending.context;
  const said = canonical([kind, values, consents.map((consent) => ({ ...consent, at: undefined }))]);
  // A form that makes no key has one made of what it says and the day: pressed twice, it is still one sending.
  const id =
    given.id === NO_KEY ? uuidOf(await hmac(await secret(), said + receivedAt.slice(0, 10))) : sending.id;
  return {
    id: id.toLowerCase(),
    kind,
    reason: website?.trim() ? 'honeypot' : time !== undefined && time < QUICKEST_MS ? 'quick' : null,
    fingerprint: await sha256(said),
    receivedAt,
    values,
    phone,
    consents,
    page: pageOf(page),
    lang,
    sentAt: at,
    decidedAt: null,
    altcha: sending.altcha,
  };
}

/** In place of a key while there is none. */
const NO_KEY = '00000000-0000-0000-0000-000000000000';

function withKey(body: unknown, header: string | undefined): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('body-invalid', [{ pointer: '', detail: 'expected an object' }]);
  const { id } = body as { id?: unknown };
  if (header === undefined) return { ...body };
  // The header is a string in quotation marks by its draft standard, and bare by everybody's habit.
  const key = header.replace(/^"(.*)"$/, '$1');
  const isOther = typeof id !== 'string' || id.toLowerCase() !== key.toLowerCase();
  if (id !== undefined && isOther) throw new Refusal('key-mismatch');
  return { ...body, id: key };
}

function checked<T extends Signup | Reply>(schema: Parameters<typeof checkBody<T>>[0], body: unknown): T {
  const read = checkBody(schema, body);
  if (!read.ok) throw new Refusal('body-invalid', read.issues);
  return read.value;
}

async function withHash<C extends { words: string; page: string; sha256?: string | undefined }>(
  consent: C,
  index: number,
): Promise<C & { sha256: string }> {
  const hash = await sha256(consent.words);
  if (consent.sha256 && consent.sha256 !== hash)
    throw new Refusal('consent-mismatch', [
      { pointer: `/consents/${index}/sha256`, detail: 'expected the SHA-256 of the words' },
    ]);
  return { ...consent, page: pageOf(consent.page), sha256: hash };
}

/** JSON whose keys are in order, so that the same says the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
