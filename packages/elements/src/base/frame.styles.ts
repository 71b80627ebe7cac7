import { css } from '../styles/text.js';

/** What stands around every picture: title, sentence, small print, states. */
export const frameStyles = css`
  [part='title'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='summary'],
  ::slotted([slot='summary']) {
    display: block;
    margin: 0.3em 0 1em;
    text-wrap: pretty;
  }

  [part='state'] {
    margin: 0.75em 0 0;
    padding-block: 0.75em;
    border-block: 1px solid var(--r-hairline-colour);
  }

  [part='note'],
  [part='debug'] {
    margin-top: 0.75em;
    color: var(--r-quiet);
    font-size: var(--r-caption);
  }

  [part='note'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    /* An address as a source has no place to break. */
    overflow-wrap: anywhere;
  }

  [part='note'] p {
    margin: 0.25em 0;
  }

  /* 24 px to hit, in a line of small print that breaks where it must. */
  [part='source'] {
    padding-block: 0.4em;
  }

  [part='note'] button {
    min-height: 24px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--r-hairline-colour);
    border-radius: var(--rosette-radius, 2px);
    background: none;
    color: inherit;
    font: inherit;
  }

  /* Nothing for 300 ms: most feeds are faster, and what comes and goes disturbs. */
  .skeleton {
    height: 12em;
    background: repeating-linear-gradient(var(--r-wash) 0 1em, #0000 0 2.5em);
    animation: appear 0s 300ms backwards;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  [part='debug'] {
    padding: 0.5em;
    border: 1px dashed;
  }

  [part='debug'] ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.5em;
  }

  @media print {
    [part='note'] button,
    [part='debug'],
    .skeleton {
      display: none;
    }

    .frame {
      break-inside: avoid;
    }

    /* What is as long as its data goes from page to page, with a row or a card in one piece, and no title alone. */
    .frame:has(.list, .table, .cards) {
      break-inside: auto;
    }

    [part='title'],
    [part='summary'] {
      break-after: avoid;
    }
  }
`;
