import { expect } from '@open-wc/testing';
import { ada, box, consent, drawn, fill, press, putForm, summary, text } from '../testing/join-form-page.js';
import type { JoinFormElement } from './join-form.js';

let place: HTMLElement;
let warnings: string[];
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  warnings = [];
  console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});
const put = (attributes?: Record<string, string>, inside?: string): Promise<JoinFormElement> =>
  putForm(place, { action: '/nowhere', ...attributes }, inside);
const field = (element: JoinFormElement, name: string): HTMLInputElement =>
  element.form!.elements.namedItem(name) as HTMLInputElement;
const labels = (element: JoinFormElement): string[] =>
  [...element.querySelectorAll('.rosette-field:not(.rosette-trap) label')].map(text);
/** What stands at a field, tied to it. */
const errorAt = (element: JoinFormElement, name: string): string => {
  const id = field(element, name).getAttribute('aria-describedby');
  return id ? text(document.getElementById(id)) : '';
};

describe('join form, from attributes to fields', () => {
  it('is a real form in the page’s own document', async () => {
    const element = await put();
    expect(element.shadowRoot).to.equal(null);
    expect([...document.forms].includes(element.form!)).to.equal(true);
    expect(element.form!.method).to.equal('post');
    expect(element.form!.getAttribute('action')).to.contain('/nowhere');
  });

  it('calls nothing invalid that nobody has touched', async () => {
    const element = await put({ choices: 'movement; list', 'min-age': '14' });
    const ticks = [
      ...element.querySelectorAll<HTMLInputElement>('input[required]:is([type=radio], [type=checkbox])'),
    ];
    expect(ticks.map((tick) => `${tick.name} ${tick.getAttribute('aria-invalid')}`)).to.deep.equal([
      'choice false',
      'choice false',
      'min_age false',
    ]);
    press(element);
    await drawn(element);
    expect(ticks[0]!.getAttribute('aria-invalid')).to.equal('true');
    fill(element, { min_age: '14' });
    press(element);
    await drawn(element);
    expect(ticks[2]!.getAttribute('aria-invalid'), 'mended').to.equal('false');
  });

  it('tells browsers and password managers what belongs into each field', async () => {
    const element = await put({
      fields: 'given_name; family_name; email_address; postal_code; phone_number?; union=Your union',
    });
    const facts = ['given_name', 'family_name', 'email_address', 'postal_code', 'phone_number', 'union'].map(
      (name) => {
        const control = field(element, name);
        const { type, autocomplete, inputMode, required } = control;
        // An engine without a keyboard on the screen does not know the property.
        return [name, type, autocomplete, inputMode, control.getAttribute('enterkeyhint'), required];
      },
    );
    expect(facts).to.deep.equal([
      ['given_name', 'text', 'given-name', 'text', 'next', true],
      ['family_name', 'text', 'family-name', 'text', 'next', true],
      ['email_address', 'email', 'email', 'email', 'next', true],
      ['postal_code', 'text', 'postal-code', 'text', 'next', true],
      ['phone_number', 'tel', 'tel', 'tel', 'next', false],
      ['union', 'text', 'off', 'text', 'done', true],
    ]);
    expect(labels(element)).to.deep.equal([
      'First name',
      'Last name',
      'Email address',
      'Postcode',
      'Phone number (optional)',
      'Your union',
    ]);
    for (const label of element.querySelectorAll<HTMLLabelElement>('.rosette-field label'))
      expect(label.control instanceof HTMLInputElement).to.equal(true);
  });

  it('has a field of a name that objects have like any other', async () => {
    const element = await put({ fields: 'email_address; constructor=; valueOf=Worth' });
    expect(labels(element)).to.deep.equal(['Email address', 'constructor', 'Worth']);
    expect(field(element, 'constructor').type).to.equal('text');
  });

  it('offers to join the party by a link, and the rest by radio buttons', async () => {
    const element = await put({
      choices: 'party=https://party.example/join; movement; list; poster=Put up a poster',
    });
    const link = element.querySelector<HTMLAnchorElement>('.rosette-away a')!;
    expect([text(link), link.href]).to.deep.equal(['Join the party', 'https://party.example/join']);
    expect(text(element.querySelector('.rosette-away small'))).to.contain('party.example');
    const radios = [...element.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['movement', false],
      ['list', false],
      ['poster', false],
    ]);
    expect(radios.map(({ labels }) => text(labels![0]))).to.deep.equal([
      'Join the movement',
      'Join the mailing list only',
      'Put up a poster',
    ]);
  });

  it('one choice alone is no question', async () => {
    const element = await put({ choices: 'list' });
    expect(element.querySelector('fieldset') === null).to.equal(true);
    expect(field(element, 'choice').value).to.equal('list');
  });

  it('a choice that leads to a script is no link', async () => {
    const element = await put({ choices: 'party=javascript:alert(1); movement' });
    expect(element.querySelector('.rosette-away') === null).to.equal(true);
  });

  it('asks for an age without asking for a date of birth', async () => {
    const element = await put({ 'min-age': '14' });
    expect(text(field(element, 'min_age').labels![0])).to.equal('I am 14 or older');
    fill(element);
    press(element);
    await drawn(element);
    expect(summary(element)).to.deep.equal([
      'Tick the box if you are 14 or older; you cannot sign up before',
    ]);
  });

  it('stands behind what the page says, and is there once', async () => {
    const element = await put({}, `<h2>Join us</h2><p>We meet on Tuesdays.</p>${consent}`);
    expect([...element.children].map((child) => child.localName)).to.deep.equal([
      'h2',
      'p',
      'template',
      'div',
    ]);
    const copy = element.cloneNode(true) as JoinFormElement;
    place.append(copy);
    await drawn(copy);
    expect(copy.querySelectorAll('form').length).to.equal(1);
    place.append(element);
    await drawn(element);
    expect(element.querySelectorAll('form').length).to.equal(1);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'ids are unique').to.equal(ids.length);
  });

  it('works in a shadow root, with its own looks', async () => {
    const host = document.createElement('div');
    place.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const inside = document.createElement('div');
    root.append(inside);
    const element = await putForm(inside, { action: '/nowhere' });
    expect(getComputedStyle(element.querySelector('.rosette-unseen')!).position).to.equal('absolute');
    press(element);
    await drawn(element);
    expect(root.activeElement === element.querySelector('.rosette-summary')).to.equal(true);
  });

  it('adds no rule to the page that begins without a class of its own', async () => {
    await put();
    const sheets = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const flat = sheets.flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]));
    for (const rule of flat as CSSStyleRule[])
      for (const selector of rule.selectorText.split(/,(?![^(]*\))/))
        expect(selector.trim()).to.match(/^\.rosette-/);
  });
});

