/** The ways to share that are plain links and buttons, in the order of the row. */
const shareTargets = ['copy', 'email', 'whatsapp', 'bluesky', 'mastodon', 'facebook', 'x'] as const;

/** One of them. */
export type ShareTarget = (typeof shareTargets)[number];

/** What is shared. */
export interface Shared {
  /** What it is called, on one line: the subject of an email. */
  readonly title: string;
  /** What is said above the address: the title, or a quotation with its marks. */
  readonly text: string;
  readonly url: string;
  /** The words of the quotation alone; `null`: the whole is shared. */
  readonly quotation: string | null;
}

/** What leads to another page by a link. */
type Link = Exclude<ShareTarget, 'copy' | 'mastodon'>;

/** Bluesky counts what a reader sees as one character, 300 of them, the address included. */
const BLUESKY = 300;
/** X counts 280, and any address as 23; one more stands between the two. */
const X = 256;
/**
 * Most Mastodon servers take 500, and count any address as 23; one more stands between the two. A message and an email are no longer: they
 * are read at a glance, and an address of some thousand letters is more than some programs take.
 */
const MESSAGE = 476;

/** What a reader sees as characters. Browsers from before 2024 may count an emoji as several, and cut earlier. */
const graphemes = (text: string): readonly string[] =>
  Intl.Segmenter ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text];

/** At most so many characters; what is cut ends with a whole word and "…", and in its quotation mark if it had one. */
export function shorten(text: string, most: number): string {
  const characters = graphemes(text);
  if (characters.length <= most) return text;
  const [mark = ''] = /[\p{Pf}"]$/u.exec(text) ?? [];
  const left = most - 1 - mark.length;
  if (left < 1) return '';
  const kept = characters.slice(0, left).join('');
  const words = /\s/.test(characters[left] ?? '') ? kept : kept.replace(/\s+\S*$/, '');
  // Some languages write without spaces, and an address has none: what is cut too far back is cut where it is.
  return `${(words.length * 2 > kept.length ? words : kept).trimEnd()}…${mark}`;
}

/** Half a character, as a cut through an emoji leaves it, is an exception to `encodeURIComponent`. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

const encode = (text: string): string => encodeURIComponent(wellFormed(text.trim()));

/** Of each, the address at which it takes what is shared. */
const hrefs: Readonly<Record<Link, (shared: Shared) => string>> = {
  email: ({ title, text, url }) =>
    `mailto:?subject=${encode(title)}&body=${encode(`${shorten(text, MESSAGE)}\n\n${url}`.replace(/\r?\n/g, '\r\n'))}`,
  whatsapp: ({ text, url }) => `https://wa.me/?text=${encode(`${shorten(text, MESSAGE)}\n${url}`)}`,
  bluesky: ({ text, url }) =>
    `https://bsky.app/intent/compose?text=${encode(`${shorten(text, BLUESKY - 1 - graphemes(url).length)}\n${url}`)}`,
  facebook: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  x: ({ text, url }) => `https://x.com/intent/post?text=${encode(shorten(text, X))}&url=${encode(url)}`,
};

/** The address at which a place takes what is shared. */
export const shareHref = (target: Link, shared: Shared): string => hrefs[target](shared);

/** The same for a Mastodon server, as `readServer` has it. */
export const mastodonHref = (server: string, { text, url }: Shared): string =>
  `https://${server}/share?text=${encode(`${shorten(text, MESSAGE)}\n${url}`)}`;

/** The name of a server, however it was typed: "mastodon.social", "https://toot.wales/home", "@ada@toot.wales". */
export function readServer(typed: string): string | undefined {
  const name = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*/s, '')
    .replace(/.*@/s, '');
  try {
    return /^[\w-]+(\.[\w-]+)+(:\d+)?$/.exec(new URL(`https://${name}`).host)?.[0];
  } catch {
    return undefined;
  }
}

/** What a page asks for: names with spaces or commas between them. */
const namesIn = (asked: string): readonly string[] => asked.toLowerCase().match(/[^\s,;]+/g) ?? [];

/** Which ways a page asks for, in our order: all without a word, none for "none". What nobody knows is left out. */
export const readTargets = (asked?: string): readonly ShareTarget[] =>
  asked === undefined ? shareTargets : shareTargets.filter((target) => namesIn(asked).includes(target));

/** The names that nobody knows. */
export const unknownTargets = (asked = ''): readonly string[] =>
  namesIn(asked).filter((name) => ![...shareTargets, 'none'].includes(name));
