import { HeadlineFigureElement } from '@rosette/elements/headline-figure.js';
import { define } from './define.js';

define('rosette-headline-figure', HeadlineFigureElement);

export { HeadlineFigureElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-headline-figure': HeadlineFigureElement;
  }
}
