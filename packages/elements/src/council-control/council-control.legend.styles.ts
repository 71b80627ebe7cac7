import { css } from '../styles/text.js';

/** The legend, and what every filled shape shares: colour, outline, pattern. */
export const legendStyles = css`
  .fill {
    --pattern: repeating-linear-gradient(var(--angle, 0deg), currentColor 0 1.5px, #0000 1.5px 6px);
    overflow: hidden;
    outline: 1px solid var(--p-edge);
    outline-offset: -1px;
    background: var(--p-fill);
    color: var(--p-ink);
  }

  .chip {
    flex: none;
    width: 0.75em;
    height: 0.75em;
  }

  .whole {
    display: flex;
    height: 1.25em;
    margin-bottom: 0.5em;
  }

  .whole svg {
    flex: none;
    height: 100%;
    min-width: 1px;
    /* A gap of 2 px between neighbours that takes nothing from the lengths. */
    clip-path: inset(0 min(1px, 25%));
    outline-offset: -2px;
  }

  /* Two beside each other until there is room for four: three and one below would look like a mistake. */
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(clamp(8.5em, (36em - 100%) * 99, 40%), 1fr));
    align-items: start;
    gap: 0.25em 0.5em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
  }

  /* The figure is seen first, the name heard first. */
  .party {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
    width: 100%;
    padding-block: calc(3px + 0.25em) 0.25em;
  }

  .party .who {
    order: 1;
    width: 100%;
  }

  .party b {
    font-size: 1.75em;
    line-height: 1.2;
  }

  .who {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    line-height: 1.2;
  }

  [aria-pressed='true'].party {
    padding-top: 0.25em;
    border-top: 3px solid;
  }

  /* Not picked, where others are. */
  .off .chip {
    background: none;
  }

  .change {
    margin-inline-start: 0.5em;
  }

  @media (forced-colors: active) {
    /* A word stands beside each; patterns are for what has none. */
    :is(td, .card) > .chip {
      display: none;
    }

    .councils .fill {
      --p-fill: Canvas;
      --p-ink: CanvasText;
      --p-edge: CanvasText;
      forced-color-adjust: none;
    }

    .councils .fill:not(.k0, .k5) {
      background: var(--pattern) Canvas;
    }

    .councils .k0 {
      --p-fill: CanvasText;
    }

    .k2 {
      --angle: 90deg;
    }

    .k1 {
      --angle: 45deg;
    }

    .k3 {
      --angle: 135deg;
    }
  }
`;
