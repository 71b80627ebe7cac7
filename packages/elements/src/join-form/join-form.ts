import type { Problem } from '@rosette/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { RosetteElement, type Properties } from '../base/element.js';
import type { RosetteErrorEvent } from '../base/events/error.js';
import type { RosetteSentEvent } from '../base/events/sent.js';
import type { RosetteSubmitEvent } from '../base/events/submit.js';
import { showErrors, type FieldError } from '../base/form/errors.js';
import { reportProblems } from '../base/problems.js';
import { adoptLightStyles } from '../base/sheet.js';
import { setState } from '../base/states.js';
import { isParsed } from '../base/watch.js';
import type { JoinMessages } from './join-form.messages.js';
import { outcomeOf } from './join-form.outcome.js';
import { enhance, ownForm } from './join-form.page.js';
import { joinProblems } from './join-form.problems.js';
import { JoinSender } from './join-form.sender.js';
import type { JoinService } from './join-form.services.js';
import { joinStyles } from './join-form.styles.js';
import { joinView, type JoinView } from './join-form.view.js';
import { debugTemplate, formTemplate, outcomeTemplate, summaryTemplate } from './join-form.template.js';

/** @public So that a page's listeners are typed wherever the element is. */
export type { RosetteErrorEvent, RosetteSentEvent, RosetteSubmitEvent };

/** Where a join form stands. */
export type JoinStatus = 'ready' | 'sending' | 'waiting' | 'sent' | 'confirm' | 'error';

/**
 * Join the party, join the movement, or the mailing list only: a form that tells people what is wrong and how to mend it, and that
 * keeps what they send until it has arrived.
 *
 * It is a real form in the page's own document. Put one inside, and that one is used; it then works without JavaScript too.
 *
 * @tag rosette-join-form
 * @summary Join the party, join the movement, or the mailing list only.
 * @slot - A form of the page's own; what the page says above the form; and a `<template data-consent="email">` for each consent, in the page's own words.
 * @slot altcha - An ALTCHA widget, which then stands above the button. An `<altcha-widget>` is found without it.
 * @fires {RosetteSubmitEvent} rosette-submit - Somebody sends the form, and nothing is wrong with it. Cancelable: nothing is kept or sent then.
 * @fires {RosetteSentEvent} rosette-sent - The receiver has confirmed it, now or on a later visit. Not with `service="form"` and `"mailchimp"`, where the page is left.
 * @fires {RosetteErrorEvent} rosette-error - Something about the form is for its builder to put right.
 * @cssprop [--rosette-accent=CanvasText] - Ground of the button, and colour of what is ticked.
 * @cssprop [--rosette-accent-ink=Canvas] - Text of the button.
 * @cssprop [--rosette-error] - Colour of errors; 4.5:1 at least against the page.
 * @cssprop [--rosette-hairline] - Colour of the lines between choices.
 * @cssprop [--rosette-radius=2px] - Corners of fields and buttons.
 * @cssprop [--rosette-focus=currentColor] - Colour of the focus ring.
 * @cssstate ready - To be filled in.
 * @cssstate error - Something has to be mended.
 * @cssstate sending - On its way.
 * @cssstate waiting - Not sent yet; kept on the device.
 * @cssstate sent - Arrived.
 * @cssstate confirm - Arrived, and not finished until the person clicks in an email.
 */
export class JoinFormElement extends RosetteElement {
  static override properties: Properties = {
    action: {},
    service: {},
    choices: {},
    fields: {},
    controller: {},
    privacyHref: { attribute: 'privacy-href' },
    minAge: { type: Number, attribute: 'min-age' },
    thanks: {},
    keepFor: { type: Number, attribute: 'keep-for' },
    debug: { type: Boolean },
    messages: { attribute: false },
  };

  /** Where it is sent: of the inbox, of Action Network's form ("…/submissions"), of Mailchimp's, or of any endpoint. Without it, that of the page's own form. */
  action?: string | undefined;

  /** How it is sent: posted by the browser, as JSON, or as Action Network or Mailchimp take it. */
  service: JoinService = 'form';

  /** What there is to join: `party=https://… ; movement; list`. An address makes a link; `name=Words` a choice of the page's own. */
  choices?: string | undefined;

  /** Which fields there are: `given_name; family_name?; email_address; branch=Your union branch`. A question mark: it may be left empty. Without it: names, email address and postcode. */
  fields?: string | undefined;

  /** Who keeps the data: the name that people know. Consent is asked for only together with it. */
  controller?: string | undefined;

