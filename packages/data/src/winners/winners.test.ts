import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../read/feed.js';
import { checkFeed } from '../schema/feed-schema.js';
import { readRows } from '../schema/read-rows.js';
import { winnerColumns } from './winners.columns.js';
import { toWinners } from './winners.js';
import type { Winner } from './winners.types.js';

function read(csv: string) {
  const sheet = readFeed(csv, '', winnerColumns);
  return toWinners(readRows(sheet, winnerColumns), sheet);
}
const only = (csv: string): Winner => {
  const { winners } = read(csv);
  assert.equal(winners.length, 1);
  return winners[0]!;
};
const messages = (csv: string): string[] => read(csv).problems.map(({ message }) => message);

describe('the mayors of 2016, as they were collected', () => {
  const model = read(
    `office,gss,winner,winner_party,r1_votes,r1_pct,final_votes,final_pct,runner_up,runner_up_party,ru_r1_votes,ru_r1_pct,ru_final_votes,ru_final_pct,rounds,turnout_pct,previous_holder,previous_party,incumbent_stood,source,winner_status,votes_status,note
London,E12000007,Sadiq Khan,Labour,1148716,44.2,1310143,56.8,Zac Goldsmith,Conservative,909755,35.0,994614,43.2,2,45.3,Boris Johnson,Conservative,no,x,verified,verified,
Liverpool,E08000012,Joe Anderson,Labour,51332,52.6,,,Richard Kemp,Liberal Democrat,20598,21.1,,,1,,Joe Anderson,Labour,yes,x,verified,unverified,
`,
  );
  const [london, liverpool] = model.winners;

  it('every column is found', () => {
    assert.deepEqual(model.problems, []);
    assert.equal(london?.office, 'London');
    assert.deepEqual(london.rounds, [
      {
        kind: 'first',
        winner: { votes: 1148716, share: 0.442 },
        runnerUp: { votes: 909755, share: 0.35 },
      },
      {
        kind: 'final',
        winner: { votes: 1310143, share: 0.568 },
        runnerUp: { votes: 994614, share: 0.432 },
      },
    ]);
    assert.deepEqual(
      [london.turnout, london.stood, london.outcome, london.change],
      [0.453, false, 'elected', 'gain'],
    );
    assert.equal(london.runnerUp?.name, 'Zac Goldsmith');
  });

  it('rounds are found by their plain names', () => {
    for (const final of ['Second round', 'Final round']) {
      const { rounds } = only(`Name,First round,${final}\nSadiq Khan,1148716,1310143\n`);
      assert.deepEqual(
        rounds.map(({ kind, winner }) => [kind, winner.votes]),
        [
          ['first', 1148716],
          ['final', 1310143],
        ],
      );
    }
  });

  it('the majority is of the final round, its points from the votes: 13.69, where the rounded shares are 13.6 apart', () => {
    assert.equal(london?.margin?.kind, 'final');
    assert.equal(london.margin.votes, 315529);
    assert.equal(london.margin.points?.toFixed(2), '13.69');
  });

  it('votes that are not verified are not known, nor is what follows from them', () => {
    assert.deepEqual([liverpool?.rounds, liverpool?.margin, liverpool?.runnerUp], [[], null, null]);
    assert.deepEqual([liverpool?.outcome, liverpool?.change], ['re-elected', 'hold']);
    assert.equal(model.hasVotes, true);
  });
});

