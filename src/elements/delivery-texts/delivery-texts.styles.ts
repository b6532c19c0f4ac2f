/** Looks of `<multidrop-delivery-texts>` and of each text in it. */
import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
`;

export const textStyles = css`
  :host([wide]) {
    display: grid;
    gap: 0.4rem;
    flex: 1 0 100%;
    min-width: 0;
  }

  .stands {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
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
    max-width: 44rem;
  }

  .field textarea {
    min-height: calc(3 * 1.45em + 1rem);
    resize: vertical;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    color: var(--_muted);
  }

  .below .money {
    margin-inline-start: auto;
  }

  .preview {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }

  .preview .muted {
    display: block;
    font-size: 0.925em;
  }
`;
