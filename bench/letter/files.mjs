// What the letter page consists of, as a static server would have it: the page, the CDN files, the sheets.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cdnFiles } from '../cdn.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const filesOf = (folder, prefix) =>
  readdirSync(at(folder))
    .filter((file) => /\.(html|css|csv|json|hexjson)$/.test(file) && file !== 'package.json')
    .map((file) => [`${prefix}${file}`, readFileSync(at(`${folder}/${file}`), 'utf8')]);

/** The same letter, and what it would be if its scripts never came. */
export const pages = {
  'The letter': '/letter/index.html',
  'The letter in Welsh': '/letter/cy.html',
  'Without its scripts': '/letter/plain.html',
};

/** Path on the server and text of each. */
export function letterFiles() {
  const letter = filesOf('demo/letter', '/letter/');
  const [, page] = letter.find(([path]) => path.endsWith('index.html'));
  const plain = page.replace(/<script[^>]*><\/script>/, '');
  if (plain === page) throw new Error('demo/letter/index.html has no script to be left out.');
  return [
    ...letter,
    ['/letter/plain.html', plain],
    ...filesOf('packages/england-2016', '/data/'),
    ...cdnFiles.map(([path, text]) => [path.replace('/rosette/', '/cdn/'), text]),
  ];
}
