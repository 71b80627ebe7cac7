import { CouncilControlElement } from '@rosette/elements/council-control.js';
import { define } from './define.js';

define('rosette-council-control', CouncilControlElement);

export { CouncilControlElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-council-control': CouncilControlElement;
  }
}
