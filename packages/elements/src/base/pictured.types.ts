import type { FrameView } from './frame.template.js';
import type { PictureName } from '../pictures.js';

/** What a widget's picture is made of: which one it is, what is shown, and what else the widget says about it. */
export interface Pictured {
  readonly picture: PictureName;
  readonly [option: string]: unknown;
}

/** Everything there is to say about a picture, at the moment it is asked for. */
export interface PictureFacts extends Pick<FrameView, 'locale' | 'title' | 'source' | 'time'> {
  readonly host: HTMLElement;
  /** The sentence. */
  readonly summary: string;
  /** `undefined`: there is nothing to draw any more. */
  readonly model: unknown;
  readonly pictured: Pictured;
}
