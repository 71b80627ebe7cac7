import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MARGINALS, seatTable } from '../testing/seats.js';
import { sumSeats } from './seat-table.js';
import type { Seat, SeatTable } from './seat-table.types.js';

const story = ({ name, outcome, by }: Seat): string => [name, outcome, by?.short ?? ''].join(' ').trim();
const stories = ({ seats }: SeatTable): string[] => seats.map(story);
const codes = ({ problems }: SeatTable): string[] => problems.map(({ code }) => code);
const marginals = seatTable(MARGINALS);

describe('the nine key marginals of 2016', () => {
  it('are eight held, and one that went from Conservative to no overall control', () => {
    assert.deepEqual(stories(marginals), [
      'Worcester loss Con',
      'Redditch hold Lab',
      'Derby hold Lab',
      'Ipswich hold Lab',
      'Norwich hold Lab',
      'Harlow hold Lab',
      'Crawley hold Lab',
      'Southampton hold Lab',
      'Hastings hold Lab',
    ]);
    assert.deepEqual([marginals.declared, marginals.hasPrevious, marginals.problems], [9, true, []]);
  });

  it('tell the same from Labour’s side: what another party lost is not Labour’s gain', () => {
    const labour = seatTable(MARGINALS, 'Labour');
    assert.deepEqual(stories(labour), stories(marginals));
    assert.equal(labour.focus?.slug, 'labour');
  });

  it('are the same under the headers that people write, in English and in Welsh', () => {
    for (const [before, after] of [
      ['Before', 'After'],
      ['Then', 'Now'],
      ['Previous control', 'New control'],
      ['Cyn', 'Ar ôl'],
      ['Cynt', 'Wedyn'],
    ])
      assert.deepEqual(stories(seatTable(`Council,${before},${after}\nWorcester,Con,NOC\n`)), [
        'Worcester loss Con',
      ]);
  });

  it('know whose seats they count, from the headers', () => {
    const parties = Object.entries(marginals.parties).map(([field, party]) => [field, party?.slug]);
    assert.deepEqual(parties, [
      ['seatsBefore', 'labour'],
      ['seatsAfter', 'labour'],
      ['change', 'labour'],
      ['won', 'labour'],
    ]);
  });

  it('add up to what is true, and know that their changes may not be', () => {
    assert.deepEqual(sumSeats(marginals.seats, ['seatsBefore', 'seatsAfter']), {
      sums: [200, 204],
      known: 9,
    });
    assert.deepEqual(sumSeats(marginals.seats, ['won', 'contested']), { sums: [87, 127], known: 9 });
    assert.equal(marginals.isMixed, true);
  });

  it('mark what each change is measured against, and how sure it is, once', () => {
    assert.deepEqual(marginals.marks, [
      'composition before and after',
      'composition May 2015 to after (likely)',
      'eve of the election (22) to after',
      'seats up, against 2012',
    ]);
  });
});

