import { findParty } from '../party/party.js';
import type { Party } from '../party/party.types.js';
import { oneLine } from '../problem.js';

/** What a cell says about who runs a council. */
export interface Control {
  /** `null`: the words say what happened and not to whom ("no change", "gain"), or they are none ("1,234"). */
  readonly control: Party | null;
  /** Of a minority, a plurality or a coalition: who leads it. */
  readonly leading: Party | null;
  /** Who ran it before, where the words say it ("gain from NOC", "hold"). */
  readonly previous: Party | null;
  /** What happened, where the words say it: the `same` as before, another (`changed`), or a `new` council. */
  readonly said: 'same' | 'changed' | 'new' | null;
}

/** What is longer is no phrase but somebody's sentence, and is not taken apart. */
const LONGEST_PHRASE = 120;

/** So much of a cell is looked at, footnote marks included: what a whole sentence says of nobody is not worth a page's time. */
const LONGEST_CELL = 500;

const NONE =
  /^(?:noc|no (?:overall )?(?:control|majority)|none|neb|hung(?: council)?|dim rheolaeth)\b[ ,/-]*(.*)$/i;

const NOT_DECLARED =
  /^(?:[?.…]*|null|unknown|undeclared|t\.?b\.?[acd]|(?:not|yet|to be)\b.* declared?|no (?:result|declaration).*|(?:result )?(?:pending|due|await).*|(?:still |being )?(?:re-?)?count(?:ing|ed)?\b(?!.* party).*|heb .*ddatgan.*|(?:yn )?cyfri|disgwyl.*)$/i;

const SAYS_NOTHING = /^(?:[^\p{L}]*|declared|no election.*|not up.*|dim etholiad.*)$/iu;

/** What it means that certain words stand between `x` and `y`; `undefined`: nothing, they belong to a name. */
type Meaning = (x: string, y: string) => Control | undefined;

/** Words, and what they say; the first that make sense are meant. */
const VOCABULARY: readonly (readonly [words: string, meaning: Meaning])[] = [
  ['new(?: council| authority)?|cyngor newydd', (x, y) => (y ? undefined : { ...side(x), said: 'new' })],
  ['with .*support|supported by', (x) => ledBy(x)],
  ['newydd', (x, y) => (x || y ? undefined : { ...only(null), said: 'new' })],
  ['from|was|oddi (?:ar|wrth)', (x, y) => changed(x, y)],
  ['(?:loses?|lost|loss|(?:yn )?colli)(?: control)?(?: to| i)?', (x, y) => changed(y, x)],
  ['to', (x, y) => (known(x) && known(y) ? changed(y, x) : undefined)],
  ['no change|unchanged|holds?|held|(?:yn )?cadw|dim newid', (x, y) => held(x || y)],
  [
    '(?:gains?|gained|wins?|won|take(?:s|over)?|took|(?:yn )?(?:cipio|ennill))(?: control)?',
    (x, y) => changed(x || y, ''),
  ],
  ['min|minority|plurality|largest|leading|led|lleiafrif', (x, y) => ledBy(x || y)],
  ['maj|majority|controlled|mayor|mwyafrif', (x) => side(x)],
  // The seats of one party. Those of several, or a share, do not say who runs it.
  [
    '\\d+(?: seats)?',
    (x, y) => (!known(x) || (y && !/[\d%]/.test(y)) ? undefined : y ? only(null) : side(x)),
  ],
];

const phrases = VOCABULARY.map(
  ([words, meaning]) => [new RegExp(`^(.*?)[ ,/-]*\\b(?:${words})\\b[ ,/-]*(.*)$`, 'i'), meaning] as const,
);

/**
 * Reads who runs a council from what people write: a party by any of its names, "NOC", "LAB min", "Con plurality", "LD/IND", "CON GAIN FROM
 * NOC", "LAB HOLD", "C no change", "Labour lose to NOC", or that nobody knows yet ("TBC", "counting", nothing at all). In English or Welsh.
 *
 * A minority, a plurality and a coalition have no overall control, and the first that is named leads. A council that a party's elected
 * mayor runs ("LAB Mayor") is that party's. A name that nobody knows is a party of that name.
 */
export function readControl(written: string | null): Control {
  const text = plain((written ?? '').slice(0, LONGEST_CELL));
  const party = known(text) ?? (NOT_DECLARED.test(text) ? findParty('not declared') : undefined);
  if (party) return only(party);
  if (SAYS_NOTHING.test(text)) return only(null);
  for (const [words, meaning] of text.length > LONGEST_PHRASE ? [] : phrases) {
    const [found, x = '', y = ''] = words.exec(text) ?? [];
    // Names begin with such words as well: "New Labour", "Take Back Control".
    const control = found && (x || !y || known(y)) ? meaning(x, y) : undefined;
    if (control) return control;
  }
  const none = NONE.exec(text);
  return none ? noneBut(leaderOf(none[1] ?? ''), true) : (coalition(text) ?? only(findParty(written ?? '')));
}

/** Without footnote marks; brackets, and a dash between two words, part them as a slash does. */
const plain = (text: string): string =>
  oneLine(text.replace(/\[[^[\]]*]|[*†‡]/g, '').replace(/[():;]|\s[-–—]+\s/g, ' / ')).replace(
    /^[ ,/]+|[ ,/.]+$/g,
    '',
  );

const only = (control: Party | null, leading: Party | null = null): Control => ({
  control,
  leading,
  previous: null,
  said: null,
});

/** One side of a phrase, on which there may be nothing. */
const side = (text: string): Control => (text ? readControl(text) : only(null));

const changed = (now: string, before: string): Control => ({
  ...side(now),
  previous: side(before).control,
  said: 'changed',
});

function held(text: string): Control {
  const control = side(text);
  return { ...control, previous: control.control, said: 'same' };
}

/** Nobody has a majority. Behind "NOC" may stand anything: "NOC (see note)". */
const noneBut = (leading: Party | null | undefined, onlyKnown = false): Control =>
  only(
    findParty('no overall control'),
    leading && /^(?:party|ind)/.test(leading.kind) && (leading.known || !onlyKnown) ? leading : null,
  );

function leaderOf(text: string): Party | null {
  const { control, leading } = side(text);
  return leading ?? control;
}

const ledBy = (text: string): Control => noneBut(leaderOf(text));

function coalition(text: string): Control | undefined {
  const names = text.replace(/ coalition$/i, '');
  const parties = names.split(/ *[/+&,–-] *| and | with | a | (?=noc$|no overall)/i).map(known);
  if ((parties.length < 2 && names === text) || !parties.every((party) => party)) return undefined;
  // "Ind/Other" is what lists call everybody else.
  return parties.some((party) => party?.kind === 'party') ? noneBut(parties[0]) : only(findParty('others'));
}

/** What Welsh names begin with that "oddi ar" before them has mutated; and "RES/LD": of councils, never Respect. */
const FORMS: Readonly<Record<string, string>> = { l: 'll', g: 'c', dd: 'd', b: 'p', res: 'residents' };

function known(text: string): Party | undefined {
  const name = text.replace(/^(?:res$|l(?=afur)|g(?=eid)|dd(?=emo)|b(?=laid c))/i, (first) => FORMS[first.toLowerCase()] ?? first); // prettier-ignore
  const isNone = NONE.exec(name)?.[1] === '';
  const party = findParty(isNone ? 'no overall control' : name);
  return party.known ? party : undefined;
}
