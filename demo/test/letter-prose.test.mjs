// What the letter says in its sentences is what the sheets say, in both languages; and its figures follow a sheet that is mended.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { readFeed } from '@rosette/data';
import { folders } from '../server/folders.mjs';
import { allDrawn, openWatched, useSite } from './support.mjs';

const { browser, site } = await useSite();

const read = (file) => readFile(new URL(file, `file://${folders['/data/']}/`), 'utf8');
async function sheet(file) {
  const { header, rows } = readFeed(await read(file));
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

const totals = await sheet('totals.csv');
const councils = await sheet('council-control.csv');
const marginals = await sheet('marginals.csv');
const mayors = await sheet('mayors.csv');
const LABOUR = 'Labour';
const held = marginals.filter((row) => row.control_before === LABOUR && row.control_after === LABOUR);
const others = marginals.filter((row) => !held.includes(row));

/** What each number that is written as a word stands for, in reading order. */
const counted = (ways) => [
  marginals.length,
  marginals.length,
  held.length,
  marginals.length,
  marginals.length,
  mayors.length,
  ways,
];

const languages = {
  'index.html': {
    dates: /\b[59] May 2016\b/g,
    words: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, eighth: 8, nine: 9, ninth: 9, ten: 10, eighteen: 18 }, // prettier-ignore
    gained: { Bristol: /Bristol came to us/ },
    lost: { Dudley: /Dudley went to nobody/ },
    equal: /as many as before Thursday/,
    ninth: /Worcester, we have a seat more and the Conservatives have lost their majority/,
    won: /London and Bristol chose Labour mayors, where there had been a Conservative and one of Bristol First/,
    kept: /Liverpool and Salford chose Labour again/,
  },
  'cy.html': {
    dates: /\b[59] Mai 2016\b/g,
    words: { tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, chwech: 6, saith: 7, wyth: 8, wythfed: 8, naw: 9, nawfed: 9, deg: 10, deunaw: 18, ddeunaw: 18 }, // prettier-ignore
    gained: { Bristol: /Daeth Bryste atom/ },
    lost: { Dudley: /aeth Dudley i neb/ },
    equal: /yr un nifer â chyn dydd Iau/,
    ninth: /Caerwrangon, mae gennym sedd yn fwy ac mae’r Ceidwadwyr wedi colli eu mwyafrif/,
    won: /Dewisodd Llundain a Bryste feiri Llafur, lle bu Ceidwadwr ac un o Bristol First/,
    kept: /Dewisodd Lerpwl a Salford Lafur eto/,
  },
};

const clean = (text) => text.replace(/\s+/g, ' ').trim();
/** Each number of a text, as a sheet writes it; those of a percentage apart. */
const numbers = (text) =>
  [...text.matchAll(/[−-]?\d[\d,]*(?:\.\d+)?%?/g)].map(([written]) =>
    written.replace('−', '-').replaceAll(',', ''),
  );

/** What a figure's words say of one row of a sheet: the number alone, or with its whole and its share. */
function said(rows, select) {
  const [party, column] = select.split('; ');
  const find = (name) => Number(rows.find((row) => row.party === name)[column]);
  const [value, of] = [find(party), find('TOTAL')];
  return { value: String(value), of: String(of), share: `${((value / of) * 100).toFixed(1)}%` };
}

