import described from 'virtual:rosette-manifest';

export interface AttributeDescription {
  readonly name: string;
  readonly description: string;
  /** As TypeScript writes it: "'bars' | 'stack' | undefined". */
  readonly type: string;
  /** As TypeScript writes it: "'bars'"; empty where there is none. */
  readonly preset: string;
}

export interface TokenDescription {
  readonly name: string;
  readonly description: string;
  readonly preset: string;
}

export interface ElementDescription {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly AttributeDescription[];
  readonly tokens: readonly TokenDescription[];
}

const elements = described as readonly ElementDescription[];

export type Control =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number' }
  /** There or not, and with a number if one likes: `majority`, `majority="63"`. */
  | { readonly kind: 'switch-number' }
  | { readonly kind: 'text' };

/** What a page's author says in the page's own words or with a file beside it is no thing to turn in a gallery. */
const leftOut = ['src', 'columns', 'refresh', 'messages'];

export const describe = (tag: string): ElementDescription => {
  const found = elements.find((element) => element.tag === tag);
  return {
    tag,
    summary: found?.summary ?? '',
    attributes: (found?.attributes ?? []).filter(({ name }) => !leftOut.includes(name)),
    tokens: found?.tokens ?? [],
  };
};

/** The control that suits an attribute's type. */
export function controlFor({ type }: AttributeDescription): Control {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => !['undefined', 'null', ''].includes(part));
  if (parts.length > 1 && parts.every((part) => /^(['"]).*\1$/.test(part))) {
    return { kind: 'choice', options: parts.map((part) => part.slice(1, -1)) };
  }
  if (parts.every((part) => part === 'boolean' || part === 'true' || part === 'false'))
    return { kind: 'switch' };
  // A number, however people write one: "2,769" is text to TypeScript.
  if (parts[0] !== 'number') return { kind: 'text' };
  return { kind: parts.includes('true') || parts.includes('boolean') ? 'switch-number' : 'number' };
}
