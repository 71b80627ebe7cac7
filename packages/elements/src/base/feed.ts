import { clock } from './clock.js';

/** What an address last sent. A new object for each new body, so that identity tells whether there is news. */
export interface FeedAnswer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** What a feed knows. */
export interface FeedState {
  /** The last body that came whole; stays when later requests fail. */
  readonly answer?: FeedAnswer | undefined;
  /** When the address last answered, with news or without. */
  readonly checked?: Date | undefined;
  /** Why the last request failed, an English sentence for the page's builder; not there when it did not. */
  readonly failure?: string | undefined;
}

/** Seconds: the least pause between two requests, and the longest after failures. */
const SHORTEST = 10;
const LONGEST_RETRY = 600;
/** The longest a feed may take, in milliseconds, and the most it may send, in bytes. */
const TIMEOUT = 20_000;
export const LARGEST = 5 << 20;
/** Browsers run a timer of more milliseconds than this at once. */
const LONGEST_TIMER = 2e9;

const feeds = new Map<string, Feed>();

/** One address, asked once for all the widgets that show it. */
export interface Feed {
  state: FeedState;
  /** Has `news` called after each answer. The feed goes by who wants it most often; `Infinity`: once is enough. */
  join(news: () => void, seconds: number): void;
  /** The last one to go ends the feed, with its request and its timer. */
  leave(news: () => void): void;
}

/** A feed that asks at once. At most one request is on its way, so none can overtake another. */
function openFeed(address: string): Feed {
  /** Who wants news, and how often, in seconds. */
  const users = new Map<() => void, number>();
  let request: AbortController | undefined;
  /** Ends the request, or starts the next. */
  let timer: number | undefined;
  let asked = 0;
  let failures = 0;

  const feed: Feed = {
    state: {},
    join(news, seconds) {
      if (users.get(news) === seconds) return;
      users.set(news, seconds);
      plan();
    },
    leave(news) {
      users.delete(news);
      // An element that is moved leaves and comes back at once; its request goes on.
      queueMicrotask(() => {
        if (users.size) return plan();
        clock.stop(timer);
        request?.abort();
        request = undefined;
        document.removeEventListener('visibilitychange', plan);
        if (feeds.get(address) === feed) feeds.delete(address);
      });
    },
  };

  async function ask(): Promise<void> {
    const mine = (request = new AbortController());
    let why = 'could not be read: network, server, address or CORS';
    timer = clock.start(() => {
      why = 'did not answer within 20 seconds';
      mine.abort();
    }, TIMEOUT);
    asked = clock.now();
    let { answer, checked } = feed.state;
    let failure: string | undefined;
    try {
      // No header of our own: it would cost a preflight, which Google Sheets' redirects do not survive. The browser's cache
      // sends ETag and Last-Modified by itself when told to check.
      const response = await fetch(address, { cache: 'no-cache', signal: mine.signal });
      const unchanged = answer && response.status === 304;
      if (!unchanged && !response.ok) throw new Error((why = `answered ${response.status}`));
      // A body that breaks off rejects: tests hold all three engines to it, because half a figure looks like a figure.
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > LARGEST) throw new Error((why = 'is larger than 5 MB'));
      const contentType = response.headers.get('content-type') ?? '';
      if (!unchanged && !isSame(answer, bytes)) answer = { bytes, contentType };
      failures = 0;
      checked = new Date(clock.now());
    } catch {
      // Ends a body that is still on its way.
      mine.abort();
      failure = `the feed ${address} ${why}`;
      failures++;
    }
    if (request !== mine) return;
    clock.stop(timer);
    request = undefined;
    feed.state = { answer, checked, failure };
    plan();
    for (const news of users.keys()) news();
  }

  /**
   * When to ask next: as often as the most eager widget wants; after failures twice as late each time; not while the page is
   * hidden. `back`: somebody has come back to the page: then as soon as may be.
   */
  function plan(back?: Event): void {
    if (request) return;
    clock.stop(timer);
    let pause = Math.max(SHORTEST, Math.min(...users.values()));
    const isOnce = pause === Infinity;
    if (document.hidden || (isOnce && !failures)) return;
    if (failures) pause = Math.min((isOnce ? SHORTEST : pause) * 2 ** (failures - 1), LONGEST_RETRY);
    if (back) pause = SHORTEST;
    const wait = pause * (1000 + clock.random() * 100) - (clock.now() - asked);
    timer = clock.start(() => void ask(), Math.min(Math.max(wait, 0), LONGEST_TIMER));
  }

  document.addEventListener('visibilitychange', plan);
  void ask();
  return feed;
}

const isSame = (answer: FeedAnswer | undefined, bytes: Uint8Array): boolean =>
  answer?.bytes.length === bytes.length && bytes.every((byte, place) => byte === answer.bytes[place]);

/** The feed at an address (whole, without a fragment), which asks at once where nobody has. Whoever takes it joins it. */
export function feedAt(address: string): Feed {
  const feed = feeds.get(address) ?? openFeed(address);
  feeds.set(address, feed);
  return feed;
}

/** How many addresses are in use. For tests: 0 when every element has gone. */
export const openFeeds = (): number => feeds.size;
