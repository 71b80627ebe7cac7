import { expect } from '@open-wc/testing';
import { openReceiver, type Receiver } from '../testing/form-receiver.js';
import { ada, keptOnDevice } from '../testing/join-form-page.js';
import { until } from '../testing/until.js';
import type { JoinFormElement } from './join-form.js';

/** Pages of one's own, in frames: a tab that is closed, one that is opened again, and one that runs no script. */
describe('join form, from visit to visit', () => {
  let frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames = [];
  });

  async function open(markup: string, scripts = true, before = ''): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${markup}`;
    frames.push(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    if (scripts) {
      const page = frame.contentWindow as unknown as {
        eval(code: string): Promise<unknown>;
        console: Console;
      };
      page.console.warn = () => undefined;
      page.eval(before);
      const module = new URL('../testing/join-form-page.js', import.meta.url).href.replace(/\.js/, '.ts');
      await page.eval(`import(${JSON.stringify(module)})`);
      await until(() => elementIn(frame).hasUpdated && elementIn(frame).form);
    }
    return frame;
  }
  const elementIn = (frame: HTMLIFrameElement): JoinFormElement =>
    frame.contentDocument!.querySelector('rosette-join-form')!;
  const tag = ({ address }: Receiver, service: string, inside = ''): string =>
    `<rosette-join-form action="${address}" service="${service}" controller="Anytown branch" privacy-href="/privacy">${inside}
      <template data-consent="email">Email me.</template></rosette-join-form>`;
  const ownForm = ({ address }: Receiver): string =>
    `<form action="${address}" method="post"><p><label>Email <input type="email" name="email_address" required></label></p>
      <p><label>Postcode <input name="postal_code"></label></p><button name="via" value="page">Go</button></form>`;

  function fillIn(element: JoinFormElement, values = ada): void {
    for (const [name, value] of Object.entries(values)) {
      const control = element.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (control) control.value = value;
    }
    element.form!.querySelector<HTMLElement>('[type="submit"], button:not([type])')!.click();
  }
  const fieldsOf = async (receiver: Receiver): Promise<Readonly<Record<string, string>>> => {
    const post = await until(async () => (await receiver.posts())[0]);
    expect(post.type).to.contain('application/x-www-form-urlencoded');
    return Object.fromEntries(new URLSearchParams(post.text));
  };

  it('what a closed tab could not send is sent by the next one, once', async () => {
    const receiver = await openReceiver({ instead: 'reset' });
    const first = await open(tag(receiver, 'json'));
    fillIn(elementIn(first));
    await until(() => elementIn(first).status === 'waiting');
    first.remove();
    const [kept] = await keptOnDevice(receiver);
    await receiver.answers({});
    const second = await open(tag(receiver, 'json'));
    const values: unknown[] = [];
    elementIn(second).addEventListener('rosette-sent', (event) => values.push(event.values));
    await until(() => elementIn(second).status === 'sent');
    const taken = (await receiver.posts()).filter((post) => post.kept);
    expect(taken.map(({ text }) => JSON.parse(text).id)).to.deep.equal([kept!.sending.id]);
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
    expect(
      second.contentDocument!.activeElement === second.contentDocument!.body,
      'the focus stays',
    ).to.equal(true);
  });

  it('what is refused on a later visit stands in the form again', async () => {
    const receiver = await openReceiver({ status: 503 });
    const first = await open(tag(receiver, 'json'));
    fillIn(elementIn(first));
    await until(() => elementIn(first).status === 'waiting');
    first.remove();
    await receiver.answers({ status: 400 });
    const second = await open(tag(receiver, 'json'));
    await until(() => elementIn(second).status === 'error');
    const { elements } = elementIn(second).form!;
    expect((elements.namedItem('given_name') as HTMLInputElement).value).to.equal('Ada');
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
  });

  it('two tabs that are open together send it once', async () => {
    const receiver = await openReceiver({ status: 503 });
    const first = await open(tag(receiver, 'json'));
    fillIn(elementIn(first));
    await until(() => elementIn(first).status === 'waiting');
    const second = await open(tag(receiver, 'json'));
    await until(() => elementIn(second).status === 'waiting');
    await until(async () => (await receiver.posts()).length === 2);
    await receiver.answers({ after: 300 });
    for (const frame of [first, second]) frame.contentWindow!.dispatchEvent(new Event('online'));
    const states = (): string[] => [first, second].map((frame) => elementIn(frame).status);
    await until(() => states().includes('sent'));
    await until(() => !states().includes('waiting') && !states().includes('sending'));
    expect((await receiver.posts()).filter(({ kept }) => kept).length).to.equal(1);
    // The third attempt is the one that was taken; the tab that lost asks nobody.
    expect((await receiver.posts()).length).to.equal(3);
  });

  it('a tab that sleeps in the middle of an attempt gives way to one that is awake', async function () {
    this.timeout(60_000);
    const receiver = await openReceiver({ status: 503 });
    const first = await open(tag(receiver, 'json'));
    fillIn(elementIn(first));
    await until(() => elementIn(first).status === 'waiting');
    const [kept] = await keptOnDevice(receiver);
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    void navigator.locks.request(`rosette ${kept!.sending.id}`, () => asleep);
    await receiver.answers({});
    first.contentWindow!.dispatchEvent(new Event('online'));
    await until(() => elementIn(first).status === 'sent', 'it is sent', 40_000);
    wake();
    expect((await receiver.posts()).filter((post) => post.kept).length).to.equal(1);
  });

  it('without scripts the page’s own form posts itself', async () => {
    const receiver = await openReceiver({ type: 'text/html', body: 'Thank you' });
    const frame = await open(tag(receiver, 'json', ownForm(receiver)), false);
    const form = frame.contentDocument!.forms[0]!;
    (form.elements.namedItem('email_address') as HTMLInputElement).value = 'ada@example.org';
    form.querySelector('button')!.click();
    expect(await fieldsOf(receiver)).to.deep.equal({
      email_address: 'ada@example.org',
      postal_code: '',
      via: 'page',
    });
  });

  it('the page’s own form is used as it is, and sent as the page says', async () => {
    const receiver = await openReceiver();
    const frame = await open(tag(receiver, 'json', ownForm(receiver)));
    const element = elementIn(frame);
    expect(element.querySelectorAll('form').length).to.equal(1);
    expect(element.form!.noValidate).to.equal(true);
    fillIn(element);
    await until(() => element.status === 'sent');
    const [post] = await receiver.posts();
    expect(JSON.parse(post!.text).values).to.deep.equal({
      email_address: 'ada@example.org',
      postal_code: 'CF10 1AA',
      via: 'page',
    });
    expect(element.form!.hidden).to.equal(true);
  });

  it('service="form" has the browser post it, with its consents and its key', async () => {
    const receiver = await openReceiver({ type: 'text/html', body: 'Thank you' });
    const frame = await open(tag(receiver, 'form', ownForm(receiver)));
    const element = elementIn(frame);
    element.querySelector<HTMLInputElement>('.rosette-consent')!.checked = true;
    fillIn(element);
    const { rosette_id, rosette_consent, rosette_context, website, ...fields } = await fieldsOf(receiver);
    expect(fields).to.deep.equal({ email_address: 'ada@example.org', postal_code: 'cf101aa', via: 'page' });
    expect(rosette_id).to.match(/^[\da-f-]{36}$/);
    expect(JSON.parse(rosette_consent!)[0]).to.include({ purpose: 'email', words: 'Email me.' });
    expect(JSON.parse(rosette_context!)).to.include({ lang: 'en' });
    expect(website).to.equal('');
    expect((await receiver.posts()).length).to.equal(1);
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
  });

  it('service="form" posts once, however often the button is pressed', async () => {
    const receiver = await openReceiver({ type: 'text/html', body: 'Thank you', after: 500 });
    const frame = await open(tag(receiver, 'form'));
    const element = elementIn(frame);
    fillIn(element);
    for (let press = 0; press < 20; press++) {
      element.form?.querySelector('button')!.click();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await fieldsOf(receiver);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await receiver.posts()).length).to.equal(1);
  });

  it('service="mailchimp" has the browser post it under Mailchimp’s names', async () => {
    const receiver = await openReceiver({ type: 'text/html', body: 'Thank you' });
    const frame = await open(
      tag({ ...receiver, address: `${receiver.address}?u=abc&amp;id=def` }, 'mailchimp'),
    );
    const element = elementIn(frame);
    fillIn(element);
    await until(() => element.status === 'error');
    expect((await receiver.posts()).length, 'not without consent').to.equal(0);
    element.querySelector<HTMLInputElement>('.rosette-consent')!.checked = true;
    fillIn(element);
    expect(await fieldsOf(receiver)).to.deep.equal({
      FNAME: 'Ada',
      LNAME: 'Jones',
      EMAIL: 'ada@example.org',
      POSTCODE: 'CF10 1AA',
      b_abc_def: '',
      subscribe: 'Subscribe',
    });
  });

  it('service="action-network" sends a person, and says when it has one', async () => {
    const receiver = await openReceiver({ body: '{}' });
    const frame = await open(tag(receiver, 'action-network'));
    const element = elementIn(frame);
    fillIn(element);
    await until(() => element.status === 'error');
    expect((await receiver.posts()).length, 'not without consent').to.equal(0);
    element.querySelector<HTMLInputElement>('.rosette-consent')!.checked = true;
    let receipt: { status: string } | undefined;
    element.addEventListener('rosette-sent', (event) => (receipt = event.receipt));
    fillIn(element);
    await until(() => element.status === 'sent');
    expect(receipt?.status).to.equal('received');
    const { person } = JSON.parse((await receiver.posts())[0]!.text);
    expect(person.email_addresses[0].status).to.equal('subscribed');
  });

  it('where the browser keeps nothing the page asks to be left open, and sends it itself', async () => {
    const receiver = await openReceiver({ status: 503 });
    const frame = await open(
      tag(receiver, 'json'),
      true,
      "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('not in a private window'); } })",
    );
    const element = elementIn(frame);
    fillIn(element);
    await until(() => element.status === 'waiting' && element.querySelector('.rosette-outcome'));
    expect(element.querySelector('.rosette-outcome h2')!.textContent).to.equal('Not sent yet');
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
    await receiver.answers({});
    frame.contentWindow!.dispatchEvent(new Event('online'));
    await until(() => element.status === 'sent');
  });

  it('on plain http it is sent without locks, and a consent has its words and no SHA-256', async () => {
    const receiver = await openReceiver();
    const before =
      "Object.defineProperty(crypto, 'subtle', { value: undefined }); crypto.randomUUID = undefined; Object.defineProperty(navigator, 'locks', { value: undefined })";
    const element = elementIn(await open(tag(receiver, 'json'), true, before));
    element.querySelector<HTMLInputElement>('.rosette-consent')!.checked = true;
    fillIn(element);
    await until(() => element.status === 'sent');
    const [record] = JSON.parse((await receiver.posts())[0]!.text).consents;
    expect(record.words).to.equal('Email me.');
    expect(Object.keys(record)).not.to.include('sha256');
  });

  it('an ALTCHA widget stands above the button, and what it proves is sent', async () => {
    const receiver = await openReceiver();
    const widget = '<altcha-widget><input type="hidden" name="altcha" value="proof"></altcha-widget>';
    const element = elementIn(await open(tag(receiver, 'json', widget)));
    const { elements } = element.form!;
    const [proof, button] = [elements.namedItem('altcha') as Element, element.form!.querySelector('button')!];
    expect(proof.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    fillIn(element);
    await until(() => element.status === 'sent');
    const body = JSON.parse((await receiver.posts())[0]!.text);
    expect(body.altcha).to.equal('proof');
    expect(Object.keys(body.values)).not.to.include('altcha');
  });
});
