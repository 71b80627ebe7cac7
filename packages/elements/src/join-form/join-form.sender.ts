import type { Signup } from '@rosette/data';
import { clock } from '../base/clock.js';
import { RosetteSentEvent } from '../base/events/sent.js';
import { RosetteSubmitEvent } from '../base/events/submit.js';
import { Delivery, type DeliveryState } from '../base/form/delivery.js';
import { clearErrors, type FieldError, type FormControl } from '../base/form/errors.js';
import { uuid } from '../base/form/hex.js';
import type { Posting } from '../base/form/post.js';
import { collect } from './join-form.collect.js';
import { consentBox, postNatively, readThanks } from './join-form.page.js';
import {
  actionNetworkPosting,
  answersScripts,
  formExtras,
  jsonPosting,
  mailchimpPosting,
  subscribesAll,
} from './join-form.services.js';
import { errorsIn, TRAP } from './join-form.validation.js';
import type { JoinView } from './join-form.view.js';
import type { JoinFormElement } from './join-form.js';

/** Nobody reads and fills in a form in less. Who has it filled in by the browser waits for the rest of it; nobody is turned away. */
const LEAST_TIME = 3000;

/** After so long a page that has posted its form is taken for one that stays, such as with a target of its own. */
const LEAVING = 10_000;

/** From the button to the receiver: looks at what was filled in, makes a sign-up of it and has it sent, once. */
export class JoinSender {
  errors: readonly FieldError[] = [];
  /** Something has filled in the field for robots. */
  trapped = false;
  readonly delivery: Delivery<Signup>;
  readonly #host: JoinFormElement;
  readonly #view: () => JoinView;
  readonly #news: (byPerson: boolean) => void;
  #preparing = false;
  #passing = false;
  #leaving = false;
  #shown: number | undefined;
  #id: string | undefined;
  #byPerson = false;

  /** @param news Called after each change; `byPerson`: somebody waits for it, and the focus may move to it. */
  constructor(host: JoinFormElement, view: () => JoinView, news: (byPerson: boolean) => void) {
    this.#host = host;
    this.#view = view;
    this.#news = news;
    this.delivery = new Delivery<Signup>({
      form: () => `${view().service} ${view().action}`,
      posting: (signup) => this.#posting(signup),
      news: (state) => this.#heard(state),
    });
  }

  get busy(): boolean {
    return this.#preparing || this.delivery.state.at === 'sending';
  }

