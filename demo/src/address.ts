export const themes = ['page', 'light', 'dark'] as const;
export const languages = ['en', 'cy'] as const;
export const directions = ['auto', 'ltr', 'rtl'] as const;

/** Everything the gallery shows hangs on its address, so that a link shows another person the same thing. */
export interface Place {
  /** "results-chart/councillors"; `null`: the front page. */
  readonly example: string | null;
  /** `page`: as the reader's device has it. */
  readonly theme: (typeof themes)[number];
  readonly lang: (typeof languages)[number];
  /** `auto`: as the language has it. */
  readonly dir: (typeof directions)[number];
  /** Of the stage, in CSS pixels; `null`: all there is. */
  readonly width: number | null;
  /** Attributes that differ from the example's: a value, or `null` for "taken away". */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** `--rosette-…` set on the stage. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const narrowest = 240;
export const widest = 1600;

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T =>
  allowed.find((choice) => choice === value) ?? (allowed[0] as T);

const fixed = ['example', 'theme', 'lang', 'dir', 'width'];
const attributeName = /^[a-z][a-z-]*$/;
/** An event handler is an attribute too, and an address may come from anybody. */
const refused = /^on|^src|^(style|class|id|slot|is|data)$/;
const tokenName = /^--rosette-[a-z0-9-]+$/;

/** Reads `location.search`. What it cannot read it leaves out. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const width = Number(query.get('width'));
  const attributes: Record<string, string | null> = {};
  const tokens: Record<string, string> = {};
  for (const [key, value] of query) {
    if (tokenName.test(key)) tokens[key] = value;
    else if (key.startsWith('no:') && attributeName.test(key.slice(3))) attributes[key.slice(3)] = null;
    else if (!fixed.includes(key) && attributeName.test(key) && !refused.test(key)) attributes[key] = value;
  }
  return {
    example: query.get('example') || null,
    theme: oneOf(themes, query.get('theme')),
    lang: oneOf(languages, query.get('lang')),
    dir: oneOf(directions, query.get('dir')),
    width: width >= narrowest && width <= widest ? Math.round(width) : null,
    attributes,
    tokens,
  };
}

/** The other way round: the shortest query that says the same. */
export function writePlace(place: Place): string {
  const query = new URLSearchParams();
  if (place.example) query.set('example', place.example);
  if (place.theme !== 'page') query.set('theme', place.theme);
  if (place.lang !== 'en') query.set('lang', place.lang);
  if (place.dir !== 'auto') query.set('dir', place.dir);
  if (place.width) query.set('width', String(place.width));
  for (const [name, value] of Object.entries(place.attributes)) {
    if (value === null) query.set(`no:${name}`, '');
    else query.set(name, value);
  }
  for (const [name, value] of Object.entries(place.tokens)) query.set(name, value);
  const text = query
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll('=&', '&')
    .replace(/=$/, '')
    .replaceAll('%3A', ':');
  return text ? `?${text}` : '?';
}

/** Another example on the same kind of page: theme, language and direction stay, the rest belongs to the example. */
export const linkTo = (place: Place, example: string | null): string =>
  writePlace({ ...place, example, width: example ? place.width : null, attributes: {}, tokens: {} });
