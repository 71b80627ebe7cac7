import { PAGE_DARK, darkFill, swatch, type Party, type Swatch } from '@rosette/data';
import { pageSheet } from './page-sheet.js';

/**
 * The colours of parties, as classes: class name → its rules. A rule is written when its party is first drawn. Slugs and colours come from
 * @rosette/data, which lets nothing into them but `[a-z0-9-]` and `#rrggbb`.
 */
const written = new Map<string, string>();

/**
 * A rule with `--p-fill`, `--p-ink` and `--p-edge`. A page's own `--rosette-party-<slug>` (with `-ink`, `-edge`) wins: who changes
 * the fill has it for the outline too; the ink stays, for nobody here can know a better one.
 */
function rule(name: string, colour: (key: keyof Swatch) => string): string {
  const own = `var(--rosette-party-${name.slice(2)}`;
  return `.${name}{--p-fill:${own},${colour('fill')});--p-ink:${own}-ink,${colour('ink')});--p-edge:${own}-edge,${own},${colour('edge')}))}`;
}

/**
 * The class that sets `--p-fill` (of shapes), `--p-ink` (of text on them, 4.5:1) and `--p-edge` (of their outline, 3:1
 * against the page) for a party, or for a row's own colour (`#rrggbb`), which wins.
 */
export function partyClass(party: Party, rowColour?: string | null): string {
  const name = rowColour ? `c-${rowColour.slice(1)}` : `p-${party.slug}`;
  // A colour stays what it is; a party may have been changed by the page.
  if (rowColour && written.has(name)) return name;
  const light = rowColour ? swatch(rowColour) : party.light;
  const dark = rowColour ? swatch(darkFill(rowColour), PAGE_DARK) : party.dark;
  // For browsers before 2024, which would have no colour at all, the light one alone comes first.
  const css =
    rule(name, (key) => light[key]) +
    `@supports(color:light-dark(red,red)){${rule(name, (key) => `light-dark(${light[key]},${dark[key]})`)}}`;
  if (written.get(name) !== css) {
    written.set(name, css);
    // Anew, once for all that one drawing brings, before it is painted. Not rule by rule: Firefox 153 does not see a rule
    // inserted into a sheet after the first element that had adopted it has left the page.
    const { size } = written;
    queueMicrotask(() => size === written.size && pageSheet().replaceSync([...written.values()].join('')));
  }
  return name;
}
