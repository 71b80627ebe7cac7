/**
 * The widgets' pictures without their page: for a program, in Node as in a browser. Each takes what a model of `@rosette/data` says and a
 * request, and returns plain shapes; `toSvg` writes them as a file, `paint` draws them on a canvas.
 */
export { lettersMissing } from './base/picture/font.js';
export { paint, type Canvas } from './base/picture/paint.js';
export {
  SIZES,
  type Picture,
  type PictureRequest,
  type PictureSize,
  type Shape,
} from './base/picture/picture.types.js';
export { toSvg } from './base/picture/svg.js';
export { councilPicture, type CouncilPictureRequest } from './council-control/council-control.picture.js';
export { boundaryMap } from './council-control/map/boundary-map.js';
export type { AreaMap } from './council-control/map/area-map.types.js';
export { hexMap } from './council-control/map/hexjson.js';
export { resultsPicture, type ResultsPictureRequest } from './results-chart/results-chart.picture.js';
