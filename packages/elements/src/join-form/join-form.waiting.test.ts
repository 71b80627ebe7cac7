import { expect } from '@open-wc/testing';
import { clock as pageClock } from '../base/clock.js';
import { openReceiver } from '../testing/form-receiver.js';
import { action, becomes, drawn, keptOnDevice, outcome, putForm } from '../testing/join-form-page.js';
import { until } from '../testing/until.js';
import { bodies, useForms } from '../testing/use-forms.js';

const forms = useForms();
const { send } = forms;
const now = (): number => pageClock.now();

describe('join form, waiting to be sent', () => {
  it('is kept while the line is dead, and sent once it is back', async () => {
    const receiver = await openReceiver({ instead: 'reset' });
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    expect(outcome(element)).to.equal('Saved on this device, not sent yet');
    expect(document.activeElement === element.querySelector('.rosette-outcome h2')).to.equal(true);
    const kept = await keptOnDevice(receiver);
    expect(kept.length).to.equal(1);
    await receiver.answers({});
    dispatchEvent(new Event('online'));
    await becomes(element, 'sent');
    const posts = await receiver.posts();
    expect(posts.filter((post) => post.kept).length).to.equal(1);
    expect(new Set(bodies(posts).map(({ id }) => id))).to.deep.equal(new Set([kept[0]!.sending.id]));
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
  });

  it('tries again after an error of the server, with growing pauses', async () => {
    const receiver = await openReceiver({ status: 500 }, { status: 503 }, {});
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    forms.clock.pass(1999);
    expect((await receiver.posts()).length).to.equal(1);
    forms.clock.pass(1);
    await until(async () => (await receiver.posts()).length === 2);
    await until(() => forms.clock.timers === 1 && element.status === 'waiting');
    forms.clock.pass(2000);
    await drawn(element);
    expect((await receiver.posts()).length).to.equal(2);
    await until(() => {
      forms.clock.pass(500);
      return element.status === 'sent';
    });
    expect((await receiver.posts()).length).to.equal(3);
  });

  it('waits as long as the receiver asks', async () => {
    const receiver = await openReceiver(
      { status: 429, headers: { 'Retry-After': '60', 'Access-Control-Expose-Headers': 'Retry-After' } },
      {},
    );
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    forms.clock.pass(59_000);
    await drawn(element);
    expect((await receiver.posts()).length).to.equal(1);
    forms.clock.pass(1000);
    await becomes(element, 'sent');
  });

  it('gives up an attempt that is not answered, and keeps it', async () => {
    const receiver = await openReceiver({ instead: 'silent' }, {});
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await until(async () => (await receiver.posts()).length === 1);
    forms.clock.pass(20_000);
    await becomes(element, 'waiting');
    action(element, 'retry').click();
    await becomes(element, 'sent');
    const [first, second] = bodies(await receiver.posts());
    expect(second).to.deep.equal(first);
  });

  it('can be deleted while it waits', async () => {
    const receiver = await openReceiver({ instead: 'reset' });
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    // A browser may have tried a broken connection twice by itself.
    const tried = (await receiver.posts()).length;
    action(element, 'forget').click();
    await becomes(element, 'ready');
    expect(outcome(element)).to.equal('Deleted');
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
    dispatchEvent(new Event('online'));
    await drawn(element);
    expect((await receiver.posts()).length).to.equal(tried);
    expect(getComputedStyle(element.form!).display).not.to.equal('none');
  });

  it('stays deleted when that ends an attempt', async () => {
    const receiver = await openReceiver({ instead: 'reset' });
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    const tried = (await receiver.posts()).length;
    await receiver.answers({ instead: 'silent' });
    action(element, 'retry').click();
    await until(async () => (await receiver.posts()).length > tried);
    action(element, 'forget').click();
    await becomes(element, 'ready');
    // What was begun has ended by now.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await drawn(element);
    expect(outcome(element)).to.equal('Deleted');
    expect(forms.clock.timers).to.equal(0);
  });

  it('stays deleted when its turn comes after that of another page', async () => {
    const receiver = await openReceiver({ instead: 'reset' });
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    const [kept] = await keptOnDevice(receiver);
    let release: (() => void) | undefined;
    const other = navigator.locks.request(
      `rosette ${kept!.sending.id}`,
      () => new Promise<void>((resolve) => (release = resolve)),
    );
    await until(() => release);
    action(element, 'retry').click();
    await drawn(element);
    action(element, 'forget').click();
    await becomes(element, 'ready');
    expect(outcome(element)).to.equal('Deleted');
    release!();
    await other;
    // Once more in the queue behind it.
    await navigator.locks.request(`rosette ${kept!.sending.id}`, () => undefined);
    await drawn(element);
    expect(outcome(element)).to.equal('Deleted');
  });

  it('is deleted when its time is over, and that is said', async () => {
    const receiver = await openReceiver({ instead: 'reset' });
    const element = await putForm(forms.place, { action: receiver.address, 'keep-for': '2' });
    send(element);
    await becomes(element, 'waiting');
    await receiver.answers({
      status: 429,
      headers: { 'Retry-After': '600', 'Access-Control-Expose-Headers': 'Retry-After' },
    });
    const end = now() + 2 * 3_600_000;
    await until(async () => {
      // To the second when the time is over, and not to the next attempt.
      if (element.status === 'waiting' && forms.clock.timers)
        forms.clock.pass(Math.min(300_000, end - now()));
      await drawn(element);
      return outcome(element) === 'Deleted without being sent';
    });
    expect(now()).to.be.at.most(end);
    expect(await keptOnDevice(receiver)).to.deep.equal([]);
  });

  it('goes on where it was when the element is taken off the page and put back', async () => {
    const receiver = await openReceiver({ status: 503 }, {});
    const element = await putForm(forms.place, { action: receiver.address });
    send(element);
    await becomes(element, 'waiting');
    element.remove();
    expect(forms.clock.timers).to.equal(0);
    forms.clock.pass(60_000);
    expect((await receiver.posts()).length).to.equal(1);
    forms.place.append(element);
    await becomes(element, 'sent');
  });
});
