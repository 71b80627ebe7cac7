import type { ConsentAsked } from '../base/form/consent.js';
import { safeHref } from '../base/link.js';
import { readChoices, readFields } from './join-form.fields.js';
import type { JoinSpeech } from './join-form.messages.js';
import type { JoinPage } from './join-form.page.js';
import type { JoinSender, JoinSetting } from './join-form.sender.js';
import type { JoinService } from './join-form.services.js';
import type { JoinView } from './join-form.template.js';
import type { JoinFormElement } from './join-form.js';

/** What the element has worked out of what the page has set. */
export interface JoinKnown {
  readonly speech: JoinSpeech;
  readonly service: JoinService;
  /** Resolved; `undefined`: nothing can be sent. */
  readonly action: string | undefined;
  /** The consents that are asked for. */
  readonly asked: readonly ConsentAsked[];
}

const HOUR = 3_600_000;
const LONGEST = 24 * HOUR;
const DEFAULT_FIELDS = 'given_name; family_name; email_address; postal_code';

const ids = new WeakMap<JoinFormElement, string>();
let count = 0;

function idOf(element: JoinFormElement): string {
  const id = ids.get(element) ?? `rosette-join-${++count}`;
  ids.set(element, id);
  return id;
}

/** What the form is sent by; `undefined` as long as there is none. */
export function joinSetting(element: JoinFormElement, known: JoinKnown): JoinSetting | undefined {
  const { form, controller = '', minAge, thanks, keepFor } = element;
  if (!form) return undefined;
  const { speech, ...settings } = known;
  const time = keepFor > 0 ? Math.min(keepFor * HOUR, LONGEST) : LONGEST;
  return { ...speech, ...settings, form, controller, minAge, keepFor: time, thanks };
}

/** Everything that the templates draw from: what the page has set and put inside, and how far the sending is. */
export function joinView(
  element: JoinFormElement,
  { speech, action, asked }: JoinKnown,
  page: JoinPage | undefined,
  sender: JoinSender,
): JoinView {
  const { fields, choices, minAge, controller, privacyHref, status } = element;
  return {
    ...speech,
    id: idOf(element),
    fields: readFields(fields || DEFAULT_FIELDS),
    choices: readChoices(choices ?? ''),
    minAge,
    asked,
    consents: asked.filter(({ content }) => content),
    controller,
    privacyHref: safeHref(privacyHref),
    trap: !page?.own?.querySelector('[name="website"]:not(.rosette-trap *)'),
    trapped: sender.trapped,
    hidden: ['sent', 'confirm', 'waiting'].includes(status),
    busy: sender.busy,
    action,
    proof: page?.proof ?? null,
  };
}
