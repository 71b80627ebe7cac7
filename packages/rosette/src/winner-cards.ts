import { WinnerCardsElement } from '@rosette/elements/winner-cards.js';
import { define } from './define.js';

define('rosette-winner-cards', WinnerCardsElement);

export { WinnerCardsElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-winner-cards': WinnerCardsElement;
  }
}
