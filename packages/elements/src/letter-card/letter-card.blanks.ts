/** Inside it is nothing to be seen, played or linked to: words, if any, and their marks. */
const ONLY_WORDS = ':not(:has(:not(b, br, em, font, i, o\\:p, span, strong, u)))';

/**
 * Marks the paragraphs in which nothing is, as Word leaves them between two others (`<p>&nbsp;</p>`): the letter has room between its own.
 * Where a browser does not know `:has()`, they stay.
 */
export function markBlanks(letter: Element): void {
  try {
    for (const paragraph of letter.querySelectorAll(`p${ONLY_WORDS}:not([slot], [slot] *)`))
      paragraph.toggleAttribute('data-rosette-blank', !paragraph.textContent.trim());
  } catch {
    // A selector that a browser does not know.
  }
}
