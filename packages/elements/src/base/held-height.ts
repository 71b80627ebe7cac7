/**
 * How tall an element is down to the end of the screen, in pixels: what follows further below may move unseen, and a table of a
 * thousand rows must not leave a hole of its size. 0 before the first paint, when nothing can move and asking would cost a layout.
 */
export function seenHeight(element: HTMLElement): number {
  if (!performance.getEntriesByType('paint').length) return 0;
  const { top, height } = element.getBoundingClientRect();
  return Math.max(0, Math.min(height, innerHeight - top));
}

/**
 * Keeps what follows a widget on the page where it is: holds it as tall as what it replaces, until its width changes and the
 * old height means nothing any more. Not where the page has set a height itself. Returns the way to let go.
 */
export function holdHeight(element: HTMLElement, height: number): () => void {
  const { style } = element;
  if (!height || style.minBlockSize) return () => undefined;
  style.minBlockSize = `${height}px`;
  let width: number | undefined;
  const observer = new ResizeObserver(() => {
    const now = element.clientWidth;
    if (now !== (width ??= now)) release();
  });
  const release = (): void => {
    observer.disconnect();
    style.minBlockSize = '';
  };
  observer.observe(element);
  return release;
}
