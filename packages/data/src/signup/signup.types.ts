/** The names of the fields that Rosette knows. They are the ones that OSDI and browsers' autofill know; a page may add its own. */
export type KnownField =
  'given_name' | 'family_name' | 'email_address' | 'postal_code' | 'phone_number' | 'choice' | 'text';

/** What a person filled in, by field name, as typed but for the white space around it. A box that is not ticked is left out. */
export type Values = Readonly<Partial<Record<KnownField, string>>> & Readonly<Record<string, string>>;

/** That a person agreed to one purpose, and to which words: what a controller has to be able to show. */
export interface ConsentRecord {
  /** What for, in a word of the page's own: `email`, `phone`. */
  readonly purpose: string;
  /** Only consent that was given is recorded. */
  readonly given: true;
  /** Who keeps the data, as the page names them. */
  readonly controller: string;
  /** The exact words beside the box, their white space collapsed by `oneLine`. */
  readonly words: string;
  /**
   * SHA-256 of the words' UTF-8 bytes, in lower-case hex. Left out where the browser could not work it out (it only does on https and on
   * this machine); the inbox then adds it.
   */
  readonly sha256?: string | undefined;
  /** Language of the words, a BCP 47 tag. */
  readonly lang: string;
  /** When the form was sent: ISO 8601 with an offset. */
  readonly at: string;
  /** The page's address, without query and fragment. */
  readonly page: string;
}

/** Where and when the form was sent. */
export interface SendingContext {
  /** The page's address, without query and fragment. */
  readonly page: string;
  /** Language of the form, a BCP 47 tag. */
  readonly lang: string;
  /** When the person pressed the button: ISO 8601 with an offset. A sending that is repeated keeps it. */
  readonly at: string;
  /** Milliseconds from the form's first appearance to the button. Robots are quick. */
  readonly min_time_ms?: number | undefined;
}

/** What a form sends, whatever it is for. */
export interface Sending {
  /** Idempotency key: a UUID that the form makes once, and sends again with every repetition. */
  readonly id: string;
  readonly values: Values;
  readonly context: SendingContext;
  /** Payload of an ALTCHA widget. */
  readonly altcha?: string | undefined;
}

/** A person who joins: the body of `POST /signups`. */
export interface Signup extends Sending {
  readonly form: 'join-form';
  /** One per purpose, and only what was ticked. */
  readonly consents: readonly ConsentRecord[];
}

/** A reply to what the page says: the body of `POST /replies`. It is held until somebody approves it. */
export interface Reply extends Sending {
  readonly form: 'reply-box';
  readonly consents?: readonly ConsentRecord[] | undefined;
}

/** What the receiver answers. */
export interface Receipt {
  readonly id: string;
  /**
   * - `received`: stored
   * - `confirm-email`: stored, and nothing will be done with it before the person clicks in the message they have been sent. A
   *   repetition is answered with this too, as long as they have not.
   * - `duplicate`: this key is stored already; nothing has been added
   */
  readonly status: 'received' | 'confirm-email' | 'duplicate';
  /** When it was first stored: ISO 8601, UTC. */
  readonly receivedAt: string;
}

/** Why a field cannot be taken. */
export type FieldFault = 'missing' | 'invalid' | 'too-long';

/** One field that has to be mended. The words for it are the form's. */
export interface FieldProblem {
  readonly field: string;
  readonly fault: FieldFault;
}

/** A sign-up's or reply's fields in the form in which they are kept. */
export interface ReadValues {
  /** Cleaned: postcode and email address in their usual form, the telephone number as typed. */
  readonly values: Values;
  /** The telephone number as `+447700900123`; `null` where there is none. */
  readonly phone: string | null;
  readonly problems: readonly FieldProblem[];
}
