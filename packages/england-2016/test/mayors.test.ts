import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed, readRows, toWinners, winnerColumns, type Winner } from '@rosette/data';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const files = ['mayors.csv', 'mayors.json'] as const;

/** As the cards read them. */
function mayorsOf(file: string) {
  const sheet = readFeed(read(file), '', winnerColumns);
  return toWinners(readRows(sheet, winnerColumns), sheet);
}
const story = ({ office, name, party, outcome, change }: Winner): string =>
  [office, name, party?.slug, outcome, change].join(', ');

for (const file of files) {
  describe(file, () => {
    it('has the four mayors, two of them gained by Labour, one re-elected', () => {
      const { winners, problems, declared, tallies } = mayorsOf(file);
      assert.deepEqual(problems, []);
      assert.equal(declared, 4);
      assert.deepEqual(winners.map(story), [
        'Mayor of London, Sadiq Khan, labour, elected, gain',
        'Mayor of Bristol, Marvin Rees, labour, elected, gain',
        'Mayor of Liverpool, Joe Anderson, labour, re-elected, hold',
        'Mayor of Salford, Paul Dennett, labour, elected, hold',
      ]);
      assert.deepEqual([tallies.length, tallies[0]?.won, tallies[0]?.gained], [1, 4, 2]);
    });

    it('keeps Liverpool’s votes out, and all that follows from them', () => {
      const [, , liverpool] = mayorsOf(file).winners;
      assert.deepEqual(
        [liverpool?.rounds, liverpool?.runnerUp, liverpool?.margin, liverpool?.turnout],
        [[], null, null, null],
      );
    });

    it('has percentages that are those of the votes', () => {
      const { winners } = mayorsOf(file);
      for (const { name, rounds } of winners.filter(({ rounds }) => rounds.length)) {
        assert.deepEqual(
          rounds.map(({ kind }) => kind),
          ['first', 'final'],
        );
        const [first, final] = rounds;
        const both = final!.winner.votes! + final!.runnerUp!.votes!;
        for (const { votes, share } of [final!.winner, final!.runnerUp!])
          assert.ok(Math.abs(votes! / both - share!) <= 0.000_51, `${name}: ${votes! / both} is ${share}`);
        // One whole behind both shares of the first preferences.
        const wholes = [first!.winner, first!.runnerUp!].map(({ votes, share }) => votes! / share!);
        assert.ok(Math.abs(wholes[0]! / wholes[1]! - 1) < 0.005, name!);
        assert.ok(first!.winner.share! < 0.5, 'else there had been no second round');
        assert.ok(final!.winner.votes! >= first!.winner.votes!);
      }
    });
  });
}

it('CSV and JSON have the same cells', () => {
  const [csv, json] = files.map((file) => readFeed(read(file)));
  const cells = (sheet: typeof csv) =>
    sheet!.rows.map(({ cells }) => sheet!.header.map((_, column) => String(cells[column] ?? '')));
  assert.deepEqual(json!.header, csv!.header);
  assert.deepEqual(cells(json), cells(csv));
});

it('every row names its sources and says how sure it is, each explained in SOURCES.md', () => {
  const explained = new Set([...read('SOURCES.md').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, term]) => term!));
  const { header, rows } = readFeed(read('mayors.csv'));
  for (const { cells } of rows) {
    const cell = (field: string): string => String(cells[header.indexOf(field)] ?? '');
    const terms = [cell('source'), cell('status'), cell('votes_source'), cell('votes_status')].flatMap(
      (text) => text.split('; '),
    );
    for (const term of terms.filter(Boolean)) assert.ok(explained.has(term), `'${term}'`);
    assert.ok(cell('source') && cell('status') === 'verified');
    assert.equal(Boolean(cell('votes_source')), Boolean(cell('final_votes')), cell('office'));
  }
});

it('is UTF-8 without a byte order mark, with a line break at the end', () => {
  for (const file of files) {
    const text = read(file);
    assert.ok(!text.startsWith('\ufeff') && !text.includes('\r') && text.endsWith('\n'), file);
  }
});
