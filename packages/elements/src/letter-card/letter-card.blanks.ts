/** What may be seen, played or linked to; the rest are marks around words. */
const SOMETHING = ':not(b, br, em, i, o\\:p, span, strong)';

/** Marks the paragraphs in which nothing is, as Word leaves them between two others (`<p>&nbsp;</p>`): the letter has room between its own. */
export function markBlanks(letter: Element): void {
  for (const paragraph of letter.querySelectorAll('p:not([slot], [slot] *)'))
    paragraph.toggleAttribute(
      'data-rosette-blank',
      !paragraph.textContent.trim() && !paragraph.querySelector(SOMETHING),
    );
}
