import { expect } from '@open-wc/testing';
import type { RosetteSelectEvent } from '../base/events/select.js';
import {
  all,
  click,
  drawn,
  england2016,
  names,
  one,
  press,
  putCouncils,
  text,
  type,
} from '../testing/council-page.js';
import type { CouncilControlElement } from './council-control.js';

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
  history.replaceState(null, '', location.pathname + location.search);
});
const put = (
  set?: Partial<CouncilControlElement>,
  attributes?: Record<string, string>,
): Promise<CouncilControlElement> => putCouncils(place, set, attributes);
const said = (element: CouncilControlElement): string => text(one(element, '.councils > [role=status]'));

describe('council control, search and filters', () => {
  it('finds while typing, keeps the focus, and says how many', async () => {
    const element = await put();
    await type(element, 'cam');
    expect(names(element)).to.deep.equal(['Cambridge', 'South Cambridgeshire']);
    expect((element.renderRoot as ShadowRoot).activeElement?.localName).to.equal('input');
    expect(said(element)).to.equal('Showing 2 of 124');
    expect(text(one(element, '.tools p'))).to.equal('Showing 2 of 124 Show all');
    await click(element, '.tools p button');
    expect(names(element)).to.have.length(124);
    expect((element.renderRoot as ShadowRoot).activeElement?.localName).to.equal('input');
  });

  it('Enter picks the first that is found', async () => {
    const element = await put();
    await type(element, 'dud');
    await press(element, 'Enter');
    expect(text(one(element, '.card p'))).to.equal('Dudley No overall control, lost by Labour; 72 seats');
  });

  it('the legend filters by party, by several at once, and keeps the focus', async () => {
    const element = await put();
    const [labour, , liberal] = all<HTMLButtonElement>(element, '.legend button');
    liberal!.focus();
    liberal!.click();
    await drawn(element);
    expect(names(element)).to.have.length(4);
    expect(liberal!.getAttribute('aria-pressed')).to.equal('true');
    labour!.click();
    await drawn(element);
    expect(names(element)).to.have.length(62);
    liberal!.click();
    await drawn(element);
    expect(names(element)).to.have.length(58);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(liberal);
    expect(said(element)).to.equal('Showing 58 of 124');
  });

  it('by outcome, with the number of each', async () => {
    const element = await put();
    const select = one<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(text)).to.deep.equal([
      'All results',
      'Gained (3)',
      'Lost (3)',
      'Held (97)',
      'No change (21)',
    ]);
    select.value = 'loss';
    select.dispatchEvent(new Event('change'));
    await drawn(element);
    expect(names(element)).to.deep.equal(['Dudley', 'Elmbridge', 'Worcester']);
  });

  it('the number of what has not declared is that of the rows', async () => {
    const element = await put({
      data: england2016.slice(0, 20).map((row, at) => (at % 4 ? row : { ...row, control: '' })),
      expected: 30,
    });
    const options = all(element, 'option').map(text);
    expect(options.at(-1)).to.equal('Not declared (5)');
  });

  it('sorts by any column, with aria-sort on that one only', async () => {
    const element = await put();
    const sorts = (): (string | null)[] =>
      all(element, 'thead th').map((head) => head.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal([null, null, null, null, null]);
    await click(element, 'thead button', 'Seats');
    expect(sorts()).to.deep.equal([null, null, null, null, 'descending']);
    expect(names(element)[0]).to.equal('Birmingham');
    await click(element, 'thead button', 'Council');
    expect(sorts()).to.deep.equal(['ascending', null, null, null, null]);
    await click(element, 'thead button', 'Council');
    expect(sorts()).to.deep.equal(['descending', null, null, null, null]);
    expect(names(element)[0]).to.equal('Wyre Forest');
  });
});

describe('council control, one selection', () => {
  it('a row that is picked is told, shown in a line, and let go again', async () => {
    const element = await put();
    const told: (object | null)[] = [];
    place.addEventListener('rosette-select', ({ item }: RosetteSelectEvent) => told.push(item));
    await click(element, 'tbody button', 'Dudley');
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ name: 'Dudley', code: 'E08000027', outcome: 'loss' });
    expect(element.selected).to.equal('E08000027');
    expect(said(element)).to.equal('Dudley: no overall control, lost by Labour; 72 seats');
    expect(all(element, 'tr.picked').map((row) => text(row.querySelector('button')))).to.deep.equal([
      'Dudley',
    ]);
    expect(one(element, 'tr.picked button').getAttribute('aria-pressed')).to.equal('true');
    await click(element, '.card button');
    expect(told).to.deep.equal([told[0], null]);
    expect(element.renderRoot.querySelector('.card')).to.equal(null);
    expect(text((element.renderRoot as ShadowRoot).activeElement)).to.equal('Dudley');
  });

  it('anywhere in the row, and again to let go', async () => {
    const element = await put();
    await click(element, 'tbody tr', 'Adur');
    expect(element.selected).to.equal('E07000223');
    await click(element, 'tbody tr', 'Adur');
    expect(element.selected).to.equal(undefined);
  });

  it('a program picks by code, key or name, and no event tells it what it knows', async () => {
    const element = await put();
    let events = 0;
    element.addEventListener('rosette-select', () => events++);
    for (const selected of ['E08000027', 'e08000027', 'Dudley', 'Dudley Metropolitan Borough Council']) {
      element.selected = selected;
      await drawn(element);
      expect(text(one(element, '.card b')), selected).to.equal('Dudley');
    }
    element.selected = 'Atlantis';
    await drawn(element);
    expect(element.renderRoot.querySelector('.card')).to.equal(null);
    expect(events).to.equal(0);
  });

  it('brings the row into sight inside the list, and leaves the page where it is', async () => {
    place.style.marginBlockStart = '1500px';
    const element = await put({ selected: 'Wyre Forest' });
    const [list, row] = ['tbody', 'tr.picked'].map((selector) =>
      one(element, selector).getBoundingClientRect(),
    );
    expect(row!.top).to.be.at.least(list!.top - 1);
    expect(row!.bottom).to.be.at.most(list!.bottom + 1);
    expect(window.scrollY).to.equal(0);
  });

  it('stays over a refresh, with what has become of it', async () => {
    const element = await put({ selected: 'Dudley' });
    element.data = england2016.map((row) => (row.name === 'Dudley' ? { ...row, control: 'Labour' } : row));
    await drawn(element);
    expect(text(one(element, '.card p'))).to.equal('Dudley Labour hold; 72 seats');
  });
});
