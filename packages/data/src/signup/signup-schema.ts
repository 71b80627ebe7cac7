import * as z from 'zod/mini';
import { FIELD_NAME, LIMITS } from './limits.js';
import type { ConsentRecord, Receipt, Reply, SendingContext, Signup } from './signup.types.js';

const text = (most: number) => z.string().check(z.maxLength(most));
const filled = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** A moment with its offset, and no other year than a form of today can mean. */
const moment = z.iso.datetime({ offset: true }).check(z.regex(/^20\d\d-/), z.maxLength(35));
const language = z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,6}$/));

/** The address of a page: http or https, and nothing else that a link could run. */
const page = text(LIMITS.address).check(
  z.regex(/^https?:\/\//i),
  z.refine((address) => URL.canParse(address), 'expected the address of a page'),
);

/** The fields: text by name. What each of them may say is `readValues`' business. */
const values = z
  .record(z.string().check(z.regex(FIELD_NAME)), text(LIMITS.text))
  .check(
    z.refine(
      (fields) => Object.keys(fields).length <= LIMITS.fields,
      `expected at most ${LIMITS.fields} fields`,
    ),
  );

/** See `ConsentRecord`. */
export const consentSchema = z.object({
  purpose: z.string().check(z.regex(FIELD_NAME)),
  given: z.literal(true),
  controller: filled(LIMITS.line),
  words: filled(LIMITS.words),
  sha256: z.optional(z.string().check(z.regex(/^[\da-f]{64}$/))),
  lang: language,
  at: moment,
  page,
}) satisfies z.ZodMiniType<ConsentRecord>;

const consents = z.array(consentSchema).check(
  z.maxLength(LIMITS.consents),
  z.refine(
    (all) => new Set(all.map(({ purpose }) => purpose)).size === all.length,
    'expected one per purpose',
  ),
);

/** See `SendingContext`. */
const contextSchema = z.object({
  page,
  lang: language,
  at: moment,
  min_time_ms: z.optional(z.int().check(z.nonnegative())),
}) satisfies z.ZodMiniType<SendingContext>;

const sending = {
  id: z.guid(),
  values,
  context: contextSchema,
  altcha: z.optional(text(10_000)),
};

/** The body of `POST /signups`. */
export const signupSchema = z.object({
  ...sending,
  form: z.literal('join-form'),
  consents,
}) satisfies z.ZodMiniType<Signup>;

/** The body of `POST /replies`. */
export const replySchema = z.object({
  ...sending,
  form: z.literal('reply-box'),
  consents: z.optional(consents),
}) satisfies z.ZodMiniType<Reply>;

/** What the inbox answers. */
export const receiptSchema = z.object({
  id: z.guid(),
  status: z.enum(['received', 'confirm-email', 'duplicate']),
  receivedAt: z.iso.datetime(),
}) satisfies z.ZodMiniType<Receipt>;

/** What the inbox answers where it cannot take what was sent: RFC 9457. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(
    z.array(
      z.looseObject({
        /** RFC 6901: where in the body. */
        pointer: z.string(),
        detail: z.string(),
        field: z.optional(z.string()),
        fault: z.optional(z.enum(['missing', 'invalid', 'too-long'])),
      }),
    ),
  ),
});

/** One thing in a body that is not as it should be. */
export interface BodyIssue {
  /** Where in the body: RFC 6901. */
  readonly pointer: string;
  /** What was expected, in English. Never what was found: that may be somebody's data. */
  readonly detail: string;
}

/** What came of checking a body. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly BodyIssue[] };

const MOST_ISSUES = 20;

/** Checks a body by a schema of this module. Never throws. */
export function checkBody<T>(schema: z.ZodMiniType<T>, body: unknown): Checked<T> {
  const read = schema.safeParse(body);
  if (read.success) return { ok: true, value: read.data };
  const issues = read.error.issues.slice(0, MOST_ISSUES).map(({ path, message, code }) => ({
    pointer: path
      .map((key) => `/${String(key).slice(0, LIMITS.name).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    detail: message && message !== 'Invalid input' ? message : code.replaceAll('_', ' '),
  }));
  return { ok: false, issues };
}

/** JSON Schemas (draft 2020-12) of what is sent and answered, for an OpenAPI description. */
export function signupJsonSchemas(): Readonly<Record<'Signup' | 'Reply' | 'Receipt' | 'Problem', object>> {
  const json = (schema: z.ZodMiniType): object => {
    const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema'));
  };
  return {
    Signup: json(signupSchema),
    Reply: json(replySchema),
    Receipt: json(receiptSchema),
    Problem: json(problemSchema),
  };
}
