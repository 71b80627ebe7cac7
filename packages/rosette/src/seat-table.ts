import { SeatTableElement } from '@rosette/elements/seat-table.js';
import { define } from './define.js';

define('rosette-seat-table', SeatTableElement);

export { SeatTableElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-seat-table': SeatTableElement;
  }
}
