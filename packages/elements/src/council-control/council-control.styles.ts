import { css } from 'lit';
import { progressStyles } from '../base/progress.styles.js';
import { legendStyles } from './council-control.legend.styles.js';
import { listStyles } from './council-control.list.styles.js';
import { mapRoomStyles } from './map/map.room.styles.js';

/** Story, tools, card, and how map and list stand beside each other. */
const frame = css`
  .councils {
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
  }

  button {
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--rosette-radius, 2px);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  small,
  .tools label,
  .tools p,
  .no-map {
    font-size: var(--r-caption);
  }

  .councils p {
    margin: 0;
  }

  .story {
    margin-bottom: 0.75em;
  }

  .link,
  .card button,
  .party:hover .who {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
    margin-block: 0.75em;
  }

  .tools label {
    display: block;
    flex: 1 1 9em;
    max-width: 20em;
  }

  .tools label span {
    display: block;
  }

  .tools p {
    flex: none;
    min-height: 2em;
    line-height: 2;
  }

  input,
  select {
    width: 100%;
    height: 2.25em;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: var(--rosette-radius, 2px);
    background: Field;
    color: FieldText;
    /* Under 16 px a phone zooms in on what is typed. */
    font-size: max(16px, 1em);
    font-family: inherit;
  }

  .card {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    margin-block: 0.75em;
    padding-block: 0.5em;
    border-block: 1px solid;
  }

  .card p {
    flex: 1;
    min-width: 0;
  }

  .card small {
    display: block;
  }

  .body {
    display: grid;
    gap: 1em;
  }

  @container (width >= 44em) {
    .with-map:not(.no-list) .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }

    /* As tall as the map, and no taller. */
    .with-map:not(.no-list) .list {
      position: relative;
      min-height: 24em;
      /* Queries of what is inside are about the list itself. */
      --place: absolute;
      --tallest: none;
    }
  }

  .no-list .map {
    width: min(100%, 40em);
    margin-inline: auto;
  }

  @media print {
    .councils .body {
      display: block;
    }

    .tools,
    .card button {
      display: none;
    }
  }
`;

export const councilStyles = [progressStyles, frame, legendStyles, listStyles, mapRoomStyles];
