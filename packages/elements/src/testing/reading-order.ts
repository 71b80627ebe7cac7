/** Whether assistive technology passes over a node. */
function isSilent(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || /^(STYLE|SCRIPT|TEMPLATE)$/.test(element.tagName))
    return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** The children as they are shown: those of the shadow root, and of slots what has been put into them. */
function shownChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...((node as Partial<Element>).shadowRoot ?? node).childNodes];
}

const landmarks: Readonly<Record<string, string>> = {
  FIGCAPTION: 'title',
  TABLE: 'table',
  BUTTON: 'button',
  A: 'link',
  UL: 'list',
  PROGRESS: 'progressbar',
};

/**
 * What a screen reader meets in an element, in its order: `title`, `text`, `table`, `button`, `link`, `list`, `progressbar`,
 * each with its words. Walks the flat tree, without what is hidden; the inside of a table is its words.
 */
export function readingOrder(root: Element): readonly { readonly role: string; readonly text: string }[] {
  const met: { role: string; text: string }[] = [];
  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof Element && isSilent(node)) return '';
    const label = node instanceof Element && node.getAttribute('aria-label');
    return label || shownChildren(node).map(textOf).join(' ');
  }
  function visit(node: Node): void {
    if (node instanceof Element && isSilent(node)) return;
    const role =
      node instanceof Element
        ? (landmarks[node.tagName] ??
          node.getAttribute('role') ??
          (node.tagName === 'P' ? 'text' : undefined))
        : node.nodeType === Node.TEXT_NODE && 'text';
    if (!role) return shownChildren(node).forEach(visit);
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text) met.push({ role, text });
  }
  visit(root);
  return met;
}
