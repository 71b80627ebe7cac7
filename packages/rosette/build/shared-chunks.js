// @ts-check
/** @import { Rolldown } from 'vite' */

/** What every widget that shows data stands on. */
const DATA = /\/base\/data-element\.js$/;

/** What only those need, though every widget reaches it through the index of `@rosette/data`. */
const READING = /\/data\/dist\/(?:read|schema|party|results)\/|\/but-csv\//;

/** What lists of councils and seats share, and other widgets that show data have no use for. */
const LISTS = /\/data\/dist\/council\/|\/base\/(?:listing|outcome|sort-head|tools)[-.]/;

/**
 * What several widgets need at once is in one chunk for all of them, in one more for those that show data, and in one more for those with
 * lists. Left alone, the bundler makes a chunk for each set of users, and a page would ask for half a dozen small files before its first
 * paint; in one chunk, a page with a form would load the reading of tables too.
 * @param {string[]} entries The modules of the widgets.
 * @returns {{ name: (id: string, context: Rolldown.ChunkingContext) => string | undefined, minShareCount: number, priority: number }[]}
 */
export function sharedChunks(entries) {
  /** @type {Set<string>[] | undefined} */
  let reached;
  /**
   * @param {string} id
   * @param {Rolldown.ChunkingContext} context
   */
  function chunkOf(id, context) {
    reached ??= entries.map((entry) => withStaticImports(entry, context));
    const users = reached.filter((modules) => modules.has(id));
    if (!users.length) return undefined;
    if (LISTS.test(id)) return 'lists';
    const showData = users.filter((modules) => [...modules].some((module) => DATA.test(module)));
    if (READING.test(id) || (users.length < reached.length && showData.length === users.length))
      return 'data';
    return 'shared';
  }
  // A chunk takes what its modules stand on with it: so what all share is taken out first.
  return ['lists', 'data', 'shared'].map((chunk, priority) => ({
    name: (id, context) => (chunkOf(id, context) === chunk ? chunk : undefined),
    minShareCount: 2,
    priority,
  }));
}

/**
 * @param {string} entry
 * @param {Rolldown.ChunkingContext} context
 */
function withStaticImports(entry, context) {
  const seen = new Set([entry]);
  for (const id of seen) for (const next of context.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}
