import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PARTIES } from './parties.js';
import { labelKey, slugOf } from './party-key.js';
import { findParty } from './party.js';

const SLUG = /^[a-z0-9-]+$/;

const lines = PARTIES.split('\n').map((line) => {
  const [en = [], cy = [], [short = ''] = [], [colour = ''] = [], others = []] = line
    .split('|')
    .map((part) => part.split(/[;,]/).filter(Boolean));
  return { en, cy, short, colour, others, party: findParty(en[0] ?? '') };
});

describe('the table', () => {
  it('has whole lines: a slug for CSS, a name, a short name for a hex, a colour', () => {
    for (const { en, cy, colour, party } of lines) {
      assert.match(party.slug, SLUG);
      assert.equal(slugOf(party.slug), party.slug);
      assert.equal(party.known, true);
      assert.match(colour, /^[\da-f]{6}$/, party.slug);
      assert.equal(party.light.fill, `#${colour}`);
      assert.ok(party.short.length > 0 && party.short.length <= 7, `${party.slug}: ${party.short}`);
      for (const { label, sentence } of Object.values(party.names)) assert.ok(label && sentence, party.slug);
      assert.ok(!/'/.test([...en, ...cy].join()), 'a real apostrophe, not a straight one');
    }
  });

  it('has the slugs that pages style by, each once', () => {
    assert.deepEqual(lines.map(({ party }) => party.slug).sort(), [
      'brexit-party',
      'conservative',
      'green',
      'independent',
      'labour',
      'labour-co-operative',
      'liberal',
      'liberal-democrat',
      'mebyon-kernow',
      'no-overall-control',
      'not-declared',
      'others',
      'plaid-cymru',
      'reform-uk',
      'residents',
      'respect',
      'scottish-green',
      'snp',
      'tusc',
      'ukip',
      'womens-equality',
      'workers-party',
      'yorkshire-party',
    ]);
  });

  it('finds each party under its slug, short name, both languages, ids and aliases: each means one party only', () => {
    const owners = new Map<string, string>();
    for (const { en, cy, short, others, party } of lines) {
      const labels = [party.slug, ...en, ...cy, short, ...others].filter(labelKey);
      const ids = others.filter((label) => /^pp\d+$/.test(label)).map((id) => id.replace('pp', 'party:'));
      for (const label of new Set(labels.map(labelKey))) {
        assert.equal(owners.get(label), undefined, `${label}: ${owners.get(label)} and ${party.slug}`);
        owners.set(label, party.slug);
      }
      for (const label of [...labels, ...ids]) assert.equal(findParty(label).slug, party.slug, label);
    }
    assert.ok(owners.size > 90, `${owners.size} labels`);
  });

  it('lists no alias that is found without being listed', () => {
    for (const { en, cy, short, others, party } of lines) {
      const listed = [party.slug, ...en, ...cy, short].map(labelKey);
      for (const alias of others) {
        assert.ok(!listed.includes(labelKey(alias)), `${party.slug}: ${alias}`);
        listed.push(labelKey(alias));
      }
    }
  });

  it('knows no other id, and no bare number', () => {
    for (const label of ['PP999999', '53', 'party 53']) assert.equal(findParty(label).known, false, label);
  });
});
