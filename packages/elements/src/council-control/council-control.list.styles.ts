import { css } from '../styles/text.js';

/** The list: one row to a council, of which only the rows scroll; on a phone each row is two lines. */
export const listStyles = css`
  .list {
    container-type: inline-size;
  }

  table {
    position: var(--place);
    display: flex;
    flex-direction: column;
    inset: 0 0 auto;
    max-height: 100%;
    border-block: 1px solid;
  }

  thead,
  tbody {
    display: block;
    /* Headings stay above their columns, scroll bar or not. */
    flex: none;
    scrollbar-gutter: var(--gutter, stable);
    overflow: hidden;
  }

  tbody {
    flex: 1;
    --pitch: calc(var(--r-row) * 2.4);
    max-height: var(--tallest, var(--rosette-list-block-size, 32em));
    overflow: auto;
    border-top: 1px solid;
    /* For what is heard, not seen. */
    position: relative;
  }

  tr {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 0.75em;
    padding: 0.25em 0.5em;
    break-inside: avoid;
  }

  tbody tr {
    min-height: var(--r-row);
    padding-block: calc((var(--r-row) - 1.4em) / 2);
    cursor: pointer;
  }

  tbody tr + tr {
    border-top: 1px solid var(--r-hairline-colour);
  }

  tbody :is(tr:hover, .picked) {
    background: var(--r-wash);
  }

  tbody .picked {
    padding-inline-start: calc(0.5em - 3px);
    border-inline-start: 3px solid;
  }

  .few {
    --tallest: none;
    --gutter: auto;
  }

  /* All the rows' height, however many are on the page; above those that are, that of the ones before. */
  .long tbody::after {
    content: '';
    position: absolute;
    top: 0;
    width: 1px;
    height: calc(var(--pitch) * var(--count, 0));
  }

  .long tbody::before {
    content: '';
    display: block;
    height: calc(var(--pitch) * var(--from, 0));
  }

  .long tbody tr {
    align-content: center;
    align-items: center;
    height: var(--pitch);
    min-height: 0;
    padding-block: 0;
    overflow: hidden;
  }

  .long :is(th, td, td span) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  th,
  td {
    min-width: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
  }

  tbody .council {
    flex: 1 0 100%;
  }

  tbody button {
    font-weight: 700;
  }

  /* What scrolls would cut it off. */
  .list :focus-visible {
    outline-offset: -2px;
  }

  .way,
  .sign {
    width: 0.6em;
    height: 0.6em;
    fill: currentColor;
  }

  .way {
    margin-inline-start: 0.35em;
    visibility: hidden;
  }

  /* Above figures, the word ends where they do. */
  .seats button {
    display: inline-flex;
    flex-direction: row-reverse;
    align-items: baseline;
    white-space: nowrap;
  }

  /* The arrow hangs into the gap. */
  .seats .way {
    margin-inline: -0.95em 0.35em;
  }

  .way.on,
  button:hover .way {
    visibility: visible;
  }

  tbody :is(.control, .outcome) {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }

  @container (width < 34em) {
    /* Heard, so that every row has its columns; seen, it would say the same twice. */
    .same {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* With room for it, a line to each council and a column to each thing. On paper two lines to each, in columns. */
  @media not print {
    @container (width >= 34em) {
      tbody {
        --pitch: var(--r-row);
      }

      .list tr {
        flex-wrap: nowrap;
      }

      .list :is(.council, .control) {
        flex: 1.7 1 0;
      }

      .outcome {
        flex: 0 0 6.25em;
      }

      .previous {
        flex: 1.5 1 0;
      }

      .seats {
        flex: 0 0 3em;
        text-align: end;
      }

      .tag {
        display: none;
      }
    }
  }

  @media not print {
    /*
     * In a list of many, rows out of sight wait to be laid out until they are scrolled to. Find-in-page and screen readers have them all the same. Not where the
     * browser (Safari) does not hold in place what is in sight while rows above it turn out taller.
     */
    @supports (overflow-anchor: auto) {
      .many tbody tr {
        content-visibility: auto;
        contain-intrinsic-block-size: auto calc(var(--pitch) * 0.55);
      }
    }

    .no-list tbody {
      overflow: visible;
    }

    .no-list .list {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
