// @ts-check
/** @import { Plugin } from 'vite' */

/** Whether a file has what reads feeds, for a page with several kinds of widgets or with one. @param {string} file */
export const readsFeeds = (file) => /^chunks\/live-|^single\/[\w-]+\.live\.js$/.test(file);

/**
 * A file that has to do on its own has what reads feeds inside, and never waits for it: this stands in place of the module that asks for it.
 * @returns {Plugin}
 */
export const liveInside = () => ({
  name: 'rosette-live-inside',
  transform: {
    filter: { id: /\/elements\/dist\/base\/live\.load\.js$/ },
    handler: () => ({
      code: "export * from './live.js';\nexport const hasLive = () => true;\nexport const noLive = () => undefined;\n",
      map: null,
    }),
  },
});
