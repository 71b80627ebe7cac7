import { css } from './text.js';

/**
 * How a widget stands on a stranger's page: in the page's typeface and text colour, as wide as it is given, and unharmed by
 * what it would inherit. Letter and word spacing are the reader's, and stay.
 */
export const hostStyles = css`
  :host {
    display: block;
    /* A page's reset would change what a held height means. */
    box-sizing: border-box !important;
    container-type: inline-size;
    /* A container has no width of its own: beside others in a flex box, or afloat, it would be gone. What it claims is also the least that a
       column around it can have, so a phone, and two columns on a desk, have to hold it. */
    contain-intrinsic-inline-size: clamp(min(17.5em, 80vw), 40vw, 40em);
    min-width: min(17.5em, 100%);
    max-width: 100%;
    min-height: var(--rosette-min-block-size, 0);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  .frame {
    /* For what is heard, not seen. */
    position: relative;
    margin: 0;
    font-size: max(12px, 1em);
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
  }

  /* Heard, not seen. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--rosette-focus, currentColor);
    outline-offset: 2px;
  }
`;
