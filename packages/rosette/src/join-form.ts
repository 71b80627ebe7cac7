import { JoinFormElement } from '@rosette/elements/join-form.js';
import { define } from './define.js';

define('rosette-join-form', JoinFormElement);

export { JoinFormElement };

declare global {
  interface HTMLElementTagNameMap {
    'rosette-join-form': JoinFormElement;
  }
}
