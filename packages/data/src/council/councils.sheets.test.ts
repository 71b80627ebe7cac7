import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { councils, stories, messages } from '../testing/councils.js';

describe('sheets that people have', () => {
  it('of the House of Commons Library: two controls, named by the page', () => {
    const model = councils(
      `\ufeff"Local election results 2099: council composition and control, compared with 2095 ",,,,,
ONS code,Local authority,Region,Type,Seats Up,LAB_seats_95,Total_seats_95,Control_95,LAB_seats_99,Total_seats_99,Vacant_seats_99,Control_99,Losses,Gains
E07999001,Amber Sample,East Midlands,District,ALL,19,45,LAB,26,42,0,LAB,No change,No change
E07999002,Testford,South East,District,THIRD,12,54,CON,11,54,1,NOC,Conservative,NOC
E07999003,Unitford,South East,Unitary,ALL,,,,30,40,0,OTH,,`,
      {},
      'control=Control_99; previous=Control_95; seats=Total_seats_99',
    );
    assert.deepEqual(stories(model), [
      'Amber Sample Lab hold Lab',
      'Testford Con loss NOC',
      'Unitford ? unknown Oth',
    ]);
    assert.deepEqual(
      model.councils.map(({ key, seats }) => [key, seats]),
      [
        ['E07999001', 42],
        ['E07999002', 54],
        ['E07999003', 40],
      ],
    );
    assert.deepEqual(messages(model), []);
  });

  it('of Open Council Data UK: names in quotes, a comma at the end, "majority"', () => {
    const model = councils(`"id","council id","authority","year","total","con","lab","ld","majority",
"1","901","St. Sample, Upper and Lower","2025","35","17","16","2","CON/LD/IND",
"2","902","Testford","2025","40","10","28","2","Lab",
"3","903","Mayorham","2025","40","10","20","10","LAB Mayor",`);
    assert.deepEqual(
      model.councils.map(({ key, control, leading, seats }) => [key, control.short, leading?.short, seats]),
      [
        ['saint-sample-upper-lower', 'NOC', 'Con', 35],
        ['testford', 'Lab', undefined, 40],
        ['mayorham', 'Lab', undefined, 40],
      ],
    );
    assert.deepEqual(messages(model), []);
  });

  it('of a news agency: winning party, sitting party', () => {
    const model = councils(
      JSON.stringify([
        { name: 'Testford', winningParty: 'NOC', sittingParty: 'C', gainOrHold: 'lose to NOC' },
      ]),
    );
    assert.deepEqual(stories(model), ['Testford Con loss NOC']);
  });

  it('in Welsh', () => {
    const model = councils(
      'Cyngor;Rheolaeth;Blaenorol;Seddi\nGwynedd;Plaid Cymru;Plaid Cymru;69\nSir Sampl;Dim rheolaeth gyffredinol;Llafur;52',
    );
    assert.deepEqual(stories(model), ['Gwynedd PC hold PC', 'Sir Sampl Lab loss NOC']);
  });
});
