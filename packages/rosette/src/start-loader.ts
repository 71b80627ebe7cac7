import { tagAskedBy, upgradeHost } from './upgrade-tables.js';
import type { Widgets } from './widgets.js';

/** Looks through a root for widgets; resolves when those that could be loaded are there. Never rejects. */
export type Discover = (root: ParentNode) => Promise<void>;

/** What a page marks, and tags that nobody has registered. */
const HOSTS = '[data-rosette],:not(:defined)';
const hosts = (root: ParentNode): HTMLElement[] => {
  const inside = [...root.querySelectorAll<HTMLElement>(HOSTS)];
  return (root as Partial<HTMLElement>).matches?.(HOSTS) ? [root as HTMLElement, ...inside] : inside;
};

/** A host that is still being parsed would leave its later children outside the widget. */
const parsed = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : undefined;

/**
 * Brings in the widgets of the table as the page uses them, now and later.
 *
 * @param every Whether the table is all there is: then a tag or `data-rosette` that is not in it is a mistake worth a warning.
 */
export function startLoader(widgets: Widgets, every = true): Discover {
  if (!globalThis.document) return async () => {};
  const attempts = new Map<string, Promise<boolean>>();

  const load = async (tag: string, alone: boolean): Promise<boolean> => {
    try {
      if (!customElements.get(tag)) {
        if (!widgets[tag]) throw new Error(`There are ${Object.keys(widgets).join(', ')}.`);
        await widgets[tag](alone);
      }
      return true;
    } catch (error) {
      console.warn(`Rosette: <${tag}> could not be loaded.`, error);
      // Forgotten, so that the next such tag tries again; a name that does not exist is said once.
      if (widgets[tag]) attempts.delete(tag);
      return false;
    }
  };

  const discover: Discover = async (root) => {
    const asked = hosts(root).map(tagAskedBy);
    const wanted = new Set(asked.filter((tag) => /^rosette-/.test(tag) && (every || widgets[tag])));
    // While it is being parsed, nobody knows what else a page will need.
    const alone = wanted.size < 2 && !attempts.size && document.readyState !== 'loading';
    const bring = async (tag: string): Promise<void> => {
      const attempt = attempts.get(tag) ?? load(tag, alone);
      attempts.set(tag, attempt);
      if (!(await attempt)) return;
      await parsed();
      // The whole page, because an earlier attempt may have left hosts behind.
      for (const host of [...hosts(document), ...hosts(root)])
        if (tagAskedBy(host) === tag) upgradeHost(host, tag);
    };
    await Promise.all([...wanted].map(bring));
  };

  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) void discover(node);
    }
  }).observe(document, { childList: true, subtree: true });
  void discover(document);
  return discover;
}
