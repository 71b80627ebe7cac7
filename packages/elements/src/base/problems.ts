import type { Problem } from '@rosette/data';

/** How many problems are named, on the console and in the debug panel. */
const SHOWN = 20;

/** Problems as lines for the page's builder, in English; the first, and how many more there are. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const more = problems.length - SHOWN;
  const lines = problems.slice(0, SHOWN).map(({ message }) => message);
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
