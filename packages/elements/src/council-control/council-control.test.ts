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
  rows,
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
const legend = (element: CouncilControlElement): string[] => all(element, '.legend button').map(text);
const said = (element: CouncilControlElement): string => text(one(element, '.councils > [role=status]'));
const six = england2016.filter(({ control, previous }) => control !== previous);

describe('council control, from data to drawing', () => {
  it('says who runs how many, and the legend ties out', async () => {
    const element = await put();
    expect(text(one(element, '[part=summary]'))).to.equal(
      'Labour runs 58 of 124 councils, 46.8%; the Conservatives 38, 30.6%. No party has overall control in 24.',
    );
    expect(legend(element)).to.deep.equal([
      'Labour 58 of 124 46.8%±0, ±0 since before',
      'Conservative 38 of 124 30.6%−1, −1 since before',
      'Liberal Democrat 4 of 124 3.2%+1, +1 since before',
      'No overall control 24 of 124 19.4%±0, ±0 since before',
    ]);
    const widths = all(element, '.whole svg').map((part) => parseFloat(part.getAttribute('width') ?? ''));
    expect(widths.reduce((a, b) => a + b, 0)).to.be.closeTo(100, 0.001);
  });

  it('the legend of four stands in one, two or four columns, never in three and one', async () => {
    const element = await put();
    const columns = (width: number): number => {
      place.style.inlineSize = `${width}px`;
      const lefts = all(element, '.legend li').map((item) => Math.round(item.getBoundingClientRect().left));
      return new Set(lefts).size;
    };
    expect([240, 320, 460, 560, 640, 1000].map(columns)).to.deep.equal([1, 2, 2, 2, 4, 4]);
  });

  it('who has none now has no part of the bar, and stands in the legend', async () => {
    const element = await put({ data: [{ name: 'Ely', control: 'Lab', previous: 'Con' }] });
    expect(all(element, '.whole svg').length).to.equal(1);
    expect(legend(element)).to.deep.equal([
      'Labour 1 of 1 100%+1, +1 since before',
      'Conservative 0 of 1 0%−1, −1 since before',
    ]);
  });

  it('lists every council with all that is known of it', async () => {
    const element = await put();
    expect(all(element, 'thead th').map(text)).to.deep.equal([
      'Council',
      'Control',
      'Result',
      'Before',
      'Seats',
    ]);
    expect(rows(element)).to.have.length(124);
    expect(rows(element).find((row) => row.startsWith('Dudley'))).to.equal(
      'Dudley | No overall control | Lost | Before: Labour | Seats: 72',
    );
    expect(rows(element).find((row) => row.startsWith('Bristol'))).to.equal(
      'Bristol | Labour | Gained | Before: No overall control | Seats: 70',
    );
  });

  it('has a shape beside the word for what is news, and only for that', async () => {
    const element = await put();
    const marked = all(element, 'tbody tr').filter((row) => row.querySelector('.sign'));
    expect(marked.map((row) => text(row.querySelector('button')))).to.deep.equal(six.map(({ name }) => name));
  });

  it('leaves out columns that the data has nothing for', async () => {
    const element = await put({ data: [{ name: 'Ely', control: 'Lab' }] });
    expect(all(element, 'thead th').map(text)).to.deep.equal(['Council', 'Control']);
    expect(rows(element)).to.deep.equal(['Ely | Labour']);
    expect(all(element, '.change').length).to.equal(0);
  });

  it('shows note, link and who is largest where nobody has a majority', async () => {
    const element = await put({
      data: [
        { name: 'Ely', control: 'Lab min', note: 'After a recount', href: 'https://ely.example/' },
        { name: 'Rye', control: 'Lab', href: 'javascript:alert(1)' },
      ],
    });
    expect(rows(element)).to.deep.equal([
      'Ely After a recount More about Ely | No overall controlLargest or leading: Labour',
      'Rye | Labour',
    ]);
    expect(all<HTMLAnchorElement>(element, 'tbody a').map(({ href }) => href)).to.deep.equal([
      'https://ely.example/',
    ]);
  });

  it('what is not known is heard as such', async () => {
    const element = await put({
      data: [
        { name: 'Ely', control: 'Lab', previous: 'Con', seats: 40 },
        { name: 'Rye', control: 'Lab' },
      ],
    });
    expect(rows(element)[1]).to.equal('Rye | Labour | –Not known | –Not known | –Not known');
  });

  it('what has not declared has no outcome to see, and before the first nobody has gained or lost', async () => {
    const element = await put({ data: [{ name: 'Ely', previous: 'Con' }] });
    expect(rows(element)).to.deep.equal(['Ely | Not yet declared | –Not declared | Before: Conservative']);
    expect(one(element, 'td.outcome').className).to.contain('same');
    expect(all(element, '.legend .change').length).to.equal(0);
  });

  it('focus tells the story of one party, with the names', async () => {
    const element = await put({}, { focus: 'labour' });
    expect(text(one(element, '[part=summary]'))).to.match(/^Labour held 57 councils, gained 1 and lost 1\./);
    expect(all(element, '.story p').map(text)).to.deep.equal([
      'Gained: Bristol from no overall control',
      'Lost: Dudley to no overall control',
    ]);
    await click(element, '.story button', 'Dudley');
    expect(text(one(element, '.card b'))).to.equal('Dudley');
    expect(typeof element.focus, 'the method of every element stays').to.equal('function');
  });

  it('a focus that nobody knows is named, and the story is neutral', async () => {
    const element = await put({}, { focus: 'Raving Rosettes' });
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['option-invalid']);
    expect(text(one(element, '[part=summary]'))).to.match(/^Labour runs 58/);
    expect(element.renderRoot.querySelector('.story')).to.equal(null);
  });

  it('expected counts those that have no row yet', async () => {
    const element = await put({ data: six }, { expected: '10' });
    expect(text(one(element, '.declared'))).to.equal('6 of 10 declared');
    expect(one(element, '.progress svg').getAttribute('width')).to.equal('60%');
    expect(one(element, '.progress').getBoundingClientRect().height, 'a bar, not a box').to.be.within(4, 16);
    expect(legend(element).at(-1)).to.equal('Not yet declared 4 of 10 40%');
    expect(text(one(element, '[part=summary]'))).to.match(/^With 6 of 10 declared, /);
  });

  it('any label can be replaced by the page', async () => {
    const element = await put({ messages: { council: 'Borough', hold: 'Kept' } });
    expect(text(one(element, 'thead th'))).to.equal('Borough');
    expect(rows(element)[0]).to.contain('Kept');
  });

  it('speaks Welsh', async () => {
    const element = await put({ lang: 'cy', data: six });
    expect(all(element, 'thead th').map(text)).to.deep.equal([
      'Cyngor',
      'Rheolaeth',
      'Canlyniad',
      'Cynt',
      'Seddi',
    ]);
    expect(rows(element)[0]).to.equal(
      'Bristol | Llafur | Ennill | Cynt: Dim rheolaeth gyffredinol | Seddi: 70',
    );
  });

  it('few councils need no search', async () => {
    const element = await put({ data: six });
    expect(element.renderRoot.querySelector('input')).to.equal(null);
  });
});

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

