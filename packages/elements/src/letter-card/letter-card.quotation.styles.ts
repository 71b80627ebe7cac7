import { css } from '../styles/text.js';

/** The buttons beside selected words, which come with what quotes. */
export const quotationRules = css`
  [part='quotation'] {
    position: absolute;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    width: max-content;
    max-width: 100%;
    padding: 0.125em 0.875em;
    border: 1px solid;
    border-radius: var(--rosette-radius, 2px);
    background: Canvas;
    color: CanvasText;
    font-size: var(--r-caption);
    line-height: 1.4;
    user-select: none;
    -webkit-user-select: none;
  }

  /* Out of the way of the handles of a selection. */
  @media (pointer: coarse) {
    [part='quotation'] {
      margin-block-start: 1.75em;
    }
  }

  @media print {
    [part='quotation'] {
      display: none;
    }
  }
`;
