import type { Winners } from '@rosette/data';
import type { Locale } from '../base/locale.js';
import type { WinnerMessages } from './winner-cards.messages.js';

/** Everything that is drawn from. */
export interface WinnersDrawing {
  readonly model: Winners;
  /** Neither portraits nor initials. */
  readonly noPhotos: boolean;
  readonly words: WinnerMessages;
  readonly locale: Locale;
}
