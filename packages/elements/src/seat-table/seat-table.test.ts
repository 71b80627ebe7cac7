import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { all, drawn, heard, names, one, putSeats, row } from '../testing/seat-page.js';
import type { SeatTableElement } from './seat-table.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '1000px';
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});
const put = (
  set?: Partial<SeatTableElement>,
  attributes?: Record<string, string>,
): Promise<SeatTableElement> => putSeats(place, set, attributes);
const head = (element: SeatTableElement): string[] => all(element, 'thead th').map(heard);
const sentence = (element: SeatTableElement): string => heard(one(element, '[part=summary]'));

describe('seat table, from attributes to drawing', () => {
  it('shows the nine: who had each, who has it, what became of it, and its figures', async () => {
    const element = await put();
    expect(head(element)).to.deep.equal([
      'Council',
      'Before',
      'After',
      'Result',
      'Labour seats',
      'Change',
      'Labour won',
    ]);
    expect(row(element, 'Worcester')).to.deep.equal([
      'Worcester Labour regained Warndon from the Conservatives, who have 17 of 35 seats',
      'Conservative',
      'No overall control',
      'Conservative loss',
      'from 15 to 16',
      '+1, council before and after the election',
      '7 of 12',
    ]);
    expect(row(element, 'Redditch')).to.deep.equal([
      'Redditch',
      'Labour',
      'Labour',
      'Held',
      'from 16 to 15',
      '−1, council in May 2015 and after the election (likely)',
      '7 of 9',
    ]);
    expect(heard(one(element, 'tfoot'))).to.equal('Total from 200 to 204 87 of 127');
    expect(heard(one(element, '[part=notes]'))).to.equal(
      'Change: a council before and after the election; b council in May 2015 and after the election (likely); c eve of the election (22 seats) and after it; d seats that were up, against 2012. The changes are not all measured against the same time, so they are not added up.',
    );
    expect(sentence(element)).to.equal(
      '8 of 9 held; Worcester went from Conservative to no overall control.',
    );
    expect(element.problems).to.deep.equal([]);
  });

  it('held, gained, lost and new each have a shape of their own; what nobody had has none', async () => {
    const element = await put({
      data: [
        { name: 'A', previous: 'Lab', control: 'Lab' },
        { name: 'B', previous: 'Lab', control: 'Con' },
        { name: 'C', previous: 'Lab', control: 'NOC' },
        { name: 'D', previous: 'new', control: 'Lab' },
        { name: 'E', previous: 'NOC', control: 'NOC' },
      ],
    });
    const shapes = all(element, 'tbody .outcome').map((cell) =>
      cell.querySelector('path')?.getAttribute('d'),
    );
    expect(shapes[4]).to.equal(undefined);
    expect(new Set(shapes.slice(0, 4)).size).to.equal(4);
    expect(all(element, 'tbody .outcome').map(heard)).to.deep.equal([
      'Held',
      'Conservative gain',
      'Labour loss',
      'New',
      'No change',
    ]);
  });

  it('with focus, tells from its side, and draws what is not its own hollow', async () => {
    const element = await put({ party: 'Labour' });
    expect(sentence(element)).to.match(/^Labour held 8 of 9, gained none and lost none\./);
    const [worcester, redditch] = all(element, 'tbody tr .sign').map((mark) => getComputedStyle(mark).fill);
    expect(worcester).to.equal('none');
    expect(redditch).to.not.equal('none');
    element.data = [
      { name: 'A', previous: 'Lab', control: 'SNP' },
      { name: 'B', previous: 'Con', control: 'Lab' },
      { name: 'C', previous: 'Con', control: 'Con' },
    ];
    await drawn(element);
    expect(all(element, 'tbody .outcome').map(heard)).to.deep.equal(['Lost', 'Gained', 'Conservative hold']);
    element.party = undefined;
    await drawn(element);
    expect(all(element, 'tbody .outcome').map(heard)).to.deep.equal(['SNP gain', 'Labour gain', 'Held']);
  });

  it('what is not known is heard as such, is no 0, and a sum says of how many it is', async () => {
    const element = await put({
      data: [
        { name: 'A', previous: '', control: 'Lab', 'Lab seats before': 4, 'Lab seats after': null },
        { name: 'B', previous: 'Lab', control: 'Lab', 'Lab seats before': 3, 'Lab seats after': 0 },
      ],
    });
    expect(row(element, 'A')).to.deep.equal([
      'A',
      'not known',
      'Labour',
      'Not known',
      'from 4 to not known',
      'not known',
    ]);
    expect(row(element, 'B').slice(-2)).to.deep.equal(['from 3 to 0', '−3']);
    expect(heard(one(element, 'tfoot'))).to.equal('Total from 3 to 0 in 1 of 2 −3 in 1 of 2');
  });

  it('marks nothing where all changes are measured alike: it is said once', async () => {
    const element = await put({
      data: ['A', 'B'].map((name) => ({ name, control: 'Lab', 'Lab change': 1, basis: 'since 2012' })),
    });
    expect(all(element, 'sup').length).to.equal(0);
    expect(heard(one(element, '[part=notes]'))).to.equal('Change: since 2012.');
    expect(heard(one(element, 'tfoot .change'))).to.equal('+2');
  });

  it('reads a table, majorities and a swing', async () => {
    const element = await put({ data: undefined });
    render(
      html`<table>
        <caption>
          Seats
        </caption>
        <tr>
          <th>Constituency</th>
          <th>Winner before</th>
          <th>Winner</th>
          <th>Majority before</th>
          <th>Majority</th>
          <th>Swing</th>
        </tr>
        <tr>
          <td>Gower</td>
          <td>Labour</td>
          <td>Conservative</td>
          <td>2,683</td>
          <td>27</td>
          <td>-3.1%</td>
        </tr>
      </table>`,
      element,
    );
    await drawn(element);
    expect(head(element)).to.deep.equal(['Constituency', 'Before', 'After', 'Result', 'Majority', 'Swing']);
    expect(row(element, 'Gower')).to.deep.equal([
      'Gower',
      'Labour',
      'Conservative',
      'Conservative gain',
      'from 2,683 to 27',
      '−3.1',
    ]);
    expect(all(element, 'thead button').length, 'one row is in order').to.equal(0);
    expect(element.renderRoot.querySelector('tfoot')).to.equal(null);
  });

  it('has a link where an address is good, and none where it could run', async () => {
    const element = await put({
      data: [
        { name: 'A', control: 'Lab', href: 'https://example.org/a' },
        { name: 'B', control: 'Lab', href: 'javascript:alert(1)' },
      ],
    });
    expect(all<HTMLAnchorElement>(element, 'tbody a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/a',
    ]);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['cell-invalid']);
  });

  it('hostile text is text', async () => {
    const evil = '<img src=x onerror="document.title=1"><style>*{display:none}</style>${x}{n}';
    const fields = ['name', 'control', 'previous', 'basis', 'status', 'note', 'swing'];
    const element = await put({
      data: {
        title: evil,
        rows: [Object.fromEntries([...fields.map((field) => [field, evil]), ['change', 1]])],
      },
    });
    expect(all(element, 'img, .table style').length).to.equal(0);
    expect(names(element)).to.deep.equal([evil]);
    expect(heard(one(element, '[part=notes]'))).to.contain(evil);
  });

  it('speaks Welsh, and any label can be replaced by the page', async () => {
    const element = await put({ lang: 'cy', party: 'Llafur', messages: { change: 'Gwahaniaeth' } });
    expect(head(element)).to.deep.equal([
      'Council',
      'Cynt',
      'Wedyn',
      'Canlyniad',
      'Seddi (Llafur)',
      'Gwahaniaeth',
      'Enillwyd (Llafur)',
    ]);
    expect(row(element, 'Worcester').slice(1, 5)).to.deep.equal([
      'Ceidwadwyr',
      'Dim rheolaeth gyffredinol',
      'Ceidwadwyr yn colli',
      'o 15 i 16',
    ]);
    expect(sentence(element)).to.match(/^Mae Llafur wedi cadw 8 o 9/);
  });

  it('with focus, takes the columns of its party', async () => {
    const data = [
      { name: 'A', control: 'Lab', 'Con change': -2, 'Lab change': 2 },
      { name: 'B', control: 'Lab', 'Con change': 0, 'Lab change': 1 },
    ];
    const element = await put({ data, party: 'Labour' });
    expect(head(element).at(-1)).to.equal('Labour change');
    expect(all(element, 'tbody .change').map(heard)).to.deep.equal(['+2', '+1']);
    element.party = 'Con';
    await drawn(element);
    expect(head(element).at(-1)).to.equal('Conservative change');
    expect(all(element, 'tbody .change').map(heard)).to.deep.equal(['−2', '0']);
  });
});
