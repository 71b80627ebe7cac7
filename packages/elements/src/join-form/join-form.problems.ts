import { problem, RESERVED, type Problem } from '@rosette/data';
import type { ConsentAsked } from '../base/form/consent.js';
import { safeHref } from '../base/link.js';
import { wasTicked } from './join-form.page.js';
import { answersScripts, subscribesAll, type JoinService } from './join-form.services.js';

/** What a page has said about its form. */
interface JoinSettings {
  readonly action: string | undefined;
  readonly service: JoinService;
  /** As it was written. */
  readonly asked: string | undefined;
  readonly controller: string | undefined;
  readonly privacyHref: string | undefined;
  readonly consents: readonly ConsentAsked[];
  readonly own: HTMLFormElement | null;
}

/** What the page's builder should know about the form. None of it is the visitor's business. */
export function joinProblems(settings: JoinSettings): readonly Problem[] {
  const { action, service, asked, controller, privacyHref, consents, own } = settings;
  const found: Problem[] = [];
  const say = (expected: string, what?: unknown, then?: string): void =>
    void found.push(problem('option-invalid', expected, what, {}, then));
  if (!action) say('an http(s) address as action', undefined, ': nothing can be sent');
  else if (location.protocol === 'https:' && /^http:/.test(action))
    say('an https address as action', action, ': browsers stop it');
  if (location.protocol === 'http:' && !window.isSecureContext)
    say('the page on https', 'http', ': what is sent can be read on its way, and consents carry no SHA-256');
  if (asked && asked !== service) say('form, json, action-network or mailchimp as service', asked);
  if (privacyHref && !safeHref(privacyHref)) say('an http(s) address as privacy-href', privacyHref);
  if (!consents.length)
    say(
      'a <template data-consent="email"> with words of consent',
      undefined,
      subscribesAll(service)
        ? ': everybody there is subscribed, so nothing is sent'
        : ': no consent is asked for or sent',
    );
  else if (!controller || !safeHref(privacyHref))
    say(
      'controller and privacy-href beside the words of consent',
      controller || privacyHref || undefined,
      ': no consent is asked for',
    );
  for (const consent of consents)
    if (wasTicked(consent))
      say(`the box of consent "${consent.purpose}" to be empty`, 'checked', ': it has been emptied');
  const names = new Set(
    [...(own?.elements ?? [])].map((control) =>
      control.closest('.rosette-extras') ? '' : (control.getAttribute('name') ?? ''),
    ),
  );
  if (answersScripts(service) && own?.querySelector('[type="file"]'))
    say('no field for files', undefined, ': files are not sent as JSON');
  if (own && !names.has('email_address') && !names.has('phone_number'))
    say('a field called email_address or phone_number', [...names].filter(Boolean).join(', '));
  for (const name of RESERVED)
    if (own && names.has(name) && /^rosette_/.test(name))
      say(`no field called ${name}`, name, ': its value is not sent');
  return found;
}
