import { problem } from '@rosette/data';
import { expect } from '@open-wc/testing';
import type { RosetteErrorEvent } from '../base/events/error.js';
import { formProblem } from '../base/form/report.js';
import { openReceiver } from '../testing/form-receiver.js';
import { box, drawn, fill, press, putForm, summary, text } from '../testing/join-form-page.js';
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

describe('join form, consent', () => {
  const boxes = (element: JoinFormElement): HTMLInputElement[] => [
    ...element.querySelectorAll<HTMLInputElement>('.rosette-consent'),
  ];
  const two = `<template data-consent="email">Email me. <a href="/how">How we use it</a></template>
    <template data-consent="phone">Ring me.</template>`;

  it('is asked for each purpose, in the page’s own words, unticked', async () => {
    const element = await put({}, two);
    expect(boxes(element).map(({ checked, labels }) => [checked, text(labels![0])])).to.deep.equal([
      [false, 'Email me. How we use it'],
      [false, 'Ring me.'],
    ]);
    expect(boxes(element)[0]!.labels![0]!.querySelector('a')!.getAttribute('href')).to.equal('/how');
    expect(text(element.querySelector('.rosette-keeper'))).to.equal(
      'Anytown branch keeps what you send. You can change your mind at any time. Privacy notice',
    );
  });

  for (const missing of ['controller', 'privacy-href'])
    it(`is not asked for without ${missing}, and the builder is told`, async () => {
      const element = await put({ [missing]: '' }, two);
      expect(boxes(element).length).to.equal(0);
      expect(element.problems.map(({ message }) => message).join()).to.contain('controller and privacy-href');
      expect(warnings.join()).to.contain('controller and privacy-href');
    });

  it('a form without words of consent says so to the builder, and sends none', async () => {
    let problems: RosetteErrorEvent['problems'] = [];
    place.addEventListener('rosette-error', (event) => (problems = event.problems));
    const element = await put({ debug: '' }, '');
    expect(boxes(element).length).to.equal(0);
    expect(problems.map(({ message }) => message).join()).to.contain('<template data-consent="email">');
    expect(text(element.querySelector('.rosette-debug'))).to.contain('no consent is asked for or sent');
  });

  it('a page’s own box that is ticked already is emptied', async () => {
    const element = await put(
      {},
      `<form><input name="email_address"><label><input type="checkbox" checked data-consent="email"> Email me</label><button>Go</button></form>`,
    );
    expect(box(element).checked).to.equal(false);
    expect(element.problems.map(({ message }) => message).join()).to.contain('it has been emptied');
  });

  it('keeps its tick when the page changes its language', async () => {
    const element = await put({}, two);
    boxes(element)[1]!.checked = true;
    fill(element);
    element.lang = 'cy';
    await drawn(element);
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(field(element, 'given_name').value).to.equal('Ada');
    expect(labels(element)[0]).to.equal('Enw cyntaf');
  });
});

describe('join form, problems of its builder', () => {
  const said = async (attributes: Record<string, string>, inside?: string): Promise<string> =>
    (await putForm(place, attributes, inside)).problems.map(({ message }) => message).join('\n');

  it('are none where all is well', async () => {
    const receiver = await openReceiver();
    expect(await said({ action: receiver.address })).to.equal('');
    expect(warnings).to.deep.equal([]);
  });

  it('name what is missing or cannot be', async () => {
    expect(await said({})).to.contain(
      'expected an http(s) address as action, found nothing: nothing can be sent',
    );
    expect(await said({ action: 'javascript:alert(1)' })).to.contain('as action');
    expect(await said({ action: '/x', service: 'pigeon' })).to.contain("as service, found 'pigeon'");
    expect(await said({ action: '/x' }, `<form><input name="email"><button>Go</button></form>`)).to.contain(
      "a field called email_address or phone_number, found 'email'",
    );
    expect(
      await said({ action: '/x' }, '<form><input type="file" name="cv"><button>Go</button></form>'),
    ).to.contain('files are not sent as JSON');
    expect(await said({ action: '/x', service: 'action-network' }, '')).to.contain('so nothing is sent');
  });

  it('are said in the words of all problems', () => {
    for (const [value, then] of [['x'], [undefined, ': no'], ['  a\n b '.repeat(60), ': y']] as const)
      expect(JSON.stringify(formProblem('a <b>', value, then))).to.equal(
        JSON.stringify(problem('option-invalid', 'a <b>', value, {}, then)),
      );
  });

  it('a form that can send nothing says so to who presses the button', async () => {
    const element = await putForm(place, {});
    fill(element);
    press(element);
    await drawn(element);
    expect(summary(element)).to.deep.equal(['This form cannot send anything at the moment']);
  });
});
