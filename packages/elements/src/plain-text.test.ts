import { expect } from '@open-wc/testing';
import { england2016, putCouncils, type } from './testing/council-page.js';
import { putFigure } from './testing/headline-figure-page.js';
import { pretend, press, putLetter } from './testing/letter-card-page.js';
import { councillors, putChart } from './testing/results-chart-page.js';
import { many, putSeats } from './testing/seat-page.js';
import { mayors, putCards } from './testing/winner-cards-page.js';
import { smallCountryHexes, smallCountryRows } from './testing/small-country.js';
import { until } from './testing/until.js';

let place: HTMLElement;
let undo = (): void => {};
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  place.remove();
  undo();
  undo = () => {};
});

const blocks = (text: string): string[] => text.split('\n\n');
const lines = (text = ''): string[] => text.split('\n');

describe('the plain text of what shows data', () => {
  it('has title, sentence, table and source of results', async () => {
    const rows = [...councillors, { party: 'Green', value: 45, note: 'With one gain' }];
    const chart = await putChart(place, {
      data: { title: 'Councillors', rows },
      source: 'The BBC',
      sourceHref: 'https://bbc.example/',
    });
    const [title, sentence, table, source] = blocks(chart.plainText);
    expect(title).to.equal('Councillors');
    expect(sentence).to.match(/^Labour has .*\.$/);
    expect(lines(table)[0]).to.match(/^Party\tNumber\tShare/);
    expect(table).to.contain('\nGreen (With one gain)\t45\t');
    expect(source).to.equal('Source: The BBC (https://bbc.example/)');
  });

  it('has the words of the page’s own, and none while nothing is drawn', async () => {
    const chart = await putChart(place, { data: councillors });
    chart.innerHTML = '<p slot="title">Ours</p><p slot="summary">We say so.</p>';
    expect(blocks(chart.plainText).slice(0, 2)).to.deep.equal(['Ours', 'We say so.']);
    expect((await putChart(place, { data: undefined })).plainText).to.equal('');
    expect((await putChart(place, { data: [] })).plainText).to.equal('');
  });

  it('has every council, with and without a map, however long the list and whatever is looked for', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => ({
      name: `Council ${at}`,
      control: 'Labour',
      seats: 9,
    }));
    const long = await putCouncils(place, { data: rows });
    const all = lines(blocks(long.plainText).at(-1));
    expect(all.length).to.equal(901);
    expect(all[0]).to.equal('Council\tControl\tSeats');
    expect(all.at(-1)).to.equal('Council 899\tLabour\t9');
    const found = await putCouncils(place, { data: england2016 });
    await type(found, 'Worc');
    expect(found.plainText).to.contain('\nAdur\tConservative\tHeld\tConservative\t29\n');
    expect(lines(blocks(found.plainText).at(-1)).length).to.equal(1 + england2016.length);
    const map = await putCouncils(place, { data: smallCountryRows, layoutData: smallCountryHexes });
    await until(() => map.renderRoot.querySelector('[part=map] svg'));
    expect(map.plainText).not.to.match(/Arrow keys/);
  });

  it('has the seats with what their changes are measured against, and says where it is not all of them', async () => {
    const nine = await putSeats(place);
    const table = blocks(nine.plainText)[2];
    expect(table).to.contain(
      '\nNorwich (21 seats were Labour’s in May 2015)\tLabour\tLabour\tHeld\tfrom 21 to 26\t+4, eve',
    );
    expect(table).not.to.match(/\n\n|Showing/);
    const some = await putSeats(place, { data: many(30) });
    const field = some.renderRoot.querySelector('input')!;
    field.value = '1';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => some.renderRoot.querySelectorAll('tbody tr').length < 30);
    expect(some.plainText).to.match(/\nShowing \d+ of 30$/);
  });

  it('has a line for each office', async () => {
    const cards = await putCards(place, { data: mayors });
    const [, table] = blocks(cards.plainText);
    expect(lines(table)[0]).to.match(
      /^Mayor of London\tSadiq Khan\tLabour\tElected: Labour gain .*\t1,310,143\t56\.8%$/,
    );
    expect(lines(table).length).to.equal(mayors.length);
  });

  it('is the sentence of a figure, and in a letter stands on lines of its own unless the figure is in a line', async () => {
    const figure = await putFigure(place, '58 of 124 councils');
    expect(figure.plainText).to.equal('58 of 124 councils, 46.8%');
    const letter = await putLetter(
      place,
      { 'share-href': 'https://branch.example/letter' },
      `<p>We run <rosette-headline-figure inline>58 of 124 councils</rosette-headline-figure>.</p>
       <rosette-headline-figure>58 of 124 councils</rosette-headline-figure>
       <rosette-seat-table><table><tr><th>Name<th>Control<th>Previous<tr><td>Norwich<td>Labour<td>Labour</table></rosette-seat-table>`,
    );
    let taken = '';
    undo = pretend({ clipboard: { writeText: async (said: string) => void (taken = said) } });
    await press(letter, 'Copy as text');
    await until(() => taken);
    expect(taken).to.equal(
      'We run 58 of 124 councils.\n\n58 of 124 councils, 46.8%\n\n' +
        '1 of 1 held.\n\nPlace\tBefore\tAfter\tResult\nNorwich\tLabour\tLabour\tHeld\n\nhttps://branch.example/letter\n',
    );
  });
});
