/**
 * Puts text on the clipboard, on a person's click. Never rejects; says whether it is there. On a page without https, and in a frame that
 * may not use the clipboard, in the older way, by a field that is there for a moment.
 */
export async function copyText(text: string, place: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const { activeElement } = place.getRootNode() as Document | ShadowRoot;
    const field = document.createElement('textarea');
    field.value = text;
    // Of a size at which no phone zooms in.
    field.style.cssText = 'position:fixed;top:0;opacity:0;font-size:16px';
    place.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
    return isCopied;
  }
}
