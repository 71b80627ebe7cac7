import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import { expectAccessible } from '../testing/axe.js';
import {
  all,
  councilTag,
  drawn,
  england2016,
  names,
  one,
  press,
  putCouncils,
  text,
} from '../testing/council-page.js';
import { readingOrder } from '../testing/reading-order.js';
import { until } from '../testing/until.js';
import type { CouncilControlElement } from './council-control.js';
import * as examples from './council-control.examples.js';
import * as states from './council-control.states.examples.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});
const put = (
  set?: Partial<CouncilControlElement>,
  attributes?: Record<string, string>,
): Promise<CouncilControlElement> => putCouncils(place, set, attributes);
const focused = (element: CouncilControlElement): string =>
  text((element.renderRoot as ShadowRoot).activeElement);

/** What the Tab key stops at, in its order. */
const stops = (element: CouncilControlElement): string[] =>
  all(element, 'a[href], button, input, select, [tabindex]')
    .filter((node) => node.tabIndex >= 0)
    .map((node) =>
      text(node) && !node.matches('select, [role=listbox]')
        ? text(node)
        : (node.getAttribute('role') ?? node.localName),
    );

describe('council control, for everyone', () => {
  it('figures end where their heading ends', async () => {
    const endOf = (inside: Element, words: string): number => {
      const range = document.createRange();
      const walk = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) if (walk.currentNode.textContent?.trim() === words) break;
      range.selectNodeContents(walk.currentNode);
      return range.getBoundingClientRect().right;
    };
    for (const data of [england2016, england2016.slice(0, 5)]) {
      const element = await put({ data });
      const figure = endOf(one(element, 'tbody td.seats'), String(england2016[0]!.seats));
      expect(endOf(one(element, 'thead th.seats'), 'Seats')).to.be.closeTo(figure, 1);
      element.remove();
    }
  });

  it('is read as title, sentence, progress, legend, tools, list, source', async () => {
    const element = await put({
      data: {
        title: 'Councils',
        source: { name: 'BBC', href: 'https://www.bbc.co.uk/' },
        rows: england2016.slice(0, 14),
      },
      expected: 16,
    });
    const order = readingOrder(element).map(
      ({ role, text: words }) => `${role}: ${words.split(' ').slice(0, 3).join(' ')}`,
    );
    expect(order).to.deep.equal([
      'title: Councils',
      'text: With 14 of',
      'text: 14 of 16',
      'list: Control',
      'text: Find a council',
      'text: Result',
      'text: All results',
      'text: Gained (1)',
      'text: Held (12)',
      'text: No change (1)',
      'text: 14 councils',
      'table: Councils',
      'text: Source: BBC',
    ]);
  });

  it('has few tab stops: the legend, the tools, the headings, and one for all rows', async () => {
    const element = await put();
    expect(stops(element)).to.deep.equal([
      ...all(element, '.legend button').map(text),
      'input',
      'select',
      'Council',
      'Control',
      'Result',
      'Before',
      'Seats',
      'Adur',
    ]);
  });

  it('arrow keys, Home, End and pages go from row to row, Escape lets go', async () => {
    const element = await put();
    all(element, 'tbody button')[0]!.focus();
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal('Amber Valley');
    await press(element, 'End');
    expect(focused(element)).to.equal('Wyre Forest');
    const [list, row] = [one(element, 'tbody'), (element.renderRoot as ShadowRoot).activeElement!].map(
      (node) => node.getBoundingClientRect(),
    );
    expect(row!.bottom).to.be.at.most(list!.bottom + 1);
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal('Wyre Forest');
    await press(element, 'PageUp');
    expect(names(element).indexOf(focused(element))).to.be.within(100, 120);
    await press(element, 'Home');
    expect(focused(element)).to.equal('Adur');
    expect(stops(element).at(-1)).to.equal('Adur');
    all(element, 'tbody button')[0]!.click();
    await drawn(element);
    expect(one(element, '.card b').textContent).to.equal('Adur');
    await press(element, 'Escape');
    expect(element.renderRoot.querySelector('.card')).to.equal(null);
  });

  it('every row and cell says what it is, for display: flex takes it from them', async () => {
    const element = await put();
    const roles: Record<string, string> = {
      TABLE: 'table',
      THEAD: 'rowgroup',
      TBODY: 'rowgroup',
      TR: 'row',
      TD: 'cell',
    };
    for (const node of all(element, 'table, thead, tbody, tr, td'))
      expect(node.getAttribute('role')).to.equal(roles[node.tagName]);
    for (const node of all(element, 'thead th')) expect(node.getAttribute('role')).to.equal('columnheader');
    for (const node of all(element, 'tbody th')) expect(node.getAttribute('role')).to.equal('rowheader');
    const cells = all(element, 'tr').map((row) => row.querySelectorAll('th, td').length);
    expect(new Set(cells).size, 'as many cells in every row').to.equal(1);
  });

  it('a narrow list leaves no cell out of a row: one would be read under the heading of another', async () => {
    place.style.inlineSize = '320px';
    const element = await put();
    for (const cell of all(element, 'tr > *'))
      expect(getComputedStyle(cell).display, cell.className).not.to.equal('none');
    const same = one(element, 'tbody .same');
    expect(text(same)).to.equal('Before: Conservative');
    expect(same.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('every target is 24 px tall at least', async () => {
    const element = await put({ selected: 'Dudley' }, { focus: 'Labour' });
    for (const node of all(element, 'button, input, select'))
      expect(node.getBoundingClientRect().height, text(node) || node.localName).to.be.at.least(23.9);
  });

  it('without the list: it is heard, and nothing in it can be reached that is not seen', async () => {
    const element = await put({}, { 'no-list': '', layout: '/data/councils.hexjson' });
    await until(() => element.renderRoot.querySelector('[role=listbox]'), 'a map');
    await drawn(element);
    expect(one(element, '.list').getBoundingClientRect().height).to.be.lessThan(2);
    expect(readingOrder(element).some(({ role }) => role === 'table')).to.equal(true);
    expect(text(one(element, '.list'))).to.contain('Dudley No overall control');
    expect(all(element, '.list *').filter((node) => node.tabIndex >= 0)).to.deep.equal([]);
  });

  it('without the list, and without a map to be had, the list is there', async () => {
    const element = await put({}, { 'no-list': '', layout: '/states/gone.csv' });
    await until(() => element.renderRoot.querySelector('.no-map'), 'giving up');
    await drawn(element);
    expect(one(element, '.list').getBoundingClientRect().height).to.be.greaterThan(100);
  });

  for (const width of [280, 320, 640, 1200, 1400]) {
    it(`fits into ${width} px, and no text is under 12 px`, async () => {
      place.style.inlineSize = `${width}px`;
      place.style.fontSize = '13px';
      const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
      const element = await put({
        data: [
          ...england2016.slice(0, 12),
          { name: long, control: long, previous: 'NOC', seats: 12, note: long },
        ],
        selected: long,
        expected: 20,
        layoutData: { layout: 'odd-r', hexes: { a: { q: 0, r: 0, n: long } } },
      });
      const edge = place.getBoundingClientRect().right + 1;
      for (const node of all(element, '*')) {
        if (node.closest('.unseen, svg, option') || !node.getClientRects().length) continue;
        expect(node.getBoundingClientRect().right, `${node.tagName} ${node.className}`).to.be.at.most(edge);
        if (text(node)) expect(parseFloat(getComputedStyle(node).fontSize), node.tagName).to.be.at.least(12);
      }
    });
  }
});

describe('council control, examples', () => {
  const files = { examples, states };
  const shows = (file: object) =>
    Object.entries(file).filter(([name]) => name !== 'meta') as [string, () => TemplateResult][];
  for (const [name, file] of Object.entries(files)) {
    it(`${name}: each function has its words, and the other way round`, () => {
      const named = shows(file).map(([name]) => name);
      expect(named.sort()).to.deep.equal(Object.keys(file.meta.examples).sort());
    });
  }
  for (const [name, show] of Object.values(files).flatMap(shows)) {
    it(`${name} is drawn, and accessible`, async function () {
      this.timeout(30000);
      render(show(), place);
      const element = place.querySelector(councilTag) as CouncilControlElement;
      await drawn(element);
      const bad: Record<string, string> = {
        loading: 'error',
        error: 'error',
        stale: 'stale',
        empty: 'empty',
      };
      await until(() => element.status === (bad[name] ?? 'ready'), `${name} is ${bad[name] ?? 'ready'}`);
      if ((element.layout?.startsWith('/data/') || element.layoutData) && !element.noMap)
        await until(() => element.renderRoot.querySelector('[role=listbox]'), 'a map');
      await drawn(element);
      const bodyRows = all(element, 'tbody tr').length;
      if (['error', 'empty'].includes(element.status)) expect(bodyRows).to.equal(0);
      else expect(bodyRows).to.be.greaterThan(0);
      // Four hundred rows take axe a minute, and say no more than twelve.
      if (bodyRows > 100) element.data = { rows: england2016.slice(0, 12) };
      await drawn(element);
      if (name !== 'tenThousandRows') await expectAccessible(element);
    });
  }
});
