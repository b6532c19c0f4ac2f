/** Looks of a list of shipping methods to pick one from: for one delivery, or for several at once. */
import {css} from 'lit';

export const methodListStyles = css`
  legend {
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .methods {
    display: grid;
  }

  label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.1em 0.65em;
    align-items: center;
    min-height: var(--_tap);
    padding: 0.4em 0.5em;
    margin-inline: -0.5em;
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }

  label:hover {
    background: var(--_tint);
  }

  label:has(input:checked) .when {
    font-weight: 600;
  }

  input {
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .more {
    display: block;
    font-size: 0.925em;
  }

  /* Fainter, and still to be read. */
  .methods[data-old] {
    color: var(--_muted);
  }
`;
