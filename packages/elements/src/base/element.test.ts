import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit/html.js';
import { RosetteElement, type Controller } from './element.js';

/** An element that counts how often it is drawn. */
class Counted extends RosetteElement {
  static override styles = 'b { color: rgb(1, 2, 3); }';
  static override properties = {
    label: {},
    size: { type: Number },
    isOpen: { type: Boolean, attribute: 'is-open' },
    data: { attribute: false as const },
    parity: { type: (text: string) => (Number(text) % 2 ? 'odd' : 'even') },
  };

  label: string | undefined = 'none';
  size: number | undefined;
  isOpen = false;
  data: unknown;
  parity: string | undefined;
  drawn: string[] = [];
  /** Called before each drawing. */
  beforeDrawing = (): void => undefined;

  protected override willUpdate(): void {
    this.beforeDrawing();
  }

  protected override render(): TemplateResult {
    return html`<b>${this.label}</b>`;
  }

  protected override updated(): void {
    this.drawn.push(this.renderRoot.textContent ?? '');
  }
}

class Later extends Counted {}

customElements.define('test-counted', Counted);

function make(): Counted {
  const element = document.createElement('test-counted') as Counted;
  document.body.append(element);
  return element;
}

describe('the element under all widgets', () => {
  afterEach(() => document.querySelectorAll('test-counted, test-later').forEach((node) => node.remove()));

  it('is drawn once for any number of changes, before the next paint', async () => {
    const element = make();
    expect(element.hasUpdated).to.be.false;
    element.label = 'a';
    element.label = 'b';
    expect(await element.updateComplete).to.be.true;
    expect(element.drawn).to.deep.equal(['b']);
    element.label = 'b';
    element.size = NaN;
    await element.updateComplete;
    element.size = NaN;
    await element.updateComplete;
    expect(element.drawn, 'what stays as it was is no change').to.have.length(2);
  });

  it('reads attributes as what they are', () => {
    const element = make();
    element.setAttribute('size', '7');
    element.setAttribute('is-open', '');
    element.setAttribute('parity', '3');
    element.setAttribute('data', 'x');
    expect([element.size, element.isOpen, element.parity, element.data]).to.deep.equal([
      7,
      true,
      'odd',
      undefined,
    ]);
    for (const name of ['size', 'is-open', 'parity', 'label']) element.removeAttribute(name);
    expect([element.size, element.isOpen, element.parity]).to.deep.equal([undefined, false, undefined]);
    expect(element.label, 'an attribute that was never there changes nothing').to.equal('none');
  });

  it('keeps what a page has set before it was registered', async () => {
    const element = Object.assign(document.createElement('test-later'), { label: 'early' }) as Later;
    document.body.append(element);
    customElements.define('test-later', Later);
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['early']);
    element.label = 'late';
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['early', 'late']);
    expect(Object.hasOwn(element, 'label')).to.be.false;
  });

  it('draws what is set on the way in the same drawing, and no second time', async () => {
    const element = make();
    element.beforeDrawing = () => (element.label = 'on the way');
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['on the way']);
  });

  it('draws at once when it has to, and not again', async () => {
    const element = make();
    await element.updateComplete;
    element.performUpdate();
    expect(element.drawn, 'nothing to draw').to.have.length(1);
    element.label = 'now';
    element.performUpdate();
    expect(element.drawn).to.deep.equal(['none', 'now']);
    await element.updateComplete;
    expect(element.drawn).to.have.length(2);
  });

  it('is not drawn off the page, and is when it comes back', async () => {
    const element = make();
    await element.updateComplete;
    element.remove();
    element.label = 'away';
    await element.updateComplete;
    expect(element.drawn).to.have.length(1);
    document.body.append(element);
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['none', 'away']);
  });

  it('draws again after a drawing that failed', async () => {
    const element = make();
    await element.updateComplete;
    element.beforeDrawing = () => {
      throw new Error('once');
    };
    element.requestUpdate();
    const failure = await element.updateComplete.catch((error: unknown) => (error as Error).message);
    expect(failure).to.equal('once');
    element.beforeDrawing = () => undefined;
    element.label = 'well';
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['none', 'well']);
  });

  it('tells who works for it when it comes, when it goes, and what changes inside it and above it', async () => {
    const element = document.createElement('test-counted') as Counted;
    const heard: string[] = [];
    const controller: Controller = {
      hostConnected: () => heard.push('there'),
      hostDisconnected: () => heard.push('gone'),
      hostChanged: (records) => heard.push(records.map(({ type }) => type).join()),
    };
    element.addController(controller);
    document.body.append(element);
    element.append('text');
    await Promise.resolve();
    document.body.lang = 'cy';
    await Promise.resolve();
    document.body.removeAttribute('lang');
    element.remove();
    element.append('more');
    await Promise.resolve();
    expect(heard).to.deep.equal(['there', 'childList', 'attributes', 'gone']);
  });

  it('leaves to be seen what is inside it, where a browser could not style it', async () => {
    const known = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    try {
      const element = make();
      element.innerHTML = '<table><tr><td>Labour</td></tr></table>';
      await element.updateComplete;
      expect(element.shadowRoot).to.equal(null);
      expect(element.querySelector('td')!.getBoundingClientRect().height).to.be.greaterThan(0);
    } finally {
      Object.defineProperty(Document.prototype, 'adoptedStyleSheets', known);
    }
  });

  it('has one style sheet for all of its kind, and one for the whole page', async () => {
    const [one, two] = [make(), make()];
    await two.updateComplete;
    expect(one.shadowRoot!.adoptedStyleSheets).to.have.length(2);
    expect(one.shadowRoot!.adoptedStyleSheets).to.deep.equal(two.shadowRoot!.adoptedStyleSheets);
    expect(getComputedStyle(one.shadowRoot!.querySelector('b')!).color).to.equal('rgb(1, 2, 3)');
  });
});
