const LANGUAGE = ['lang', 'dir'];

/** What `data-rosette` asks for: "results-chart", or the whole tag for those who write it out. */
export function tagAskedBy(host: Element): string {
  const name = host.getAttribute('data-rosette') ?? '';
  return `rosette-${name
    .trim()
    .toLowerCase()
    .replace(/^rosette-/, '')}`;
}

/**
 * Puts the widget where a page could only write `data-rosette`: around a `<table>`, inside any other element and
 * around its children. The host stays in the page with its class and id. Of its `data-` attributes the widget
 * gets those that it knows. Does nothing the second time.
 */
export function upgradeHost(host: HTMLElement, tag: string): void {
  const known = (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)
    ?.observedAttributes;
  if (!known || host.closest(tag) || host.querySelector(`:scope > ${tag}`)) return;
  const isTable = host.localName === 'table';
  const element = host.ownerDocument.createElement(tag);
  for (const { name, value } of host.attributes) {
    const own = name.replace(/^data-/, '');
    // The widget looks for its language outwards, so it would not see the one on a table inside it.
    if (own === name ? isTable && LANGUAGE.includes(name) : known.includes(own))
      element.setAttribute(own, value);
  }
  if (isTable) {
    const { parentNode, nextSibling } = host;
    element.append(host);
    parentNode?.insertBefore(element, nextSibling);
  } else {
    element.append(...host.childNodes);
    host.append(element);
  }
}
