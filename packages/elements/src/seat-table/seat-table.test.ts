import { expect, fixture } from '@open-wc/testing';
import { expectAccessible } from '../testing/axe.js';
import * as examples from './seat-table.examples.js';
import { SeatTableElement } from './seat-table.js';

customElements.define('rosette-seat-table', SeatTableElement);

describe('rosette-seat-table', () => {
  it("draws the page's own table, the largest first", async () => {
    const element = await fixture<SeatTableElement>(examples.seatTable());
    const names = [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(names).to.deep.equal(['Norwich', 'Worcester']);
    expect(element.status).to.equal('ready');
    expect(element.problems).to.deep.equal([]);
  });

  for (const example of Object.keys(examples.meta.examples) as (keyof typeof examples.meta.examples)[]) {
    it(`is accessible: ${example}`, async () => {
      await expectAccessible(await fixture<SeatTableElement>(examples[example]()));
    });
  }
});
