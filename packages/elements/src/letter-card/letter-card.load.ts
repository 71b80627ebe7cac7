import type { letterTools } from './letter-card.tools.js';

/**
 * Asks for what quotes and prints; `undefined`: it cannot be had now. The browser keeps what has come. The CDN build sends the import to a
 * file of its own: packages/rosette/build/parts.js.
 */
export const loadTools = (): Promise<typeof letterTools | undefined> =>
  import('./letter-card.tools.js').then(
    (file) => file.letterTools,
    () => undefined,
  );
