import { css } from '../../styles/text.js';

/** How the plain ways to share look: names on a line, underlined, each 24 px high at least. */
export const shareStyles = css`
  .way,
  .boxed {
    min-height: max(24px, 2.25em);
    padding: 0.375em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .way {
    display: block;
    text-decoration: underline var(--r-hairline-colour);
    text-underline-offset: 0.25em;
  }

  .way:hover {
    text-decoration-color: currentColor;
  }

  .boxed {
    padding-inline: 0.875em;
    border: 1px solid var(--r-hairline-colour);
    border-radius: var(--rosette-radius, 2px);
  }

  .boxed:hover {
    border-color: currentColor;
  }

  .share {
    font-weight: 700;
  }

  .ways ul,
  .ways form {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0;
    /* With "none" Safari would not call it a list. */
    list-style: '';
  }

  .ways form {
    gap: 0.375em 0.5em;
    padding-block: 0.5em;
  }

  .ways label {
    flex: 0 0 100%;
    font-weight: 700;
  }

  .ways input {
    flex: 0 1 18em;
    min-width: 0;
    padding: 0.25em 0.5em;
    border: 1px solid;
    background: Field;
    color: FieldText;
    font: inherit;
    /* Under 16 px the page of a phone would grow when the field is entered. */
    font-size: max(16px, 1em);
  }
`;
