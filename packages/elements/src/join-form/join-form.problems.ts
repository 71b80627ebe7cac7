import { RESERVED, type Problem } from '@rosette/data';
import { formProblem } from '../base/form/report.js';
import { wasTicked } from './join-form.page.js';
import { answersScripts, subscribesAll } from './join-form.services.js';
import type { JoinView } from './join-form.view.js';
import type { JoinFormElement } from './join-form.js';

/** What the page's builder should know about the form. None of it is the visitor's business. */
export function joinProblems(element: JoinFormElement, view: JoinView): readonly Problem[] {
  const { action, service, controller, consents, own } = view;
  const { privacyHref, service: asked } = element;
  const found: Problem[] = [];
  const say = (...words: Parameters<typeof formProblem>): void => void found.push(formProblem(...words));
  if (!action) say('an http(s) address as action', undefined, ': nothing can be sent');
  else if (location.protocol === 'https:' && /^http:/.test(action))
    say('an https address as action', action, ': browsers stop it');
  if (location.protocol === 'http:' && !window.isSecureContext)
    say('the page on https', 'http', ': it can be read on its way');
  if (asked && asked !== service) say('form, json, action-network or mailchimp as service', asked);
  if (privacyHref && !view.privacyHref) say('an http(s) address as privacy-href', privacyHref);
  if (!consents.length)
    say(
      'a <template data-consent="email"> with words of consent',
      undefined,
      subscribesAll(service)
        ? ': everybody there is subscribed, so nothing is sent'
        : ': no consent is asked for or sent',
    );
  else if (!controller || !view.privacyHref)
    say(
      'controller and privacy-href beside the words of consent',
      controller || privacyHref || undefined,
      ': no consent is asked for',
    );
  for (const consent of consents)
    if (wasTicked(consent))
      say(`the box of consent "${consent.purpose}" to be empty`, 'checked', ': it has been emptied');
  if (!own) return found;
  if (answersScripts(service) && own.querySelector('[type="file"]'))
    say('no field for files', undefined, ': files are not sent as JSON');
  const controls = own.querySelectorAll<HTMLInputElement>('[name]:not(.rosette-extras *, .rosette-sent)');
  const names = [...controls].map(({ name }) => name);
  if (!names.some((name) => /^(email_address|phone_number)$/.test(name)))
    say('a field called email_address or phone_number', names.join(', '));
  for (const name of RESERVED)
    if (/^rosette_/.test(name) && names.includes(name))
      say(`no field called ${name}`, name, ': its value is not sent');
  return found;
}
