import { parseAst } from 'vite';

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function* descendants(value: unknown): Generator<Node> {
  if (isNode(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* descendants(inner);
}

const named = (value: unknown, names: readonly string[]): boolean =>
  isNode(value) && value.type === 'Identifier' && names.includes(value['name'] as string);

export interface Findings {
  /** Decorators that no compiler took out: no browser runs them. */
  readonly decorators: number;
  /** Ways to run text, which a Content-Security-Policy forbids or reports. */
  readonly evaluations: number;
  /** What it imports, now or later. A computed specifier is `null`. */
  readonly imports: readonly (string | null)[];
}

/** What a script is made of, as the parser sees it: a word inside a string is not code. */
export function inspect(code: string): Findings {
  let decorators = 0;
  let evaluations = 0;
  const imports: (string | null)[] = [];
  for (const node of descendants(parseAst(code))) {
    if (Array.isArray(node['decorators'])) decorators += node['decorators'].length;
    if (
      ['NewExpression', 'CallExpression'].includes(node.type) &&
      named(node['callee'], ['Function', 'eval'])
    )
      evaluations += 1;
    if (/^(Import|Export(Named|All))Declaration$|^ImportExpression$/.test(node.type) && node['source']) {
      imports.push(textOf(node['source']));
    }
  }
  return { decorators, evaluations, imports };
}

function textOf(source: unknown): string | null {
  if (!isNode(source)) return null;
  if (source.type === 'Literal') return String(source['value']);
  const quasis = source['quasis'] as { value: { cooked: string } }[] | undefined;
  return source.type === 'TemplateLiteral' && quasis?.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}
