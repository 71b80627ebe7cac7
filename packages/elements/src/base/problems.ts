import { problem, type Problem } from '@rosette/data';
import { RosetteErrorEvent } from './events/error.js';
import { safeHref } from './link.js';

/** How many problems are named, on the console and in the debug panel. */
const SHOWN = 20;

/** Problems as lines for the page's builder, in English; the first, and how many more there are. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const more = problems.length - SHOWN;
  const lines = problems.slice(0, SHOWN).map(({ message }) => message);
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

/** What is wrong with the attributes that every data element has. */
export function attributeProblems({
  sourceHref,
  refresh,
}: {
  readonly sourceHref?: string | undefined;
  readonly refresh?: number | string | undefined;
}): readonly Problem[] {
  const odd: Problem[] = [];
  if (sourceHref && !safeHref(sourceHref))
    odd.push(problem('option-invalid', 'an http(s) or mailto address as source-href', sourceHref));
  if (refresh != null && !(Number(refresh) > 0))
    odd.push(problem('option-invalid', 'refresh in seconds', refresh));
  return odd;
}

const reported = new WeakMap<HTMLElement, string>();

/** Tells the page's builder what is wrong with an element. Problems that are still the same, or gone, are not news. */
export function reportProblems(host: HTMLElement, problems: readonly Problem[]): void {
  const report = problems.map(({ message }) => message).join('\n');
  if (report && report !== reported.get(host)) {
    const name = `<${host.localName}>: `;
    console.warn(name + problemLines(problems).join(`\n${name}`));
    host.dispatchEvent(new RosetteErrorEvent(problems));
  }
  reported.set(host, report);
}
