// @ts-check
/** @import { Rolldown } from 'vite' */

/**
 * What a widget needs at once and something loaded later needs too goes into one chunk. Left alone, the bundler makes a
 * chunk for each set of users, and a page would ask for half a dozen small files before its first paint.
 * @param {string[]} entries The modules of the widgets.
 * @returns {{ name: (id: string, context: Rolldown.ChunkingContext) => string | undefined, minShareCount: number }}
 */
export function sharedChunk(entries) {
  /** @type {Set<string> | undefined} */
  let atOnce;
  return {
    name: (id, context) => {
      atOnce ??= withStaticImports(entries, context);
      return atOnce.has(id) ? 'shared' : undefined;
    },
    minShareCount: 2,
  };
}

/**
 * @param {string[]} entries
 * @param {Rolldown.ChunkingContext} context
 */
function withStaticImports(entries, context) {
  const seen = new Set(entries);
  for (const id of seen) for (const next of context.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}