describe('votes', () => {
  it('that say that there was no vote are no slip', () => {
    for (const words of ['uncontested', 'Unopposed', 'returned unopposed', 'Yn ddiwrthwynebiad']) {
      const { winners, problems } = read(`Name,Votes\nA,${words}\nB,12\n`);
      assert.deepEqual([winners[0]?.uncontested, winners[0]?.rounds, problems], [true, [], []], words);
      assert.equal(winners[1]?.uncontested, false);
    }
    assert.deepEqual(messages('Name,Votes\nA,unclear\n'), [
      "row 2, column Votes: expected a number, 0 or more, found 'unclear'",
    ]);
    const { problems } = checkFeed('Name,Votes\nA,uncontested\nB,unclear\n', winnerColumns);
    assert.deepEqual(
      problems.map(({ found }) => found),
      ['unclear'],
    );
  });

  it('of one count have one round, and the points are the difference of the shares', () => {
    const winner = only(
      'Name,Votes,Share,Runner-up,Runner-up votes,Runner-up share\nA,500,31.1,B,486,30.2\n',
    );
    assert.deepEqual(
      winner.rounds.map(({ kind }) => kind),
      ['only'],
    );
    assert.deepEqual(winner.margin, { kind: 'only', votes: 14, points: 0.9 });
  });

  it('of two alone give the points themselves, whichever round it is', () => {
    const winner = only(
      'Name,Votes,Share,Runner-up,Runner-up votes,Runner-up share\nA,1310143,56.8,B,994614,43.2\n',
    );
    assert.equal(winner.margin?.points?.toFixed(2), '13.69');
  });

  it('of first preferences decide only with more than half', () => {
    const columns = 'Name,First preferences,First preferences %,Runner-up,Runner-up first preferences';
    assert.deepEqual(only(`${columns}\nA,510,51,B,300\n`).margin, {
      kind: 'first',
      votes: 210,
      points: null,
    });
    assert.equal(only(`${columns}\nA,500,50,B,300\n`).margin, null);
    assert.equal(only(`${columns}\nA,510,,B,300\n`).margin, null);
  });

  it('a runner-up may lead in first preferences, and may not in the round that decides', () => {
    const columns = 'Name,First votes,Votes,Runner-up,Runner-up first votes,Runner-up votes';
    assert.equal(only(`${columns}\nA,40,90,B,45,80\n`).margin?.votes, 10);
    assert.equal(only(`${columns}\nA,40,80,B,45,90\n`).margin, null);
    assert.match(
      messages(`${columns}\nA,40,80,B,45,90\n`)[0] ?? '',
      /row 2, column Runner-up: expected fewer votes/,
    );
  });

  it('"Votes %" are percentages, and not votes', () => {
    const { rounds } = only('Name,Votes %\nA,54%\n');
    assert.deepEqual(rounds, [{ kind: 'only', winner: { votes: null, share: 0.54 }, runnerUp: null }]);
  });

  it('a percentage above 100 and a turnout that is a fraction are named, and not shown', () => {
    const csv = 'Name,Votes,Share,Turnout\nA,12,101,0.453\nB,12,54,45.3\n';
    const [a, b] = read(csv).winners;
    assert.deepEqual([a?.rounds[0]?.winner, a?.turnout], [{ votes: 12, share: null }, null]);
    assert.deepEqual([b?.rounds[0]?.winner.share, b?.turnout], [0.54, 0.453]);
    assert.deepEqual(messages(csv), [
      'row 2, column Share: expected a percentage from 0 to 100, found 101',
      'row 2, column Turnout: expected a percentage from 1 to 100, found 0.453',
    ]);
  });

  it('a majority that the sheet has is taken, unless it follows from the votes', () => {
    assert.equal(only('Name,Majority\nA,"1,204"\n').margin?.votes, 1204);
    assert.equal(only('Name,Votes,Majority,Runner-up votes\nA,10,9,4\n').margin?.votes, 6);
  });

  for (const [status, isShown] of [
    ['', true],
    ['verified', true],
    ['Confirmed by the returning officer', true],
    ['derived', true],
    ['unverified', false],
    ['approx', false],
    ['provisional', false],
    ['likely', false],
  ] as const)
    it(`whose status is "${status}" are ${isShown ? 'shown' : 'not shown'}`, () =>
      assert.equal(only(`Name,Votes,Votes status\nA,10,${status}\n`).rounds.length > 0, isShown));
});

