import type { Signup } from '@rosette/data';
import type { Posting } from '../base/form/post.js';

/** Who receives a sign-up: any page that takes a form, any endpoint that takes JSON, Action Network or Mailchimp. */
export type JoinService = 'form' | 'json' | 'action-network' | 'mailchimp';

export const joinServices: readonly JoinService[] = ['form', 'json', 'action-network', 'mailchimp'];

/** A form that the browser posts itself, so that the person sees the receiver's own answer. */
export interface FormPosting {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Whether everybody who is sent there is signed up for emails: then nobody is who has not agreed to them. */
export const subscribesAll = (service: JoinService): boolean =>
  service === 'action-network' || service === 'mailchimp';

/** Whether a script can read the answer; where it cannot, only the person can tell whether it worked. */
export const answersScripts = (service: JoinService): boolean =>
  service === 'json' || service === 'action-network';

const agreed = ({ consents }: Signup, purpose: string): boolean =>
  consents.some((consent) => consent.purpose === purpose);

/** The sign-up as it is, for the inbox and for endpoints of one's own. */
export const jsonPosting = (signup: Signup, action: string): Posting => ({ action, body: signup });

/** Names of fields that have a place of their own in a person of OSDI. */
const PERSON = ['given_name', 'family_name', 'email_address', 'postal_code', 'phone_number', 'choice'];

/**
 * A sign-up for a form of Action Network, by its keyless submissions address
 * (https://actionnetwork.org/docs/v2/record_submission_helper). A new person is subscribed there unless told otherwise, so only
 * a ticked consent says `subscribed`, and without one there is nothing to send. The choice is a tag, which has to exist there; what
 * OSDI has no place for, and the consents, are custom fields, whose values are text.
 */
export function actionNetworkPosting(signup: Signup, action: string): Posting | null {
  const { values, consents, context, id } = signup;
  const email = values.email_address;
  if (!email || !agreed(signup, 'email')) return null;
  const { given_name, family_name, postal_code, phone_number, choice } = values;
  const other = Object.entries(values).filter(([name]) => !PERSON.includes(name));
  return {
    action,
    body: {
      person: {
        ...(given_name && { given_name }),
        ...(family_name && { family_name }),
        email_addresses: [{ address: email, primary: true, status: 'subscribed' }],
        ...(phone_number && { phone_numbers: [{ number: phone_number }] }),
        ...(postal_code && { postal_addresses: [{ postal_code, country: 'GB' }] }),
        preferred_language: context.lang,
        custom_fields: {
          ...Object.fromEntries(other),
          rosette_id: id,
          ...Object.fromEntries(
            consents.map(({ purpose, ...record }) => [`consent_${purpose}`, JSON.stringify(record)]),
          ),
        },
      },
      referrer_data: { source: 'rosette', website: context.page.split('/')[2] ?? '', url: context.page },
      ...(choice && { add_tags: [choice] }),
      triggers: { autoresponse: { enabled: true } },
    },
  };
}

/** What an ordinary form sends besides its fields, under names that no field has. */
export const formExtras = ({ id, consents, context }: Signup): FormPosting['fields'] => [
  ['rosette_id', id],
  ['rosette_consent', JSON.stringify(consents)],
  ['rosette_context', JSON.stringify(context)],
];

/** Mailchimp's names for the fields of a new audience; others are in capitals there, ten at most. */
const MERGE_TAGS: ReadonlyMap<string, string> = new Map([
  ['email_address', 'EMAIL'],
  ['given_name', 'FNAME'],
  ['family_name', 'LNAME'],
  ['phone_number', 'PHONE'],
  ['postal_code', 'POSTCODE'],
]);

/**
 * A sign-up for an embedded form of Mailchimp. `permissions` are Mailchimp's marketing permissions by purpose, from the page's
 * templates. `null` without consent to emails: whoever is sent there is subscribed.
 */
export function mailchimpPosting(
  signup: Signup,
  action: string,
  permissions: Readonly<Record<string, string | undefined>>,
): FormPosting | null {
  if (!signup.values.email_address || !agreed(signup, 'email')) return null;
  const address = new URL(action.replace('/subscribe/post-json', '/subscribe/post'));
  const { searchParams } = address;
  // A callback is for scripts that Mailchimp would run on the page; this is none.
  searchParams.delete('c');
  return {
    action: address.href,
    fields: [
      ...Object.entries(signup.values).map(
        ([name, value]) => [MERGE_TAGS.get(name) ?? name.toUpperCase().slice(0, 10), value] as const,
      ),
      ...signup.consents.flatMap(({ purpose }) => {
        const permission = permissions[purpose];
        return permission ? [[`gdpr[${permission}]`, 'Y'] as const] : [];
      }),
      // Their trap for robots: a field that a person leaves empty.
      [`b_${searchParams.get('u') ?? ''}_${searchParams.get('id') ?? ''}`, ''],
      ['subscribe', 'Subscribe'],
    ],
  };
}
