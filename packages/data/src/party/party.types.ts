/** A colour and the ink that can be read on it (at least 4.5:1), as `#rrggbb`. */
export interface Swatch {
  readonly fill: string;
  readonly ink: string;
  /** The outline that gives the shape 3:1 against the page (white, or near black) where the fill has less; else the fill itself. */
  readonly edge: string;
}

/** The name of a party in one language. */
export interface PartyName {
  /** As a label: "Labour", "Liberal Democrat". */
  readonly label: string;
  /** Inside a sentence: "Labour", "the Liberal Democrats". */
  readonly sentence: string;
}

/** Who a party is: the same for every widget. */
export interface Party {
  /** Stable, `[a-z0-9-]+`: part of `--rosette-party-<slug>`. */
  readonly slug: string;
  /** By language; `en` is always there. */
  readonly names: Readonly<Record<string, PartyName>> & { readonly en: PartyName };
  /** For a small place, such as a hex: "Lab". */
  readonly short: string;
  readonly light: Swatch;
  readonly dark: Swatch;
  /** False for a party that no table knows: neutral, stable colour, name as written. */
  readonly known: boolean;
  /** `no-overall-control`, `others`, `independent` and `not-declared` are not parties that can be joined. */
  readonly kind: 'party' | 'independent' | 'others' | 'no-overall-control' | 'not-declared';
}

/** A party as a page adds it (`addParties`): name and colour are enough; the rest is worked out. */
export interface PartyInput {
  readonly name: string;
  readonly slug?: string;
  readonly short?: string;
  readonly colour: string;
  readonly colourDark?: string;
  /** Other names, Electoral Commission (`PP53`) and Democracy Club (`party:53`) ids. */
  readonly aliases?: readonly string[];
  /** By language: `{ cy: { label: 'Llafur', sentence: 'Llafur' } }`. */
  readonly names?: Readonly<Record<string, PartyName>>;
}