  /** The form is on the page: from now on somebody can fill it in. */
  shown(): void {
    if (this.#shown !== undefined) return;
    this.#shown = clock.now();
    this.delivery.connect();
  }

  /** A page that comes back from the browser's memory is one that has not been left. */
  readonly back = (): void => {
    this.#leaving = false;
    this.#prepare(false);
  };

  /** What was wrong with a field is taken back as soon as somebody mends it, and what is sent next is something new. */
  readonly input = (event: Event): void => {
    this.#id = undefined;
    const { form } = this.#host;
    const changed = event.target as FormControl;
    const isHere = ({ control }: FieldError): boolean =>
      control === changed || (changed.type === 'radio' && control?.name === changed.name);
    const mended = this.errors.find(isHere)?.control;
    if (form && mended && !this.#errorsIn(form).some(isHere)) clearErrors(form, mended);
  };

  readonly submit = (event: SubmitEvent): void => {
    // The page's own script has stopped it, or it is ours already, or half of it is still on its way to the page.
    const form = event.target as HTMLFormElement;
    if (this.#passing || event.defaultPrevented || form !== this.#host.form || !this.#shown) return;
    event.preventDefault();
    if (this.busy) return;
    this.errors = this.#errorsIn(form);
    this.#byPerson = true;
    if (this.errors.length) return this.#news(true);
    void this.#send(form, event.submitter);
  };

  readonly retry = (): void => {
    this.#byPerson = true;
    void this.delivery.retry();
  };

  readonly forget = (): void => {
    this.#byPerson = true;
    void this.delivery.forget();
  };

  /** An empty form, for somebody else. */
  readonly again = (): void => {
    this.#host.form?.reset();
    this.#id = undefined;
    this.errors = [];
    this.#byPerson = true;
    this.delivery.reset();
  };

  #errorsIn(form: HTMLFormElement): readonly FieldError[] {
    const { service, action, asked, words } = this.#view();
    const email = asked.find(({ purpose }) => purpose === 'email');
    const wantsEmail = subscribesAll(service) || new FormData(form).get('choice') === 'list';
    if (!action || (subscribesAll(service) && !email)) return [{ message: words.nowhere }];
    const box = email && wantsEmail ? consentBox(form, email) : null;
    const errors = errorsIn(form, box, this.#view());
    this.trapped = errors.some(({ control }) => control?.name === TRAP);
    if (!errors.length && !answersScripts(service) && !navigator.onLine) return [{ message: words.offline }];
    return errors;
  }

  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const { service, asked, controller = '', lang, keepFor } = this.#view();
    this.#prepare(true);
    const took = clock.now() - (this.#shown ?? 0);
    const wait = Math.max(0, LEAST_TIME - took);
    const given = asked.filter((consent) => consentBox(form, consent)?.checked);
    const now = new Date(clock.now());
    const id = (this.#id ??= uuid());
    try {
      const signup = await collect(form, submitter, {
        id,
        controller,
        lang,
        took: took + wait,
        given,
        now,
      });
      if (!this.#host.dispatchEvent(new RosetteSubmitEvent(signup.values, signup.consents))) return;
      if (answersScripts(service)) {
        void this.delivery.send(signup, keepFor, wait);
        return;
      }
      if (wait) await new Promise<void>((resolve) => clock.start(resolve, wait));
      this.#leave(form, signup, submitter);
    } finally {
      this.#prepare(this.#leaving);
    }
  }

  /** The browser posts the form; the page is left for the receiver's answer. */
  #leave(form: HTMLFormElement, signup: Signup, submitter: HTMLElement | null): void {
    const { service, action = '', asked } = this.#view();
    const permissions = Object.fromEntries(
      asked.map(({ purpose, source }) => [purpose, source.dataset.permission]),
    );
    const mailchimp = service === 'mailchimp' && mailchimpPosting(signup, action, permissions);
    this.#passing = true;
    if (mailchimp) postNatively(null, mailchimp.action, mailchimp.fields, null, form.target);
    else postNatively(form, action, formExtras(signup), submitter);
    this.#passing = false;
    this.#leaving = true;
    clock.start(this.back, LEAVING);
  }

  #prepare(preparing: boolean): void {
    if (preparing === this.#preparing) return;
    this.#preparing = preparing;
    this.#news(false);
  }

  #posting(signup: Signup): Posting {
    const { action = '', service } = this.#view();
    return (
      (service === 'action-network' && actionNetworkPosting(signup, action)) || jsonPosting(signup, action)
    );
  }

  #heard(state: DeliveryState<Signup>): void {
    const { form } = this.#host;
    const { words, thanks } = this.#view();
    if (state.at === 'refused' && form) {
      for (const [name, value] of Object.entries(state.sending.values)) {
        const field = form.elements.namedItem(name);
        // Sent on an earlier visit: the person has it before them again.
        if (
          field instanceof RadioNodeList ||
          (field instanceof HTMLInputElement && field.type !== 'checkbox')
        )
          field.value ||= value;
      }
      const controls = state.fields.flatMap((name) => {
        const item = form.elements.namedItem(name);
        return item instanceof Element ? [item as FormControl] : [];
      });
      const message = words.refused;
      this.errors = controls.length ? controls.map((control) => ({ control, message })) : [{ message }];
      this.#id = undefined;
    }
    this.#news(this.#byPerson);
    if (state.at !== 'sending') this.#byPerson = false;
    if (state.at !== 'sent') return;
    this.#id = undefined;
    this.#host.dispatchEvent(new RosetteSentEvent(state.sending.values, state.receipt));
    const { href } = readThanks(thanks);
    if (href && state.receipt.status !== 'confirm-email') location.assign(href);
  }
}
