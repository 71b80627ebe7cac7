import { openPanel } from './base/picture/panel.js';
import type { PictureFacts } from './base/pictured.types.js';
import { pictures } from './pictures.js';

/** What the first click on "Save picture" loads: the list of pictures, what draws them, and their letters. */
export const openPictures = (button: HTMLElement, facts: () => PictureFacts): void =>
  openPanel(button, facts, pictures);
