/** How the address picker looks: rows to press, quiet until pointed at. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  fieldset {
    max-width: 44rem;
  }

  legend {
    margin-block-end: 0.75rem;
    font-weight: 650;
  }

  .found,
  .label,
  .place,
  .mark {
    font-size: 0.925em;
  }

  /* Ends in the middle of a row, so that it shows that there is more. */
  .many {
    max-height: 24.5rem;
    margin-block-start: 0.5rem;
    border-block: 1px solid var(--_line);
    overflow-y: auto;
  }

  .groups .label {
    margin-block: 0.5rem 0.35rem;
    color: var(--_muted);
    font-weight: 550;
  }

  ul {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  .address {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6rem;
    width: 100%;
    min-height: max(3.25rem, var(--_tap));
    padding: 0.5rem 0.8rem;
    border: 0;
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }

  .address:hover {
    background: var(--_tint);
  }

  .address:focus-visible {
    outline-offset: -3px;
  }

  li:first-child .address {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }

  li:last-child .address {
    border-end-start-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }

  .name {
    font-weight: 550;
  }

  /* Read after the place, as the button's name has it; seen beside the name. */
  .place {
    flex: 0 0 100%;
    order: 1;
  }

  .place,
  .mark {
    color: var(--_muted);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
`;