describe('a seat table', () => {
  it('tells a seat that the focus lost as its loss, whoever gained it', () => {
    const csv = 'Seat,Winner,Winner before\nA,SNP,Lab\nB,Lab,Con\nC,Con,LD\nD,NOC,NOC\n';
    assert.deepEqual(stories(seatTable(csv)), ['A gain SNP', 'B gain Lab', 'C gain Con', 'D no-change']);
    assert.deepEqual(stories(seatTable(csv, 'Lab')), [
      'A loss Lab',
      'B gain Lab',
      'C gain Con',
      'D no-change',
    ]);
  });

  it('reads what is written in one cell, as council control does', () => {
    const csv = 'Constituency,Result\nA,LAB GAIN FROM CON\nB,Lab hold\nC,\nD,Green (new council)\nE,Con\n';
    const table = seatTable(csv);
    assert.deepEqual(stories(table), ['A gain Lab', 'B hold Lab', 'C not-declared', 'D new', 'E unknown']);
    assert.equal(table.declared, 4);
  });

  it('reads a result beside the party: held, gained or lost', () => {
    const csv =
      'Constituency,Party,Result\nA,Lab,Hold\nB,Con,Gain\nC,Lab,Gain from Con\nD,NOC,Con loss\nE,NOC,No change\nF,SNP,\nG,Lab,New\nH,,Lab gain from LD\nI,Green,TBC\nJ,Lab,Lab\nK,Lab,Not known\n';
    const table = seatTable(csv);
    assert.deepEqual(table.problems, []);
    assert.deepEqual(stories(table), [
      'A hold Lab',
      'B gain Con',
      'C gain Lab',
      'D loss Con',
      'E no-change',
      'F unknown',
      'G new',
      'H gain Lab',
      'I not-declared',
      'J unknown',
      'K unknown',
    ]);
    assert.deepEqual(table.seats.map(({ previous }) => previous?.short ?? null).slice(0, 4), [
      'Lab',
      null,
      'Con',
      'Con',
    ]);
    assert.deepEqual(stories(seatTable('Etholaeth,Plaid,Canlyniad\nA,Llafur,Cadw\nB,Llafur,Ennill\n')), [
      'A hold Lab',
      'B gain Lab',
    ]);
  });

  it('names a result that contradicts who had it and who has it, and believes these', () => {
    const head = 'Constituency,Before,After,Result\n';
    const table = seatTable(`${head}A,Lab,Lab,Gain\nB,Con,Lab,Held\nC,Con,Lab,Lab gain from LD\nD,Con,Lab,Gain\nE,Lab,Lab,hold\nF,Con,Lab,Con gain\nG,Con,Lab,3 votes\n`); // prettier-ignore
    assert.deepEqual(stories(table), ['A hold Lab', 'B gain Lab', 'C gain Lab', 'D gain Lab', 'E hold Lab', 'F gain Lab', 'G gain Lab']); // prettier-ignore
    assert.deepEqual(
      table.problems.map(({ row, column, found }) => [row, column, found]),
      [
        [2, 'Result', 'Gain'],
        [3, 'Result', 'Held'],
        [4, 'Result', 'Lab gain from LD'],
        [7, 'Result', 'Con gain'],
        [8, 'Result', '3 votes'],
      ],
    );
    assert.equal(
      table.problems[0]?.message,
      "row 2, column Result: expected held, gained or lost, as before and after have it, found 'Gain'; these are shown",
    );
  });

  it('does not guess who lost, where one party alone stands beside it', () => {
    const table = seatTable('Constituency,Party,Result\nA,Lab,Lost\nB,Lab,Labour loss\nC,NOC,Lost\n');
    assert.deepEqual(stories(table), ['A unknown', 'B unknown', 'C loss']);
    assert.deepEqual(codes(table), ['cell-invalid', 'cell-invalid']);
  });

  it('works out a change from both figures, and from nothing less', () => {
    const csv =
      'Council,Control,Seats before,Seats after,Change\nA,Lab,3,5,\nB,Lab,,5,\nC,Lab,3,,\nD,Lab,,,+2\n';
    assert.deepEqual(
      seatTable(csv).seats.map(({ change }) => change),
      [2, null, null, 2],
    );
  });

  it('says how many rows a sum is of', () => {
    const { seats } = seatTable('Council,Control,Change\nA,Lab,+3\nB,Lab,n/a\nC,Lab,−1\n');
    assert.deepEqual(sumSeats(seats, ['change']), { sums: [2], known: 2 });
    assert.deepEqual(sumSeats(seats, ['change', 'won']), { sums: [0, 0], known: 0 });
  });

  it('names a change that is not the difference, unless a basis or a note says why', () => {
    const head = 'Council,Control,Seats before,Seats after,Change,Basis,Note\n';
    const table = seatTable(
      `${head}A,Lab,3,5,+1,,\nB,Lab,3,5,+1,since a by-election,\nC,Lab,3,5,+1,,See text\n`,
    );
    assert.deepEqual(codes(table), ['figure-conflict']);
    assert.equal(
      table.problems[0]?.message,
      'row 2, column Change: expected 2, or a basis that says why not, found 1; both are shown',
    );
    assert.deepEqual(
      table.seats.map(({ change }) => change),
      [1, 1, 1],
    );
  });

  it('names more won than were up', () => {
    const table = seatTable('Council,Control,Won,Contested\nA,Lab,5,4\nB,Lab,4,4\nC,Lab,4,\n');
    assert.deepEqual(codes(table), ['figure-conflict']);
    assert.equal(table.problems[0]?.row, 2);
  });

  it('is mixed where some rows say what their change is against, and others do not', () => {
    const head = 'Council,Control,Change,Basis\n';
    assert.equal(seatTable(`${head}A,Lab,1,since 2012\nB,Lab,1,\n`).isMixed, true);
    assert.equal(seatTable(`${head}A,Lab,1,since 2012\nB,Lab,1,since 2012\nC,Lab,,\n`).isMixed, false);
    assert.equal(seatTable('Council,Control,Change\nA,Lab,1\nB,Lab,1\n').isMixed, false);
  });

  it('knows whether its figures are one party’s, or nobody says whose', () => {
    const csv = 'Council,Control,Change\nA,Lab,1\nB,Con,1\n';
    assert.equal(seatTable(csv).isOneParty, false);
    assert.equal(seatTable(csv, 'Labour').isOneParty, true);
    assert.equal(marginals.isOneParty, true);
  });

  it('does not take doubt for another basis, and says nothing of what is sure', () => {
    const head = 'Council,Control,Change,Status\n';
    const table = seatTable(`${head}A,Lab,1,Verified\nB,Lab,1,likely\nC,Lab,,likely\n`);
    assert.equal(table.isMixed, false);
    assert.deepEqual(
      table.seats.map(({ mark, note }) => [mark, note]),
      [
        [null, null],
        ['likely', null],
        [null, 'likely'],
      ],
    );
  });

  it('keeps both rows of a seat that stands twice, and says so', () => {
    const table = seatTable('Ward,Winner\nCentral,Lab\nCENTRAL,Con\n');
    assert.deepEqual(codes(table), ['row-duplicate']);
    assert.deepEqual(
      table.seats.map(({ key }) => key),
      ['central', 'central#2'],
    );
  });

  it('leaves out what is no seat, and names it', () => {
    const table = seatTable('Seat,Winner\nA,Lab\nTotal,\n,Con\nB,"1,234"\n');
    assert.deepEqual(codes(table), ['row-ignored', 'cell-missing', 'cell-invalid']);
    assert.deepEqual(stories(table), ['A unknown']);
  });

  it('takes a footnote for no seat that has not declared', () => {
    const table = seatTable('Seat,Before,Winner\nA,Con,Lab\n* After a recount,,\n*B,Lab,Lab\n');
    assert.deepEqual(codes(table), ['row-ignored']);
    assert.deepEqual(stories(table), ['A gain Lab', '*B hold Lab']);
  });

  it('goes by its code where it has no name', () => {
    assert.deepEqual(stories(seatTable('Code,Winner,Before\nE14000530,Con,Con\n')), ['E14000530 hold Con']);
  });

  it('names a party as focus that nobody knows', () => {
    const table = seatTable(MARGINALS, 'Nobody’s Party');
    assert.deepEqual([table.focus, codes(table)], [null, ['option-invalid']]);
  });

  it('reads majorities in votes and in percent, and a swing with its sign or in words', () => {
    const head = 'Constituency,Winner,Majority,Previous majority,Swing\n';
    const table = seatTable(`${head}A,Lab,"1,204",356,+3.2\nB,Con,27,9,3.2% Lab to Con\nC,Con,,,n/a\n`);
    assert.deepEqual(
      table.seats.map(({ majority, majorityBefore, swing }) => [majority, majorityBefore, swing]),
      [
        [1204, 356, 3.2],
        [27, 9, '3.2% Lab to Con'],
        [null, null, null],
      ],
    );
    assert.equal(seatTable('Seat,Winner,Majority %\nA,Lab,2.5\n').percent.has('majority'), true);
  });
});

