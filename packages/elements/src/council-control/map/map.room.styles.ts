import { css } from 'lit';

/** The room for a map that is on its way, before anybody knows its shape. */
export const mapRoomStyles = css`
  .map {
    container-type: inline-size;
    /* No taller than a screen, nearly: a map is looked at as a whole. */
    max-inline-size: 48em;
    break-inside: avoid;
  }

  .late .ground {
    aspect-ratio: var(--rosette-map-ratio, 4 / 5);
  }

  .says {
    min-block-size: 2.8em;
    margin: 0.5em 0 0;
    font-size: var(--r-caption);
  }
`;
