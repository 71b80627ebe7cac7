import { aTimeout, expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit/html.js';
import { ResultsStub } from '../testing/results-stub.js';
import { addLanguage } from './languages.js';
import { languageOf } from './locale.js';
import { baseMessages } from './messages.js';

class LanguageStub extends ResultsStub {
  drawings = 0;
  protected override render(): TemplateResult {
    this.drawings++;
    return super.render();
  }
  get said(): string {
    const { lang, base } = this.locale;
    expect(this.partNamed('figure')!.lang).to.equal(lang);
    return `${lang} ${this.says('state')}${base.empty === this.says('state') ? '' : '?'}`;
  }
}
customElements.define('test-language-stub', LanguageStub);

const page = document.documentElement;
let place: HTMLElement;
let element: LanguageStub;

beforeEach(() => {
  place = document.createElement('div');
  element = new LanguageStub();
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  page.removeAttribute('lang');
});

async function said(): Promise<string> {
  // Observers report before the next task.
  await aTimeout(0);
  await element.updateComplete;
  return element.said;
}

function inShadow(holder: HTMLElement): ShadowRoot {
  const host = document.createElement('section');
  holder.append(host);
  return host.attachShadow({ mode: 'open' });
}

describe('the language of an element', () => {
  it('is its own, else its ancestors’, else the page’s, else English', async () => {
    place.append(element);
    expect(await said()).to.equal('en No results yet');
    page.lang = 'cy';
    expect(await said()).to.equal('cy Dim canlyniadau eto');
    place.lang = 'en-GB';
    expect(await said()).to.equal('en-GB No results yet');
    element.lang = 'cy-GB';
    expect(await said()).to.equal('cy-GB Dim canlyniadau eto');
    element.removeAttribute('lang');
    place.removeAttribute('lang');
    expect(await said()).to.equal('cy Dim canlyniadau eto');
  });

  it('crosses shadow roots, and follows changes in each of them', async () => {
    const outer = inShadow(place);
    const wrapper = document.createElement('div');
    outer.append(wrapper);
    inShadow(wrapper).append(element);
    expect(await said()).to.contain('en');
    (outer.host as HTMLElement).lang = 'cy';
    expect(await said()).to.contain('Dim');
    wrapper.lang = 'en';
    expect(await said()).to.contain('No');
  });

  it('is the new place’s when it is moved', async () => {
    place.append(element);
    await said();
    const welsh = document.createElement('div');
    welsh.lang = 'cy';
    place.append(welsh);
    welsh.append(element);
    expect(await said()).to.contain('Dim');
  });

  it('an empty lang means that it is not known', () => {
    page.lang = 'cy';
    place.lang = '';
    place.append(element);
    expect(languageOf(element)).to.equal('');
  });

  it('draws again when the page adds it', async () => {
    page.lang = 'br';
    place.append(element);
    expect(await said()).to.contain('en No results yet');
    addLanguage('br', { base: { ...baseMessages.en, empty: 'Disoc’h ebet' } });
    expect(await said()).to.equal('br Disoc’h ebet');
    expect(page.lang).to.equal('br');
    page.removeAttribute('lang');
    element.lang = 'br';
    await said();
    const { drawings } = element;
    addLanguage('br', { base: { ...baseMessages.en, empty: 'Tra ebet' } });
    expect(await said()).to.equal('br Tra ebet');
    expect(page.hasAttribute('lang')).to.equal(false);
    expect(element.drawings).to.equal(drawings + 1);
  });

  it('takes the element’s own labels', async () => {
    element.messages = { empty: 'Nothing yet' };
    place.append(element);
    expect(await said()).to.equal('en Nothing yet');
  });
});