describe('join form, mistakes', () => {
  it('are listed together, take the focus and lead to their fields', async () => {
    const element = await put({ choices: 'movement; list' });
    fill(element, { email_address: 'ada@', postal_code: 'Cardiff' });
    press(element);
    await drawn(element);
    expect(element.status).to.equal('error');
    expect(summary(element)).to.deep.equal([
      'Choose how you would like to join',
      'Enter your first name',
      'Enter your last name',
      'Enter an email address in the correct format, like name@example.org',
      'Enter a full UK postcode, like CF10 1AA',
    ]);
    const box = element.querySelector<HTMLElement>('.rosette-summary')!;
    expect(document.activeElement === box).to.equal(true);
    expect(text(box.querySelector('[role=alert] h2'))).to.equal('There is a problem');
    const links = [...box.querySelectorAll('a')];
    const { hash } = location;
    links[3]!.click();
    expect(document.activeElement === field(element, 'email_address')).to.equal(true);
    expect(location.hash).to.equal(hash);
    expect(links.map((link) => document.querySelector(link.hash)?.getAttribute('name'))).to.deep.equal([
      'choice',
      'given_name',
      'family_name',
      'email_address',
      'postal_code',
    ]);
  });

  it('stand at their fields in the same words, and are heard with them', async () => {
    const element = await put();
    press(element);
    await drawn(element);
    expect(errorAt(element, 'given_name')).to.equal('Error: Enter your first name');
    expect(field(element, 'given_name').getAttribute('aria-invalid')).to.equal('true');
    fill(element, { given_name: 'Ada' });
    expect(errorAt(element, 'given_name')).to.equal('');
    expect(field(element, 'given_name').getAttribute('aria-invalid')).to.equal('false');
    expect(errorAt(element, 'family_name')).to.equal('Error: Enter your last name');
    press(element);
    await drawn(element);
    expect(element.querySelectorAll('.rosette-error').length).to.equal(3);
  });

  it('are over for a choice as soon as one is made, whichever it is', async () => {
    const element = await put({ choices: 'movement; list' });
    press(element);
    await drawn(element);
    const group = element.querySelector('fieldset')!;
    expect(text(group.querySelector('.rosette-error'))).to.contain('Choose how you would like to join');
    const last = group.querySelector<HTMLInputElement>('[value=list]')!;
    last.checked = true;
    last.dispatchEvent(new Event('input', { bubbles: true }));
    expect(group.querySelectorAll('.rosette-error').length).to.equal(0);
  });

  it('keep the words that describe a field already', async () => {
    const element = await put(
      {},
      `<form><p id="hint">As on your letters</p><label>Postcode <input name="postal_code" required aria-describedby="hint"></label>
       <input name="email_address"><button>Go</button></form>`,
    );
    press(element);
    await drawn(element);
    const control = field(element, 'postal_code');
    expect(control.getAttribute('aria-describedby')).to.match(/^hint rosette-\d+$/);
    fill(element, { postal_code: 'SW1A 1AA' });
    expect(control.getAttribute('aria-describedby')).to.equal('hint');
    // Also those of which the id begins as that of the error.
    control.value = '';
    press(element);
    await drawn(element);
    const [, error = ''] = control.getAttribute('aria-describedby')!.split(' ');
    control.setAttribute('aria-describedby', `${error}-hint ${error}`);
    fill(element, { postal_code: 'SW1A 1AA' });
    expect(control.getAttribute('aria-describedby')).to.equal(`${error}-hint`);
  });

  for (const typed of ['cf101aa', ' CF10-1AA ', '(cf10) 1aa.', 'Cf1 01aA', 'cf10–1aa'])
    it(`a postcode is one however it is typed: ${typed}`, async () => {
      const element = await put();
      fill(element, { postal_code: typed });
      press(element);
      await drawn(element);
      expect(errorAt(element, 'postal_code')).to.equal('');
    });

  it('blanks are not an answer', async () => {
    const element = await put();
    fill(element, { ...ada, given_name: '   ' });
    press(element);
    await drawn(element);
    expect(summary(element)).to.deep.equal(['Enter your first name']);
  });

  it('the page’s own words for a field come first', async () => {
    const element = await put();
    fill(element);
    field(element, 'given_name').setCustomValidity('We know you already');
    press(element);
    await drawn(element);
    expect(summary(element)).to.deep.equal(['We know you already']);
  });

  it('who fills in the field for robots is shown it, and nothing is lost', async () => {
    const element = await put();
    const trap = field(element, 'website');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.closest('.rosette-trap')!.getBoundingClientRect().width).to.be.at.most(1);
    fill(element, { ...ada, website: 'https://spam.example' });
    press(element);
    await drawn(element);
    expect(summary(element)).to.deep.equal(['Empty this field: it is there to stop robots']);
    expect(field(element, 'website').getBoundingClientRect().width).to.be.greaterThan(100);
    expect(trap.closest('[aria-hidden=true]') === null).to.equal(true);
  });

  it('who wants the mailing list has to agree to emails', async () => {
    const element = await put({ choices: 'movement; list' });
    fill(element, { ...ada, choice: 'list' });
    press(element);
    await drawn(element);
    expect(summary(element)).to.deep.equal([
      'Tick the box to get emails; without that nobody may send you any',
    ]);
    expect(box(element).getAttribute('aria-invalid')).to.equal('true');
  });
});
