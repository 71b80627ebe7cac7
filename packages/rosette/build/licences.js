// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './paths.js';

/** @import { Rolldown } from 'vite' */

/** What is in a module of ours and has another licence. */
const OWN = [
  {
    name: 'Public Sans (outlines of its letters)',
    from: /\/picture\/public-sans\.js$/,
    file: 'packages/elements/LICENSE-public-sans.txt',
  },
];

/**
 * The licence of every package that went into the files, in full.
 * @param {Rolldown.RolldownOutput[]} outputs
 */
export function licences(outputs) {
  const folders = new Set(
    outputs.flatMap(({ output }) =>
      output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds.map(packageFolder) : [])),
    ),
  );
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const folder of folders) {
    if (!folder) continue;
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} comes without a licence text, so it can't go into the CDN files.`);
    texts.set(
      name,
      `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`,
    );
  }
  for (const { name, from, file } of OWN)
    if (
      outputs.some(({ output }) =>
        output.some((each) => each.type === 'chunk' && each.moduleIds.some((id) => from.test(id))),
      )
    )
      texts.set(name, `${name}\n\n${readFileSync(`${root}${file}`, 'utf8').trim()}\n`);
  const parts = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return ['The files in this folder contain these packages.\n', ...parts].join(`\n${'-'.repeat(78)}\n\n`);
}

/**
 * The folder of the package that a module is from; our own have none here, their licence is the package's.
 * @param {string} id
 */
function packageFolder(id) {
  if (!id.includes('/node_modules/')) return undefined;
  let folder = dirname(id);
  // A package may hold further package.json files without a name, which only say what kind of modules these are.
  while (
    !existsSync(`${folder}/package.json`) ||
    !JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).name
  )
    folder = dirname(folder);
  return folder;
}
