import { expect } from '@open-wc/testing';
import type { Signup } from '@rosette/data';
import { readChoices, readFields } from './join-form.fields.js';
import { actionNetworkPosting, formExtras, jsonPosting, mailchimpPosting } from './join-form.services.js';

const context = { page: 'https://branch.example/letter', lang: 'cy', at: '2026-05-05T10:00:00.000Z' };
const record = {
  purpose: 'email',
  given: true,
  controller: 'Anytown branch',
  words: 'Email me.',
  lang: 'cy',
  at: context.at,
  page: context.page,
} as const;
const signup: Signup = {
  id: '1b4e28ba-2fa1-4d2b-883f-0016d3cca427',
  form: 'join-form',
  values: {
    given_name: 'Ada',
    family_name: 'Jones',
    email_address: 'ada@example.org',
    postal_code: 'CF10 1AA',
    phone_number: '07700 900123',
    choice: 'movement',
    union: 'Unite',
  },
  consents: [record],
  context,
};
const silent: Signup = { ...signup, consents: [] };
const telephone: Signup = { ...signup, consents: [{ ...record, purpose: 'phone' }] };

describe('sign-ups as services take them', () => {
  it('for Mailchimp, with a field of a name that objects have', () => {
    const own: Signup = { ...signup, values: { ...signup.values, constructor: 'Brunel' } };
    const { fields = [] } =
      mailchimpPosting(own, 'https://x.list-manage.com/subscribe/post?u=1&id=2', {}) ?? {};
    expect(fields.find(([, value]) => value === 'Brunel')?.[0]).to.equal('CONSTRUCTO');
  });

  it('as JSON, as they are', () => {
    expect(jsonPosting(signup, 'https://x.example/signups')).to.deep.equal({
      action: 'https://x.example/signups',
      body: signup,
    });
  });

  it('for Action Network, as a person of OSDI', () => {
    const { given, controller, words, lang, at, page } = record;
    const kept = { given, controller, words, lang, at, page };
    expect(
      actionNetworkPosting(signup, 'https://actionnetwork.org/api/v2/forms/f/submissions'),
    ).to.deep.equal({
      action: 'https://actionnetwork.org/api/v2/forms/f/submissions',
      body: {
        person: {
          given_name: 'Ada',
          family_name: 'Jones',
          email_addresses: [{ address: 'ada@example.org', primary: true, status: 'subscribed' }],
          phone_numbers: [{ number: '07700 900123' }],
          postal_addresses: [{ postal_code: 'CF10 1AA', country: 'GB' }],
          preferred_language: 'cy',
          custom_fields: {
            union: 'Unite',
            rosette_id: signup.id,
            consent_email: JSON.stringify(kept),
          },
        },
        referrer_data: { source: 'rosette', website: 'branch.example', url: context.page },
        add_tags: ['movement'],
        triggers: { autoresponse: { enabled: true } },
      },
    });
  });

  it('for Action Network, only as much as there is', () => {
    const posting = actionNetworkPosting(
      { ...signup, values: { email_address: 'ada@example.org' } },
      'https://a.example',
    );
    const { person, add_tags } = posting!.body as { person: object; add_tags?: unknown };
    expect(Object.keys(person)).to.deep.equal(['email_addresses', 'preferred_language', 'custom_fields']);
    expect(add_tags).to.equal(undefined);
  });

  for (const [who, given] of Object.entries({
    'has agreed to nothing': silent,
    'has agreed to calls only': telephone,
  })) {
    it(`nobody who ${who} is sent where everybody is subscribed`, () => {
      expect(actionNetworkPosting(given, 'https://a.example')).to.equal(null);
      expect(mailchimpPosting(given, 'https://m.example/subscribe/post?u=1&id=2', {})).to.equal(null);
    });
  }

  it('for Mailchimp, with its names, its permissions and its trap', () => {
    const posting = mailchimpPosting(
      signup,
      'https://x.us1.list-manage.com/subscribe/post-json?u=abc&id=def&f_id=7&c=%3F',
      { email: '9001' },
    );
    expect(posting).to.deep.equal({
      action: 'https://x.us1.list-manage.com/subscribe/post?u=abc&id=def&f_id=7',
      fields: [
        ['FNAME', 'Ada'],
        ['LNAME', 'Jones'],
        ['EMAIL', 'ada@example.org'],
        ['POSTCODE', 'CF10 1AA'],
        ['PHONE', '07700 900123'],
        ['CHOICE', 'movement'],
        ['UNION', 'Unite'],
        ['gdpr[9001]', 'Y'],
        ['b_abc_def', ''],
        ['subscribe', 'Subscribe'],
      ],
    });
  });

  it('as an ordinary form, with what is not a field beside the fields', () => {
    expect(formExtras(signup)).to.deep.equal([
      ['rosette_id', signup.id],
      ['rosette_consent', JSON.stringify([record])],
      ['rosette_context', JSON.stringify(context)],
    ]);
  });
});

describe('fields and choices, as a page writes them', () => {
  it('names, with a question mark for what may be left empty, and words', () => {
    const wanted = [
      { name: 'given_name', required: true, label: undefined },
      { name: 'email_address', required: false, label: undefined },
    ];
    for (const text of [
      'given_name email_address?',
      'given_name, email_address?',
      ' given_name;email_address?;',
    ])
      expect(readFields(text), text).to.deep.equal(wanted);
    expect(readFields('given_name; union?=Your union, if any')).to.deep.equal([
      wanted[0],
      { name: 'union', required: false, label: 'Your union, if any' },
    ]);
  });

  it('choices, with an address or words', () => {
    expect(readChoices('party=https://a.example/?b=c; list; x=Put up a poster')).to.deep.equal([
      { value: 'party', href: 'https://a.example/?b=c', label: undefined },
      { value: 'list', href: undefined, label: undefined },
      { value: 'x', href: undefined, label: 'Put up a poster' },
    ]);
    expect(readChoices('')).to.deep.equal([]);
  });
});
