// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash behind it. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** This package, with a slash behind it. */
export const here = fileURLToPath(new URL('../', import.meta.url));

/** @returns {{ name: string, version: string, license: string }} */
export const manifestOfPackage = () => JSON.parse(readFileSync(`${here}package.json`, 'utf8'));

/**
 * The widgets' names without prefix, from the one table, as it was compiled.
 * @returns {Promise<string[]>}
 */
export async function widgetNames() {
  const { widgets } = await import(new URL('../dist/widgets.js', import.meta.url).href);
  return Object.keys(widgets).map((tag) => tag.replace(/^rosette-/, ''));
}
