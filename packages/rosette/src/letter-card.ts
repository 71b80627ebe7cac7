import { LetterCardElement } from '@rosette/elements/letter-card.js';
import { define } from './define.js';

define('rosette-letter-card', LetterCardElement);

export { LetterCardElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-letter-card': LetterCardElement;
  }
}
