import { expect } from '@open-wc/testing';
import { openFeed } from '../testing/feed-client.js';
import { stubTag } from '../testing/results-stub.js';
import { openFeeds } from './feed.js';

/** Counts what is begun and not ended, by wrapping what begins and ends it. */
function count() {
  const live = {
    listeners: new Set<string>(),
    timers: new Set<unknown>(),
    requests: 0,
    observers: new Set<unknown>(),
  };
  const begun = { listeners: 0, timers: 0, requests: 0, observers: 0 };
  const undo: (() => void)[] = [];
  function wrap<T extends object, K extends keyof T & string>(
    owner: T,
    name: K,
    make: (real: T[K]) => unknown,
  ): void {
    const real = owner[name];
    Object.defineProperty(owner, name, { value: make(real), configurable: true, writable: true });
    undo.push(() => Object.defineProperty(owner, name, { value: real, configurable: true, writable: true }));
  }
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (thing: object): number => ids.get(thing) ?? (ids.set(thing, ++last), last);
  const keyOf = (target: object, type: string, listener: object | null): string =>
    `${idOf(target)} ${type} ${listener ? idOf(listener) : ''}`;
  // Targets that go with the element are none of the page's: what counts is window, document, and abort signals.
  const lasting = (target: unknown): target is EventTarget =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target instanceof AbortSignal;
  wrap(
    EventTarget.prototype,
    'addEventListener',
    (real) =>
      function (this: EventTarget, type: string, listener: EventListener | null, options?: unknown) {
        if (lasting(this ?? window)) {
          begun.listeners++;
          live.listeners.add(keyOf(this ?? window, type, listener));
        }
        return real.call(this ?? window, type, listener, options as AddEventListenerOptions);
      },
  );
  wrap(
    EventTarget.prototype,
    'removeEventListener',
    (real) =>
      function (this: EventTarget, type: string, listener: EventListener | null, options?: unknown) {
        live.listeners.delete(keyOf(this ?? window, type, listener));
        return real.call(this ?? window, type, listener, options as EventListenerOptions);
      },
  );
  wrap(window, 'setTimeout', (real) => (run: () => void, wait?: number) => {
    begun.timers++;
    const id = real.call(
      window,
      () => {
        live.timers.delete(id);
        run();
      },
      wait,
    );
    live.timers.add(id);
    return id;
  });
  wrap(window, 'clearTimeout', (real) => (id: number) => {
    live.timers.delete(id);
    real.call(window, id);
  });
  wrap(window, 'fetch', (real) => async (...call: Parameters<typeof fetch>) => {
    begun.requests++;
    live.requests++;
    try {
      return await real.apply(window, call);
    } finally {
      live.requests--;
    }
  });
  for (const owner of [MutationObserver.prototype, ResizeObserver.prototype] as const) {
    wrap(
      owner as MutationObserver,
      'observe',
      (real) =>
        function (this: MutationObserver, ...call: Parameters<MutationObserver['observe']>) {
          begun.observers++;
          live.observers.add(this);
          return real.apply(this, call);
        },
    );
    wrap(
      owner as MutationObserver,
      'disconnect',
      (real) =>
        function (this: MutationObserver) {
          live.observers.delete(this);
          return real.call(this);
        },
    );
  }
  return { live, begun, restore: () => undo.reverse().forEach((step) => step()) };
}

const uncounted = window.setTimeout.bind(window);

const inside = '<table><tr><th>Party<th>Seats<tr><td>A<td>1</table>';

async function comeAndGo(times: number, address: string, wait: (time: number) => unknown): Promise<void> {
  for (let time = 0; time < times; time++) {
    const element = document.createElement(stubTag);
    const { body } = new DOMParser().parseFromString(inside, 'text/html');
    element.append(...document.importNode(body, true).childNodes);
    element.src = address;
    element.refresh = 10;
    document.body.append(element);
    await wait(time);
    element.remove();
    // Time for the feed to find that nobody is left.
    await Promise.resolve();
  }
}

describe('nothing leaks', () => {
  let counted: ReturnType<typeof count>;
  afterEach(() => counted.restore());

  function nothingLeft(): void {
    const { live } = counted;
    expect([...live.listeners], 'listeners').to.deep.equal([]);
    expect(live.timers.size, 'timers').to.equal(0);
    expect(live.requests, 'requests').to.equal(0);
    expect(live.observers.size, 'observers').to.equal(0);
    expect(openFeeds(), 'feeds').to.equal(0);
  }

  /** Time for what is on its way to end; not counted itself. */
  const settle = (): Promise<void> => new Promise((resolve) => uncounted(resolve, 400));

  it('attached and detached 1,000 times with refresh on', async () => {
    const feed = await openFeed({ body: 'Party,Seats\nB,2\n' });
    counted = count();
    await comeAndGo(1000, feed.address, (time) =>
      time % 10 === 0 ? new Promise(requestAnimationFrame) : undefined,
    );
    expect(counted.begun.listeners, 'the count counts').to.be.greaterThan(100);
    expect(counted.begun.timers).to.be.greaterThan(50);
    expect(counted.begun.requests).to.be.greaterThan(50);
    expect(counted.begun.observers).to.be.greaterThan(1000);
    await settle();
    nothingLeft();
  });

  it('detached while an answer is on its way, while a refresh waits, and with nobody answering', async () => {
    const answers = await openFeed({ body: 'Party,Seats\nB,2\n' });
    const silent = await openFeed({ instead: 'silent' });
    const fails = await openFeed({ status: 500 });
    counted = count();
    const { warn } = console;
    console.warn = () => undefined;
    for (const { address } of [answers, silent, fails]) {
      await comeAndGo(
        3,
        address,
        (time) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, time * 60))),
      );
    }
    console.warn = warn;
    await settle();
    nothingLeft();
    for (const { ended } of await silent.asked()) expect(ended).to.equal('broken off');
  });
});