describe('who had it before', () => {
  for (const [now, before, outcome] of [
    ['Joe Anderson', 'Joe Anderson', 're-elected'],
    ['Peter Soulsby', 'Sir Peter Soulsby', 're-elected'],
    ['Cllr. Siân Owen', 'sian OWEN', 're-elected'],
    ['Joe Anderson', 'Jo Anderson', 'elected'],
    ['Joe Anderson', '', 'elected'],
    ['李华', '李华', 're-elected'],
    ['李华', '王芳', 'elected'],
  ] as const)
    it(`${now} after ${before || 'nobody that is known'}: ${outcome}`, () =>
      assert.equal(only(`Name,Previous holder\n${now},${before}\n`).outcome, outcome));

  for (const [now, before, change] of [
    ['Labour', 'Conservative', 'gain'],
    ['Lab', 'PP53', 'hold'],
    ['Labour and Co-operative Party', 'Labour', 'hold'],
    ['Labour', 'Bristol First', 'gain'],
    ['Independent', 'Independent', null],
    ['Independent', 'Labour', 'gain'],
    ['', 'Labour', null],
    ['Labour', '', null],
  ] as const)
    it(`${now || '?'} after ${before || '?'}: ${change}`, () =>
      assert.equal(only(`Name,Party,Previous,Previous party\nA B,${now},C D,${before}\n`).change, change));

  it('an independent who stays has held it', () =>
    assert.equal(only('Name,Party,Previous,Previous party\nA B,Ind,A B,Independent\n').change, 'hold'));

  it('a party in brackets is one where it is known, and no column has one', () => {
    const { party, name, previous, runnerUp } = only(
      'Name,Previous,Runner-up\nSadiq Khan (Lab),Boris Johnson (Con),Sian Berry (née Jones)\n',
    );
    assert.deepEqual([name, party?.slug, previous?.party?.slug], ['Sadiq Khan', 'labour', 'conservative']);
    assert.deepEqual([runnerUp?.name, runnerUp?.party], ['Sian Berry (née Jones)', null]);
  });

  for (const [yes, stood] of [
    ['yes', true],
    ['Y', true],
    ['TRUE', true],
    ['t', true],
    ['no', false],
    ['f', false],
    ['0', false],
    ['', null],
  ] as const)
    it(`stood again: "${yes}" is ${stood}`, () =>
      assert.equal(only(`Name,Stood again\nA,${yes}\n`).stood, stood));

  it('a "perhaps" is named', () =>
    assert.deepEqual(messages('Name,Stood again\nA,perhaps\n'), [
      "row 2, column Stood again: expected yes or no, found 'perhaps'",
    ]));
});

describe('a sheet of all candidates', () => {
  const democracyClub = (rows: string): string =>
    `person_name,ballot_paper_id,party_name,party_id,post_label,cancelled_poll,seats_contested,votes_cast,elected,rank,turnout_percentage,results_source\n${rows}`;
  const buckingham = `One,local.a,Conservative and Unionist Party,PP52,Elm,f,1,364,f,3,53.70,https://www.example.org/#elm
Two,local.a,Reform UK,PP7931,Elm,f,1,393,f,2,53.70,https://www.example.org/#elm
Three,local.a,Labour Party,PP53,Elm,f,1,632,t,1,53.70,https://www.example.org/#elm
`;

  it('has a card for who was elected, and the best of the others behind', () => {
    const winner = only(democracyClub(buckingham));
    assert.deepEqual(
      [winner.name, winner.office, winner.party?.slug, winner.runnerUp?.name, winner.turnout],
      ['Three', 'Elm', 'labour', 'Two', 0.537],
    );
    assert.deepEqual(winner.margin, { kind: 'only', votes: 239, points: null });
    assert.equal(winner.href, 'https://www.example.org/#elm');
    assert.equal(winner.rounds[0]?.winner.share, null, 'a share of whose rows may not be all');
  });

  it('names no runner-up where another’s votes are missing, or it is not said that they lost, or several were elected', () => {
    assert.equal(only(democracyClub(buckingham.replace(',393,', ',,'))).runnerUp, null);
    assert.equal(only(democracyClub(buckingham.replace(',393,f,', ',393,,'))).runnerUp, null);
    const { winners } = read(democracyClub(buckingham.replace(',393,f,', ',393,t,')));
    assert.deepEqual(
      winners.map(({ name, runnerUp, margin }) => [name, runnerUp, margin]),
      [
        ['Two', null, null],
        ['Three', null, null],
      ],
    );
  });

  it('of a ballot without anybody elected the office has not declared', () => {
    const { winners, declared } = read(
      democracyClub(buckingham.replace(/,[ft],(\d),/g, ',,$1,') + 'Four,local.b,Green,,Oak,f,1,90,t,1,,\n'),
    );
    assert.deepEqual(
      winners.map(({ office, name, outcome }) => [office, name, outcome]),
      [
        ['Elm', null, 'not-declared'],
        ['Oak', 'Four', 'elected'],
      ],
    );
    assert.equal(declared, 1);
  });

  it('two ballots for one office are two contests', () =>
    assert.equal(
      read(democracyClub(buckingham + buckingham.replaceAll('local.a', 'local.b'))).winners.length,
      2,
    ));
});

