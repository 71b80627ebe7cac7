/** HTML's own rule for `<input type="email">`: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const EMAIL =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** RFC 5321 §4.5.3.1: a path is 256 octets with its angle brackets, a local part 64. */
const LONGEST_EMAIL = 254;
const LONGEST_LOCAL_PART = 64;

/** The shapes of a postcode's letters and digits, and Girobank's own. Which letters are in use is the Post Office's business. */
const POSTCODE = /^(?:GIR0AA|BFPO\d{1,4}|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/;

const PUNCTUATION = /[\s\u200b-\u200f\u2060\ufeff.,()[\]'"_\-\u00ad\u2010-\u2015\u2212]/g;

/**
 * A United Kingdom postcode in its usual form, `CF10 1AA`, from any case, spacing, dashes, brackets and full stops; `null` where it is
 * none. In the inward code, O and 0 are taken for each other, and I and 1: its shape leaves no choice.
 */
export function readPostcode(text: string): string | null {
  const plain = text.replace(PUNCTUATION, '').toUpperCase();
  const found = [plain, mended(plain)].find((one) => POSTCODE.test(one));
  if (!found) return null;
  return found.startsWith('BFPO') ? `BFPO ${found.slice(4)}` : `${found.slice(0, -3)} ${found.slice(-3)}`;
}

/** The inward code is a digit and two letters, whatever was typed for them. */
function mended(plain: string): string {
  const inward = plain.slice(-3);
  return (
    plain.slice(0, -3) +
    inward.charAt(0).replace('O', '0').replace('I', '1') +
    inward.slice(1).replaceAll('0', 'O').replaceAll('1', 'I')
  );
}

/**
 * An email address by the browser's own rule, with its domain in lower case; `null` where it is none. The part before the `@` stays as it
 * is, for only its server knows whether case matters.
 */
export function readEmail(text: string): string | null {
  const plain = text.trim().replace(/^mailto:/i, '');
  const at = plain.lastIndexOf('@');
  if (plain.length > LONGEST_EMAIL || at > LONGEST_LOCAL_PART || !EMAIL.test(plain)) return null;
  return plain.slice(0, at) + plain.slice(at).toLowerCase();
}

/**
 * A telephone number as `+447700900123` (E.164), from any way of writing it; `null` where it is none. A number without a country's code is
 * read as one of the United Kingdom, `+44 (0)20…` with its bracketed nought as well.
 */
export function readPhone(text: string, country = '44'): string | null {
  const plain = text
    .trim()
    .replace(/^tel:/i, '')
    .replace(/^(\+?\s*\d{1,3}\s*)\(0\)/, '$1');
  const digits = plain.replace(PUNCTUATION, '').replaceAll('/', '');
  if (!/^\+?\d+$/.test(digits)) return null;
  const national = /^0(?!0)/.test(digits);
  const full = national
    ? country + digits.slice(1)
    : digits.replace(/^(?:\+|00)/, '').replace(new RegExp(`^${country}0`), country);
  if (!national && !/^(?:\+|00)/.test(digits) && !digits.startsWith(country)) return null;
  const isLong = country === '44' && full.startsWith('44') ? /^44[1-9]\d{8,9}$/ : /^[1-9]\d{6,14}$/;
  return isLong.test(full) ? `+${full}` : null;
}
