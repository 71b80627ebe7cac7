import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { CELL, cellsPath, type IconArray } from './icon-array.layout.js';

/**
 * An array of cells as one picture, with a label at its line. Silent: a sentence says it all.
 *
 * @param colour - Of what is filled: any colour of CSS. Its outline is darker, or on a dark page lighter, for colours that are close to the page's.
 * @param note - Small print below.
 */
export function iconArrayTemplate(
  array: IconArray,
  colour: string,
  label: string,
  note: string,
): TemplateResult {
  const { width, height, em, filled, empty, line, at } = array;
  return html`<div class="array ${height > CELL ? 'rows' : ''}" aria-hidden="true">
      <svg part="array" width="${em}em" viewBox="0 0 ${width} ${height}">
        <path d=${cellsPath(empty)} />
        <path
          d=${cellsPath(filled)}
          fill=${colour}
          stroke="color-mix(in srgb, ${colour} 50%, currentColor)"
        />
        ${line ? svg`<path d="M${line.join('L')}" />` : nothing}
      </svg>
      ${line ? html`<div><svg viewBox="0 0 1 1" width="1" height="${at}%"></svg><small>${label}</small></div>` : nothing}
    </div>
    ${note ? html`<small aria-hidden="true">${note}</small>` : nothing}`;
}