  /** The privacy notice. Consent is asked for only together with it. */
  privacyHref?: string | undefined;

  /** Has people say that they are so old or older. Nobody is asked for a date of birth. */
  minAge?: number | undefined;

  /** Where to go when it has arrived, or what to say then. */
  thanks?: string | undefined;

  /** For how many hours what could not be sent is kept on the device, 24 at most. */
  keepFor = 24;

  /** Lists under the form what its builder should put right. */
  debug = false;

  /** Words of this element's own, in place of those of its language. */
  messages?: Partial<JoinMessages> | undefined;

  readonly #internals = this.attachInternals();
  readonly #sender = new JoinSender(
    this,
    () => this.#view,
    (byPerson) => this.#news(byPerson),
  );
  #view!: JoinView;
  #problems: readonly Problem[] = [];
  #shownErrors: readonly FieldError[] = [];
  #takeFocus = false;

  constructor() {
    super();
    // Heard here, and not at the form: whatever listeners the page has there come first.
    this.addEventListener('submit', this.#sender.submit);
    this.addEventListener('input', this.#sender.input);
  }

  /** Where the form stands; the same as `:state(…)` in CSS. */
  get status(): JoinStatus {
    const { delivery, busy, errors } = this.#sender;
    const { state } = delivery;
    if (busy) return 'sending';
    if (state.at === 'sent') return state.receipt.status === 'confirm-email' ? 'confirm' : 'sent';
    if (state.at === 'waiting') return 'waiting';
    return errors.length ? 'error' : 'ready';
  }

  /** What the form's builder should put right. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The form itself: the page's own, or the one that was made. */
  get form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>(ownForm) ?? this.renderRoot?.querySelector('form') ?? null;
  }

  /** Empties the form, and shows it again after it has been sent. */
  reset(): void {
    this.#sender.again();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#sender.back);
    if (this.hasUpdated) this.#sender.delivery.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#sender.back);
    this.#sender.delivery.disconnect();
  }

  /** Half a form is none. */
  protected override get isReady(): boolean {
    return isParsed(this);
  }

  /** Among the page's own nodes, for what is filled in has to stand in the page's document. */
  protected override createRenderRoot(): HTMLElement {
    return Object.assign(document.createElement('div'), { className: 'rosette-join' });
  }

  protected override willUpdate(): void {
    this.#view = joinView(this, this.#sender);
    this.#problems = joinProblems(this, this.#view);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { errors, delivery, busy } = this.#sender;
    const { words, lang, own } = view;
    const outcome = outcomeOf(delivery.state, view, this.#sender);
    return html`<div lang=${lang}>
      <div class="rosette-unseen" role="status">
        ${busy ? words.sending : outcome && !this.#takeFocus ? `${outcome.heading}. ${outcome.says}` : nothing}
      </div>
      ${this.status === 'error' ? summaryTemplate(errors, words) : nothing}
      ${outcome ? outcomeTemplate(outcome) : nothing} ${own ? nothing : formTemplate(view)}
      ${this.debug ? debugTemplate(this.#problems) : nothing}
    </div>`;
  }

  protected override updated(): void {
    this.#place();
    const { form } = this;
    const { own, words } = this.#view;
    if (own) enhance(own, this.#view);
    const { errors } = this.#sender;
    if (form && errors !== this.#shownErrors) showErrors(form, errors, words.error);
    this.#shownErrors = errors;
    this.#sender.shown();
    setState(this.#internals, this.status);
    reportProblems(this, this.#problems);
    if (!this.#takeFocus) return;
    this.#takeFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.rosette-summary, .rosette-outcome h2')?.focus();
  }

  /** Stands before the page's own form, else behind all that the page has put inside. */
  #place(): void {
    const frame = this.renderRoot as HTMLElement;
    const { own } = this.#view;
    // A page that was saved, or an element that was cloned, brings a form that nobody looks after.
    for (const copy of this.querySelectorAll('.rosette-join')) if (copy !== frame) copy.remove();
    if (own && own.previousElementSibling !== frame) own.before(frame);
    else if (!own && frame.parentNode !== this) this.append(frame);
    adoptLightStyles(this, joinStyles);
  }

  #news(byPerson: boolean): void {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    // What has the focus may be about to go.
    this.#takeFocus ||=
      byPerson || this.renderRoot.querySelector('.rosette-outcome')?.contains(activeElement) || false;
    this.requestUpdate();
  }
}
