import { css } from '../styles/text.js';

/** What every filled shape shares: colour, outline, pattern, motion. */
export const fillStyles = css`
  .fill {
    --pattern: repeating-linear-gradient(var(--angle), currentColor 0 1.5px, #0000 0 6px);
    min-width: 1px;
    outline: 1px solid var(--p-edge);
    outline-offset: -1px;
    background: var(--p-fill);
    color: var(--p-ink);
  }

  .none {
    visibility: hidden;
    min-width: 0;
  }

  .k0 {
    --pattern: none;
  }

  .k1 {
    --angle: 45deg;
  }

  .k2 {
    --angle: 90deg;
  }

  .k3 {
    --angle: 135deg;
  }

  .k4 {
    --angle: 0deg;
  }

  .patterns .fill {
    background-image: var(--pattern);
  }

  /* What was worked out is not as solid as what was counted. */
  .derived.fill {
    --angle: -45deg;
    background: var(--pattern);
    color: var(--p-edge);
  }

  .chip {
    width: 0.75em;
    height: 0.75em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .moves svg {
      transition: width 400ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .chart .fill {
      --p-fill: Canvas;
      --p-ink: CanvasText;
      --p-edge: CanvasText;
      background-image: var(--pattern);
      forced-color-adjust: none;
    }

    .chart .k0 {
      --p-fill: CanvasText;
      --p-ink: Canvas;
    }
  }
`;
