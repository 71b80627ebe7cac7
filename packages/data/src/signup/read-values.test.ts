import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LIMITS } from './limits.js';
import { longest, readValues, REPLY_RULES, SIGNUP_RULES } from './read-values.js';
import { checkBody, signupSchema } from './signup-schema.js';

describe('the fields of a form', () => {
  it('are cleaned, and the telephone number is kept as typed with its usual form beside it', () => {
    const given = {
      given_name: '  Siân\n ',
      email_address: 'sian@Example.ORG',
      postal_code: 'cf101aa',
      phone_number: '07700 900-123',
      family_name: ' ',
      colours: 'red\r\ngreen',
    };
    assert.deepEqual(readValues(given, SIGNUP_RULES), {
      values: {
        given_name: 'Siân',
        email_address: 'sian@example.org',
        postal_code: 'CF10 1AA',
        phone_number: '07700 900-123',
        colours: 'red\ngreen',
      },
      phone: '+447700900123',
      problems: [],
    });
  });
  it('name everything that has to be mended, and keep what was typed', () => {
    const { values, problems } = readValues({
      email_address: 'mair@',
      postal_code: 'CF10',
      given_name: 'x'.repeat(301),
    });
    assert.deepEqual(problems, [
      { field: 'email_address', fault: 'invalid' },
      { field: 'postal_code', fault: 'invalid' },
      { field: 'given_name', fault: 'too-long' },
    ]);
    assert.equal(values.email_address, 'mair@');
  });
  it('need somebody who can be reached, or something that is said', () => {
    assert.deepEqual(readValues({ given_name: 'A' }, SIGNUP_RULES).problems, [
      { field: 'email_address', fault: 'missing' },
    ]);
    assert.deepEqual(readValues({ phone_number: '07700 900123' }, SIGNUP_RULES).problems, []);
    assert.deepEqual(readValues({ text: ' \n ' }, REPLY_RULES).problems, [
      { field: 'text', fault: 'missing' },
    ]);
  });
  it('lose control characters and broken surrogates, and survive names such as constructor', () => {
    const { values } = readValues({
      constructor: 'a\u0000b\u202ec\u001b[31m',
      text: 'x\ud800y',
      given_name: 'a\u0085b',
    });
    assert.deepEqual({ ...values }, { constructor: 'abc[31m', text: 'x\ufffdy', given_name: 'ab' });
  });
  it('are the same when read again', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('given_name', 'text', 'choice', 'own'), fc.string({ unit: 'binary' })),
        (given) => {
          const once = readValues(given).values;
          assert.deepEqual(readValues(once).values, once);
        },
      ),
    );
  });
  it('may be as long as `maxlength` lets a person type', () => {
    for (const field of ['text', 'choice', 'own'])
      assert.deepEqual(readValues({ [field]: 'x'.repeat(longest(field)) }).problems, []);
  });
});

describe('the schema of a sign-up', () => {
  const good = {
    id: '7b0e6a0e-5f5c-4a34-9d6d-2f5a3a0b7c11',
    form: 'join-form',
    values: { email_address: 'a@example.org' },
    consents: [],
    context: { page: 'https://branch.example/', lang: 'en', at: '2026-05-06T10:00:00+01:00' },
  };
  const pointers = (body: unknown): readonly string[] => {
    const checked = checkBody(signupSchema, body);
    return checked.ok ? [] : checked.issues.map(({ pointer }) => pointer);
  };
  it('takes a good one', () => {
    assert.deepEqual(pointers(good), []);
  });
  it('says where the fault is, and nothing of what was found there', () => {
    const bad = {
      ...good,
      id: 'me@example.org',
      values: { email_address: 7 },
      context: { page: 'javascript:alert(1)', lang: 'en"', at: 'yesterday' },
    };
    const checked = checkBody(signupSchema, bad);
    assert.ok(!checked.ok);
    assert.deepEqual(
      new Set(checked.issues.map(({ pointer }) => pointer)),
      new Set(['/id', '/values/email_address', '/context/page', '/context/lang', '/context/at']),
    );
    assert.doesNotMatch(JSON.stringify(checked.issues), /me@example|yesterday|alert/);
  });
  it('takes one consent per purpose, and only consent that was given', () => {
    const consent = {
      purpose: 'email',
      given: true,
      controller: 'B',
      words: 'Yes',
      lang: 'en',
      at: good.context.at,
      page: good.context.page,
    };
    assert.deepEqual(pointers({ ...good, consents: [consent] }), []);
    assert.deepEqual(pointers({ ...good, consents: [consent, consent] }), ['/consents']);
    assert.deepEqual(pointers({ ...good, consents: [{ ...consent, given: false }] }), ['/consents/0/given']);
    assert.deepEqual(pointers({ ...good, consents: [{ ...consent, words: '' }] }), ['/consents/0/words']);
  });
  it('bounds everything', () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.fields + 1 }, (_, index) => [`f${index}`, 'x']),
    );
    assert.deepEqual(pointers({ ...good, values: many }), ['/values']);
    assert.deepEqual(pointers({ ...good, values: { own: 'x'.repeat(LIMITS.text + 1) } }), ['/values/own']);
    assert.equal(pointers({ ...good, values: { '=cmd': 'x' } }).length, 1);
    const odd = checkBody(signupSchema, {
      ...good,
      values: JSON.parse('{"__proto__":"x","own":"y"}') as object,
    });
    assert.ok(odd.ok);
    assert.deepEqual(Object.keys(odd.value.values), ['own']);
  });
  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (body) => void checkBody(signupSchema, body)));
    fc.assert(
      fc.property(
        fc.record({ ...Object.fromEntries(Object.keys(good).map((key) => [key, fc.anything()])) }),
        (body) => {
          assert.equal(checkBody(signupSchema, body).ok, false);
        },
      ),
    );
  });
});
