import type { PluralCategory } from './format.js';

/** One label in as many forms as its language counts with. `{n}` and other names in braces are filled in. */
type PluralMessage = { readonly [C in Exclude<PluralCategory, 'other'>]?: string } & {
  readonly other: string;
};
/** A label: with `{name}` for what is filled in. */
export type Message = string | PluralMessage;

/** The same labels in Welsh: every key, and every one of the six forms. What is neither a text nor a plural keeps its type. */
export type Welsh<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends PluralMessage
      ? Readonly<Record<PluralCategory, string>>
      : T[K];
};

/** The same labels in any language: every key is needed. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends PluralMessage ? PluralMessage : T[K];
};

const en = {
  /** Visible small print under a widget. */
  source: 'Source:',
  updated: 'Results as of {time}',
  /** The data is old, and does not say from when. */
  outdated: 'These results may be out of date',
  /** Added to one of the two above. */
  trying: '; still trying',
  empty: 'No results yet',
  error: 'The results cannot be shown at the moment',
  pause: 'Pause updates',
  resume: 'Resume updates',
  save: 'Save picture',
  saveFailed: 'The picture cannot be made at the moment',
  declared: '{n} of {m} declared',
  /** Heard, not seen. */
  changed: 'Updated. {summary}',
};

/** The words that all widgets share. */
export type Messages = Translated<typeof en>;

const cy: Welsh<typeof en> = {
  source: 'Ffynhonnell:',
  updated: 'Canlyniadau hyd at {time}',
  outdated: 'Mae’n bosibl nad yw’r canlyniadau hyn yn gyfredol',
  trying: '; yn dal i geisio',
  empty: 'Dim canlyniadau eto',
  error: 'Nid oes modd dangos y canlyniadau ar hyn o bryd',
  pause: 'Oedi’r diweddariadau',
  resume: 'Ailddechrau’r diweddariadau',
  save: 'Cadw llun',
  saveFailed: 'Nid oes modd gwneud y llun ar hyn o bryd',
  declared: '{n} o {m} wedi cyhoeddi',
  changed: 'Diweddarwyd. {summary}',
};

/** By language; `addLanguage` brings more. */
export const baseMessages = { en, cy };
