import type { Columns, Reading, RowOf, Sheet } from '@rosette/data';
import { html, type TemplateResult } from 'lit/html.js';
import { DataElement } from '../base/data-element.js';
import type { DataModel } from '../base/data-model.js';

const columns = {
  party: { kind: 'text', required: true, aliases: ['name'] },
  value: { kind: 'number', needed: true, aliases: ['seats', 'councillors'] },
} as const satisfies Columns;

type Row = RowOf<typeof columns>;

interface StubModel extends DataModel {
  readonly rows: readonly Row[];
}

/** The smallest widget: a list. What is tested on it holds for every data element. */
export class ResultsStub extends DataElement<typeof columns, StubModel> {
  unit: string | undefined;

  protected readonly schema = columns;

  protected override prefer(): Readonly<Record<string, string>> | undefined {
    return this.unit ? { value: this.unit } : undefined;
  }

  protected toModel({ rows, problems }: Reading<Row>, { title, source, updated }: Sheet): StubModel {
    return {
      rows,
      problems,
      title: title ?? null,
      source: source ?? null,
      updated: updated ? new Date(updated) : null,
    };
  }

  protected isEmpty({ rows }: StubModel): boolean {
    return rows.length === 0;
  }

  protected summary({ rows: [first] }: StubModel): string {
    return first
      ? `${first.party}: ${first.value === null ? 'not known' : this.locale.count(first.value)}.`
      : '';
  }

  protected picture({ rows }: StubModel): TemplateResult {
    return html`<ul>
      ${rows.map(({ party, value }) => html`<li>${party} ${value === null ? '–' : this.locale.count(value)}</li>`)}
    </ul>`;
  }

  /** What is drawn, as text. */
  get drawn(): string[] {
    return [...this.renderRoot.querySelectorAll('li')]
      .filter((item) => !item.closest('[part=debug]'))
      .map((item) => item.textContent ?? '');
  }

  partNamed(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[part~="${name}"]`);
  }

  /** What a part says on screen, with the page's own in its slots. */
  says(name: string): string {
    return (this.partNamed(name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get announced(): string {
    return this.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
  }
}

export const stubTag = 'test-results-stub';
if (!customElements.get(stubTag)) customElements.define(stubTag, ResultsStub);

/** Waits for a stub's drawing, and for what the browser tells it about its light DOM before. */
export async function settled(element: ResultsStub): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** A stub in `place`, with what a page has put inside it. */
export async function putStub(
  place: Element,
  inside = '',
  set: Partial<ResultsStub> = {},
): Promise<ResultsStub> {
  const { body } = new DOMParser().parseFromString(`<body>${inside}`, 'text/html');
  const element = document.createElement(stubTag);
  element.append(...document.importNode(body, true).childNodes);
  Object.assign(element, set);
  place.append(element);
  await settled(element);
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'test-results-stub': ResultsStub;
  }
}
