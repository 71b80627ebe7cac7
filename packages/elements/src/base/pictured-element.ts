import type { Columns } from '@rosette/data';
import { DataElement } from './data-element.js';
import type { DataModel } from './data-model.js';
import type { Properties } from './element.js';
import type { FrameView } from './frame.template.js';
import type { Pictured } from './pictured.types.js';

/** An element that shows data, and what is shown as a picture too. */
export abstract class PicturedElement<S extends Columns, M extends DataModel> extends DataElement<S, M> {
  static override properties: Properties = {
    ...DataElement.properties,
    savePicture: { type: Boolean, attribute: 'save-picture' },
  };

  /** Offers what is shown as a picture, to be saved and posted. */
  savePicture = false;

  /** What the widget's picture is made of, besides the model. */
  protected abstract pictured(): Pictured;

  /**
   * Opens the list of pictures behind its button, or closes it. What makes pictures, with its letters, is loaded by the first click; where it
   * cannot be had, a sentence says so, and the next click tries again.
   */
  protected override save(): FrameView['save'] {
    if (!this.savePicture) return undefined;
    return async ({ currentTarget }) => {
      const button = currentTarget as HTMLElement;
      try {
        const { openPictures } = await import('../picture-panel.js');
        openPictures(button, () => ({
          ...this.framed,
          host: this,
          model: this.drawnModel,
          pictured: this.pictured(),
        }));
      } catch {
        const said = document.createElement('p');
        button.after(said);
        said.setAttribute('role', 'alert');
        said.append(this.locale.base.saveFailed);
        button.addEventListener('click', () => said.remove(), { once: true });
      }
    };
  }
}
