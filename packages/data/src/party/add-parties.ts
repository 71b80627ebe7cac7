import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import { readColour } from '../read/values.js';
import { labelKey, slugOf } from './party-key.js';
import { added, findParty, makeParty } from './party.js';
import type { Party, PartyInput } from './party.types.js';

const bySlug = new Map<string, Party>();
const slugs = new Map<string, string>();

/**
 * Adds parties for the whole page, or changes those of the table: one that is named by its slug or by any label of it changes for
 * every label that meant it. A later input wins over an earlier one. What cannot be read is left out and named in what is given back.
 */
export function addParties(inputs: readonly PartyInput[]): readonly Problem[] {
  const problems: Problem[] = [];
  added.find = find;
  for (const input of inputs) {
    const was = findParty(input.slug ?? input.name);
    const slug = was.known ? was.slug : slugOf(input.slug ?? input.name);
    const isSame = labelKey(was.names.en.label) === labelKey(input.name);
    const en = isSame ? was.names.en : { label: input.name, sentence: input.name };
    const light = colourOf(input, 'colour', problems);
    const dark = colourOf(input, 'colourDark', problems) ?? (light ? null : was.dark.fill);
    const short = input.short ?? (was.known ? was : findParty(input.name)).short;
    const names = { ...was.names, en, ...input.names };
    bySlug.set(slug, makeParty(slug, names, short, light ?? was.light.fill, true, dark));
    for (const label of [slug, input.name, ...(input.aliases ?? [])]) slugs.set(labelKey(label), slug);
  }
  slugs.delete('');
  return problems;
}

/** Takes away what `addParties` has added. */
export function forgetParties(): void {
  bySlug.clear();
  slugs.clear();
  delete added.find;
}

function find(label: string): Party | undefined {
  delete added.find;
  const slug = slugs.get(labelKey(label)) ?? findParty(label).slug;
  added.find = find;
  return bySlug.get(slug);
}

function colourOf(
  input: PartyInput,
  field: 'colour' | 'colourDark',
  problems: Problem[],
): string | null | undefined {
  const colour = readColour(input[field]);
  if (colour === undefined || (colour === null && field === 'colour'))
    problems.push(
      problem('option-invalid', `a colour such as #e4003b as ${field} of ${input.name}`, input[field]),
    );
  return colour;
}
