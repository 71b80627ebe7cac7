import { version } from './version.js';

/** An element class as `define` leaves it behind. */
interface VersionedClass extends CustomElementConstructor {
  /** The version of Rosette that registered the class. */
  version?: string;
}

/**
 * Registers an element, and never throws: an exception here would stop every registration that follows in the
 * same file. A tag that already has another class keeps it, and one warning names both versions.
 * Where there is no registry (Node), it does nothing.
 */
export function define(tag: string, elementClass: VersionedClass): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const present = registry?.get(tag) as VersionedClass | undefined;
  if (!registry || present === elementClass) return;
  try {
    if (present) throw new Error(`Rosette ${present.version ?? 'unknown'} is there. Load one.`);
    elementClass.version ??= version;
    registry.define(tag, elementClass);
  } catch (error) {
    console.warn(`Rosette ${version}: <${tag}> could not be registered. ${(error as Error).message}`);
  }
}