describe('council control, the address of the page', () => {
  it('is never touched without being asked for', async () => {
    const element = await put();
    await click(element, 'tbody button', 'Dudley');
    expect(location.hash).to.equal('');
  });

  it('holds what was asked for, and brings it back', async () => {
    const element = await put({}, { hash: 'night' });
    const steps = history.length;
    await click(element, 'tbody button', 'Dudley');
    await click(element, '.legend button', 'No overall control');
    expect(location.hash).to.equal('#night.council=E08000027&night.party=no-overall-control');
    expect(history.length).to.equal(steps);
    element.remove();
    const again = await put({}, { hash: 'night' });
    expect(text(one(again, '.card b'))).to.equal('Dudley');
    expect(names(again)).to.have.length(24);
  });

  it('is followed when it changes', async () => {
    const element = await put({}, { hash: '' });
    location.hash = '#councils.find=wyre';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    await drawn(element);
    expect(names(element)).to.deep.equal(['Wyre Forest']);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('wyre');
  });

  it('keeps two widgets apart, and the page’s own part', async () => {
    location.hash = '#results';
    const first = await put({}, { hash: '' });
    const second = await put({}, { hash: 'night' });
    await click(first, 'tbody button', 'Adur');
    await click(second, 'tbody button', 'Wyre Forest');
    expect(location.hash).to.equal('#results&councils.council=E07000223&night.council=E07000239');
    expect([first, second].map(({ selected }) => selected)).to.deep.equal(['E07000223', 'E07000239']);
  });

  it('is read before the first drawing, without a jump of the page', async () => {
    place.style.marginBlockStart = '1500px';
    location.hash = '#councils.council=E07000239';
    const element = await put({}, { hash: '' });
    expect(text(one(element, '.card b'))).to.equal('Wyre Forest');
    expect(window.scrollY).to.equal(0);
  });
});
