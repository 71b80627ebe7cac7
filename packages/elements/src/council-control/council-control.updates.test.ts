import { expect } from '@open-wc/testing';
import {
  all,
  councilTag,
  drawn,
  england2016,
  names,
  one,
  putCouncils,
  rows,
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

/** What happens inside a node while something is done. */
async function mutations(node: Node, act: () => Promise<void>): Promise<readonly MutationRecord[]> {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  await act();
  seen.push(...observer.takeRecords());
  observer.disconnect();
  return seen;
}

const rowOf = (record: MutationRecord): string => {
  const { target } = record;
  const element = target instanceof Element ? target : target.parentElement;
  return text(element?.closest('tr')?.querySelector('button'));
};

describe('council control, when it cannot read who runs a single council', () => {
  const bad = {
    'in columns that it does not know': 'Council,Was,Is\nDudley,Lab,NOC\nElmbridge,Con,NOC\n',
    'in words that do not say it': 'Council,Majority\nDudley,12\nElmbridge,5\n',
  };
  for (const [name, body] of Object.entries(bad)) {
    it(`leaves the page’s own table as it is, ${name}`, async () => {
      const element = await put({ data: undefined });
      const cells = body.trim().split('\n');
      element.innerHTML = `<table>${cells.map((row) => `<tr><td>${row.split(',').join('<td>')}`).join('')}</table>`;
      await drawn(element);
      expect(element.status).to.equal('error');
      expect(text(element.renderRoot.querySelector('figure'))).to.equal('');
      expect(element.querySelector('td')?.getClientRects()).to.have.length(1);
    });

    it(`keeps the councils that it has, and their order, ${name}`, async () => {
      const element = await put({ data: england2016.slice(0, 3) });
      const before = names(element);
      const feed = await openFeed({ body });
      element.data = undefined;
      element.src = feed.address;
      await until(() => element.status === 'stale', 'the answer');
      element.lang = 'en-GB';
      await drawn(element);
      expect(names(element)).to.deep.equal(before);
      expect(element.problems).to.not.have.length(0);
    });
  }

  it('counts councils that have not declared where nothing stands there yet', async () => {
    const element = await put({ data: undefined });
    element.innerHTML = '<table><tr><th>Council<th>Control<tr><td>Dudley<td><tr><td>Elmbridge<td></table>';
    await drawn(element);
    expect(element.status).to.equal('ready');
    expect(text(one(element, '[part=summary]'))).to.equal('None of 2 councils has declared yet.');
  });
});

describe('council control, when data changes', () => {
  it('a refresh with five changed rows touches these five only', async () => {
    const element = await put();
    const changed = ['Adur', 'Dudley', 'Exeter', 'Stroud', 'Wyre Forest'];
    const records = await mutations(one(element, 'tbody'), async () => {
      element.data = england2016.map((row) =>
        changed.includes(row.name) ? { ...row, control: 'Green', previous: 'Labour' } : { ...row },
      );
      await drawn(element);
    });
    expect([...new Set(records.map(rowOf))]).to.deep.equal(changed);
    expect(rows(element).filter((row) => row.includes('Green')).length).to.equal(5);
    // Chip, party, mark, result, and who had it before.
    expect(records.length).to.be.at.most(5 * 9);
  });

  it('a refresh that says the same touches nothing', async () => {
    const element = await put();
    const records = await mutations(element.renderRoot, async () => {
      element.data = england2016.map((row) => ({ ...row }));
      await drawn(element);
    });
    expect(records).to.deep.equal([]);
  });

  it('a keystroke touches no row that stays', async () => {
    const element = await put();
    await type(element, 'c');
    const records = await mutations(one(element, 'tbody'), () => type(element, 'cam'));
    expect(names(element)).to.deep.equal(['Cambridge', 'South Cambridgeshire']);
    for (const { type: kind, addedNodes, attributeName } of records) {
      // The tab stop is on the first row that is left.
      expect(kind === 'attributes' ? attributeName : kind).to.be.oneOf(['tabindex', 'childList']);
      expect(addedNodes.length).to.equal(0);
    }
  });

  it('during the count the newest stand first, without a time by the refresh that brought them', async () => {
    const night = (declared: readonly string[]) =>
      ['Ash', 'Birch', 'Elm', 'Oak', 'Yew'].map((name) => ({
        name,
        previous: 'Con',
        control: declared.includes(name) ? 'Lab' : '',
      }));
    const element = await put({ data: night(['Birch']) });
    expect(names(element)).to.deep.equal(['Birch', 'Ash', 'Elm', 'Oak', 'Yew']);
    element.data = night(['Birch', 'Oak']);
    await drawn(element);
    expect(names(element)).to.deep.equal(['Oak', 'Birch', 'Ash', 'Elm', 'Yew']);
    element.data = night(['Birch', 'Oak', 'Ash', 'Yew']);
    await drawn(element);
    expect(names(element)).to.deep.equal(['Ash', 'Yew', 'Oak', 'Birch', 'Elm']);
    element.data = night(['Birch', 'Oak', 'Ash', 'Yew', 'Elm']);
    await drawn(element);
    expect(names(element), 'all in: as in the data').to.deep.equal(['Ash', 'Birch', 'Elm', 'Oak', 'Yew']);
  });

  it('says one sentence for a refresh, and it is about the whole', async () => {
    const element = await put({ data: england2016.slice(0, 20), expected: 124 });
    await type(element, 'a');
    const before = all(element, '[role=status]').map(text);
    element.data = england2016.slice(0, 40);
    await drawn(element);
    const after = all(element, '[role=status]').map(text);
    expect(after.filter((said, at) => said !== before[at])).to.deep.equal([
      `Updated. ${text(one(element, '[part=summary]'))}`,
    ]);
  });

  it('who is in a row that moves stays in it', async () => {
    const night = (declared: readonly string[]) =>
      ['Ash', 'Birch', 'Elm'].map((name) => ({ name, control: declared.includes(name) ? 'Lab' : '' }));
    const element = await put({ data: night(['Ash']) });
    const root = element.renderRoot as ShadowRoot;
    one(element, 'tbody button').focus();
    element.data = night(['Ash', 'Elm']);
    await drawn(element);
    expect(names(element)).to.deep.equal(['Elm', 'Ash', 'Birch']);
    expect(text(root.activeElement)).to.equal('Ash');
  });

  it('a party that the page adds later is drawn as such', async () => {
    const { addParties } = await import('../base/parties.js');
    const { forgetParties } = await import('@rosette/data/parties.js');
    try {
      const element = await put({ data: [{ name: 'Ely', control: 'Clock' }] });
      expect(rows(element)).to.deep.equal(['Ely | Clock']);
      addParties([{ name: 'The Clock Party', colour: '#8a1538', aliases: ['Clock'] }]);
      await until(() => rows(element)[0] === 'Ely | The Clock Party', 'the new name');
    } finally {
      forgetParties();
    }
  });

  it('leaves nothing behind on the page', async () => {
    const { addEventListener, removeEventListener } = window;
    const live = new Map<string, number>();
    let begun = 0;
    const count = (type: string, by: number): void => void live.set(type, (live.get(type) ?? 0) + by);
    window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      begun++;
      count(args[0], 1);
      addEventListener.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      count(args[0], -1);
      removeEventListener.apply(window, args);
    };
    try {
      const element = document.createElement(councilTag) as CouncilControlElement;
      element.hash = 'x';
      element.data = england2016.slice(0, 3);
      for (let time = 0; time < 1000; time++) {
        place.append(element);
        if (time % 100 === 0) await element.updateComplete;
        element.remove();
      }
      expect(begun).to.be.at.least(3000);
      expect([...live].filter(([, count]) => count)).to.deep.equal([]);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });
});
