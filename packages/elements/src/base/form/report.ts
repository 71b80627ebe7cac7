import { oneLine, type Problem } from '@rosette/data';

/** `problem('option-invalid', …)` for what has neither rows nor columns: in the same words, and a fraction of the size. */
export function formProblem(expected: string, value = '', then = ''): Problem {
  const found = oneLine(value).slice(0, 80);
  const message = oneLine(`expected ${expected}, found ${found ? `'${found}'` : 'nothing'}${then}`);
  return { code: 'option-invalid', severity: 'notice', message, found };
}
