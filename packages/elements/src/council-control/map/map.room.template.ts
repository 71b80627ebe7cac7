import { html, type TemplateResult } from 'lit/html.js';

/** The room for a map that is on its way. */
export const mapRoom = (): TemplateResult =>
  html`<div class="map late" part="map" aria-hidden="true">
    <div class="ground"></div>
    <p class="says"></p>
  </div>`;
