import { css } from 'lit';
import { progressStyles } from '../base/progress.styles.js';
import { toolsStyles } from '../base/tools.styles.js';
import { legendStyles } from './council-control.legend.styles.js';
import { listStyles } from './council-control.list.styles.js';
import { mapRoomStyles } from './map/map.room.styles.js';

/** Story, tools, card, and how map and list stand beside each other. */
const frame = css`
  .councils {
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
  }

  small,
  .council a,
  thead button,
  .no-map {
    font-size: var(--r-caption);
  }

  .councils p {
    margin: 0;
  }

  .story {
    margin-bottom: 0.75em;
  }

  .card button,
  .party:hover .who {
    text-decoration: underline;
    text-underline-offset: 0.15em;
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
  }
`;

export const councilStyles = [progressStyles, toolsStyles, frame, legendStyles, listStyles, mapRoomStyles];
