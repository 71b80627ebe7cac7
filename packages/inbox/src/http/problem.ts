import type { FieldProblem } from '@rosette/data';
import type { BodyIssue } from '@rosette/data/signup-schema.js';

/** What was refused, in a word that programs can rely on. */
export type RefusalCode =
  | 'origin-not-allowed'
  | 'too-many-requests'
  | 'body-too-large'
  | 'body-too-slow'
  | 'body-cut-off'
  | 'body-type'
  | 'body-not-utf8'
  | 'body-syntax'
  | 'body-invalid'
  | 'fields-invalid'
  | 'consent-mismatch'
  | 'key-mismatch'
  | 'key-reused'
  | 'puzzle-missing'
  | 'puzzle-failed'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-signed-in'
  | 'unavailable'
  // what is no HTTP that can be read
  | 'request-syntax'
  | 'request-cut-off'
  | 'headers-too-large';

const REFUSALS: Readonly<Record<RefusalCode, readonly [status: number, title: string]>> = {
  'origin-not-allowed': [403, 'Pages of this origin may not send to this inbox.'],
  'too-many-requests': [429, 'Too many have been sent from this address. Try again later.'],
  'body-too-large': [413, 'The body is larger than this inbox takes.'],
  'body-too-slow': [408, 'The body did not arrive in time.'],
  'body-cut-off': [408, 'The body ended before it was complete.'],
  'body-type': [415, 'Expected application/json, application/x-www-form-urlencoded or multipart/form-data.'],
  'body-not-utf8': [400, 'The body is not valid UTF-8.'],
  'body-syntax': [400, 'The body cannot be parsed.'],
  'body-invalid': [422, 'The body is not as the description says.'],
  'fields-invalid': [422, 'Some fields have to be mended.'],
  'consent-mismatch': [422, 'The hash of a consent is not that of its words.'],
  'key-mismatch': [422, 'The idempotency key of the header is not that of the body.'],
  'key-reused': [422, 'This idempotency key has been used for something else.'],
  'puzzle-missing': [422, 'The solution of the puzzle is missing.'],
  'puzzle-failed': [422, 'The solution of the puzzle is wrong, too old or used.'],
  'not-found': [404, 'There is nothing here.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  'not-signed-in': [401, 'Open the address with its token that the inbox printed when it started.'],
  'request-syntax': [400, 'The request cannot be read.'],
  'request-cut-off': [408, 'The request ended before it was complete, or did not arrive in time.'],
  'headers-too-large': [431, 'The headers are larger than this inbox takes.'],
  unavailable: [503, 'The inbox cannot keep anything just now. Try again later.'],
};

export const PROBLEM_TYPE = 'application/problem+json';

/** One thing to mend. */
export type RefusalError = BodyIssue & Partial<FieldProblem>;

/** Thrown where a request is not taken; answered as RFC 9457 says, or with a page. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly errors: readonly RefusalError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, errors: readonly RefusalError[] = [], headers: Record<string, string> = {}) {
    const [status, title] = REFUSALS[code];
    super(title);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The problem as RFC 9457 has it. It quotes nothing of what was sent but the names of fields. */
  toResponse(): Response {
    return new Response(this.body, {
      status: this.status,
      headers: { 'Content-Type': PROBLEM_TYPE, ...this.headers },
    });
  }

  /** The problem as JSON. */
  get body(): string {
    const { code, status, message: title, errors } = this;
    return JSON.stringify({
      type: `urn:rosette:problem:${code}`,
      title,
      status,
      ...(errors.length ? { errors } : {}),
    });
  }
}

/** Fields that have to be mended. */
export const fieldsRefused = (problems: readonly FieldProblem[]): Refusal =>
  new Refusal(
    'fields-invalid',
    problems.map(({ field, fault }) => ({ pointer: `/values/${field}`, detail: fault, field, fault })),
  );
