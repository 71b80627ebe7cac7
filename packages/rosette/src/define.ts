import { version } from './version.js';

/** An element class as `define` leaves it behind. */
interface VersionedClass extends CustomElementConstructor {
  /** The version of Rosette that registered the class. */
  readonly version?: string;
}

/**
 * Registers an element, and never throws: an exception here would stop every registration that follows in the
 * same file. A tag that already has another class keeps it, and one warning names both versions.
 * Where there is no registry (Node), it does nothing.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const present = registry?.get(tag) as VersionedClass | undefined;
  if (!registry || present === elementClass) return;
  if (present) {
    console.warn(
      `Rosette: <${tag}> is already there, from version ${present.version ?? 'unknown'}; version ${version} is not used. Load Rosette once.`,
    );
    return;
  }
  try {
    if (!Object.hasOwn(elementClass, 'version'))
      Object.defineProperty(elementClass, 'version', { value: version });
    registry.define(tag, elementClass);
  } catch (error) {
    console.warn(`Rosette: <${tag}> could not be registered, version ${version}.`, error);
  }
}
