import type { Place } from './address.js';

export const snippetKinds = ['page', 'table', 'script'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** More rows than anybody pastes from a gallery. */
const most = 14;

const text = (value: unknown): string =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const quoted = (value: string): string => text(value).replaceAll('"', '&quot;');

interface Figures {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

type Row = Readonly<Record<string, unknown>>;
interface Envelope {
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** The figures that an example hands over as `element.data`. */
function fromData(data: readonly Row[] | Envelope): Figures {
  const { title = '', rows } = 'rows' in data ? data : { rows: data };
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { title, header, rows: rows.map((row) => header.map((name) => row[name])) };
}

const cellTexts = (row: HTMLTableRowElement): string[] =>
  [...row.cells].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ') ?? '');

function fromTable(table: HTMLTableElement): Figures {
  const [header, ...rows] = [...table.rows].map(cellTexts);
  return { title: table.caption?.textContent?.trim() ?? '', header: header ?? [], rows };
}

/** What the element shows, wherever the example has it from; `null` where it has a feed only. */
function figuresOf(element: HTMLElement): Figures | null {
  const { data } = element as { data?: readonly Row[] | Envelope };
  if (data && typeof data === 'object' && (Array.isArray(data) || 'rows' in data)) return fromData(data);
  const table = element.querySelector('table');
  if (table) return fromTable(table);
  const script = element.querySelector('script[type="application/json"]');
  return script ? fromData(JSON.parse(script.textContent ?? '[]') as readonly Row[]) : null;
}

function tableLines({ title, header, rows }: Figures, opening: string): string[] {
  const cells = (values: readonly unknown[], tag: string): string =>
    values.map((value) => `<${tag}>${text(value)}</${tag}>`).join('');
  const left = rows.length - most;
  return [
    opening,
    ...(title ? [`  <caption>${text(title)}</caption>`] : []),
    `  <thead><tr>${cells(header, 'th')}</tr></thead>`,
    '  <tbody>',
    ...rows.slice(0, most).map((row) => `    <tr>${cells(row, 'td')}</tr>`),
    ...(left > 0 ? [`    <!-- and ${left} more rows -->`] : []),
    '  </tbody>',
    '</table>',
  ];
}

const settings = (element: HTMLElement, prefix = ''): string =>
  [...element.attributes]
    .filter(({ name }) => !['class', 'id', 'style'].includes(name))
    .map(({ name, value }) => {
      const full = ['lang', 'dir'].includes(name) ? name : prefix + name;
      return value === '' ? ` ${full}` : ` ${full}="${quoted(value)}"`;
    })
    .join('');

const styleLines = (tag: string, tokens: Place['tokens']): string[] => {
  const set = Object.entries(tokens).filter(([, value]) => value);
  if (set.length === 0) return [];
  return [
    '<style>',
    `  ${tag} {`,
    ...set.map(([name, value]) => `    ${name}: ${text(value)};`),
    '  }',
    '</style>',
    '',
  ];
};

/** What the page says in its own words, in the element's named slots. */
const slotted = (element: HTMLElement): string[] =>
  [...element.children]
    .filter((child) => child.slot)
    .map(
      (child) =>
        `<${child.localName} slot="${quoted(child.slot)}">${text(child.textContent?.trim())}</${child.localName}>`,
    );

/** What the page has put inside, where that is no figures: without what the element has added, and what Lit leaves behind. */
function markupLines(element: HTMLElement): string[] {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const made of copy.querySelectorAll('.rosette-join, .rosette-extras')) made.remove();
  for (const form of copy.querySelectorAll('form')) {
    for (const name of ['class', 'novalidate', 'hidden']) form.removeAttribute(name);
  }
  const lines = copy.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/=""/g, '')
    // Text that goes on in the next line of its source.
    .replace(/\s*\n\s*(?=[^<\s])/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin));
}

const showsData = (element: HTMLElement): boolean => 'data' in element;

/** A chart that has its figures from a feed has at most slots to show; a form or a letter has all it is made of. */
const insideOf = (element: HTMLElement): string[] =>
  showsData(element) ? slotted(element) : markupLines(element);

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line ? `  ${line}` : line));

function forPage(element: HTMLElement, tokens: Place['tokens']): string[] {
  const tag = element.localName;
  const figures = figuresOf(element);
  return [
    `<script src="rosette/standalone/${tag.replace(/^rosette-/, '')}.js" async data-cfasync="false"></script>`,
    '',
    ...styleLines(tag, tokens),
    `<${tag}${settings(element)}>`,
    ...indent(figures ? [...slotted(element), ...tableLines(figures, '<table>')] : insideOf(element)),
    `</${tag}>`,
  ];
}

function forTable(element: HTMLElement, tokens: Place['tokens']): string[] {
  const tag = element.localName;
  const name = tag.replace(/^rosette-/, '');
  const attributes = ` data-rosette="${name}"${settings(element, 'data-')}`;
  const figures = figuresOf(element);
  return [
    '<script type="module" src="rosette/rosette.js"></script>',
    '',
    ...styleLines(tag, tokens),
    ...(figures
      ? tableLines(figures, `<table${attributes}>`)
      : [`<div${attributes}>`, ...indent(insideOf(element)), '</div>']),
  ];
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function forScript(element: HTMLElement): string[] {
  const name = element.localName.replace(/^rosette-/, '');
  const figures = figuresOf(element);
  const variable = showsData(element) ? 'chart' : name === 'letter-card' ? 'letter' : 'form';
  const inside = showsData(element) ? [] : markupLines(element);
  const properties = [...element.attributes]
    .filter((attribute) => !['class', 'id', 'style'].includes(attribute.name))
    .map((attribute) => {
      const property = attribute.name.includes('-') ? camel(attribute.name) : attribute.name;
      const numeric = /^-?\d+(\.\d+)?$/.test(attribute.value);
      const value =
        attribute.value === ''
          ? 'true'
          : numeric
            ? attribute.value
            : `'${attribute.value.replaceAll("'", "\\'")}'`;
      return `${variable}.${property} = ${value};`;
    });
  const rows = (figures?.rows ?? []).slice(0, most).map((row) => {
    const pairs = (figures?.header ?? [])
      .map((header, at) => [header, row[at]] as const)
      .filter(([, value]) => value !== undefined);
    return `    ${JSON.stringify(Object.fromEntries(pairs))},`;
  });
  const data = figures && [
    'chart.data = {',
    ...(figures.title ? [`  title: ${JSON.stringify(figures.title)},`] : []),
    '  rows: [',
    ...rows,
    ...(figures.rows.length > most ? [`    // and ${figures.rows.length - most} more rows`] : []),
    '  ],',
    '};',
  ];
  return [
    `import 'rosette/${name}.js';`,
    '',
    `const ${variable} = document.createElement('${element.localName}');`,
    ...properties,
    ...(inside.length ? [`${variable}.innerHTML = \``, ...indent(inside), '`;'] : []),
    ...(data ?? []),
    `document.body.append(${variable});`,
  ];
}

/** The code that makes the same thing on a page of one's own. */
export function snippet(kind: SnippetKind, element: HTMLElement, tokens: Place['tokens']): string {
  const lines =
    kind === 'page'
      ? forPage(element, tokens)
      : kind === 'table'
        ? forTable(element, tokens)
        : forScript(element);
  return `${lines.join('\n')}\n`;
}
