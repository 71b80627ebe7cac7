import { expect } from '@open-wc/testing';
import { all, box, one, useStage, type MapStage } from '../../testing/map-stage.js';
import { smallCountryRows } from '../../testing/small-country.js';
import { smallCountryTopo } from '../../testing/small-country.topo.js';
import { boundaryMap } from './boundary-map.js';

const stages = useStage();
const { put } = stages;

/** What a screen reader stands on, as it says it. */
function heard(stage: MapStage): string {
  const id = box(stage).getAttribute('aria-activedescendant');
  const option = (stage.renderRoot as ShadowRoot).getElementById(id ?? '');
  if (!option) return `nothing has the id ${id}`;
  const [of, at, size] = ['selected', 'posinset', 'setsize'].map((name) =>
    option.getAttribute(`aria-${name}`),
  );
  return `${option.textContent!.trim()}, ${at} of ${size}${of === 'true' ? ', selected' : ''}`;
}

async function press(stage: MapStage, ...keys: readonly string[]): Promise<boolean[]> {
  const taken: boolean[] = [];
  for (const key of keys) {
    taken.push(
      !box(stage).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true })),
    );
    await stage.updateComplete;
  }
  return taken;
}

/** Where an area is on the screen. */
function pointOf(stage: MapStage, name: string): { clientX: number; clientY: number } {
  const { x, y } = stage.map.areas.find((area) => area.name === name)!;
  const matrix = one<SVGSVGElement>(stage, 'svg').getScreenCTM()!;
  const point = new DOMPoint(x, y).matrixTransform(matrix);
  return { clientX: point.x, clientY: point.y };
}

describe('map, with a keyboard', () => {
  it('is one tab stop, a list box that says where it stands', async () => {
    const stage = await put();
    expect(all(stage, '[tabindex], a, button').length).to.equal(1);
    expect(box(stage).getAttribute('aria-label')).to.equal('Map of councils');
    const hint = (stage.renderRoot as ShadowRoot).getElementById(
      box(stage).getAttribute('aria-describedby')!,
    );
    expect(hint!.textContent).to.contain('Arrow keys');
    expect(heard(stage)).to.equal('Westering: Labour hold, 1 of 10');
    for (const svg of all(stage, 'svg')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('walks from neighbour to neighbour, and says each', async () => {
    const stage = await put();
    expect(await press(stage, 'ArrowRight')).to.deep.equal([true]);
    expect(heard(stage)).to.equal('Northmoor: Labour gain, 2 of 10');
    expect(one(stage, '.says').textContent).to.equal('Northmoor: Labour gain');
    expect(one(stage, '.at').getAttribute('d')).to.equal(stage.map.areas[1]!.path);
    await press(stage, 'ArrowDown', 'ArrowLeft');
    expect(heard(stage)).to.equal('Mereside: Conservative hold, 4 of 10');
    await press(stage, 'End');
    expect(heard(stage)).to.equal('Larks Isles: Independent hold, 10 of 10');
    await press(stage, 'ArrowDown', 'Home');
    expect(heard(stage)).to.equal('Westering: Labour hold, 1 of 10');
  });

  it('gives each place an element of its own, so that the step is said', async () => {
    const stage = await put();
    const first = box(stage).getAttribute('aria-activedescendant');
    const option = one(stage, '[role=option]');
    await press(stage, 'ArrowRight');
    expect(box(stage).getAttribute('aria-activedescendant')).not.to.equal(first);
    expect(one(stage, '[role=option]')).not.to.equal(option);
  });

  it('picks with Enter and Space, lets go with the same or with Escape, and keeps the place', async () => {
    const stage = await put();
    await press(stage, 'ArrowRight', 'Enter');
    expect(stage.selected).to.equal('E07000902');
    expect(heard(stage)).to.equal('Northmoor: Labour gain, 2 of 10, selected');
    await press(stage, 'ArrowRight');
    expect(all(stage, '[role=option]').map((option) => option.getAttribute('aria-selected'))).to.deep.equal(['false', 'true']); // prettier-ignore
    await press(stage, 'Escape');
    expect(stage.selected).to.equal(null);
    expect(heard(stage)).to.contain('Harrowgate Bay');
    await press(stage, ' ');
    expect(stage.selected).to.equal('E07000903');
    await press(stage, ' ');
    expect(stage.selected).to.equal(null);
  });

  it('leaves other keys to the page', async () => {
    const stage = await put();
    expect(await press(stage, 'Tab', 'x', 'PageDown', 'Escape')).to.deep.equal([false, false, false, false]);
    const keys = { key: 'ArrowLeft', altKey: true, cancelable: true };
    expect(box(stage).dispatchEvent(new KeyboardEvent('keydown', keys)), 'back in history').to.equal(true);
  });

  it('left is left in a page that runs from right to left', async () => {
    stages.place.dir = 'rtl';
    const stage = await put();
    await press(stage, 'ArrowRight');
    expect(heard(stage)).to.contain('Northmoor');
    const [first, second] = ['Westering', 'Northmoor'].map((name) => pointOf(stage, name).clientX);
    expect(second).to.be.greaterThan(first!);
  });

  it('says of an area without a row that there is none, and does not pick it', async () => {
    const stage = await put({ rows: smallCountryRows.slice(1) });
    expect(heard(stage)).to.equal('Westering: not in these results, 1 of 10');
    await press(stage, 'Enter');
    expect(stage.selected).to.equal(null);
  });

  it('is silent about a council that is picked elsewhere and has no place here', async () => {
    const stage = await put({ selected: 'atlantis', current: 'nowhere' });
    expect(heard(stage)).to.equal('Westering: Labour hold, 1 of 10');
    expect(all(stage, '[role=option]').length).to.equal(1);
  });
});

describe('map, with a pointer', () => {
  const pointer = (stage: MapStage, type: string, set: PointerEventInit): Promise<unknown> => {
    box(stage).dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', ...set }));
    return stage.updateComplete;
  };

  for (const kind of ['hexes', 'boundaries'])
    it(`knows what it points at: ${kind}`, async () => {
      const stage = await put(kind === 'hexes' ? {} : { map: boundaryMap(smallCountryTopo) });
      await pointer(stage, 'pointermove', pointOf(stage, 'Old Town'));
      expect(one(stage, '.says').textContent).to.equal('Old Town: Labour hold');
      await pointer(stage, 'pointermove', pointOf(stage, 'Mid Vale'));
      expect(one(stage, '.says').textContent).to.equal('Mid Vale: Liberal Democrat hold');
      await pointer(stage, 'pointerleave', {});
      expect(stage.current).to.equal(null);
      await pointer(stage, 'click', pointOf(stage, 'Larks Isles'));
      expect(stage.selected).to.equal('E06000910');
      expect(one(stage, '.picked').getAttribute('d')).to.contain('M');
      await pointer(stage, 'click', pointOf(stage, 'Larks Isles'));
      expect(stage.selected).to.equal(null);
    });

  it('takes a finger that scrolls for no pointer', async () => {
    const stage = await put();
    await pointer(stage, 'pointermove', { ...pointOf(stage, 'Old Town'), pointerType: 'touch' });
    expect(stage.current).to.equal(null);
  });
});
