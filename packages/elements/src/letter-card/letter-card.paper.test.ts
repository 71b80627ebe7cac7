import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { part, press, pretend, putLetter, text } from '../testing/letter-card-page.js';
import { until } from '../testing/until.js';
import type { LetterCardElement } from './letter-card.js';

let place: HTMLElement;
let undo = (): void => {};
const { print } = window;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  undo();
  undo = () => {};
  window.print = print;
});

/** What "Copy as text" puts on the clipboard. */
async function copied(element: LetterCardElement, says = 'Copy as text'): Promise<string> {
  let taken = '';
  undo = pretend({ clipboard: { writeText: async (said: string) => void (taken = said) } });
  await press(element, says);
  await until(() => taken);
  await until(() => text(part(element, 'status')) !== '');
  return taken;
}

describe('letter card, as plain text', () => {
  const address = { 'share-href': 'https://branch.example/letter' };

  it('is a well-formed letter with its address', async () => {
    const element = await putLetter(
      place,
      { ...address, heading: 'What we won', date: '2016-05-09', place: 'Anytown' },
      `<p slot="masthead"><strong>Anytown</strong> branch</p>
       <p>Dear   members,</p>
       <p>Labour won <em>1,326</em> of 2,769 seats.<br>It is <a href="https://bbc.example/x">said here</a>, and
          by <a href="mailto:us@branch.example">us</a>.</p>
       <h3>Where</h3>
       <ul><li>Norwich</li><li><p>Ipswich</p><p>twice</p></li></ul>
       <ol start="3"><li>three</li><li>four</li></ol>
       <blockquote><p>It is work.</p><p>It is yours.</p></blockquote>
       <hr>
       <figure><img src="data:," alt="Boxes on a stage"><figcaption>The hall</figcaption></figure>
       <script>"never"</script><p hidden>not shown</p>
       <p slot="signature">Yours,<br><strong>The branch secretary</strong></p>
       <p slot="postscript">PS Thank you.</p>
       <form slot="actions"><button>Join</button></form>
       <p slot="imprint">Published by the branch.</p>`,
    );
    expect(await copied(element)).to.equal(`Anytown branch

Anytown, 9 May 2016

What we won

Dear members,

Labour won 1,326 of 2,769 seats.
It is said here (https://bbc.example/x), and by us.

Where

– Norwich
– Ipswich
  twice

3. three
4. four

> It is work.
>${' '}
> It is yours.

* * *

Boxes on a stage

The hall

Yours,
The branch secretary

PS Thank you.

Published by the branch.

https://branch.example/letter
`);
  });

  it('has what WordPress wraps and what bare text breaks, without empty space', async () => {
    const wrapped = await putLetter(
      place,
      address,
      '<div class="wp-block-group"><div><p>One</p><p>&nbsp;</p><p>Two</p></div></div><br>',
    );
    expect(await copied(wrapped)).to.equal('One\n\nTwo\n\nhttps://branch.example/letter\n');
    wrapped.remove();
    undo();
    const bare = await putLetter(place, address, 'Dear all,<br><br>thank <b>you</b>.<br>Us');
    expect(await copied(bare)).to.equal('Dear all,\n\nthank you.\nUs\n\nhttps://branch.example/letter\n');
  });

  it('has what is folded, and what other elements draw', async () => {
    const tag = 'test-letter-figure';
    if (!customElements.get(tag))
      customElements.define(
        tag,
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML =
              '<b>58</b> of 124 <slot></slot><span aria-hidden="true">▪▪▪</span>';
          }
        },
      );
    const element = await putLetter(
      place,
      { ...address, collapsed: '' },
      `<p>There are <${tag}>councils</${tag}>.</p>${'<p>More.</p>'.repeat(30)}<p>The end.</p>
       <table><tr><th>Norwich</th><td>26</td></tr><tr><th>Derby</th><td>26</td></tr></table>`,
    );
    const letter = await copied(element);
    expect(letter).to.contain('There are 58 of 124 councils.\n');
    expect(letter).to.contain('The end.\n\nNorwich\t26\n');
    expect(letter).not.to.contain('▪');
  });

  it('has of what is drawn inside it what is shown, and says where rows are left out', async () => {
    const tag = 'test-drawn-table';
    customElements.get(tag) ??
      customElements.define(
        tag,
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).innerHTML = `<style>.unseen { position: absolute }</style>
              <p class="unseen">Arrow keys go to neighbours.</p>
              <table aria-rowcount="901"><tbody><tr><th>Norwich</th><td>26</td></tr></tbody></table>`;
          }
        },
      );
    const element = await putLetter(place, address, `<p>One</p><${tag}></${tag}>`);
    expect(await copied(element)).to.equal('One\n\nNorwich\t26\n\n…\n\nhttps://branch.example/letter\n');
  });

  it('has the rows of a table, one a line, and nothing to be pressed', async () => {
    const element = await putLetter(
      place,
      address,
      `<ul><li><button>Labour 58</button></li></ul>
       <table><thead><tr><th>Council</th><th>Change</th></tr></thead>
       <tbody><tr><th>Norwich <small style="display:block">since May</small></th><td>+4</td></tr></tbody></table>`,
    );
    expect(await copied(element)).to.equal(
      'Council\tChange\n\nNorwich since May\t+4\n\nhttps://branch.example/letter\n',
    );
  });

  it('leaves the ways to share out, if they are open', async () => {
    const element = await putLetter(place, address, '<p>One</p>');
    undo = pretend({ share: undefined });
    await press(element, 'Share');
    await until(() => part(element, 'ways'));
    expect(await copied(element)).to.equal('One\n\nhttps://branch.example/letter\n');
  });
});

