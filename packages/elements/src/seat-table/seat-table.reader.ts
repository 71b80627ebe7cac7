import type { Drawn } from '../base/element.js';
import { beginsDown, WHOLE, type SeatColumn, type SeatView } from './seat-table.layout.js';

/** What a person has asked to see, and what there is to be heard of it. */
export class SeatReader {
  view: SeatView = WHOLE;
  /** A search or filter has just changed the list: how many are left is news. */
  isNews = false;
  readonly #host: Drawn;

  constructor(host: Drawn) {
    this.#host = host;
  }

  #see(view: Partial<SeatView>): void {
    this.view = { ...this.view, ...view };
    this.isNews = true;
    this.#host.requestUpdate();
  }

  readonly find = (find: string): void => this.#see({ find });

  readonly outcome = (outcome: SeatView['outcome']): void => this.#see({ outcome });

  readonly sort = (sort: SeatColumn): void => {
    const down = this.view.sort === sort ? !this.view.down : beginsDown(sort);
    this.view = { ...this.view, sort, down };
    this.#host.requestUpdate();
  };

  readonly reset = (): void => {
    this.#see({ find: '', outcome: '' });
    // The button that was pressed goes.
    this.#host.renderRoot.querySelector('input')?.focus();
  };
}
