import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { startLoader } from './start-loader.js';
import type { Widgets } from './widgets.js';

let count = 0;
const freshTag = (): string => `rosette-loader-test-${(count += 1)}`;

/** A widget that is registered when it is asked for, after having failed so many times. */
function widget(tag: string, failures = 0) {
  const state = { asked: 0 };
  const widgets: Widgets = {
    [tag]: async () => {
      state.asked += 1;
      if (state.asked <= failures) throw new TypeError('Failed to fetch dynamically imported module');
      customElements.define(
        tag,
        class extends HTMLElement {
          static observedAttributes = ['unit'];
        },
      );
    },
  };
  return { state, widgets };
}

async function place(markup: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  return root;
}

/** Loaders stay for as long as the page does; those of other tests would speak up about this one's tables. */
const start = (widgets: Widgets) => startLoader(widgets, false);

const table = (tag: string): string =>
  `<table data-rosette="${tag.slice(8)}" data-unit="seats"><tr><td>1</td></tr></table>`;
const defined = (tag: string): Promise<unknown> =>
  waitUntil(() => customElements.get(tag), `${tag} was not loaded`);

describe('loader', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    expect(warnings, 'a warning that the test did not expect').to.deep.equal([]);
  });

  it('asks for nothing that the page does not use', async () => {
    const { state, widgets } = widget(freshTag());
    start(widgets);
    await aTimeout(20);
    expect(state.asked).to.equal(0);
  });

  it('brings in a widget that is on the page, once for all of its tags', async () => {
    const tag = freshTag();
    const { state, widgets } = widget(tag);
    await place(`<${tag}></${tag}><${tag}></${tag}>${table(tag)}`);
    start(widgets);
    await defined(tag);
    expect(state.asked).to.equal(1);
  });

  it('upgrades a table, and leaves the page as it is until the widget is there', async () => {
    const tag = freshTag();
    const root = await place(table(tag));
    const { widgets } = widget(tag);
    start(widgets);
    expect(root.firstElementChild!.localName).to.equal('table');
    await waitUntil(() => root.querySelector(`${tag} > table`));
    expect(root.querySelector(tag)!.getAttribute('unit')).to.equal('seats');
  });

  it('finds what comes later, however deep', async () => {
    const tag = freshTag();
    start(widget(tag).widgets);
    const root = await place(`<section><div><${tag}></${tag}></div></section>`);
    await defined(tag);
    root.insertAdjacentHTML('beforeend', `<section>${table(tag)}</section>`);
    await waitUntil(() => root.querySelector(`section > ${tag} > table`));
  });

  it('finds a later element that is itself the widget or the table', async () => {
    const [first, second] = [freshTag(), freshTag()];
    start({ ...widget(first).widgets, ...widget(second).widgets });
    const root = await place('');
    root.append(document.createElement(first));
    root.insertAdjacentHTML('beforeend', table(second));
    await Promise.all([defined(first), waitUntil(() => root.querySelector(`${second} > table`))]);
  });

  it('survives that the page replaces its body', async () => {
    const tag = freshTag();
    start(widget(tag).widgets);
    const old = document.body;
    const body = document.createElement('body');
    body.innerHTML = `<${tag}></${tag}>`;
    old.replaceWith(body);
    try {
      await defined(tag);
    } finally {
      body.replaceWith(old);
    }
  });

  it('says once that a widget could not be loaded, keeps the table, and tries again with the next', async () => {
    const tag = freshTag();
    const { state, widgets } = widget(tag, 1);
    const root = await place(table(tag) + table(tag));
    start(widgets);
    await waitUntil(() => warnings.length > 0);
    await aTimeout(20);
    expect(state.asked).to.equal(1);
    expect(warnings.splice(0))
      .to.have.length(1)
      .and.to.satisfy(([said]: string[]) => said!.includes(tag) && said!.includes('Failed to fetch'));
    expect(root.querySelectorAll(':scope > table')).to.have.length(2);

    root.append(document.createElement(tag));
    await waitUntil(
      () => root.querySelectorAll(`${tag} > table`).length === 2,
      'the earlier tables are upgraded too',
    );
    expect(state.asked).to.equal(2);
  });

  it('does not ask for a widget that another script has registered, and still upgrades its tables', async () => {
    const tag = freshTag();
    customElements.define(tag, class extends HTMLElement {});
    Object.assign(customElements.get(tag)!, { observedAttributes: ['unit'] });
    const { state, widgets } = widget(tag);
    const root = await place(table(tag));
    start(widgets);
    await waitUntil(() => root.querySelector(`${tag} > table`));
    expect(state.asked).to.equal(0);
  });

  it('keeps quiet about it where the script has only some of the widgets', async () => {
    const tag = freshTag();
    const root = await place(table(tag));
    await start({})(root);
    expect(root.firstElementChild!.localName).to.equal('table');
  });

  it('does not see into a shadow root until it is told', async () => {
    const tag = freshTag();
    const root = await place('<div></div>');
    const discover = start(widget(tag).widgets);
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `${table(tag)}<${tag}></${tag}>`;
    await aTimeout(20);
    expect(customElements.get(tag)).to.equal(undefined);
    await discover(shadow);
    expect(customElements.get(tag)).to.exist;
    expect(shadow.firstElementChild!.localName).to.equal(tag);
    expect(shadow.querySelectorAll(`${tag} > table`)).to.have.length(1);
  });

  it('two loaders on one page put one element around a table', async () => {
    const tag = freshTag();
    const root = await place(table(tag));
    customElements.define(tag, class extends HTMLElement {});
    Object.assign(customElements.get(tag)!, { observedAttributes: [] });
    const { widgets } = widget(tag);
    await Promise.all([start(widgets)(root), start(widgets)(root)]);
    expect(root.querySelectorAll(tag)).to.have.length(1);
  });

  // The last, because its loader knows no widget and says so of every later table.
  it('says once that there is no such widget', async () => {
    const tag = freshTag();
    const root = await place(table(tag) + table(tag));
    const discover = startLoader({});
    await discover(root);
    await discover(root);
    expect(warnings.splice(0).filter((said) => said.includes(tag))).to.have.length(1);
  });

  it('says which widgets there are, where a tag or a name is none of them', async () => {
    const [there, elsewhere] = [freshTag(), freshTag()];
    customElements.define(
      elsewhere,
      class extends HTMLElement {
        static observedAttributes = ['unit'];
      },
    );
    // Typing slips, and the quotation marks of a word processor.
    const root = await place(
      '<rosette-result-chart></rosette-result-chart><a-foreign-tag></a-foreign-tag>' +
        `<table data-rosette="“results-chart”"></table>${table(elsewhere)}`,
    );
    await startLoader(widget(there).widgets)(root);
    // The loader of the test above is still there, and has its say.
    expect(warnings.splice(0).filter((said) => said.includes(there))).to.deep.equal(
      ['rosette-result-chart', 'rosette-“results-chart”'].map(
        (tag) => `Rosette: <${tag}> could not be loaded. Error: There are ${there}.`,
      ),
    );
    expect(root.querySelector(elsewhere), 'what another script has registered is no mistake').to.exist;
  });
});
