import type { TemplateResult } from 'lit';
import type { ExampleMeta, ExamplesMeta } from '../../packages/elements/src/example.types.js';

export type Group = NonNullable<ExampleMeta['group']>;

/** Groups of the front page, in its order. */
export const groups: readonly Group[] = ['data', 'states', 'looks'];

type ExampleModule = Readonly<Record<string, unknown>> & { readonly meta: ExamplesMeta };

export interface Example {
  /** "results-chart/councillors": its place in the address. */
  readonly id: string;
  readonly tag: string;
  /** Of the widget: "Results chart". */
  readonly widget: string;
  readonly title: string;
  readonly says: string;
  readonly group: Group;
  readonly show: () => TemplateResult;
}

const modules = import.meta.glob<ExampleModule>('../../packages/elements/src/*/*.examples.ts', {
  eager: true,
});

function* examplesOf(path: string, module: ExampleModule): Generator<Example> {
  const folder = path.split('/').at(-2) ?? '';
  const { meta } = module;
  for (const [name, about] of Object.entries(meta.examples)) {
    const show = module[name];
    if (typeof show !== 'function')
      throw new Error(`${path}: meta names the example "${name}", which is not exported.`);
    yield {
      id: `${folder}/${name}`,
      tag: meta.tag,
      widget: meta.title,
      title: about.title,
      says: about.says,
      group: about.group ?? 'data',
      show: show as Example['show'],
    };
  }
}

/** The widget that most pages want: its first example is what the gallery opens with. */
const isFirst = ([path]: readonly [string, unknown]): number => Number(path.includes('/results-chart/'));

/** Every example of every widget, as its `*.examples.ts` names them; there is no list by hand. */
export const examples: readonly Example[] = Object.entries(modules)
  .sort((a, b) => isFirst(b) - isFirst(a))
  .flatMap(([path, module]) => [...examplesOf(path, module)]);

export const findExample = (id: string | null): Example | undefined =>
  examples.find((example) => example.id === id);
