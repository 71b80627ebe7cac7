import type { Receipt, Sending } from '@rosette/data';
import { clock } from '../clock.js';
import { alone, outbox, type Kept } from './outbox.js';
import { post, type Posting } from './post.js';

/** Where a sending stands. */
export type DeliveryState<S extends Sending> =
  | { readonly at: 'ready' }
  | { readonly at: 'sending' }
  | { readonly at: 'sent'; readonly sending: S; readonly receipt: Receipt }
  | {
      readonly at: 'waiting';
      readonly sending: S;
      readonly until: Date;
      /** On the device; else only as long as the page is open. */
      readonly kept: boolean;
      /** The person has asked for an attempt, and it is under way. */
      readonly trying: boolean;
    }
  /** The receiver will not have it as it is. */
  | { readonly at: 'refused'; readonly sending: S; readonly fields: readonly string[] }
  | { readonly at: 'expired' | 'deleted' | 'elsewhere' };

interface Options<S extends Sending> {
  /** Which form: what waits is given to the form that it came from. */
  readonly form: () => string;
  /** What goes over the network. */
  readonly posting: (sending: S) => Posting;
  /** Called after each change. */
  readonly news: (state: DeliveryState<S>) => void;
}

/** How long one attempt may last. */
const ATTEMPT = 20_000;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 300_000;

/**
 * Sends something once: kept on the device before the first attempt, tried again after a failure with growing pauses, at once when
 * the device is online or the page in front again, until the receiver has answered, the time is over or the person says no. Every
 * attempt carries the same id, and no two pages try at the same time.
 */
export class Delivery<S extends Sending> {
  state: DeliveryState<S> = { at: 'ready' };
  readonly #options: Options<S>;
  #timer: number | undefined;
  #tries = 0;
  #attempt: AbortController | undefined;
  #connected = false;
  #kept = true;
  #current: Kept<S> | undefined;
  /** Of what an attempt is under way, or waits for that of another page. */
  #taken: Kept<S> | undefined;

  constructor(options: Options<S>) {
    this.#options = options;
  }

  /** Begins to look after what waits from an earlier visit. */
  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    addEventListener('online', this.#now);
    document.addEventListener('visibilitychange', this.#now);
    void this.#resume();
  }

  /** An attempt that is under way is finished; no other is begun. */
  disconnect(): void {
    this.#connected = false;
    removeEventListener('online', this.#now);
    document.removeEventListener('visibilitychange', this.#now);
    clock.stop(this.#timer);
  }

  /** Sends something new; `after` so many milliseconds. */
  async send(sending: S, keepFor: number, after = 0): Promise<void> {
    this.#tell({ at: 'sending' });
    this.#tries = 0;
    this.#current = { sending, form: this.#options.form(), until: clock.now() + keepFor };
    this.#kept = await outbox.add(this.#current);
    await this.#take(after);
  }

  /** The person wants it now. */
  async retry(): Promise<void> {
    const { state } = this;
    if (state.at !== 'waiting' || state.trying) return;
    clock.stop(this.#timer);
    this.#tell({ ...state, trying: true });
    await this.#take();
  }

  /** The person does not want it any more. */
  async forget(): Promise<void> {
    const current = this.#current;
    if (!current) return;
    clock.stop(this.#timer);
    this.#current = undefined;
    this.#attempt?.abort();
    await outbox.remove(current.sending.id);
    this.#tell({ at: 'deleted' });
  }

  /** Ready for the next. */
  reset(): void {
    if (this.state.at === 'sending' || this.state.at === 'waiting') return;
    this.#current = undefined;
    this.#tell({ at: 'ready' });
  }

  #tell(state: DeliveryState<S>): void {
    this.state = state;
    this.#options.news(state);
  }

  async #resume(): Promise<void> {
    if (this.state.at === 'waiting') return this.#take();
    const form = this.#options.form();
    const all = (await outbox.list()) as readonly Kept<S>[];
    const isLate = ({ until }: Kept): boolean => until <= clock.now();
    for (const { sending } of all.filter(isLate)) await outbox.remove(sending.id);
    if (!this.#connected || this.state.at === 'sending' || this.#current) return;
    const own = all.filter((kept) => kept.form === form);
    this.#current = own.find((kept) => !isLate(kept));
    if (this.#current) {
      this.#wait(this.#current);
      await this.#take();
    } else if (own.length && this.state.at === 'ready') this.#tell({ at: 'expired' });
  }

  readonly #now = (): void => {
    if (document.hidden || this.state.at !== 'waiting') return;
    clock.stop(this.#timer);
    void this.#take();
  };

  /** Attempts what waits, `after` so many milliseconds, when no other page does. */
  async #take(after = 0): Promise<void> {
    const current = this.#current;
    if (!current || this.#taken === current) return;
    this.#taken = current;
    const { sending, until } = current;
    await alone(sending.id, async () => {
      if (after > 0) await new Promise<void>((resolve) => clock.start(resolve, after));
      const isGone = await outbox.isGone(sending.id);
      if (this.#current !== current) return;
      if (!isGone && until > clock.now()) return this.#try(current);
      this.#current = undefined;
      await outbox.remove(sending.id);
      this.#tell({ at: isGone ? 'elsewhere' : 'expired' });
    });
    if (this.#taken === current) this.#taken = undefined;
  }

  async #try(current: Kept<S>): Promise<void> {
    const { sending } = current;
    const attempt = (this.#attempt = new AbortController());
    const tooLong = clock.start(() => attempt.abort(), ATTEMPT);
    const answer = await post(this.#options.posting(sending), sending.id, attempt.signal);
    clock.stop(tooLong);
    this.#attempt = undefined;
    if (this.#current !== current) return;
    if (answer.is === 'later') return this.#wait(current, answer.after);
    this.#current = undefined;
    await outbox.remove(sending.id);
    if (answer.is === 'refused') this.#tell({ at: 'refused', sending, fields: answer.fields });
    else this.#tell({ at: 'sent', sending, receipt: answer.receipt });
    if (this.#connected) void this.#resume();
  }

  #wait(current: Kept<S>, asked = 0): void {
    const pause = Math.min(FIRST_PAUSE * 2 ** this.#tries++, LONGEST_PAUSE);
    const time = Math.max(asked, pause * (1 + clock.random() / 4));
    const left = current.until - clock.now();
    this.#taken = undefined;
    clock.stop(this.#timer);
    if (this.#connected) this.#timer = clock.start(() => void this.#take(), Math.min(time, left));
    this.#tell({
      at: 'waiting',
      sending: current.sending,
      until: new Date(current.until),
      kept: this.#kept,
      trying: false,
    });
  }
}
