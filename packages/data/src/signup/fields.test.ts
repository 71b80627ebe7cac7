import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cpuTime } from '../testing/cpu-time.js';
import { readEmail, readPhone, readPostcode } from './fields.js';

const holds = (
  read: (text: string) => string | null,
  cases: Readonly<Record<string, string | null>>,
): void => {
  for (const [text, expected] of Object.entries(cases)) assert.equal(read(text), expected, text);
};

describe('a postcode', () => {
  it('is taken in any case, spacing and punctuation', () => {
    holds(readPostcode, {
      'CF10 1AA': 'CF10 1AA',
      cf101aa: 'CF10 1AA',
      ' c f 1 0 1 a a ': 'CF10 1AA',
      '(CF10-1AA).': 'CF10 1AA',
      'CF10–1AA': 'CF10 1AA',
      'cf10\u00a01aa': 'CF10 1AA',
      'w1a 0ax': 'W1A 0AX',
      ec1a1bb: 'EC1A 1BB',
      m11ae: 'M1 1AE',
      'b33 8th': 'B33 8TH',
      'dn55 1pt': 'DN55 1PT',
      'gir 0aa': 'GIR 0AA',
      bfpo58: 'BFPO 58',
    });
  });
  it('is not refused for letters that are not in use: the Post Office may use them tomorrow', () => {
    holds(readPostcode, { 'zz99 9zz': 'ZZ99 9ZZ', 'q1 1aa': 'Q1 1AA' });
  });
  it('may have O for 0 and 1 for I where its shape leaves no choice', () => {
    holds(readPostcode, { 'SW1A OAA': 'SW1A 0AA', 'B33 8T0': 'B33 8TO', 'CFIO 1AA': null, 'cf10 laa': null });
  });
  it('is not half a postcode, nor anything else', () => {
    holds(readPostcode, {
      CF10: null,
      '': null,
      '12345': null,
      'CF10 1AA x': null,
      'CF10 11AA': null,
      '\u{1f339}': null,
    });
  });
  it('is read the same when it has been read before', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/), (text) => {
        const once = readPostcode(text);
        assert.ok(once);
        assert.equal(readPostcode(once), once);
        assert.equal(readPostcode(once.toLowerCase().split('').join(' ')), once);
      }),
    );
  });
});

describe('a telephone number', () => {
  it('is read from any way of writing it', () => {
    holds(readPhone, {
      '07700 900123': '+447700900123',
      '07700-900-123': '+447700900123',
      '(029) 2018 0000': '+442920180000',
      '+44 7700 900123': '+447700900123',
      '+44 (0)7700 900123': '+447700900123',
      '0044 7700 900123': '+447700900123',
      '44 7700 900123': '+447700900123',
      '+44 07700 900123': '+447700900123',
      'tel:+447700900123': '+447700900123',
      '+353 1 234 5678': '+35312345678',
      '+1 (202) 555-0123': '+12025550123',
      '0800 1111': null,
      '0845 46 47': null,
      '01900 12345': '+44190012345',
    });
  });
  it('is neither too short, nor too long, nor has words', () => {
    holds(readPhone, {
      '12345': null,
      '0': null,
      '': null,
      '07700 900123 ext 4': null,
      '+4477009001234567': null,
      '1234567890': null,
    });
  });
});

describe('an email address', () => {
  it('follows the browser’s rule, its domain in lower case', () => {
    holds(readEmail, {
      ' Mair@Example.ORG ': 'Mair@example.org',
      "o'neill+list@sub.example.co.uk": "o'neill+list@sub.example.co.uk",
      'a@b': 'a@b',
      [`${'a'.repeat(64)}@b`]: `${'a'.repeat(64)}@b`,
      [`${'a'.repeat(65)}@b`]: null,
      'mailto:a@example.org': 'a@example.org',
    });
  });
  it('has one @, no space, no comma, and nothing that a mail header could obey', () => {
    holds(readEmail, {
      mair: null,
      '@example.org': null,
      'a@@example.org': null,
      'a b@example.org': null,
      'a@example.org, b@example.org': null,
      'a@example.org\nBcc: b@example.org': null,
      'a@-example.org': null,
      [`${'a'.repeat(65)}@example.org`]: null,
      [`a@${'b.'.repeat(130)}org`]: null,
    });
  });
  it('takes no longer for a long text than for a short one', () => {
    const took = cpuTime(() => {
      readEmail(`${'a.'.repeat(100_000)}@`);
      readPostcode('a '.repeat(100_000));
      readPhone('0'.repeat(100_000));
    });
    assert.ok(took < 1000);
  });
});
