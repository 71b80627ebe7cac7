import type { ConsentAsked } from '../base/form/consent.js';
import { speechFor } from '../base/form/speech.js';
import { safeHref } from '../base/link.js';
import { languageOf } from '../base/locale.js';
import { readChoices, readFields, type JoinChoice, type JoinField } from './join-form.fields.js';
import { joinMessages, type JoinMessages, type JoinSpeech } from './join-form.messages.js';
import { readPage, type JoinPage } from './join-form.page.js';
import type { JoinSender } from './join-form.sender.js';
import { joinServices, type JoinService } from './join-form.services.js';
import type { JoinFormElement } from './join-form.js';

/** Everything that is drawn and sent from: what the page has set and put inside, in which language, and how far the sending is. */
export interface JoinView extends JoinSpeech, JoinPage {
  /** Begins the ids of this form, of which a page may have several. */
  readonly id: string;
  readonly service: JoinService;
  /** Resolved; `undefined`: nothing can be sent. */
  readonly action: string | undefined;
  readonly fields: readonly JoinField[];
  readonly choices: readonly JoinChoice[];
  readonly minAge: number | undefined;
  /** The consents that are asked for: people are told who keeps their data and how, or none is. */
  readonly asked: readonly ConsentAsked[];
  readonly controller: string | undefined;
  readonly privacyHref: string | undefined;
  /** Where to go when it has arrived, or what to say then. */
  readonly thanks: string | undefined;
  /** In milliseconds. */
  readonly keepFor: number;
  /** Something has filled in the field for robots. */
  readonly trapped: boolean;
  /** The form is not to be seen: how it went stands in its place. */
  readonly hidden: boolean;
  readonly busy: boolean;
}

const HOUR = 3_600_000;
const LONGEST = 24;
const DEFAULT_FIELDS = 'given_name; family_name; email_address; postal_code';

const ids = new WeakMap<JoinFormElement, string>();
let count = 0;

/** Looks at the element, its light DOM and the language around it. */
export function joinView(element: JoinFormElement, { trapped, busy }: JoinSender): JoinView {
  const { fields, choices, minAge, controller, thanks, service, status } = element;
  const page = readPage(element);
  const action = safeHref(element.action ?? page.own?.getAttribute('action'));
  const privacyHref = safeHref(element.privacyHref);
  const id = ids.get(element) ?? `rosette-join-${++count}`;
  ids.set(element, id);
  return {
    ...speechFor<JoinMessages>(languageOf(element), 'join-form', joinMessages, element.messages),
    ...page,
    id,
    service: joinServices.includes(service) ? service : 'form',
    action: action?.startsWith('http') ? action : undefined,
    fields: readFields(fields || DEFAULT_FIELDS),
    choices: readChoices(choices ?? ''),
    minAge,
    asked: controller && privacyHref ? page.consents : [],
    controller,
    privacyHref,
    thanks,
    keepFor: Math.min(element.keepFor > 0 ? element.keepFor : LONGEST, LONGEST) * HOUR,
    trapped,
    hidden: /^(sent|confirm|waiting)$/.test(status),
    busy,
  };
}
