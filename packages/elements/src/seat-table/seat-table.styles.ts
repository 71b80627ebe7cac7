import { css } from 'lit';

export const seatTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.5em 0.5em 0;
    border-block-end: 1px solid var(--rosette-hairline, currentColor);
    text-align: start;
    vertical-align: top;
  }
  .bar {
    display: block;
    block-size: 0.5em;
    background: currentColor;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