describe('the sentences of the letter', () => {
  for (const [file, language] of Object.entries(languages))
    describe(file, () => {
      let prose;
      let figures;
      let ways;
      before(async () => {
        const { page, close } = await openWatched(browser, { javaScriptEnabled: false });
        await page.goto(`${site.address}letter/${file}`);
        [prose, figures, ways] = await page.evaluate(() => {
          const find = (selector, from = document) => [...from.querySelectorAll(selector)];
          const copy = document.querySelector('main').cloneNode(true);
          const tags = find('rosette-headline-figure', copy);
          const list = tags.map((tag) => [
            tag.getAttribute('src'),
            tag.getAttribute('select'),
            tag.textContent,
          ]);
          for (const node of [...tags, ...find('thead, tbody, template', copy)]) node.replaceWith(' ');
          return [copy.textContent, list, find('[slot=actions] :is(a, [type=radio])').length];
        });
        prose = clean(prose);
        await close();
      });

      it('have each figure in digits from a sheet, and as the sheet has it', () => {
        for (const [src, select, words] of figures) {
          assert.equal(src, '../data/totals.csv');
          const { value, of, share } = said(totals, select);
          const [first, ...rest] = numbers(words);
          assert.equal(first, value, select);
          for (const other of rest) assert.ok([of, share].includes(other), `${select}: ${other}`);
        }
        assert.deepEqual(figures.map(([, select]) => select).sort(), [
          'Conservative; councillors',
          'Labour; councillors',
          'Labour; councillors_change',
          'Labour; councils',
          'Labour; councils',
          'No overall control; councils',
          'TOTAL; councillors',
          'TOTAL; councils',
        ]);
        // Of the rest, one stands above the list that the page has without a script, and goes with it.
        assert.deepEqual(numbers(prose.replace(language.dates, '')), [String(councils.length)]);
      });

      it('say in words what the sheets say', () => {
        const words = prose.toLowerCase().match(/\p{L}+/gu);
        assert.deepEqual(
          words.filter((word) => Object.hasOwn(language.words, word)).map((word) => language.words[word]),
          // The heading of the table says it again.
          counted(ways),
        );
        const gained = councils.filter((row) => row.control === LABOUR && row.previous !== LABOUR);
        const lost = councils.filter((row) => row.control !== LABOUR && row.previous === LABOUR);
        assert.deepEqual(gained.map(({ name }) => name), Object.keys(language.gained)); // prettier-ignore
        assert.deepEqual(lost.map(({ name, control }) => [name, control]), Object.keys(language.lost).map((name) => [name, 'No overall control'])); // prettier-ignore
        assert.equal(totals.find(({ party }) => party === LABOUR).councils_change, '0');
        assert.deepEqual(
          others.map((row) => [row.name, row.control_before, row.control_after, row.labour_change]),
          [['Worcester', 'Conservative', 'No overall control', '1']],
        );
        const winners = mayors.map(({ office, party, previous_party: was }) => [office.slice(9), party, was]);
        assert.deepEqual(winners, [
          ['London', LABOUR, 'Conservative'],
          ['Bristol', LABOUR, 'Bristol First'],
          ['Liverpool', LABOUR, LABOUR],
          ['Salford', LABOUR, LABOUR],
        ]);
        const { gained: came, lost: went, equal, ninth, won, kept } = language;
        for (const sentence of [...Object.values(came), ...Object.values(went), equal, ninth, won, kept])
          assert.match(prose, sentence);
      });

      it('follow a sheet when it is mended', async () => {
        const { page, complaints, close } = await openWatched(browser);
        const mended = totals.map((row, at) => ({
          ...row,
          councillors:
            row.councillors && String(Number(row.councillors) + (row.party === 'TOTAL' ? 300 : 7 + at)),
          councillors_change: row.councillors_change && String(Number(row.councillors_change) - 5),
          councils: row.councils && String(Number(row.councils) + (row.party === 'TOTAL' ? 40 : 3 + at)),
        }));
        await page.route('**/data/totals.csv', (route) =>
          route.fulfill({
            contentType: 'text/csv',
            body: [Object.keys(mended[0]), ...mended.map((row) => Object.values(row))]
              .map((cells) => cells.map((cell) => `"${cell}"`).join())
              .join('\n'),
          }),
        );
        await page.goto(`${site.address}letter/${file}`);
        await allDrawn(page, 'rosette-headline-figure');
        const shown = await page.$$eval('rosette-headline-figure', (all) =>
          all.map(({ shadowRoot }) => shadowRoot.querySelector('slot[name=summary]').textContent),
        );
        for (const [at, [, select, words]] of figures.entries()) {
          const [old, now] = [said(totals, select), said(mended, select)];
          const expected = numbers(words).map((written) =>
            written === old.value ? now.value : written === old.of ? now.of : now.share,
          );
          assert.deepEqual(numbers(shown[at]).slice(0, expected.length), expected, select);
          assert.ok(!numbers(shown[at]).includes(old.value), select);
        }
        assert.deepEqual(complaints, []);
        await close();
      });
    });
});
