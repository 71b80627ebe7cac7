import type { Problem } from '@rosette/data';
import type { Check } from './check.js';

/** So many problems of a kind are listed; all of them are in `--json`. */
const LISTED = 20;
const LABEL = 12;

/** Lines under one label: `columns     party ← Party name`. */
function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => `  ${(at ? '' : label).padEnd(LABEL)}${line}`);
}

function listed(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, LISTED).map(({ message }) => message);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more (all of them with --json)`] : lines;
}

/** What a widget makes of a feed, to be read by people. */
export function reportCheck(check: Check): string {
  const { header, rows, columns, percent, unused, source, problems } = check;
  const found = Object.entries(columns).map(([field, name]) => {
    const kind = percent.includes(field) ? ' (percentages)' : '';
    return field === name ? field + kind : `${field} ← ${name}${kind}`;
  });
  const of = (severity: Problem['severity']): string[] =>
    listed(problems.filter((one) => one.severity === severity));
  return [
    `rosette-${check.widget}: ${check.ok ? (check.sentence ? 'good' : 'empty') : 'something is refused'}`,
    ...labelled('title', check.title ? [check.title] : []),
    ...labelled('source', source ? [[source.name, source.href].filter(Boolean).join(', ')] : []),
    ...labelled('updated', check.updated ? [check.updated] : []),
    ...labelled('header', header ? [`row ${header}`] : []),
    ...labelled('columns', found.length ? found : ['none that this widget knows']),
    ...labelled('not used', unused.length ? [unused.join(', ')] : []),
    ...labelled('rows', [`${rows.read} of ${rows.inFeed} read, ${rows.shown} shown`]),
    ...labelled('says', [check.sentence ?? 'nothing: there is nothing to show']),
    ...labelled('refused', of('error')),
    ...labelled('look at', of('notice')),
  ].join('\n');
}

/** The widgets that were not meant, in a line each. */
export function reportOther({ widget, rows, problems, columns }: Check): string {
  const refused = problems.filter(({ severity }) => severity === 'error').length;
  const found = Object.keys(columns).join(', ') || 'none';
  return `rosette-${widget}: ${rows.shown} of ${rows.inFeed} rows shown, columns ${found}, ${refused} refused`;
}
