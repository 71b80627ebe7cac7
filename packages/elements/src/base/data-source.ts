import { readObjects, type Columns, type Sheet } from '@rosette/data';
import type { Controller, Drawn } from './element.js';
import type { Feed, FeedAnswer, FeedState } from './feed.js';
import { readLightDom } from './light-dom.js';
import { resolve } from './link.js';
import { feedAddress, feedAt, hasLive, noLive, readFeed } from './live.load.js';

/** The places where data may come from, what counts most first. */
export const FEED = 1;
export const INLINE = 2;

/** What an element says about where its data is. */
interface DataHost extends Drawn {
  readonly src?: string | undefined;
  readonly refresh?: number | string | undefined;
  readonly data?: unknown;
}

/**
 * Where an element's data comes from: its `data`, its `src`, or its light DOM. Asks its host to update when there is news from a feed; says
 * nothing about what the data means.
 */
export class DataSource implements Controller {
  /** Whether the reader has stopped updates. */
  paused = false;
  /** What the feed had when it was last looked at; stays while updates are paused, and while the element is off the page. */
  seen: FeedState = {};
  readonly #host: DataHost;
  readonly #update: () => void;
  #data: unknown;
  #given: Sheet | undefined;
  /** `undefined`: to be read again; `null`: it cannot be read yet. */
  #inline: Sheet | null | undefined;
  #address: string | undefined;
  #feed: Feed | undefined;
  #answer: FeedAnswer | undefined;
  #fed: Sheet | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  /** How often the feed is read; `Infinity`: once. */
  get seconds(): number {
    const { src, refresh } = this.#host;
    const seconds = Number(refresh);
    return src && seconds > 0 ? seconds : Infinity;
  }

  /** Whether the feed is going to be asked again: as often as the page wishes, or because it has failed. */
  get isAsking(): boolean {
    return !this.paused && (this.seconds < Infinity || !!this.seen.failure);
  }

  /** Whether what the page has put inside has been read, and has not changed since. */
  get isRead(): boolean {
    return !!this.#inline;
  }

  hostConnected(): void {
    // What changed while nobody watched.
    this.#inline = undefined;
    this.follow();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** A change of language alone means nothing here. */
  hostChanged(records: readonly MutationRecord[]): void {
    const isComplete = !records.length;
    if (isComplete ? !this.#inline : records.some(({ type }) => type !== 'attributes'))
      this.#inline = undefined;
  }

  #leave(): void {
    this.#feed?.leave(this.#update);
    this.#feed = undefined;
  }

  /** Takes part in the feed at the address that `src` has now. */
  follow(): void {
    const { src, isConnected } = this.#host;
    if (src && !hasLive(() => this.#host.requestUpdate())) {
      this.seen = { failure: noLive() };
      return;
    }
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
    this.#inline ??= readLightDom(this.#host, columns, this.#update);
    const isLost = noLive() && this.#inline === null;
    if (isLost) this.seen = { failure: noLive() };
    return [this.#given, src || isLost ? (this.#fed ?? null) : undefined, this.#inline];
  }
}
