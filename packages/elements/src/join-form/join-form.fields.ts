/** One field of the form. */
export interface JoinField {
  /** What it is sent as. */
  readonly name: string;
  readonly required: boolean;
  /** The page's own; without it the form has one for the fields that it knows. */
  readonly label: string | undefined;
}

/** One thing to join. */
export interface JoinChoice {
  /** What is sent as `choice`. */
  readonly value: string;
  /** Where it is done; then it is a link, and nothing of it is sent. */
  readonly href: string | undefined;
  readonly label: string | undefined;
}

/** How a field is filled in: by autofill, by a phone's keyboard, and how much of it there may be. */
export interface FieldKind {
  readonly autocomplete: string;
  readonly width: 'wide' | 'middle' | 'narrow';
  readonly type: 'text' | 'email' | 'tel';
  readonly autocapitalize: 'words' | 'none' | 'characters';
}

const kind = (
  autocomplete: string,
  width: FieldKind['width'],
  type: FieldKind['type'] = 'text',
  autocapitalize: FieldKind['autocapitalize'] = 'none',
): FieldKind => ({ autocomplete, width, type, autocapitalize });

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
export const fieldKinds: ReadonlyMap<string, FieldKind> = new Map([
  ['given_name', kind('given-name', 'middle', 'text', 'words')],
  ['family_name', kind('family-name', 'middle', 'text', 'words')],
  ['email_address', kind('email', 'wide', 'email')],
  ['postal_code', kind('postal-code', 'narrow', 'text', 'characters')],
  ['phone_number', kind('tel', 'middle', 'tel')],
]);

/** Any other field. A browser that guessed what belongs into it would guess wrong. */
export const otherField = kind('off', 'wide');

/** `name`, `name?` and `name=Label`, between semicolons; names alone also between commas or spaces. */
function* entries(
  text: string,
): Generator<readonly [name: string, optional: boolean, value: string | undefined]> {
  for (const part of text.split(text.includes('=') ? ';' : /[\s,;]+/)) {
    const [left = '', ...right] = part.split('=');
    const [, name, mark] = /^\s*([^\s?]+)\s*(\??)\s*$/.exec(left) ?? [];
    if (name) yield [name, Boolean(mark), right.join('=').trim() || undefined];
  }
}

/** Reads `fields="given_name; family_name?; email_address; branch=Your union branch"`. A question mark: it may be left empty. */
export function readFields(text: string): readonly JoinField[] {
  const fields = new Map<string, JoinField>();
  for (const [name, optional, label] of entries(text)) fields.set(name, { name, required: !optional, label });
  return [...fields.values()];
}

/** Reads `choices="party=https://join.example/; movement; list; poster=I can put up a poster"`. */
export function readChoices(text: string): readonly JoinChoice[] {
  return [...entries(text)].map(([value, , said]) => {
    const isAddress = /^(https?:\/\/|\.{0,2}\/)/i.test(said ?? '');
    return { value, href: isAddress ? said : undefined, label: isAddress ? undefined : said };
  });
}
