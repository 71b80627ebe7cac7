import { consentsAsked, type ConsentAsked } from '../base/form/consent.js';
import { safeHref } from '../base/link.js';
import { extrasTemplate } from './join-form.template.js';
import type { JoinView } from './join-form.view.js';
import { render } from 'lit/html.js';

/** What a page has put inside the element. */
export interface JoinPage {
  /** The page's own form; without one, the element makes one. */
  readonly own: HTMLFormElement | null;
  /** Everything the page asks consent for, in its order. */
  readonly consents: readonly ConsentAsked[];
  /** An ALTCHA widget, or whatever else stands in the slot for it. */
  readonly proof: Element | null;
}

/** Where the page's own form is; the one that the element makes is none. */
export const ownForm = 'form:not(.rosette-form)';

/** Looks at the light DOM. */
export function readPage(host: Element): JoinPage {
  return {
    own: host.querySelector<HTMLFormElement>(ownForm),
    consents: consentsAsked(host),
    proof: host.querySelector('[slot="altcha"], altcha-widget'),
  };
}

/** The box of a consent: the page's own, or the one that was made of its words. */
export function consentBox(
  form: HTMLFormElement,
  { source, purpose }: ConsentAsked,
): HTMLInputElement | null {
  if (source instanceof HTMLInputElement) return source;
  return form.querySelector(`[data-purpose="${CSS.escape(purpose)}"] > .rosette-consent`);
}

const BUTTON = '[type="submit"], [type="image"], button:not([type])';

/** Where things go into a page's own form that it has not: at its first words of consent, else before its button. */
function insert(form: HTMLFormElement, extras: Element): void {
  const place = form.querySelector('template[data-consent]') ?? form.querySelector(BUTTON);
  if (place) place.before(extras);
  else form.append(extras);
}

const emptied = new WeakSet<Element>();

/** Whether the page has ticked a box of consent itself, which nobody may do for somebody else. */
export const wasTicked = ({ source }: ConsentAsked): boolean =>
  emptied.has(source) || (source instanceof HTMLInputElement && source.defaultChecked);

const drawn = new WeakMap<HTMLFormElement, HTMLElement>();

/**
 * Makes a page's own form one that this element looks after: its markup stays, and gets boxes for the page's words of consent, the
 * address of who keeps the data and the field for robots, as far as it has none.
 */
export function enhance(form: HTMLFormElement, view: JoinView): void {
  form.noValidate = true;
  form.classList.add('rosette-given');
  form.hidden = view.hidden;
  if (view.action && !form.hasAttribute('action')) form.action = view.action;
  if (!form.hasAttribute('method')) form.method = 'post';
  for (const { source } of view.asked)
    if (source instanceof HTMLInputElement && source.defaultChecked) {
      source.defaultChecked = source.checked = false;
      emptied.add(source);
    }
  let extras = drawn.get(form);
  if (!extras) {
    for (const copy of form.querySelectorAll('.rosette-extras')) copy.remove();
    extras = Object.assign(document.createElement('div'), { className: 'rosette-extras' });
    drawn.set(form, extras);
    insert(form, extras);
  }
  // An attribute that is set to what it was is a change to whoever watches the language of the page.
  if (extras.lang !== view.lang) extras.lang = view.lang;
  render(extrasTemplate(view), extras);
  const button = form.querySelector(BUTTON);
  if (view.busy) button?.setAttribute('aria-disabled', 'true');
  else button?.removeAttribute('aria-disabled');
}

/** Has the browser post a form: the page's or the element's own with some more fields, or one that is made for it and goes again. */
export function postNatively(
  form: HTMLFormElement | null,
  action: string,
  fields: readonly (readonly [string, string])[],
  submitter: HTMLElement | null,
  target = '',
): void {
  const posted = form ?? Object.assign(document.createElement('form'), { method: 'post', target });
  posted.action = action;
  for (const old of posted.querySelectorAll('.rosette-sent')) old.remove();
  for (const [name, value] of fields)
    posted.append(
      Object.assign(document.createElement('input'), {
        type: 'hidden',
        className: 'rosette-sent',
        name,
        value,
      }),
    );
  if (form) return form.requestSubmit(submitter);
  document.body.append(posted);
  posted.submit();
  posted.remove();
}

/** Where to go, or what to say, when everything has arrived. */
export function readThanks(thanks: string | undefined): {
  readonly href?: string | undefined;
  readonly says?: string;
} {
  if (!thanks) return {};
  return /^(https?:\/\/|[./#?])/i.test(thanks) ? { href: safeHref(thanks) } : { says: thanks };
}
