/** Whether the parser is through with a node: something comes after it, or the page is complete. */
export function isParsed(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return document.readyState !== 'loading';
}

/**
 * Calls back for whatever may change how a form in light DOM is drawn: its children, those still being parsed included, and the
 * language and direction above it. Gives back what ends it.
 */
export function watchPage(host: Element, news: () => void): () => void {
  const observer = new MutationObserver(news);
  observer.observe(host, { childList: true, subtree: true });
  for (let root = host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode())
    observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', news, { once: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', news);
  };
}
