/** What a sending may weigh: far more than a person fills in, far less than hurts. Lengths are in UTF-16 units, as `maxlength` counts. */
export const LIMITS = {
  /** Fields of one form. */
  fields: 40,
  /** A field's name. */
  name: 40,
  /** A field of one line. */
  line: 300,
  /** A field of the page's own. */
  value: 2000,
  /** A reply's `text`. */
  text: 5000,
  /** Consents in one sending. */
  consents: 10,
  /** The words beside one box. */
  words: 5000,
  /** A page's address. */
  address: 2000,
} as const;

/** A field's name as a form may have it: letters, digits, `_` and `-`. */
export const FIELD_NAME = /^[A-Za-z][\w-]{0,39}$/;

/** Names that belong to the sending, not to the person: they are never kept as a field. */
export const RESERVED = [
  'rosette_id',
  'rosette_consent',
  'rosette_context',
  'altcha',
  'website',
  'thanks',
] as const;
