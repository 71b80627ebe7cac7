import { expect } from '@open-wc/testing';
import { tableGrid, type TableGrid } from './table-grid.js';

function gridOf(markup: string): TableGrid {
  const holder = new DOMParser().parseFromString(markup, 'text/html');
  // As the page has it: in a document that is on screen.
  const table = document.importNode(holder.body, true).querySelector('table');
  return tableGrid(table!);
}

const rows = (markup: string): readonly (readonly string[])[] => gridOf(`<table>${markup}</table>`).rows;

describe('a table as a grid', () => {
  it('reads head, bodies and foot in the order of the page, th and td alike', () => {
    expect(
      rows(
        '<tfoot><tr><td>Total<td>3</tfoot><thead><tr><th>Party<th>Won</thead><tbody><tr><th>A<td>1</tbody><tbody><tr><td>B<td>2</tbody>',
      ),
    ).to.deep.equal([
      ['Party', 'Won'],
      ['A', '1'],
      ['B', '2'],
      ['Total', '3'],
    ]);
  });

  it('takes the caption, else that of the figure around it', () => {
    expect(gridOf('<table><caption> Council  <b>elections</b></caption></table>').caption).to.equal(
      'Council elections',
    );
    expect(
      gridOf('<figure><div><table></table></div><figcaption>2016</figcaption></figure>').caption,
    ).to.equal('2016');
    expect(gridOf('<table><caption> </caption></table>').caption).to.equal('');
  });

  it('repeats a cell down its rows, and counts one over several columns once', () => {
    expect(
      rows('<tr><th rowspan=2>Party<th colspan=2>Seats<tr><th>2016<th>2012<tr><td>A<td>1<td>2'),
    ).to.deep.equal([
      ['Party', 'Seats', ''],
      ['Party', '2016', '2012'],
      ['A', '1', '2'],
    ]);
  });

  it('puts a cell over several columns where there is text below or above it, as in Wikipedia’s tables of results', () => {
    const swatch = '<td style="background:#e4003b">';
    expect(
      rows(
        `<tr><th colspan=2>Party<th>Candidate<th>Votes<th>%<tr>${swatch}<td><a>Labour</a><td>Ada<td>700<td>48<tr>${swatch}&nbsp;<td>Green<td>Bo<td>90<td>6<tr><td colspan=3>Turnout<td>790<td>54<tr><th colspan=2>Total`,
      ),
    ).to.deep.equal([
      ['', 'Party', 'Candidate', 'Votes', '%'],
      ['', 'Labour', 'Ada', '700', '48'],
      ['', 'Green', 'Bo', '90', '6'],
      ['', 'Turnout', '', '790', '54'],
      ['', 'Total'],
    ]);
    expect(rows('<tr><th colspan=2 rowspan=2>Party<th>Seats<tr><th>2016<tr><td><td>A<td>1')).to.deep.equal([
      ['', 'Party', 'Seats'],
      ['', 'Party', '2016'],
      ['', 'A', '1'],
    ]);
    expect(rows('<tr><th colspan=3>2016')).to.deep.equal([['', '', '2016']]);
  });

  it('takes rowspan=0 to the end of its section, and one too long no further', () => {
    expect(
      rows('<tbody><tr><td rowspan=0>A<td>1<tr><td>2</tbody><tbody><tr><td>B<td>3</tbody>'),
    ).to.deep.equal([
      ['A', '1'],
      ['A', '2'],
      ['B', '3'],
    ]);
    expect(rows('<tr><td rowspan=65000>A<td>1<tr><td>2')).to.deep.equal([
      ['A', '1'],
      ['A', '2'],
    ]);
  });

  it('reads what is seen: no markup, no scripts, nothing hidden', () => {
    expect(
      rows(
        '<tr><td> <a href="#">Plaid <b>Cymru</b></a>\n <span hidden>x</span><td>one<br>two<script>3</script><style>4</style><td>&lt;img&gt;',
      ),
    ).to.deep.equal([['Plaid Cymru', 'one two', '<img>']]);
    expect(rows('<tr><td><span style="display:none">00012</span>12<td><math>4</math>')).to.deep.equal([
      ['12', '4'],
    ]);
  });

  for (const [markup, text] of [
    ['1,326<sup>1</sup>', '1,326'],
    ['1,326<sup><a href="#n">[2]</a></sup>', '1,326'],
    ['58<sup>*</sup>', '58'],
    ['58 <sup>a</sup>', '58'],
    ['58<sup>1, 2</sup>', '58'],
    ['1<sup>st</sup>', '1st'],
  ] as const) {
    it(`reads ${markup} as ${text}`, () => {
      expect(rows(`<tr><td>${markup}`)).to.deep.equal([[text]]);
    });
  }

  it('reads an empty table, and ragged rows', () => {
    expect(rows('')).to.deep.equal([]);
    expect(rows('<tr><tr><td>a<td>b<td>c<tr><td>d')).to.deep.equal([[], ['a', 'b', 'c'], ['d']]);
  });
});
