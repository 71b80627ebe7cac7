import { feedAddress, readFeed, readObjects, type Columns, type Sheet } from '@rosette/data';
import type { LitElement } from 'lit';
import { feedAt, type Feed, type FeedAnswer, type FeedState } from './feed.js';
import { readLightDom } from './light-dom.js';
import { resolve } from './link.js';

/** The places where data may come from, what counts most first. */
export const FEED = 1;
export const INLINE = 2;

/** What an element says about where its data is. */
interface DataHost extends LitElement {
  readonly src?: string | undefined;
  readonly refresh?: number | undefined;
  readonly data?: unknown;
}

/**
 * Where an element's data comes from: its `data`, its `src`, or its light DOM, which it watches together with the language above
 * it. Asks its host to update when there is news; says nothing about what the data means.
 */
export class DataSource {
  /** Whether the reader has stopped updates. */
  paused = false;
  /** What the feed had when it was last looked at; stays while updates are paused, and while the element is off the page. */
  seen: FeedState = {};
  readonly #host: DataHost;
  readonly #update: () => void;
  #observer: MutationObserver | undefined;
  #data: unknown;
  #given: Sheet | undefined;
  /** `undefined`: to be read again. */
  #inline: Sheet | null | undefined;
  #address: string | undefined;
  #feed: Feed | undefined;
  #answer: FeedAnswer | undefined;
  #fed: Sheet | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    this.#update = () => host.requestUpdate();
  }

  /** How often the feed is read; `Infinity`: once. */
  get seconds(): number {
    const { src, refresh } = this.#host;
    return src && refresh && refresh > 0 ? refresh : Infinity;
  }

  connect(): void {
    const host = this.#host;
    const reread = (): void => {
      this.#inline = undefined;
      this.#update();
    };
    // Children of an element that is still being parsed arrive here too, and need no slotchange.
    this.#observer ??= new MutationObserver((records) =>
      records.some(({ type }) => type !== 'attributes') ? reread() : this.#update(),
    );
    this.#observer.observe(host, { childList: true, characterData: true, subtree: true });
    for (let root = host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode())
      this.#observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    // What was not whole yet, or not there.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#inline || reread(), { once: true });
    // What changed while nobody watched.
    reread();
    this.follow();
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#leave();
  }

  #leave(): void {
    this.#feed?.leave(this.#update);
    this.#feed = undefined;
  }

  /** Takes part in the feed at the address that `src` has now. */
  follow(): void {
    const { src, isConnected } = this.#host;
    const link = src && resolve(feedAddress(src));
    if (link) link.hash = '';
    const address = link ? link.href : undefined;
    if (address !== this.#address) {
      this.#leave();
      this.#address = address;
      this.seen = {};
    }
    if (!address || !isConnected) return;
    this.#feed ??= feedAt(address);
    this.#feed.join(this.#update, this.paused ? Infinity : this.seconds);
    if (!this.paused) this.seen = this.#feed.state;
  }

  /** The title of the page's own table, which is that of a feed without one too. */
  get caption(): string | undefined {
    return this.#inline?.title;
  }

  /** What each place has, of which only the first that is good is shown. `undefined`: it is not used; `null`: no answer yet. */
  sheets(columns: Columns): readonly (Sheet | null | undefined)[] {
    const { data, src } = this.#host;
    if (data !== this.#data) {
      this.#data = data;
      this.#given = data == null ? undefined : readObjects(data, columns);
    }
    const { answer } = this.seen;
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#fed = answer && readFeed(answer.bytes, answer.contentType, columns);
    }
    if (!this.#inline) {
      // What is read now is no news any more: a page that is being parsed is drawn once.
      this.#observer?.takeRecords();
      this.#inline = readLightDom(this.#host, columns);
    }
    return [this.#given, src ? (this.#fed ?? null) : undefined, this.#inline ?? undefined];
  }
}
