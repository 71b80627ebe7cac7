// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { here, manifestOfPackage } from './paths.js';

/** @import { Rolldown } from 'vite' */
/**
 * @typedef {object} FileFacts
 * @property {string} integrity For the `integrity` attribute.
 * @property {number} bytes
 * @property {number} gzip Bytes on the wire.
 * @property {string[]} [imports] Files it loads at once.
 * @property {string[]} [later] Files it loads when they are needed.
 * @property {string} [tag] The element to paste; `{{base}}` stands for the address of this folder.
 * @property {string} [preload] Elements for the `<head>` of a page with the loader that is known to have this widget (a standalone file's:
 *   and no other): all that it needs is then asked for at once, and not when the loader has run.
 */

const PLACEHOLDER = '{{base}}';

/**
 * Writes `integrity.json` for the folder.
 * @param {Rolldown.RolldownOutput[]} outputs
 * @param {string} [folder]
 */
export function writeIntegrity(outputs, folder = `${here}cdn`) {
  const { name, version } = manifestOfPackage();
  /** @type {Map<string, Rolldown.OutputChunk>} */
  const modules = new Map();
  // The first build, and those of a page with one kind of widget; the other files import nothing.
  for (const [index, { output }] of outputs.entries())
    for (const file of output)
      if (file.type === 'chunk' && (!index || file.fileName.startsWith('single/')))
        modules.set(file.fileName, file);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  /** @type {Record<string, FileFacts>} */
  const facts = {};
  for (const file of files) {
    const body = readFileSync(`${folder}/${file}`);
    const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    const module = modules.get(file);
    facts[file] = {
      integrity,
      bytes: body.length,
      gzip: gzipSync(body, { level: 9 }).length,
      ...(module && { imports: module.imports, later: module.dynamicImports.map(inFolder) }),
      ...(file.startsWith('chunks/') || module?.isEntry === false ? {} : { tag: tagFor(file, integrity) }),
    };
  }
  for (const { fileName, isEntry, imports } of modules.values()) {
    const entry = facts[fileName];
    if (!entry || !isEntry || fileName === 'rosette.js') continue;
    entry.preload = [fileName, ...imports].map((file) => preloadFor(file, facts[file])).join('');
  }
  const base = `https://cdn.jsdelivr.net/npm/${name}@${version}/cdn/`;
  writeFileSync(
    `${folder}/integrity.json`,
    `${JSON.stringify({ name, version, base, files: facts }, null, 2)}\n`,
  );
}

/**
 * @param {string} file
 * @param {FileFacts | undefined} facts
 */
const preloadFor = (file, facts) =>
  `<link rel="modulepreload" href="${PLACEHOLDER}${file}" integrity="${facts?.integrity}" crossorigin="anonymous">`;

/** A file that another build has made goes by its address. @param {string} file */
const inFolder = (file) => file.replace(/^\.\//, '');

/**
 * Script optimisers leave a tag alone that says `data-cfasync="false"`.
 * @param {string} file
 * @param {string} integrity
 */
function tagFor(file, integrity) {
  const checked = `integrity="${integrity}" crossorigin="anonymous"`;
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="${PLACEHOLDER}${file}" ${checked}>`;
  const kind = file.startsWith('standalone/') ? 'async' : 'type="module"';
  return `<script ${kind} src="${PLACEHOLDER}${file}" ${checked} data-cfasync="false"></script>`;
}
