import { expect } from '@open-wc/testing';
import { control, controls, drawn, part, press, select, text } from '../testing/letter-card-page.js';
import { until } from '../testing/until.js';
import { status, useLetters, ways } from '../testing/use-letters.js';
import type { LetterCardElement } from './letter-card.js';

const letters = useLetters();
const { put, stub } = letters;

describe('letter card, quoted', () => {
  const letter =
    '<p>Dear members, thank you for knocking.</p><p>The work is yours.</p><p slot="actions">Join us now.</p>';
  const nodes = (element: LetterCardElement): Node[] =>
    [...element.querySelectorAll('p')].map((node) => node.firstChild!);
  const key = (name: string, shiftKey = false): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event;
  };
  const still = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));

  it('offers to share what is selected, beside it, in whole words', async () => {
    const calls: { text?: string; url?: string }[] = [];
    stub({ share: async (data: object) => void calls.push(data) });
    const element = await put({}, letter);
    element.shareHref = undefined;
    await drawn(element);
    const [first] = nodes(element);
    const tool = await select(element, first!, 7, first!, 24);
    expect(controls(element).map(text)).to.include.members(['Copy quotation', 'Share quotation']);
    const range = getSelection()!.getRangeAt(0).getBoundingClientRect();
    expect(tool.getBoundingClientRect().top).to.be.within(range.bottom, range.bottom + 40);
    const sheetBox = part(element, 'letter')!.getBoundingClientRect();
    expect(tool.getBoundingClientRect().left).to.be.at.least(sheetBox.left);
    expect(tool.getBoundingClientRect().right).to.be.at.most(sheetBox.right + 1);
    await press(element, 'Share quotation');
    expect(calls[0]?.text).to.equal('“members, thank you”');
    expect(calls[0]?.url).to.contain('#:~:text=members%2C%20thank%20you');
    expect(letters.events[0]?.quotation).to.equal('members, thank you');
    expect(String(getSelection()), 'the selection is the reader’s').to.equal(
      'mbers, thank you f'.slice(0, 17),
    );
  });

  it('has the plain links for it where there is no share sheet', async () => {
    stub({ share: undefined });
    const element = await put({}, letter);
    const [first, second] = nodes(element);
    await select(element, first!, 24, second!, 8);
    await press(element, 'Share quotation');
    const link = part(element, 'quotation')!.querySelector<HTMLAnchorElement>('a[href^="https://wa.me"]')!;
    expect(new URL(link.href).searchParams.get('text')).to.equal(
      '“for knocking.\nThe work”\nhttps://branch.example/letter',
    );
  });

  it('copies it with its address, and says so', async () => {
    const copied: string[] = [];
    stub({ clipboard: { writeText: async (said: string) => void copied.push(said) } });
    const element = await put({}, letter);
    const [, second] = nodes(element);
    await select(element, second!, 0, second!, 18);
    await press(element, 'Copy quotation');
    await until(() => status(element) === 'Copied');
    expect(copied).to.deep.equal(['“The work is yours.”\nhttps://branch.example/letter']);
    expect(text(part(element, 'quotation')?.querySelector('button'))).to.equal('Copied');
    expect(letters.events.map(({ via, quotation }) => [via, quotation])).to.deep.equal([
      ['copy', 'The work is yours.'],
    ]);
  });

  it('is reached by the tab key, and goes at escape, with the selection left as it is', async () => {
    const element = await put({}, letter);
    const [first] = nodes(element);
    await select(element, first!, 0, first!, 23);
    expect(key('Tab', true).defaultPrevented, 'not backwards').to.equal(false);
    expect(key('a').defaultPrevented, 'nothing else').to.equal(false);
    expect(key('Tab').defaultPrevented).to.equal(true);
    expect(element.shadowRoot!.activeElement === control(element, 'Copy quotation')).to.equal(true);
    expect(key('Tab').defaultPrevented, 'from there on as ever').to.equal(false);
    // In Safari the focus takes the selection away.
    const selected = String(getSelection());
    key('Escape');
    await drawn(element);
    expect(part(element, 'quotation')).to.equal(null);
    expect(String(getSelection())).to.equal(selected);
    expect(key('Tab').defaultPrevented, 'and is no trap').to.equal(false);
  });

  it('goes when nothing is selected any more, but not under a finger that presses it', async () => {
    stub({ share: undefined });
    const element = await put({}, letter);
    const [first] = nodes(element);
    const tool = await select(element, first!, 0, first!, 23);
    tool
      .querySelector('button')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    getSelection()?.removeAllRanges();
    await still();
    expect(part(element, 'quotation') !== null).to.equal(true);
    await press(element, 'Share quotation');
    expect(ways(element).length).to.equal(7);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => !part(element, 'quotation'));
  });

  it('leaves alone a single word, what is outside, what is in the actions, and a letter that is not shared', async () => {
    const element = await put({}, letter);
    const outside = document.createElement('p');
    outside.textContent = 'Nothing of the letter.';
    letters.place.append(outside);
    const [first, , actions] = nodes(element);
    for (const [node, from, to] of [
      [first!, 0, 4],
      [outside.firstChild!, 0, 15],
      [actions!, 0, 7],
    ] as const) {
      getSelection()?.setBaseAndExtent(node, from, node, to);
      await still();
      expect(part(element, 'quotation'), text(node.parentElement)).to.equal(null);
    }
    element.share = 'none';
    getSelection()?.setBaseAndExtent(first!, 0, first!, 20);
    await still();
    expect(part(element, 'quotation')).to.equal(null);
  });

  it('takes a last paragraph that was clicked three times', async () => {
    const element = await put({}, '<p>The work is yours.</p>');
    const behind = document.createElement('p');
    behind.textContent = 'Behind';
    letters.place.append(behind);
    await select(element, element.querySelector('p')!.firstChild!, 0, behind, 0);
    expect(part(element, 'quotation') !== null).to.equal(true);
  });

  it('stays inside a narrow letter, and inside the window', async () => {
    letters.place.style.inlineSize = '280px';
    const element = await put({}, letter);
    const [first] = nodes(element);
    stub({ share: undefined });
    for (const [from, to, width] of [
      [0, 12, 280],
      [20, 37, 280],
      [20, 37, 640],
    ] as const) {
      letters.place.style.inlineSize = `${width}px`;
      getSelection()?.removeAllRanges();
      await still();
      const tool = await select(element, first!, from, first!, to);
      await press(element, 'Share quotation');
      const box = part(element, 'letter')!.getBoundingClientRect();
      const { left, right, bottom } = tool.getBoundingClientRect();
      expect(left).to.be.at.least(box.left - 1);
      expect(right).to.be.at.most(box.right + 1);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });
});