describe('letter card, printed alone', () => {
  const markOf = (element: Element): boolean => element.hasAttribute('data-rosette-print');
  /** Presses the button, and leaves the dialogue open. */
  async function dialogue(element: LetterCardElement): Promise<void> {
    let printed = 0;
    window.print = () => {
      printed += 1;
      dispatchEvent(new Event('beforeprint'));
    };
    await press(element, 'Print');
    await until(() => printed);
    expect(printed).to.equal(1);
  }
  const close = (): unknown => dispatchEvent(new Event('afterprint'));

  it('leaves nothing on the page once the dialogue is closed', async () => {
    const element = await putLetter(place, {});
    const before = document.adoptedStyleSheets.length;
    await dialogue(element);
    expect(document.adoptedStyleSheets.length).to.equal(before + 1);
    expect(markOf(element)).to.equal(true);
    close();
    expect(document.adoptedStyleSheets.length).to.equal(before);
    expect(markOf(element)).to.equal(false);
  });

  it('leaves nothing on the page where a frame may not open the dialogue, and waits where it is open', async () => {
    const element = await putLetter(place, {});
    const before = document.adoptedStyleSheets.length;
    await dialogue(element);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(markOf(element)).to.equal(true);
    close();
    let asked = false;
    window.print = () => void (asked = true);
    await press(element, 'Print');
    await until(() => asked);
    expect(markOf(element)).to.equal(true);
    await until(() => !markOf(element));
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('changes nothing on screen', async () => {
    const element = await putLetter(place, {});
    const other = document.createElement('p');
    other.textContent = 'Something else';
    place.append(other);
    const [size, height] = [getComputedStyle(element).fontSize, other.getBoundingClientRect().height];
    await dialogue(element);
    expect(getComputedStyle(element).fontSize).to.equal(size);
    expect(other.getBoundingClientRect().height).to.equal(height);
    close();
  });

  for (const inShadow of [false, true])
    it(`has the page to itself, black on white, ${inShadow ? 'out of a shadow root' : 'out of a page'}`, async function () {
      place.style.cssText =
        'display:flex;padding:50px;background:#222;color:#eee;transform:rotate(1deg);height:100px;overflow:hidden;font-family:monospace';
      const before = document.createElement('p');
      before.textContent = 'The page’s own navigation';
      const root = inShadow ? place.attachShadow({ mode: 'open' }) : place;
      const box = document.createElement('div');
      box.style.cssText = 'max-width:200px;position:absolute';
      root.append(before, box);
      const element = await putLetter(
        box,
        {},
        '<p>Dear members <a href="https://bbc.example/x">read</a></p><p slot="actions">Join</p>',
      );
      await dialogue(element);
      const able = await executeServerCommand('env-media', { media: 'print' });
      try {
        if (!able || !matchMedia('print').matches) this.skip();
        expect(before.getClientRects().length).to.equal(0);
        const paragraph = element.querySelector('p')!;
        const style = getComputedStyle(paragraph);
        expect(style.color).to.equal('rgb(0, 0, 0)');
        expect(style.fontFamily).to.equal('monospace');
        expect(getComputedStyle(place).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(getComputedStyle(box).maxWidth).to.equal('none');
        expect(getComputedStyle(place).transform).to.equal('none');
        expect(element.querySelector('[slot=actions]')!.getClientRects().length).to.equal(0);
        // Firefox says how it is made.
        expect(getComputedStyle(paragraph.querySelector('a')!, '::after').content).to.match(
          /bbc\.example|attr\(href\)/,
        );
        expect(part(element, 'address')!.getBoundingClientRect().height).to.be.greaterThan(0);
        close();
        expect(before.getClientRects().length).to.equal(1);
        expect(getComputedStyle(place).display).to.equal('flex');
      } finally {
        close();
        await executeServerCommand('env-media', { media: '' });
      }
    });
});
