import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { folder, root, rosette } from './run.js';

const put = folder();
const results =
  'Councillors elected\n\nParty name,Councillors,Change,Counted by\nLabour,1326,−18,A\nConservative,842,−48,B\n';
const councils = 'Council,Code,Control,Previous\nDudley,E08000027,NOC,Lab\nOldham,E08000004,Lab,Lab\n';
const totals = `${root}packages/england-2016/totals.csv`;

describe('rosette check', () => {
  test('says what a widget makes of a feed', async () => {
    const csv = put('results.csv', results);
    const { status, stdout, stderr } = await rosette(['check', csv, '--for', 'results-chart']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(
      stdout.replace(csv, 'results.csv'),
      `results.csv
rosette-results-chart: good
  title       Councillors elected
  header      row 3
  columns     party ← Party name
              value ← Councillors
              change ← Change
  not used    Counted by
  rows        2 of 2 read, 2 shown
  says        Labour has 1,326 of 2,168, 61.2%; the Conservatives 842, 38.8%.
`,
    );
  });

  test('names what is refused, with its row and column, and ends with 1', async () => {
    const { status, stdout } = await rosette(
      ['check', '-', '--for', 'results-chart'],
      `${results}UKIP,tbc,+25,C\n`,
    );
    assert.equal(status, 1);
    assert.match(stdout, /^standard input\nrosette-results-chart: something is refused\n/);
    assert.match(stdout, /\n {2}refused {5}row 6, column Councillors: expected a number, found 'tbc'\n/);
    assert.match(stdout, /\n {2}rows {8}3 of 3 read, 3 shown\n/);
  });

  test('says nothing for a page that will show nothing: a column not found, or nothing in it that can be read', async () => {
    for (const feed of ['Council,Was,Is\nDudley,Lab,NOC\n', 'Council,Majority\nDudley,12\n']) {
      const { status, stdout } = await rosette(['check', '-', '--for', 'council-control'], feed);
      assert.equal(status, 1);
      assert.match(stdout, /\n {2}refused {5}/);
      assert.match(stdout, /\n {2}says {8}nothing: there is nothing to show\n/);
    }
  });

  test('finds the one row of a headline figure, and names the rows where it is not there', async () => {
    const args = ['check', totals, '--for', 'headline-figure', '-a', 'majority'];
    const good = await rosette([...args, '-a', 'select=Labour; councils', '-a', 'unit=councils']);
    assert.equal(good.status, 0);
    assert.match(good.stdout, /value ← councils\n/);
    assert.match(good.stdout, /says {8}Labour: 58 of 124 councils, 46\.8%, 5 short of a majority\n/);
    const bad = await rosette([...args, '-a', 'select=Labor; councils']);
    assert.equal(bad.status, 1);
    assert.match(
      bad.stdout,
      /refused {5}expected select with a row out of Labour, Conservative, .*, found 'Labor'\n/,
    );
    const named = await rosette([...args, '-a', 'select=38; councillors', '--columns', 'name=councils']);
    assert.match(named.stdout, /says {8}38: 842\n/);
  });

  test('what should be looked at is no refusal', async () => {
    const { status, stdout } = await rosette(
      ['check', '-', '--for', 'results-chart'],
      `${results}Lab,2,0,C\n`,
    );
    assert.equal(status, 0);
    assert.match(
      stdout,
      /\n {2}look at {5}row 6, column Party name: expected none twice, found 'Lab'; both are shown\n/,
    );
  });

  test("goes by the tag's attributes, and speaks Welsh", async () => {
    const args = ['check', totals, '--for', 'rosette-results-chart', '-a', 'unit=councils', '-a', 'majority'];
    const english = await rosette(args);
    assert.match(english.stdout, /value ← councils\n/);
    assert.match(english.stdout, /Labour controls 58 of 124 councils, 46\.8%.* 63 are needed\./);
    assert.match((await rosette([...args, '--lang', 'cy'])).stdout, /Llafur/);
    const wrong = await rosette([...args.slice(0, -1), 'total=many']);
    assert.match(wrong.stdout, /look at {5}expected total of 1 or more/);
  });

  test('goes by the columns it is told', async () => {
    const { status, stdout } = await rosette(
      ['check', '-', '--for', 'results-chart', '--columns', 'party=Who; value=Figure'],
      'Who,Figure\nLabour,5\n',
    );
    assert.equal(status, 0);
    assert.match(stdout, /party ← Who\n\s+value ← Figure\n/);
  });

  test('without a widget, the best match comes first and decides', async () => {
    const first = await rosette(['check', '-'], councils);
    assert.equal(first.status, 0);
    assert.match(first.stdout, /^standard input\nrosette-council-control: good\n/);
    assert.match(first.stdout, /Labour runs 1 of 2 councils/);
    assert.match(first.stdout, /\nrosette-results-chart: 0 of 2 rows shown, columns previous, 2 refused\n/);
    const second = await rosette(['check', '-'], results);
    assert.equal(second.status, 0);
    assert.match(second.stdout, /^standard input\nrosette-results-chart: good\n/);
  });

  test('the best match is that of the columns, also where many rows are refused', async () => {
    const bad = 'Council,Control\nDudley,NOC\n,Lab\n,Lab\n,Con\nOldham,Lab\n';
    const { status, stdout } = await rosette(['check', '-'], bad);
    assert.equal(status, 1);
    assert.match(stdout, /^standard input\nrosette-council-control: something is refused\n/);
    const votes = await rosette(['check', '-'], 'Name,Votes\nAsh,tbc\nBirch,tbc\nElm,4\n');
    assert.equal(votes.status, 1);
    assert.match(votes.stdout, /^standard input\nrosette-results-chart: something is refused\n/);
    // A widget that lacks a column refuses that alone, and is none the better for it.
    const none = await rosette(['check', '-'], 'Party,Councillors\nLabour,tbc\nCon,tbc\nLD,tbc\n');
    assert.match(none.stdout, /^standard input\nrosette-results-chart: something is refused\n/);
  });

  test('of a feed that cannot be read says why', async () => {
    for (const [text, says] of [
      ['<!doctype html><title>Sign in</title>', /a web page; publish a Google Sheet to the web first/],
      ['{"rows":', /valid JSON/],
      ['{"party":"Labour"}', /a list of rows/],
      [
        'Colour,Shape\nred,round\n',
        /a column for party, found Colour, Shape; name it with columns="party=…"/,
      ],
    ] as const) {
      const { status, stdout } = await rosette(['check', '-', '--for', 'results-chart'], text);
      assert.equal(status, 1, text);
      assert.match(stdout.replaceAll("'", ''), says);
      assert.match(stdout, /says {8}nothing/);
    }
  });

  test('an empty sheet is empty, which is no refusal', async () => {
    const { status, stdout } = await rosette(['check', '-', '--for', 'results-chart'], 'Party,Seats\n');
    assert.equal(status, 0);
    assert.match(stdout, /rosette-results-chart: empty\n/);
  });

  test('lists twenty of a thousand problems, and all of them in JSON', async () => {
    const csv = put('many.csv', `Party,Seats\n${'Labour,tbc\n'.repeat(1000)}`);
    const words = await rosette(['check', csv, '--for', 'results-chart']);
    assert.match(words.stdout, /… and 980 more \(all of them with --json\)/);
    assert.ok(words.stdout.split('\n').length < 60);
    const { status, stdout } = await rosette(['check', csv, '--for', 'results-chart', '--json']);
    assert.equal(status, 1);
    const { feeds } = JSON.parse(stdout) as { feeds: { checks: { problems: { severity: string }[] }[] }[] };
    const errors = feeds[0]!.checks[0]!.problems.filter(({ severity }) => severity === 'error');
    assert.equal(errors.length, 1000);
  });

  test('answers programs in JSON', async () => {
    const { status, stdout } = await rosette(
      ['check', '-', '--for', 'council-control', '--json'],
      `${councils},,Lab,Lab\n`,
    );
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout), {
      ok: false,
      feeds: [
        {
          feed: 'standard input',
          ok: false,
          notes: [],
          checks: [
            {
              widget: 'council-control',
              ok: false,
              title: null,
              source: null,
              updated: null,
              header: 1,
              columns: { name: 'Council', code: 'Code', control: 'Control', previous: 'Previous' },
              percent: [],
              unused: [],
              rows: { inFeed: 3, read: 3, shown: 2 },
              sentence: 'Labour runs 1 of 2 councils, 50%. No party has overall control in 1.',
              problems: [
                {
                  code: 'cell-missing',
                  severity: 'error',
                  message:
                    'row 4, column Council: expected a name or a code, found nothing; the row is left out',
                  row: 4,
                  column: 'Council',
                  found: '',
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('checks several feeds, and goes on after one that is not there', async () => {
    const good = put('one.csv', results);
    const { status, stdout, stderr } = await rosette([
      'check',
      '/nowhere.csv',
      good,
      put('two.csv', councils),
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /^rosette: \/nowhere\.csv cannot be read: there is no such file\n$/);
    assert.match(stdout, /results-chart: good[^]*council-control: good/);
  });

  test('says who was elected, from a list of people and from one of all candidates', async () => {
    const mayors = `${root}packages/england-2016/mayors.csv`;
    const { status, stdout } = await rosette(['check', mayors, '--lang', 'cy']);
    assert.equal(status, 0);
    assert.match(stdout, /rosette-winner-cards: good\n[^]*4 of 4 read, 4 shown/);
    assert.match(stdout, /Enillodd Llafur bob un o’r 4, gan gipio 2\./);
    const candidates =
      'person_name,post_label,party_name,votes_cast,elected\nA,Elm,Labour,9,t\nB,Elm,Green,7,f\n';
    const other = await rosette(['check', '-', '--for', 'winner-cards'], candidates);
    assert.match(other.stdout, /2 of 2 read, 1 shown[^]*Elected: A\./);
  });

  test('a feed cannot steer the terminal', async () => {
    const { stdout } = await rosette(
      ['check', '-', '--for', 'results-chart'],
      'Party,Seats\n\u001b[2JLab\u0007,\u009b31m1\n',
    );
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    assert.match(stdout, /�/);
  });

  test('a feed that pages refuse for its size is refused', async () => {
    const csv = put('large.csv', `Party,Seats\n${'Labour,1\n'.repeat(600_000)}`);
    const { status, stdout } = await rosette(['check', csv, '--for', 'results-chart']);
    assert.equal(status, 1);
    assert.match(stdout, /refused {5}expected no more than 5 MB, found '5\.1 MB'/);
  });
});
