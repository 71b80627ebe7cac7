/** What is no part of the text: what one presses, what is only seen or only heard. */
const SILENT =
  'script, style, template, button, form, svg, slot[name="actions"], [part="tools"], [role="status"], [aria-hidden="true"], .unseen';
/** Stands for a space that is to stay at the beginning of a line. */
const INDENT = '\u0001';

/** The children as they are shown: those of a shadow root, and of slots what has been put into them. */
function shownChildren(node: Element): readonly Node[] {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
}

const tidy = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function marker(item: Element): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return '– ';
  return `${list.start + [...list.querySelectorAll(':scope > li')].indexOf(item)}. `;
}

/** A cell stands on one line, whatever is in it: so a row stays a row. */
const cell = (text: string): string => `${tidy(text).replace(/\n+/g, ' ')}\t`;

/** By the element's name, what becomes of the text inside it. */
const written: Readonly<Record<string, (text: string, element: Element) => string>> = {
  br: () => '\n',
  hr: () => '\n\n* * *\n\n',
  img: (_, element) => element.getAttribute('alt') ?? '',
  li: (text, element) =>
    text.trim() && `\n${marker(element)}${tidy(text).replace(/\n+/g, `\n${INDENT}${INDENT}`)}`,
  blockquote: (text) => `\n\n${tidy(text).replace(/^/gm, `>${INDENT}`)}\n\n`,
  tr: (text) => `\n${tidy(text.replace(/\t /g, '\t'))}`,
  // More rows than are on the page.
  table: (text, { ariaRowCount }) => `\n\n${text}${ariaRowCount ? '\n…' : ''}\n\n`,
  td: cell,
  th: cell,
  a(text, { href = '' }: Element & { readonly href?: string }) {
    return /^http/.test(href) && !href.includes(text.trim()) ? `${text} (${href})` : text;
  },
};

function write(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(SILENT)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const isInline = /^(inline|contents)/.test(display);
  const text = shownChildren(node).map(write).join('');
  return written[node.localName]?.(text, node) ?? (isInline ? text : `\n\n${tidy(text)}\n\n`);
}

/**
 * What an element shows, as plain text that an email or a document takes: paragraphs with an empty line between them, lists with their
 * numbers, quotations with a mark at each line, the address of a link behind it. What other elements draw inside it is in it too.
 */
export const plainText = (element: Element): string =>
  tidy(write(element)).replaceAll(INDENT, ' ').replace(/\t$/gm, '');
