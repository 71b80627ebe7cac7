import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { councils, stories, messages, codes } from '../testing/councils.js';

describe('rows', () => {
  it('keep code, name, seats, link, note, time and place', () => {
    const [council] = councils(`Local elections,,,,,,
ONS code,Local authority,Control,Seats,Link,Notes,Declared at
e08000027,Dudley,NOC,72,https://example.org/dudley,After a recount,2016-05-06T03:05Z`).councils;
    assert.deepEqual(
      { ...council, control: council?.control.slug, declared: council?.declared?.toISOString() },
      {
        key: 'E08000027',
        code: 'E08000027',
        name: 'Dudley',
        control: 'no-overall-control',
        leading: null,
        previous: null,
        outcome: 'unknown',
        seats: 72,
        href: 'https://example.org/dudley',
        note: 'After a recount',
        declared: '2016-05-06T03:05:00.000Z',
        at: 3,
      },
    );
  });

  it('with a code alone keep it for a name', () => {
    const [council] = councils('GSS,Control\nE08000027,NOC').councils;
    assert.deepEqual([council?.key, council?.name], ['E08000027', 'E08000027']);
  });

  it('without a code go by a key of the name', () => {
    const model = councils('Council,Control\n"Bristol, City of",Lab\nSt. Helens Borough Council,Lab');
    assert.deepEqual(
      model.councils.map(({ key, name, code }) => [key, name, code]),
      [
        ['bristol', 'Bristol, City of', null],
        ['saint-helens', 'St. Helens Borough Council', null],
      ],
    );
    assert.equal(model.byKey.get('bristol'), model.councils[0]);
  });

  it('with a code that is none of a council’s are drawn by their name, and named', () => {
    const model = councils('Council,Code,Control\nDudley,E0800002,NOC\nBuckingham,E05007560,Con\n,DUD,Lab');
    assert.deepEqual(
      model.councils.map(({ key, name, code }) => [key, name, code]),
      [
        ['dudley', 'Dudley', null],
        ['buckingham', 'Buckingham', null],
        ['dud', 'DUD', null],
      ],
    );
    assert.deepEqual(messages(model), [
      "row 2, column Code: expected a GSS code such as E07000223, found 'E0800002'",
      "row 3, column Code: expected a GSS code such as E07000223, found 'E05007560'",
      "row 4, column Code: expected a GSS code such as E07000223, found 'DUD'",
    ]);
  });

  it('with neither name nor code are left out and named', () => {
    const model = councils('Council,Code,Control\n,,Lab\nDudley,,NOC');
    assert.deepEqual(stories(model), ['Dudley ? unknown NOC']);
    assert.deepEqual(messages(model), [
      'row 2, column Council: expected a name or a code, found nothing; the row is left out',
    ]);
  });

  it('that do not say who runs it are left out and named', () => {
    const model = councils('Council,Majority\nDudley,"1,234"\nHalton,declared\nWigan,No election\nLeeds,Lab');
    assert.deepEqual(stories(model), ['Leeds ? unknown Lab']);
    assert.deepEqual(
      messages(model),
      [
        ['2', '1,234'],
        ['3', 'declared'],
        ['4', 'No election'],
      ].map(
        ([row, found]) =>
          `row ${row}, column Majority: expected who runs it, found '${found}'; the row is left out`,
      ),
    );
  });

  it('that are a total or a source are no councils', () => {
    const model = councils(
      'Council,Control\nDudley,NOC\nTOTAL,\nGrand total:,124\nSource: BBC,\nNotes: * by-election,',
    );
    assert.deepEqual(stories(model), ['Dudley ? unknown NOC']);
    assert.deepEqual(codes(model), ['row-ignored', 'row-ignored', 'row-ignored', 'row-ignored']);
    assert.equal(
      messages(model)[0],
      "row 3, column Council: expected a council, found 'TOTAL'; the row is left out",
    );
  });

  it('that are footnotes are no councils that have not declared, and a mark before a name is none', () => {
    const model = councils('Council,Control\nDudley,NOC\n* After a recount,\n† By-election,\n*Leeds,Lab');
    assert.deepEqual(stories(model), ['Dudley ? unknown NOC', '*Leeds ? unknown Lab']);
    assert.deepEqual(codes(model), ['row-ignored', 'row-ignored']);
  });

  it('of one council twice: the later is shown, in the place of the first, and the other is named', () => {
    const model = councils(`Council,Code,Control
Dudley,E08000027,NOC
Halton,,Lab
Dudley MBC,E08000027,Lab
Halton Borough Council,,Con`);
    assert.deepEqual(stories(model), ['Dudley MBC ? unknown Lab', 'Halton Borough Council ? unknown Con']);
    assert.deepEqual(messages(model), [
      "row 2, column Code: expected each council once, found 'E08000027'; row 4 is shown",
      "row 3, column Council: expected each council once, found 'Halton'; row 5 is shown",
    ]);
    assert.equal(model.problems[0]?.code, 'row-duplicate');
  });

  it('with a code alone stand beside those with a name alone', () => {
    const model = councils('Council,Code,Control\n,E08000027,NOC\nHalton,,Lab');
    assert.deepEqual([...model.byKey.keys()], ['E08000027', 'halton']);
    assert.deepEqual(messages(model), []);
  });

  it('have null for what is not known, and never nothing at all', () => {
    const model = councils('Council,Control,Previous\nA,Lab,new\nB,Lab gain,Lab\nC,,\nD,NOC,?');
    for (const council of model.councils)
      for (const [field, value] of Object.entries(council)) assert.notEqual(value, undefined, field);
    assert.deepEqual([model.title, model.source, model.updated], [null, null, null]);
  });

  it('with a time that cannot be read are shown, and named', () => {
    const model = councils('Council,Control,Declared at\nDudley,NOC,late');
    assert.deepEqual([stories(model).length, model.councils[0]?.declared], [1, null]);
    assert.deepEqual(messages(model), ["row 2, column Declared at: expected a date and time, found 'late'"]);
  });

  it('with words for the time before that say nothing: not known, and named where it looks like something', () => {
    const model = councils('Council,Control,Previous\nA,Lab,?\nB,Lab,–\nC,Lab,tbc\nD,Lab,no change');
    assert.deepEqual(stories(model), [
      'A ? unknown Lab',
      'B ? unknown Lab',
      'C ? unknown Lab',
      'D ? unknown Lab',
    ]);
    assert.deepEqual(messages(model), [
      "row 5, column Previous: expected who ran it before, as the control has it, found 'no change'",
    ]);
  });

  it('keep the problems of the reading, first', () => {
    const model = councils('Council,Control,Seats\nDudley,NOC,many\n,Lab,3');
    assert.deepEqual(codes(model), ['cell-invalid', 'cell-missing']);
  });

  it('none at all is a model of nothing', () => {
    const model = councils('Council,Control');
    assert.deepEqual([model.total, model.councils, model.tallies, model.hasPrevious], [0, [], [], false]);
  });
});
