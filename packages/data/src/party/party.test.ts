import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PARTIES } from './parties.js';
import { findParty, partyName } from './party.js';

/** Of every party of the table. */
const SLUGS = new Set(PARTIES.split('\n').map((line) => findParty(line.split(/[;|]/)[0] ?? '').slug));
const SLUG = /^[a-z0-9-]+$/;

/** Labels as they stand in feeds, by the party they mean. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  labour: [
    'Labour',
    'LABOUR',
    'Lab',
    ' Lab ',
    'Labour Party',
    'The Labour Party Candidate',
    'PP53',
    'party:53',
    'Llafur',
    'Llafur Cymru',
    'Welsh Labour',
    'Scottish Labour Party',
  ],
  'labour-co-operative': [
    'Labour and Co-operative Party',
    'Labour & Co-operative Party',
    'Labour Co-op',
    'Welsh Labour and Co-operative Party',
    'Lab & Co-op',
    'Lab/Co-op',
    'joint-party:53-119',
  ],
  conservative: [
    'C',
    'Con',
    'CON',
    'Conservatives',
    'Conservative and Unionist Party',
    'PP52',
    'PP51',
    'Tory',
    'Tories',
    'Scottish Conservatives',
    'Welsh Conservatives',
    'Scottish Conservative and Unionist Party',
    'Ceidwadwyr',
    'Ceidwadwyr Cymreig',
  ],
  'liberal-democrat': [
    'LD',
    'LDem',
    'Lib Dems',
    'Liberal Democrats',
    'Liberal Democrat',
    'Scottish Liberal Democrats',
    'Welsh Liberal Democrats',
    'Democratiaid Rhyddfrydol Cymru',
    'party:90',
  ],
  green: ['Green', 'Grn', 'GRN', 'The Green Party', 'Greens', 'PP63', 'Y Blaid Werdd'],
  'scottish-green': ['Scottish Green Party', 'Scottish Greens', 'PP130'],
  snp: ['SNP', 'Scottish National Party (SNP)', 'PP102'],
  'plaid-cymru': ['PC', 'Plaid Cymru', 'Plaid Cymru - The Party of Wales', 'PP77'],
  ukip: ['UKIP', 'UK Independence Party (UKIP)', 'U.K.I.P.', 'party:85', 'party:84'],
  'reform-uk': ['ref', 'Reform UK', 'PP7931'],
  // Its name was another until 2021, and so was what it stood for.
  'brexit-party': ['Brexit Party', 'The Brexit Party', 'Brexit'],
  liberal: ['Lib', 'Liberal', 'The Liberal Party', 'PP54'],
  'womens-equality': ["Women's Equality Party", 'Women’s Equality', 'Womens Equality Party', 'PP2755'],
  residents: ['Residents', "Residents' Association", 'Residents’ associations', 'Residents Associations'],
  independent: ['Ind', 'Independent', 'INDEPENDENTS', 'ynmp-party:2', 'Annibynnol'],
  others: ['Other', 'Others', 'OTH', 'All others', 'Eraill'],
  'no-overall-control': ['NOC', 'No overall control', 'no  overall   control', 'Dim rheolaeth gyffredinol'],
  'not-declared': ['Not declared', 'Not yet declared'],
};

describe('findParty', () => {
  for (const [slug, labels] of Object.entries(SEEN)) {
    it(`finds ${slug} under ${labels.length} labels of real feeds`, () => {
      for (const label of labels) assert.equal(findParty(label).slug, slug, label);
    });
  }

  it('tells a party from one that shares a word with it', () => {
    for (const label of [
      'Alliance (Kent)',
      'Independent Network',
      'Socialist Labour Party',
      'Green Alliance',
      'Reform Derby',
      'Scottish Christian Party',
      'Scottish',
      'Cymru',
    ]) {
      assert.equal(findParty(label).known, false, label);
    }
  });

  it('keeps an unknown party as written, in a neutral colour that never changes', () => {
    const party = findParty('  Loughton   Residents Association ');
    assert.deepEqual(party.names, {
      en: { label: 'Loughton Residents Association', sentence: 'Loughton Residents Association' },
    });
    assert.equal(party.slug, 'loughton-residents-association');
    assert.equal(party.short, 'Lou');
    assert.equal(party.known, false);
    assert.deepEqual(party, findParty('Loughton Residents Association'));
    assert.deepEqual([party.light.fill, findParty('Volt').light.fill], ['#747474', '#5a5a5a']);
    assert.equal(findParty('Aspire').short, 'Asp');
  });

  it('has a slug for any script, and one for nothing', () => {
    for (const label of ['حزب العمال', '工党', '🌹', '', '   ', '—']) {
      const party = findParty(label);
      assert.match(party.slug, SLUG, label);
      assert.equal(party.known, false);
    }
    assert.notEqual(findParty('工党').slug, findParty('حزب العمال').slug);
  });

  it('never throws, and gives a usable party for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor')),
        (label) => {
          const party = findParty(label);
          assert.match(party.slug, SLUG);
          assert.equal(typeof partyName(party, 'cy').label, 'string');
          assert.deepEqual(findParty(label), party);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never gives an unknown party the slug of a known one', () => {
    const parts = fc.constantFrom(
      'labour',
      'Labour',
      'party',
      'the',
      's',
      '-',
      ' ',
      'Green',
      'co',
      'op',
      '’',
      'con',
      'uk',
      'reform',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (words) => {
        const party = findParty(words.join(''));
        const taken = SLUGS.has(party.slug);
        assert.equal(taken, party.known, words.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows what is no party', () => {
    assert.equal(findParty('NOC').kind, 'no-overall-control');
    assert.equal(findParty('Ind').kind, 'independent');
    assert.equal(findParty('Others').kind, 'others');
    assert.equal(findParty('Not declared').kind, 'not-declared');
    assert.equal(findParty('Labour').kind, 'party');
    assert.equal(findParty('Aspire').kind, 'party');
  });
});
