import { html, nothing, svg, type TemplateResult } from 'lit';
import { CELL, type Cell, type IconArray } from './icon-array.layout.js';

/** Each cell as an outline that stays inside it. */
const cellsPath = (cells: readonly Cell[]): string =>
  cells
    .map(
      ([x, y, width]) =>
        `M${x + 0.5} ${y + 0.5}h${Math.max(width - 1, 0.1)}v${CELL - 1}h${-Math.max(width - 1, 0.1)}z`,
    )
    .join('');

/**
 * An array of cells as one picture, with a label at its line. Silent: a sentence says it all.
 *
 * @param colour - Of what is filled: any colour of CSS.
 */
export function iconArrayTemplate(
  array: IconArray,
  colour: string,
  label: string,
  note: string,
): TemplateResult {
  const { width, height, em, filled, empty, line, at } = array;
  const isRow = height < 2 * CELL;
  const room = isRow
    ? html`<svg width="${at}%" height="1"></svg>`
    : html`<svg width="1" height="${at}%"></svg>`;
  return html`<div class="array ${isRow ? 'row' : ''}" aria-hidden="true">
    <div class="cells">
      <svg part="array" width="${em}em" viewBox="0 0 ${width} ${height}">
        <path class="empty" d=${cellsPath(empty)} />
        <path class="full" d=${cellsPath(filled)} fill=${colour} />
        ${line ? svg`<path class="line" d="M${line.join('L')}" />` : nothing}
      </svg>
      ${line && label ? html`<div class="at">${room}<small>${label}</small></div>` : nothing}
    </div>
    ${note ? html`<small>${note}</small>` : nothing}
  </div>`;
}
