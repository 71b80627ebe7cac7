import { expect } from '@open-wc/testing';
import type { RosetteSentEvent } from '../base/events/sent.js';
import type { RosetteSubmitEvent } from '../base/events/submit.js';
import { openReceiver } from '../testing/form-receiver.js';
import {
  action,
  ada,
  becomes,
  box,
  drawn,
  fill,
  keptOnDevice,
  outcome,
  press,
  putForm,
  summary,
  text,
  words,
} from '../testing/join-form-page.js';
import { until } from '../testing/until.js';
import { bodies, useForms } from '../testing/use-forms.js';

const forms = useForms();
const { send } = forms;

describe('join form, sending', () => {
  it('sends values in their usual form, the consent with its words, and where and when', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address });
    box(element).checked = true;
    send(element);
    await becomes(element, 'sent');
    const posts = await receiver.posts();
    expect(posts.length).to.equal(1);
    expect(posts[0]!.type).to.equal('application/json');
    const [body] = bodies(posts);
    const page = location.origin + location.pathname;
    expect(body.id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(body.form).to.equal('join-form');
    expect(body.values).to.deep.equal({ ...ada, postal_code: 'CF10 1AA' });
    expect(body.context).to.deep.include({ page, lang: 'en', min_time_ms: 5000 });
    const [record] = body.consents;
    expect(record).to.deep.include({
      purpose: 'email',
      given: true,
      controller: 'Anytown branch',
      words,
      page,
      at: body.context.at,
    });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(record.sha256).to.equal(hex);
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
    expect(outcome(element)).to.equal('Sent');
    expect(document.activeElement === element.querySelector('.rosette-outcome h2')).to.equal(true);
    expect(getComputedStyle(element.form!).display).to.equal('none');
  });

  it('sends fields of any name as they were filled in: those that objects have, and those longer than receivers take', async () => {
    const receiver = await openReceiver();
    const long = 'q'.repeat(60);
    const own = ['email_address', 'constructor', 'valueOf', long].map((name) => `<input name="${name}">`);
    const inside = `<form>${own.join('')}<button>Go</button></form>`;
    const element = await putForm(forms.place, { action: receiver.address }, inside);
    fill(element, { email_address: 'ada@example.org', constructor: 'Brunel', valueOf: '£5', [long]: 'yes' });
    forms.clock.pass(5000);
    press(element);
    await becomes(element, 'sent');
    const [body] = bodies(await receiver.posts());
    expect(Object.entries(body.values)).to.deep.equal([
      ['email_address', 'ada@example.org'],
      ['constructor', 'Brunel'],
      ['valueOf', '£5'],
      ['q'.repeat(40), 'yes'],
    ]);
  });

  it('sends no consent where none was ticked', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'sent');
    expect(bodies(await receiver.posts())[0].consents).to.deep.equal([]);
    expect(action(element, 'record') === null).to.equal(true);
  });

  it('is sent once when the button is pressed twice, and twice again', async () => {
    const receiver = await openReceiver({ after: 100 });
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    press(element);
    await drawn(element);
    expect(element.status).to.equal('sending');
    press(element);
    element.form!.requestSubmit();
    await becomes(element, 'sent');
    expect((await receiver.posts()).length).to.equal(1);
  });

  it('takes the answer to a repetition for what it is: it had arrived already', async () => {
    const receiver = await openReceiver({ instead: 'cut' });
    const element = await putForm(forms.place, { action: receiver.address });
    let receipt: RosetteSentEvent['receipt'] | undefined;
    element.addEventListener('rosette-sent', (event) => (receipt = event.receipt));
    send(element);
    await becomes(element, 'waiting');
    await receiver.answers({});
    dispatchEvent(new Event('online'));
    await becomes(element, 'sent');
    expect(receipt?.status).to.equal('duplicate');
    expect((await receiver.posts()).filter((post) => post.kept).length).to.equal(1);
  });

  it('says that it is not finished where an email has to be answered', async () => {
    const receiver = await openReceiver({
      body: JSON.stringify({ id: 'x', status: 'confirm-email', receivedAt: '2026-05-05T10:00:00Z' }),
    });
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'confirm');
    expect(outcome(element)).to.equal('Check your email');
    expect(text(element.querySelector('.rosette-outcome p'))).to.contain('ada@example.org');
  });

  it('says what was refused, at its field, and keeps nothing', async () => {
    const receiver = await openReceiver(
      {
        status: 422,
        type: 'application/problem+json',
        body: JSON.stringify({ status: 422, errors: [{ pointer: '/values/email_address', detail: 'no' }] }),
      },
      {},
    );
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'error');
    expect(summary(element)).to.deep.equal([
      'This was not accepted, and is not kept: check it and try again',
    ]);
    expect(element.querySelector('[name=email_address]')!.getAttribute('aria-invalid')).to.equal('true');
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
    fill(element, { email_address: 'ada@example.com' });
    press(element);
    await becomes(element, 'sent');
    const [first, second] = bodies(await receiver.posts());
    expect(second.id).not.to.equal(first.id);
  });

  it('asks before it keeps or sends anything, and takes no for an answer', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address });
    const asked: RosetteSubmitEvent[] = [];
    element.addEventListener('rosette-submit', (event) => {
      asked.push(event);
      event.preventDefault();
    });
    send(element);
    await until(() => asked.length === 1);
    await becomes(element, 'ready');
    expect(asked[0]!.values.given_name).to.equal('Ada');
    expect((await receiver.posts()).length).to.equal(0);
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
  });

  it('holds what was filled in faster than anybody can until the time is over', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address });
    fill(element);
    forms.clock.pass(1000);
    press(element);
    await until(async () => (await keptOnDevice(receiver)).length === 1);
    expect((await receiver.posts()).length).to.equal(0);
    await until(() => {
      forms.clock.pass(100);
      return element.status === 'sent';
    });
    expect(bodies(await receiver.posts())[0].context.min_time_ms).to.equal(3000);
  });

  it('is ready for the next person, whose sign-up is another', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'sent');
    action(element, 'again').click();
    await becomes(element, 'ready');
    expect(element.form!.querySelector<HTMLInputElement>('[name=given_name]')!.value).to.equal('');
    send(element);
    await becomes(element, 'sent');
    const [first, second] = bodies(await receiver.posts());
    expect(second.id).not.to.equal(first.id);
  });

  it('says the page’s own words of thanks, or goes where the page says', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address, thanks: 'Welcome aboard.' });
    send(element);
    await becomes(element, 'sent');
    expect(text(element.querySelector('.rosette-outcome p'))).to.equal('Welcome aboard.');
    action(element, 'again').click();
    element.thanks = '#thanks';
    send(element);
    await until(() => location.hash === '#thanks');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hands people the record of what they agreed to', async () => {
    const receiver = await openReceiver();
    const element = await putForm(forms.place, { action: receiver.address });
    box(element).checked = true;
    send(element);
    await becomes(element, 'sent');
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    const names: string[] = [];
    const noteName = (event: Event): void => {
      event.preventDefault();
      names.push((event.target as HTMLAnchorElement).download);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', noteName);
      this.dispatchEvent(new Event('click', { cancelable: true }));
    };
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return '#';
    };
    try {
      action(element, 'record').click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [body] = bodies(await receiver.posts());
    expect(JSON.parse(await blobs[0]!.text())).to.deep.equal(body.consents);
    expect(names).to.deep.equal([`consent-${body.id}.json`]);
  });
});
