import { css } from '../styles/text.js';
import { noticeStyles } from './join-form.notice.styles.js';

/**
 * The form stands in the page's own document, so every rule begins with a class of ours, and a page changes any of them with a
 * rule of its own. A page's own form keeps its own looks; only what is added to it is drawn from here.
 */
const formStyles = css`
  .rosette-join,
  .rosette-given {
    --r-line: var(--rosette-hairline, color-mix(in srgb, currentColor 24%, #0000));
    --r-error: var(--rosette-error, light-dark(#b3001b, #ff9c96));
  }

  .rosette-join,
  .rosette-extras,
  .rosette-field {
    position: relative;
    max-inline-size: 34em;
    font-size: max(12px, 1em);
    line-height: 1.4;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .rosette-form[hidden],
  .rosette-given[hidden] {
    display: none !important;
  }

  /* Robots look for display: none. */
  .rosette-unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .rosette-field {
    margin-block-end: 1.25em;
  }

  .rosette-field > label,
  .rosette-choices > legend {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-size: 1em;
    font-weight: 700;
  }

  .rosette-input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.375em 0.625em;
    border: 1px solid;
    border-radius: var(--rosette-radius, 2px);
    background: Field;
    color: FieldText;
    font: inherit;
    /* Under 16 px the page of a phone would grow when the field is entered. */
    font-size: max(16px, 1em);
  }

  .rosette-input.middle {
    max-inline-size: 20em;
  }

  .rosette-input.narrow {
    max-inline-size: 10em;
    text-transform: uppercase;
  }

  .rosette-input[aria-invalid='true'] {
    border: 2px solid var(--r-error);
  }

  .rosette-choices {
    min-inline-size: 0;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
  }

  .rosette-tick,
  .rosette-away {
    display: grid;
    grid-template-columns: max(24px, 1.5em) minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: baseline;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--r-line);
  }

  .rosette-tick:last-of-type {
    border-block-end: 1px solid var(--r-line);
  }

  .rosette-tick > input {
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
    margin: 0;
    align-self: start;
    accent-color: var(--rosette-accent, auto);
  }

  .rosette-tick > :is(label, small),
  .rosette-away > * {
    grid-column: 2;
  }

  .rosette-choices :is(label, a) {
    font-weight: 700;
    color: inherit;
  }

  .rosette-away::before {
    content: '→' / '';
    text-align: center;
  }

  .rosette-away:dir(rtl)::before {
    content: '←' / '';
  }

  .rosette-away > a {
    justify-self: start;
    max-inline-size: 100%;
    min-block-size: 24px;
  }

  .rosette-choices small,
  .rosette-keeper {
    font-size: max(12px, 0.875em);
  }

  .rosette-keeper {
    margin: 0 0 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--r-line);
  }

  .rosette-keeper a {
    color: inherit;
  }

  .rosette-button {
    box-sizing: border-box;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.375em 1.5em;
    border: 1px solid;
    border-radius: var(--rosette-radius, 2px);
    background: var(--rosette-accent, CanvasText);
    color: var(--rosette-accent-ink, Canvas);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .rosette-button.quiet {
    padding-inline: 1em;
    background: none;
    color: inherit;
    font-weight: 400;
  }

  .rosette-join :focus-visible,
  .rosette-extras :focus-visible {
    outline: 2px solid var(--rosette-focus, currentColor);
    outline-offset: 2px;
  }

  /* Its text is as light as the ground on which the ring stands. */
  .rosette-join .rosette-button:focus-visible {
    outline-color: var(--rosette-focus, var(--rosette-accent, CanvasText));
  }

  .rosette-error {
    margin: 0 0 0.25em;
    color: var(--r-error);
    font-weight: 700;
  }

  .rosette-tick + .rosette-error,
  .rosette-extras .rosette-error {
    margin-block-start: 0.75em;
  }

  /* Under text of its own choice a browser would lay the page's ground, on which this text is not to be seen. */
  @media (forced-colors: active) {
    .rosette-button {
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .rosette-button,
    .rosette-debug {
      display: none;
    }
  }
`;

/** The form, and what stands above it. */
export const joinStyles = formStyles + noticeStyles;
