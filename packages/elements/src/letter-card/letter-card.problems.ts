import type { Problem } from '@rosette/data';
import { webAddress } from '../base/share/share-address.js';
import { unknownTargets } from '../base/share/share-targets.js';
import { readDay } from './letter-card.date.js';

/** What the page's author has set on a letter, as far as something may be wrong with it. */
interface LetterSettings {
  readonly date?: string | undefined;
  readonly share?: string | undefined;
  readonly shareHref?: string | undefined;
}

const invalid = (expected: string, found: string): Problem => ({
  code: 'option-invalid',
  severity: 'notice',
  message: `expected ${expected}, found '${found}'`,
  found,
});

/** What the page's author should put right. The letter is shown all the same. */
export const letterProblems = ({ date, share, shareHref }: LetterSettings): readonly Problem[] => [
  ...(date && !readDay(date.trim()) ? [invalid('a day such as 2016-05-09 as date', date)] : []),
  ...unknownTargets(share).map((name) => invalid('names of ways to share as share', name)),
  ...(shareHref && !webAddress(shareHref) ? [invalid('an http(s) address as share-href', shareHref)] : []),
];
