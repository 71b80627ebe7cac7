import type { FrameView } from './frame.template.js';
import type { Locale } from './locale.js';
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

/**
 * Opens the list of pictures behind its button, or closes it. What makes pictures, with its letters, is loaded by the first click; where it
 * cannot be had, a sentence says so, and the next click tries again.
 */
export async function savePicture(
  button: HTMLElement,
  { base }: Locale,
  facts: () => PictureFacts,
): Promise<void> {
  try {
    const { openPictures } = await import('../picture-panel.js');
    openPictures(button, facts);
  } catch {
    const said = button.parentElement?.appendChild(document.createElement('p'));
    said?.setAttribute('role', 'alert');
    said?.append(base.saveFailed);
    button.addEventListener('click', () => said?.remove(), { once: true });
  }
}
