import { expect } from '@open-wc/testing';
import { all, click, england2016, one, putCouncils, rows, text } from '../testing/council-page.js';
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
