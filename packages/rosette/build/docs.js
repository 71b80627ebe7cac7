// @ts-check
// The tables of `docs/elements/*.md`, from the JSDoc. What stands outside the markers is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { root } from './paths.js';

/** @param {any} manifest */
export async function writeElementDocs(manifest) {
  for (const module of manifest.modules) {
    const [declaration] = module.declarations;
    const file = `${root}docs/elements/${declaration.tagName.replace(/^rosette-/, '')}.md`;
    await writePage(file, withGenerated(readFileSync(file, 'utf8'), 'api', reference(declaration)));
  }
}

/** The tables of `docs/data-formats.md`, from the schemas. */
export async function writeDataFormats() {
  const file = `${root}docs/data-formats.md`;
  const { columnsTable, ...notes } = await import(`${root}packages/data/dist/schema.js`);
  const columns = await import(`${root}packages/data/dist/index.js`);
  let page = readFileSync(file, 'utf8');
  page = withGenerated(page, 'columns-results', columnsTable(columns.resultColumns, notes.resultNotes));
  page = withGenerated(page, 'columns-councils', columnsTable(columns.councilColumns, notes.councilNotes));
  page = withGenerated(page, 'columns-winners', columnsTable(columns.winnerColumns, notes.winnerNotes));
  page = withGenerated(page, 'columns-figures', columnsTable(columns.figureColumns, notes.figureNotes));
  page = withGenerated(page, 'columns-seats', columnsTable(columns.seatTableColumns, notes.seatTableNotes));
  await writePage(file, page);
}

/**
 * Puts text between `<!-- name:start -->` and `<!-- name:end -->`.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
export function withGenerated(page, name, text) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no ${start} … ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}

/** @param {any} declaration */
function reference(declaration) {
  const attributes = declaration.attributes ?? [];
  const fields = new Set(attributes.map((/** @type {any} */ attribute) => attribute.fieldName));
  const methods = (declaration.members ?? []).filter((/** @type {any} */ member) => member.kind === 'method');
  const properties = (declaration.members ?? []).filter(
    (/** @type {any} */ member) => member.kind === 'field' && !fields.has(member.name),
  );
  return [
    table('Attributes', ['attribute', 'property', 'type', 'default', 'says'], attributes, (item) => [
      code(item.name),
      item.fieldName === item.name ? '' : code(item.fieldName),
      code(item.type?.text),
      code(item.default),
      item.description,
    ]),
    table('Properties without an attribute', ['property', 'type', 'says'], properties, (item) => [
      code(item.name) + (item.readonly ? ' (read only)' : ''),
      code(item.type?.text),
      item.description,
    ]),
    table('Methods', ['method', 'says'], methods, (item) => [code(`${item.name}()`), item.description]),
    table('Events', ['event', 'class', 'says'], declaration.events ?? [], (item) => [
      code(item.name),
      code(item.type?.text),
      item.description,
    ]),
    table('Slots', ['slot', 'says'], declaration.slots ?? [], (item) => [
      item.name ? code(item.name) : '(default)',
      item.description,
    ]),
    table('Parts', ['`::part()`', 'says'], declaration.cssParts ?? [], (item) => [
      code(item.name),
      item.description,
    ]),
    table('Custom properties', ['property', 'default', 'says'], declaration.cssProperties ?? [], (item) => [
      code(item.name),
      code(item.default),
      item.description,
    ]),
    table('States', ['`:state()`', 'says'], declaration.cssStates ?? [], (item) => [
      code(item.name),
      item.description,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * @param {string} heading
 * @param {string[]} columns
 * @param {any[]} items
 * @param {(item: any) => string[]} row
 */
function table(heading, columns, items, row) {
  if (items.length === 0) return '';
  const lines = [columns, columns.map(() => '---'), ...items.map(row)];
  return `### ${heading}\n\n${markdownTable(lines)}`;
}

/** @param {string[][]} lines The header, then a line of `---`, then the rows. */
export const markdownTable = (lines) =>
  lines
    .map(
      (line) =>
        `| ${line.map((cell) => (cell ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`,
    )
    .join('\n');

/**
 * Writes a page as Prettier would have it, so that making it again changes nothing.
 * @param {string} file
 * @param {string} text
 */
export async function writePage(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${text.replace(/ \| undefined$/, '')}\`` : '');
