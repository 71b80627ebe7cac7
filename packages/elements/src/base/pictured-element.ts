import type { Columns } from '@rosette/data';
import { DataElement, type DataModel } from './data-element.js';
import type { Properties } from './element.js';
import type { FrameView } from './frame.template.js';
import { savePicture, type Pictured } from './save-picture.js';

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

  protected override save(): FrameView['save'] {
    if (!this.savePicture) return undefined;
    return ({ currentTarget }) =>
      void savePicture(currentTarget as HTMLElement, this.locale, () => ({
        ...this.framed,
        host: this,
        model: this.drawnModel,
        pictured: this.pictured(),
      }));
  }
}
