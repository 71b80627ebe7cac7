import { expect } from '@open-wc/testing';
import {
  all,
  click,
  drawn,
  england2016,
  one,
  press,
  putCouncils,
  text,
  type,
} from '../testing/council-page.js';
import { openFeed } from '../testing/feed-client.js';
import { until } from '../testing/until.js';
import type { CouncilControlElement } from './council-control.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '960px';
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});

/** Three in a row, and one that no row speaks of. */
const hexes = {
  layout: 'odd-r',
  hexes: {
    E08000027: { n: 'Dudley', q: 0, r: 0 },
    E06000023: { n: 'Bristol', q: 1, r: 0 },
    E07000237: { n: 'Worcester', q: 2, r: 0 },
    E07000999: { n: 'Nowhere', q: 3, r: 0 },
  },
};
const four = england2016.filter(({ name }) => ['Dudley', 'Bristol', 'Worcester', 'Watford'].includes(name));

async function put(set: Partial<CouncilControlElement> = {}): Promise<CouncilControlElement> {
  const element = await putCouncils(place, { data: four, layoutData: hexes, ...set });
  await until(() => element.renderRoot.querySelector('[role=listbox]'), 'a map');
  await drawn(element);
  return element;
}
const heard = (element: CouncilControlElement): string[] =>
  all(element, '[role=option][aria-selected=true]').map(text);

describe('council control, map and list as one', () => {
  it('who is picked on the map is picked in the list', async () => {
    const element = await put();
    one(element, '[role=listbox]').focus();
    await press(element, 'Home');
    await press(element, 'ArrowRight');
    await press(element, 'Enter');
    expect(text(one(element, 'tr.picked button'))).to.equal('Bristol');
    expect(text(one(element, '.card b'))).to.equal('Bristol');
    expect(heard(element)[0]).to.contain('Bristol: Labour gain from no overall control; 70 seats');
    await press(element, 'Escape');
    expect(element.renderRoot.querySelector('.card')).to.equal(null);
    expect(heard(element)).to.deep.equal([]);
  });

  it('who is picked in the list is marked on the map', async () => {
    const element = await put();
    await click(element, 'tbody button', 'Worcester');
    expect(heard(element)[0]).to.contain(
      'Worcester: no overall control, lost by the Conservatives; 35 seats',
    );
  });

  it('is in sight in a long list, wherever it was picked', async () => {
    const element = await put({ data: england2016, layoutData: undefined, layout: '/data/councils.hexjson' });
    one(element, '[role=listbox]').focus();
    await press(element, 'End');
    await press(element, 'Enter');
    const [list, row] = ['tbody', 'tr.picked'].map((selector) =>
      one(element, selector).getBoundingClientRect(),
    );
    expect(row!.top).to.be.at.least(list!.top - 1);
    expect(row!.bottom).to.be.at.most(list!.bottom + 1);
    expect((element.renderRoot as ShadowRoot).activeElement?.getAttribute('role')).to.equal('listbox');
  });

  it('what a filter leaves out is faded on the map', async () => {
    const element = await put({ data: england2016, layoutData: undefined, layout: '/data/councils.hexjson' });
    expect(all(element, '.map .faded .shape').length).to.equal(0);
    await type(element, 'dudley');
    expect(all(element, '.map .faded .shape').length).to.be.at.least(3);
    await type(element, '');
    expect(all(element, '.map .faded .shape').length).to.equal(0);
  });

  it('names rows without a place and places without a row, once', async () => {
    const element = await put();
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      '1 row without a place on the map: Watford',
      '1 place on the map without a row: Nowhere',
    ]);
    await type(element, 'x').catch(() => undefined);
    expect(element.problems).to.have.length(2);
  });

  it('no-map leaves the list alone', async () => {
    const element = await put();
    element.noMap = true;
    await drawn(element);
    expect(element.renderRoot.querySelector('.map')).to.equal(null);
    expect(element.problems).to.deep.equal([]);
  });

  it('moving over the map touches no row of the list', async () => {
    const element = await put();
    one(element, '[role=listbox]').focus();
    await press(element, 'Home');
    let touched = 0;
    const observer = new MutationObserver((records) => (touched += records.length));
    observer.observe(one(element, 'table'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    touched += observer.takeRecords().length;
    observer.disconnect();
    expect(touched).to.equal(0);
  });

  for (const width of [320, 960]) {
    it(`a map that comes late moves nothing, at ${width} px`, async () => {
      place.style.inlineSize = `${width}px`;
      const feed = await openFeed({ body: JSON.stringify(hexes), type: 'application/json', after: 150 });
      const element = await putCouncils(place, { data: england2016, layout: feed.address });
      const tops = (): number[] =>
        ['.tools', '.map', '.list', 'tbody tr'].map((part) =>
          Math.round(one(element, part).getBoundingClientRect().top),
        );
      const before = [...tops(), Math.round(element.getBoundingClientRect().height)];
      expect(element.renderRoot.querySelector('[role=listbox]')).to.equal(null);
      await until(() => element.renderRoot.querySelector('[role=listbox]'), 'a map');
      await drawn(element);
      expect([...tops(), Math.round(element.getBoundingClientRect().height)]).to.deep.equal(before);
    });
  }

  it('a map that cannot be had leaves a calm line and the whole list', async () => {
    const feed = await openFeed({ status: 404 });
    const element = await putCouncils(place, { data: england2016, layout: feed.address });
    await until(() => element.renderRoot.querySelector('.no-map'), 'giving up');
    expect(text(one(element, '.no-map'))).to.equal(
      'The map cannot be shown at the moment. The list has everything.',
    );
    expect(all(element, 'tbody tr').length).to.equal(124);
    expect(element.status).to.equal('ready');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['feed-failed']);
  });
});
