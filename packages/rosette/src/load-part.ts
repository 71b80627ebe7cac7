/**
 * Where this script came from. It may be on another host than its page, and it asks while it still can: later `document.currentScript` is
 * gone, and for a script that was loaded without `crossorigin` the browser would look beside the page. Brought as a module it has its own
 * address to start from, and finds nothing here.
 */
const here = globalThis.document && (document.currentScript as HTMLScriptElement | null)?.src;

/** A classic script, which a page opened from disk may load where it may import no module. */
const runScript = (src: string): Promise<unknown> =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
  });

/**
 * For a classic script, which cannot be split: loads a part of its code from a file beside it. Rejects where that cannot be had.
 *
 * @param file - Its address, seen from here.
 * @param key - Of the symbol under which the file leaves what is in it.
 */
export async function loadPart(file: string, key: string): Promise<unknown> {
  const href = here ? new URL(file, here).href : file;
  // A module goes by the policy and the integrity that the page has for it.
  await (location.protocol === 'file:' ? runScript(href) : import(/* @vite-ignore */ href));
  return (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(key)];
}
