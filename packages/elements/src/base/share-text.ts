import type { Locale } from './locale.js';

/** What a reader takes from a share is on which side of nothing, half and all it is. */
const SIDES = [0, 0.5, 1];
const MOST_DIGITS = 4;

/** What a share needs to be said. */
interface ShareSpeech {
  readonly words: { readonly under: string; readonly over: string };
  readonly locale: Locale;
}

/**
 * A share as text. Rounding never takes it to nothing, half or all: it has as many decimals as that takes, such as 0.04%,
 * 49.96% and 99.98%, or is "under" or "over".
 *
 * @param share - Of 1.
 * @param digits - Decimals at most, where that is enough.
 * @param least - Decimals in any case, for a column of figures.
 */
export function shareText(share: number, speech: ShareSpeech, digits = 1, least = 0): string {
  const { words, locale } = speech;
  const write = (x: number): string => locale.share(x, digits, least);
  const text = write(share);
  const side = SIDES.find((at) => at !== share && write(at) === text);
  if (side === undefined) return text;
  if (digits < MOST_DIGITS) return shareText(share, speech, digits + 1, least);
  return locale.say(share < side ? words.under : words.over, { share: text });
}
