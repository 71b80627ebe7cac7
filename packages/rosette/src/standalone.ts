import { startLoader } from './start-loader.js';

/** For a file that has registered its widgets itself: they are put around the page's `data-rosette` hosts, now and later. */
export function upgradeHosts(tags: readonly string[]): void {
  startLoader(Object.fromEntries(tags.map((tag) => [tag, async () => {}])));
}
