import { html, type TemplateResult } from 'lit';
import { narrowest, widest, type Place } from './address.js';
import type { Words } from './words.js';

const presets = [320, 640, 1200] as const;

/** `slide` needs no announcement: the slider says its own value. */
export const widthControls = (
  place: Place,
  say: Words,
  set: (width: number | null) => void,
  slide: (width: number) => void,
): TemplateResult => html`
  <fieldset class="widths">
    <legend>${say.width}</legend>
    ${presets.map(
      (width) =>
        html`<label>
          <input type="radio" name="width" .checked=${place.width === width} @change=${() => set(width)} />
          <span>${width}</span>
        </label>`,
    )}
    <label>
      <input type="radio" name="width" .checked=${place.width === null} @change=${() => set(null)} />
      <span>${say.fullWidth}</span>
    </label>
    <label class="slide">
      <span class="hidden">${say.width}</span>
      <input
        type="range"
        min=${narrowest}
        max=${widest}
        step="10"
        .valueAsNumber=${place.width ?? widest}
        aria-valuetext=${place.width ? say.pixels(place.width) : say.fullWidth}
        @input=${(event: Event) => slide((event.target as HTMLInputElement).valueAsNumber)}
      />
    </label>
    <span class="now" aria-hidden="true">${place.width ? say.pixels(place.width) : say.fullWidth}</span>
  </fieldset>
`;

/** Drags the stage's edge. The slider says and does the same for the keyboard. */
export function drag(start: PointerEvent, paper: HTMLElement, set: (width: number) => void): void {
  const handle = start.currentTarget as HTMLElement;
  const from = paper.getBoundingClientRect().width;
  const towards = getComputedStyle(paper).direction === 'rtl' ? -1 : 1;
  handle.setPointerCapture(start.pointerId);
  const move = (event: PointerEvent): void => {
    const width = Math.round(from + (event.clientX - start.clientX) * towards);
    set(Math.min(widest, Math.max(narrowest, width)));
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
    once: true,
  });
}