describe('rows', () => {
  it('without a name have not declared; without anything are named', () => {
    const { winners, declared, problems } = read('Office,Name,Party\nElm,,\nOak,A B,Labour\n,,Labour\n');
    assert.deepEqual(
      winners.map(({ outcome }) => outcome),
      ['not-declared', 'elected'],
    );
    assert.deepEqual([declared, problems.map(({ code }) => code)], [1, ['cell-missing']]);
  });

  it('an office that has not declared says nothing of votes', () => {
    const [winner] = read('Office,Name,Votes,Runner-up,Turnout\nElm,,90,B,40\nOak,A,1,,\n').winners;
    assert.deepEqual(
      [winner?.rounds, winner?.runnerUp, winner?.margin, winner?.turnout],
      [[], null, null, null],
    );
  });

  it('a footnote is nobody elected, and no office without a result', () => {
    const { winners, problems } = read(
      'Office,Name,Party\nElm,*A,Lab\n*Oak,B,\n* After a recount,,\n† By post,,\n',
    );
    assert.deepEqual(
      winners.map(({ office, name }) => [office, name]),
      [
        ['Elm', '*A'],
        ['*Oak', 'B'],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, row }) => [code, row]),
      [
        ['row-ignored', 4],
        ['row-ignored', 5],
      ],
    );
    assert.equal(read('Name,Party\nA,Lab\n* After a recount,\n').winners.length, 1);
  });

  it('a total and a source are left out, and named', () => {
    const { winners, problems } = read('Office,Name,Votes\nElm,A,3\nTotal,,3\nSource: somebody,,\n');
    assert.equal(winners.length, 1);
    assert.deepEqual(
      problems.map(({ code, row }) => [code, row]),
      [
        ['row-ignored', 3],
        ['row-ignored', 4],
      ],
    );
  });

  it('of the same person in the same office the later is shown', () => {
    const { winners, problems } = read('Office,Name,Votes\nElm,A,3\nElm,B,2\nElm,A,30\n');
    assert.deepEqual(
      winners.map(({ name, at }) => [name, at]),
      [
        ['A', 4],
        ['B', 3],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, row }) => [code, row]),
      [['row-duplicate', 2]],
    );
  });

  it('of a sheet without names nobody is said not to have been elected', () => {
    const { winners, problems } = read('Ward,Party,Votes\nElm,Labour,3\n');
    assert.deepEqual([winners, problems.map(({ code }) => code)], [[], ['column-missing']]);
  });

  it('are counted for their parties, Labour and Co-operative as Labour', () => {
    const { tallies } = read(
      'Name,Party,Previous party,Previous\nA,Labour,Con,X\nB,Green,,\nC,Labour and Co-operative,,\nD,,,\n',
    );
    assert.deepEqual(
      tallies.map(({ party, won, gained }) => [party.slug, won, gained]),
      [
        ['labour', 2, 1],
        ['green', 1, 0],
      ],
    );
  });
});
