import { councilPicture } from './council-control/council-control.picture.js';
import { figurePicture } from './headline-figure/headline-figure.picture.js';
import { resultsPicture } from './results-chart/results-chart.picture.js';
import { seatTablePicture } from './seat-table/seat-table.picture.js';

// The widgets' pictures without their page: for a program, in Node as in a browser. Each takes a model of `@rosette/data` and a request, and
// returns plain shapes; `toSvg` writes them as a file, `paint` draws them on a canvas.

export { lettersMissing } from './base/picture/font.js';
export { paint } from './base/picture/paint.js';
export { SIZES } from './base/picture/picture.types.js';
export type { Picture, PictureRequest, PictureSize, Shape } from './base/picture/picture.types.js';
export { toSvg } from './base/picture/svg.js';
export type { CouncilPictureRequest } from './council-control/council-control.picture.js';
export type { FigurePictureRequest } from './headline-figure/headline-figure.picture.js';
export type { ResultsPictureRequest } from './results-chart/results-chart.picture.js';
export type { SeatTablePictureRequest } from './seat-table/seat-table.picture.js';
export type { AreaMap } from './council-control/map/area-map.types.js';
export { boundaryMap } from './council-control/map/boundary-map.js';
export { hexMap } from './council-control/map/hexjson.js';
export { localeFor } from './base/locale.js';
export { councilPicture, figurePicture, resultsPicture, seatTablePicture };

/** Every widget that has a picture, by its tag without the prefix. */
export const pictures = {
  'council-control': councilPicture,
  'headline-figure': figurePicture,
  'results-chart': resultsPicture,
  'seat-table': seatTablePicture,
};

export type PictureName = keyof typeof pictures;
