import { css } from '../styles/text.js';
import { progressStyles } from '../base/progress.styles.js';
import { toolsStyles } from '../base/tools.styles.js';
import { legendStyles } from './council-control.legend.styles.js';
import { listPrintStyles } from './council-control.list.print.styles.js';
import { listStyles } from './council-control.list.styles.js';
import { mapRoomStyles } from './map/map.room.styles.js';

/** Story, tools, card, and how map and list stand beside each other. */
const frame = css`
  .councils {
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
  }

  small,
  .no-map,
  .says,
  thead button,
  .council a {
    font-size: var(--r-caption);
  }

  :is(tbody, .card) small,
  .council a {
    display: block;
  }

  .councils p {
    margin: 0;
  }

  .story {
    margin-bottom: 0.75em;
  }

  .party:hover .who {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .card {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em;
    margin-block: 0.75em;
    padding-block: 0.5em;
    border-block: 1px solid;
  }

  .card p {
    flex: 1 6em;
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
    .no-map,
    .card button {
      display: none;
    }
  }
`;

export const councilStyles =
  progressStyles + toolsStyles + frame + legendStyles + listStyles + listPrintStyles + mapRoomStyles;
