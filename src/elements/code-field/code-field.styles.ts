/** Looks of `<multidrop-code-field>`. */
import {css} from 'lit';

export const styles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em 0.5em;
    align-items: end;
  }

  label,
  .error {
    grid-column: 1 / -1;
  }

  .field input {
    min-height: var(--_tap);
  }

  [aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_tint);
    cursor: progress;
  }
`;
