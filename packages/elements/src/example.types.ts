/** What `meta` of an `*.examples.ts` says about the functions beside it, each of which returns a template. */
export interface ExamplesMeta<Name extends string = string> {
  readonly tag: string;
  /** Of the widget: "Results chart". */
  readonly title: string;
  /** Each by the name of its function, in the order of the gallery. */
  readonly examples: Readonly<Record<Name, ExampleMeta>>;
}

export interface ExampleMeta {
  readonly title: string;
  /** One sentence: what there is to see. */
  readonly says: string;
  /** `data`: what it can show (without it, this); `states`: how it stands when something is missing or wrong; `looks`: where it stands. */
  readonly group?: 'data' | 'states' | 'looks';
}
