import type { Piece, Replacement } from './headline-figure.sentence.js';

function inserted([text, part]: Piece): Node | string {
  if (!part) return text;
  const node = document.createElement(part === 'value' ? 'b' : 'span');
  node.setAttribute('part', part);
  node.textContent = text;
  return node;
}

/** Writes figures into a copy of the page's words, whose links and emphasis stay. Whatever is written is text. */
export function writeInto(words: DocumentFragment, replacements: readonly Replacement[]): DocumentFragment {
  // What comes behind the words is not part of a link that they end with.
  words.append(new Text());
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  /** How much of the words has been seen, and how much has been written or replaced. */
  let start = 0;
  let at = 0;
  let next = 0;
  for (const node of nodes) {
    const { data } = node;
    const end = start + data.length;
    for (
      ;
      replacements[next] && ((replacements[next] as Replacement).from < end || node === nodes.at(-1));
      next++
    ) {
      const { from, to, pieces } = replacements[next] as Replacement;
      node.before(data.slice(at - start, from - start), ...pieces.map(inserted));
      at = to;
    }
    node.data = data.slice(Math.max(at - start, 0));
    at = Math.max(at, end);
    start = end;
  }
  return words;
}
