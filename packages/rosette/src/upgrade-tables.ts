const LANGUAGE = ['lang', 'dir'];

/** What `data-rosette` asks for: "results-chart", or the whole tag for those who write it out. Without it, what the element is. */
export function tagAskedBy({ dataset: { rosette: name }, localName }: HTMLElement): string {
  return name === undefined
    ? localName
    : `rosette-${name
        .trim()
        .toLowerCase()
        .replace(/^rosette-/, '')}`;
}

/**
 * Puts the widget where a page could only write `data-rosette`: around a `<table>` or `<form>`, inside any other element and
 * around its children. The host stays in the page with its class and id. Of its `data-` attributes the widget
 * gets those that it knows. Does nothing the second time.
 */
export function upgradeHost(host: HTMLElement, tag: string): void {
  const known = (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)
    ?.observedAttributes;
  if (!known || host.closest(tag) || host.querySelector(`:scope > ${tag}`)) return;
  const isInside = host.matches('table,form');
  const element = document.createElement(tag);
  for (const { name, value } of host.attributes) {
    const own = name.replace(/^data-/, '');
    // The widget looks for its language outwards, so it would not see the one on a table inside it.
    if (own === name ? isInside && LANGUAGE.includes(name) : known.includes(own))
      element.setAttribute(own, value);
  }
  if (isInside) {
    const { parentNode, nextSibling } = host;
    element.append(host);
    parentNode?.insertBefore(element, nextSibling);
  } else {
    element.append(...host.childNodes);
    host.append(element);
  }
}
