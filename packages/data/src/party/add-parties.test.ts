import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { reading } from '../testing/given.js';
import { toResults } from '../results/results.js';
import { addParties, forgetParties } from './add-parties.js';
import { findParty, partyName } from './party.js';

describe('partyName', () => {
  it('is in the language, its base language, or English', () => {
    const party = findParty('Con');
    assert.deepEqual(partyName(party, 'en'), { label: 'Conservative', sentence: 'the Conservatives' });
    assert.deepEqual(partyName(party, 'cy-GB'), { label: 'Ceidwadwyr', sentence: 'y Ceidwadwyr' });
    assert.deepEqual(partyName(findParty('Green'), 'cy'), {
      label: 'Y Blaid Werdd',
      sentence: 'y Blaid Werdd',
    });
    assert.deepEqual(partyName(party, 'fr'), partyName(party, 'en'));
    assert.deepEqual(partyName(party, 'constructor'), partyName(party, 'en'));
    assert.deepEqual(partyName(findParty('Reform UK'), 'cy').label, 'Reform UK');
  });
});

describe('addParties', () => {
  afterEach(forgetParties);

  it('adds a local party, found under its name, aliases and ids, by every widget', () => {
    const problems = addParties([
      { name: 'Aspire', colour: '#F60', short: 'Asp', aliases: ['PP6713', 'Tower Hamlets First'] },
    ]);
    for (const label of ['ASPIRE', 'party:6713', 'Tower Hamlets First', 'The Aspire Party'])
      assert.equal(findParty(label).slug, 'aspire', label);
    assert.equal(findParty('Aspire').light.fill, '#ff6600');
    assert.equal(findParty('Aspire').known, true);
    assert.deepEqual(problems, []);
    assert.equal(toResults(reading([['Aspire', 24]])).entries[0]?.party.light.fill, '#ff6600');
    assert.equal(findParty('Green').slug, 'green', 'others are found as before');
    forgetParties();
    assert.equal(findParty('Aspire').known, false);
  });

  it('changes a party of the table for every label of it', () => {
    addParties([{ name: 'Welsh Labour', colour: '#cc0000', colourDark: '#ff5555' }]);
    for (const label of ['Labour', 'PP53', 'Llafur']) {
      const party = findParty(label);
      assert.equal(party.light.fill, '#cc0000');
      assert.equal(party.dark.fill, '#ff5555');
      assert.equal(party.names['en']?.label, 'Welsh Labour');
      assert.equal(party.names['cy']?.label, 'Llafur');
      assert.equal(party.slug, 'labour');
    }
    addParties([{ name: 'Conservatives', colour: '#00f' }]);
    assert.equal(
      findParty('Con').names.en.sentence,
      'the Conservatives',
      'the same name keeps its sentence form',
    );
    assert.equal(findParty('Lab').light.fill, '#cc0000', 'a later call keeps what an earlier one added');
  });

  it('lets the later of two win, and takes names by language', () => {
    const en = { label: 'Voice of Gwynedd', sentence: 'Voice of Gwynedd' };
    addParties([
      { name: 'Llais Gwynedd', colour: '#111111' },
      { name: 'Llais Gwynedd', colour: '#222222', names: { en } },
    ]);
    assert.equal(findParty('Llais Gwynedd').light.fill, '#222222');
    assert.equal(partyName(findParty('Llais Gwynedd'), 'en').label, 'Voice of Gwynedd');
  });

  it('is not found under a label in which nothing is left, though an alias has nothing either', () => {
    addParties([{ name: 'Aspire', colour: '#ff6600', aliases: ['–', 'The Party'] }]);
    assert.equal(findParty('???').slug === findParty('Aspire').slug, false);
  });

  it('names a colour that it cannot read, and keeps the party', () => {
    const problems = addParties([{ name: 'Aspire', colour: 'orange; } body { display: none' }]);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["expected a colour such as #e4003b as colour of Aspire, found 'orange; } body { display: none'"],
    );
    assert.match(findParty('Aspire').light.fill, /^#[\da-f]{6}$/);
    const { light, dark } = findParty('Labour');
    addParties([{ name: 'Labour', colour: 'red' }]);
    assert.deepEqual([findParty('Lab').light, findParty('Lab').dark], [light, dark]);
  });
});
