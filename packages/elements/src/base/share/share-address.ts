import { safeHref } from '../link.js';
import { wellFormed } from './share-targets.js';

/** What others add to an address to follow people about; it is nobody's to pass on. `akid` and `emci` are those of campaigners' own mailings. */
const TRACKING =
  /^(utm_|mtm_|pk_|mc_|hsa_|_hs|_g[al]$|mkt_tok|(akid|em[cd]i|ceid|[gw]braid|mibextid)$)|clk?id$|^igsh/i;

/** An address that can be shared, or `undefined`. */
export const webAddress = (href: string | undefined): string | undefined =>
  /^http.*/s.exec(safeHref(href) ?? '')?.[0];

/**
 * The address to share: what the page sets, else its canonical link, else where it stands, without its fragment and without what
 * others have added to follow people about.
 */
export function shareAddress(own?: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  const said = webAddress(own) ?? webAddress(canonical);
  if (said) return said;
  // A frame may have no address of its own.
  const url = new URL(/^about:/.test(location.href) ? document.baseURI : location.href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** So many words at either end are enough to find a passage again. */
const ENDS = 4;

/** A link to words on a page, which browsers scroll to and mark. A line break in the words is one between two blocks of the page. */
export function linkToWords(url: string, words: string): string {
  const blocks = words.split('\n').map((block) => block.split(' '));
  const [start = [], end = start] = [blocks[0], blocks.at(-1)];
  const isShort = blocks.length < 2 && start.length <= 2 * ENDS;
  const passage = isShort ? [start] : [start.slice(0, ENDS), end.slice(-ENDS)];
  // A hyphen means something in a text fragment.
  const text = passage.map((part) => encodeURIComponent(wellFormed(part.join(' '))).replaceAll('-', '%2D'));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text.join()}`;
}
