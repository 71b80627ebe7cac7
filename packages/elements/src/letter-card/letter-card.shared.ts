import { shareAddress } from '../base/share/share-address.js';
import type { Shared } from '../base/share/share-targets.js';

/** A letter, as far as it is shared. */
interface SharedLetter extends Element {
  readonly heading?: string | undefined;
  readonly shareHref?: string | undefined;
}

/** The letter by its title. */
export function sharedLetter(letter: SharedLetter): Shared {
  // Not that of the masthead, which says who writes.
  const own = letter.querySelector(':is(h1, h2, h3):not([slot], [slot] *)');
  const heading = letter.heading ?? own?.textContent ?? document.title;
  const title = heading.replace(/\s+/g, ' ').trim();
  return { title, text: title, url: shareAddress(letter.shareHref), quotation: null };
}
