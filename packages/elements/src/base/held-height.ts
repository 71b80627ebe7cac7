/** How tall an element is on screen, in pixels; 0 before the first paint, when nothing can move and asking would cost a layout. */
export const seenHeight = (element: HTMLElement): number =>
  performance.getEntriesByType('paint').length && element.getBoundingClientRect().height;

/**
 * Keeps what follows a widget on the page where it is: holds it as tall as what it replaces, until its width changes and the
 * old height means nothing any more. Not where the page has set a height itself. Returns the way to let go.
 */
export function holdHeight(element: HTMLElement, height: number): () => void {
  const { style } = element;
  if (!height || style.minBlockSize) return () => undefined;
  style.minBlockSize = `${height}px`;
  let width: number | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.round((entry as ResizeObserverEntry).contentRect.width);
    if (now !== (width ??= now)) release();
  });
  const release = (): void => {
    observer.disconnect();
    style.minBlockSize = '';
  };
  observer.observe(element);
  return release;
}
