import { css } from '../../styles/text.js';

/** The room for a map that is on its way, before anybody knows its shape. */
export const mapRoomStyles = css`
  .map {
    container-type: inline-size;
    /* No taller than a screen, nearly: a map is looked at as a whole. */
    max-width: 48em;
    break-inside: avoid;
  }

  /* On paper nothing has to wait. */
  @media not print {
    .late .ground {
      aspect-ratio: var(--rosette-map-ratio, 4 / 5);
    }

    .ground:empty {
      background: var(--r-wash);
      animation: appear 0s 300ms backwards;
    }
  }

  /* Beside a list of several pages, a part of one. */
  @media print {
    .map {
      max-width: 25em;
      margin-inline: auto;
    }
  }

  .map .says {
    min-height: 2.8em;
    margin-top: 0.5em;
  }
`;
