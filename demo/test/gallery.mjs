// What the tests of the gallery share.
import { openWatched } from './support.mjs';

/** The example on which the gallery's controls are tried. */
export const CHART = 'results-chart/councillors';

/** Waits until a page of the gallery is there. */
export const ready = (page) => page.waitForSelector('h1');

/** Opens a page of the gallery by its query, under watch, and waits until it is there. */
export const openIn = (browser, gallery) => async (query, options) => {
  const watched = await openWatched(browser, options);
  await watched.page.goto(gallery.address + query);
  await ready(watched.page);
  return watched;
};
