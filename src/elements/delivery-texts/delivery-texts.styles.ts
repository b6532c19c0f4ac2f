/** Looks of `<multidrop-delivery-texts>` and of each text in it. */
import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
`;

export const textStyles = css`
  :host([wide]) {
    display: grid;
    gap: 0.4em;
    flex: 1 0 100%;
    min-width: 0;
  }

  .stands {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }

  .stands .text {
    flex: 0 1 auto;
  }

  .text {
    white-space: pre-line;
  }

  .quiet[aria-expanded='true']::after {
    content: '▾' / '';
    margin-inline-start: 0.35em;
  }

  .field {
    max-width: 44em;
  }

  .field textarea {
    min-height: calc(3 * 1.45em + 1em);
    resize: vertical;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    color: var(--_muted);
  }

  .below .money {
    margin-inline-start: auto;
  }

  .preview {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_line);
  }

  .preview .muted {
    display: block;
    font-size: 0.925em;
  }
`;
