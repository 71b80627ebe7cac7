import { oneLine } from '../problem.js';
import { PAGE_DARK, darkFill, swatch } from './colour.js';
import { PARTIES } from './parties.js';
import { hash, labelKey, slugOf } from './party-key.js';
import type { Party, PartyName } from './party.types.js';

/** Where `@rosette/data/parties.js` hangs in the parties of a page; without it nothing of them is in a bundle. */
export const added: { find?: (label: string) => Party | undefined } = {};

let lines: Map<string, Party> | undefined;

/** The table of parties, indexed when a label is first looked up: importing the module costs nothing. */
function table(): Map<string, Party> {
  if (lines) return lines;
  lines = new Map();
  for (const line of PARTIES.split('\n')) {
    const [en, cy, short, colour, others] = line
      .split('|')
      .map((part) => part.split(/[;,]/)) as unknown as Row;
    const [label, , slug = slugOf(label)] = en;
    const names = { en: nameOf(en), cy: nameOf(cy[0] ? cy : en) };
    const party = makeParty(slug, names, short[0] || label, `#${colour[0]}`, true);
    for (const name of [slug, ...en, ...cy, ...short, ...others]) lines.set(labelKey(name), party);
  }
  lines.delete('');
  return lines;
}

type Texts = readonly [string, ...string[]];
type Row = readonly [en: Texts, cy: Texts, short: Texts, colour: Texts, others: Texts];

const nameOf = ([label, sentence]: Texts): PartyName => ({ label, sentence: sentence || label });

/** A party, its colours worked out when they are first asked for. */
export function makeParty(
  slug: string,
  names: Party['names'],
  short: string,
  colour: string,
  known: boolean,
  colourDark?: string | null,
): Party {
  let light: Party['light'] | undefined;
  let dark: Party['dark'] | undefined;
  return {
    slug,
    names,
    short,
    known,
    kind: /^(independent|others|no-overall-control|not-declared)$/.test(slug)
      ? (slug as Party['kind'])
      : 'party',
    get light() {
      return (light ??= swatch(colour));
    },
    get dark() {
      return (dark ??= swatch(colourDark ?? darkFill(colour), PAGE_DARK));
    },
  };
}

/** A party of Great Britain by the name that it has in Wales or in Scotland: "Welsh Labour", "Llafur Cymru". Some are parties of their own there. */
const NATION = /^(welsh|scottish) | cym(ru|reig)$/;

/** The party of the table behind a label; else one as written, in a neutral colour that is the same on every page. */
function tableParty(label: string): Party {
  const key = labelKey(label);
  const party = table().get(key) ?? table().get(key.replace(NATION, ''));
  if (party) return party;
  const name = oneLine(label);
  const slug = slugOf(name);
  // One of some greys, apart from each other in lightness; no party has one.
  const colour = '#' + (90 + (hash(slug) % 6) * 13).toString(16).repeat(3);
  return makeParty(slug, { en: { label: name, sentence: name } }, name.slice(0, 3), colour, false);
}

/**
 * The party behind a label, a name or an id (`PP53`, `party:53`): one that the page has added, else one of the table. Never fails: a
 * party that nobody has described keeps its name as written and gets a neutral colour that is the same on every page.
 */
export function findParty(label: string): Party {
  return added.find?.(label) ?? tableParty(label);
}

/** A party's name in a language (`cy`, `cy-GB`), else in English. */
export function partyName({ names }: Party, lang: string): PartyName {
  return names[lang.slice(0, 2).toLowerCase()] ?? names.en;
}
