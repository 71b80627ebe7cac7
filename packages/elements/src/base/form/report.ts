import { oneLine, type Problem } from '@rosette/data';
import { RosetteErrorEvent } from '../events/error.js';
import { problemLines } from '../problems.js';

/** `problem('option-invalid', …)` for what has neither rows nor columns: in the same words, and a fraction of the size. */
export function formProblem(expected: string, value = '', then = ''): Problem {
  const found = oneLine(value).slice(0, 80);
  const message = oneLine(`expected ${expected}, found ${found ? `'${found}'` : 'nothing'}${then}`);
  return { code: 'option-invalid', severity: 'notice', message, found };
}

/** Sets `:state(…)`. */
export function setFormState({ states }: ElementInternals, status: string): void {
  try {
    states.clear();
    states.add(status);
  } catch {
    // Browsers from before 2024 do not know `:state()`.
  }
}

const reported = new WeakMap<HTMLElement, string>();

/** Tells the page's builder what is wrong with an element, once for each new set of problems. */
export function reportProblems(host: HTMLElement, problems: readonly Problem[]): void {
  const report = problems.map(({ message }) => message).join('\n');
  if (report && report !== reported.get(host)) {
    const name = `<${host.localName}>: `;
    console.warn(name + problemLines(problems).join(`\n${name}`));
    host.dispatchEvent(new RosetteErrorEvent(problems));
  }
  reported.set(host, report);
}
