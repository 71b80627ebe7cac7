/** Whether the parser is through with a node: something comes after it, or the page is complete. Half a table has half its figures. */
export function isParsed(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return document.readyState !== 'loading';
}

/**
 * Calls back for whatever may change how an element is drawn: what is inside, that which is still being parsed included, and the language
 * above it. Once more, without records, when the page is complete. Ends with the observer.
 */
export function watchPage(
  host: Element,
  news: (records: readonly MutationRecord[]) => void,
): MutationObserver {
  const observer = new MutationObserver(news);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  for (let root = host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode())
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => host.isConnected && news([]), { once: true });
  return observer;
}