describe('whose column it is', () => {
  const csv = 'Council,Control,Con change,Lab change,Seats,Liberal Democrat seats after\nA,Lab,−2,+2,60,9\n';
  const change = (focus?: string): unknown[] => {
    const { seats, parties } = seatTable(csv, focus);
    return [seats[0]?.change, parties['change']?.slug];
  };

  it('is that of the focus, else the first, and it is said whose', () => {
    assert.deepEqual(change(), [-2, 'conservative']);
    assert.deepEqual(change('Labour'), [2, 'labour']);
    assert.deepEqual(change('Green'), [-2, 'conservative']);
  });

  it('comes before one of nobody’s, which may be the size of the council', () => {
    const { seats, parties } = seatTable(csv, 'Labour');
    assert.deepEqual([seats[0]?.seatsAfter, parties['seatsAfter']?.slug], [9, 'liberal-democrat']);
  });

  it('can be named by the page, also by a year', () => {
    const named = 'seatsBefore=lab_seats_may2015; won=lab_won_2016';
    const head =
      'gss,name,control_before,control_after,lab_seats_may2015,lab_seats_after,lab_change,lab_change_basis';
    const real = `${head},lab_won_2016,seats_contested,status,source,note\nE07000237,Worcester,Conservative,No overall control,15,16,1,composition,7,12,verified,OCD,Labour regained Warndon\n`;
    const { seats, problems } = seatTable(real, 'Labour', named);
    assert.deepEqual(problems, []);
    const [seat] = seats;
    assert.deepEqual(
      [seat?.seatsBefore, seat?.seatsAfter, seat?.change, seat?.mark, seat?.won, seat?.contested, seat?.note],
      [15, 16, 1, 'composition', 7, 12, 'Labour regained Warndon'],
    );
    assert.equal(seatTable(real).seats[0]?.seatsBefore, null, 'a year does not say before or after');
  });
});
